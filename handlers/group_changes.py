"""Groups: bound to a role from inside, grown into supergroups, left."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from dialogs.press_answers import answer
from handlers import binding
from handlers.filters import Narrow, Where, begins
from handlers.words_under_cards import answer_trouble, answer_words
from wording import Wording
from workflow.actions import BindGroup, GroupLeft, GroupMoved, OpenGroup, SetReachable, UnbindGroup, admit
from workflow.app import App
from workflow.cards.payloads import OnGroup
from workflow.errors import Refusal
from workflow.model import Person, Unit
from workflow.text import cut
from workflow.work import Actor

GROUPS = Where(F.chat.type.in_({"group", "supergroup"}))
SHOWN = 60
AWAY = {"left", "kicked"}


async def on_bind(
    message: Message,
    command: CommandObject,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    person: Person | None,
) -> None:
    """Offer the roles, whose units are asked for next; `/gan kinh tế` offers what bears these words."""
    if not await _administers(app, message, actor, person):
        await message.answer(wording.text(language, "bind-who"))
        return
    words = cut(command.args or "", SHOWN)
    options = await app.ask(
        lambda work: binding.found(work, words, language) if words else binding.roles(work, language)
    )
    key = "bind-which" if not words else "bind-found" if options else "bind-none"
    text = wording.text(language, key, count=len(options), words=words)
    shown = options[: binding.ROOM] if words else options
    await message.answer(text, reply_markup=binding.keyboard(shown, 0, "", wording, language))


async def on_role(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A role, the unit of one, or another page. Pressed twice the menu is as it was after the first."""
    if not isinstance(query.message, Message):
        raise Refusal("open-again")
    if query.message.chat.type not in ("group", "supergroup"):
        raise Refusal("not-a-group")
    chosen = binding.read(query.data or "")
    if chosen is None:
        raise Refusal("open-again")
    spec = app.rulebook.spec.roles.get(chosen.role)
    if chosen.page is not None or (spec and spec.of == "unit" and chosen.unit is None):
        await admit(app, actor, "administration")
        options = await app.ask(
            lambda work: (
                binding.units(work, chosen.role, language) if chosen.role else binding.roles(work, language)
            )
        )
        menu = binding.keyboard(options, chosen.page or 0, chosen.role, wording, language)
        with unless_unchanged():
            await query.message.edit_reply_markup(reply_markup=menu)
        await answer(query, None)
        return
    chat = query.message.chat
    id = chosen.unit
    unit = None if id is None else await app.ask(lambda work: work.store.get(Unit, id))
    if id is not None and unit is None:
        raise Refusal("open-again")
    await app.do(BindGroup(actor, str(chat.id), chat.title or "", chosen.role, unit.key if unit else None))
    title = spec.title if spec else None
    with unless_unchanged():
        await query.message.edit_text(wording.text(language, "bind-done", role=title))
    await answer(query, None)


@contextmanager
def unless_unchanged() -> Iterator[None]:
    """An edit that changes nothing is refused by the platform, and is what was wanted."""
    try:
        yield
    except TelegramBadRequest as error:
        if "message is not modified" not in error.message:
            raise


async def _administers(app: App, message: Message, actor: Actor, person: Person | None) -> bool:
    """Whether an administrator wrote this under their own name: an anonymous one is not trusted."""
    if message.sender_chat is not None or person is None:
        return False
    try:
        await admit(app, actor, "administration")
    except Refusal:
        return False
    return True


async def on_unbind(
    message: Message, app: App, actor: Actor, wording: Wording, language: str, person: Person | None
) -> None:
    if not await _administers(app, message, actor, person):
        await message.answer(wording.text(language, "bind-who"))
        return
    unbound = await app.do(UnbindGroup(actor, str(message.chat.id)))
    await message.answer(wording.text(language, "unbind-done", count=unbound.count))


async def on_migrated(message: Message, app: App, actor: Actor) -> None:
    await app.do(GroupMoved(actor.platform, str(message.chat.id), str(message.migrate_to_chat_id)))


async def on_membership(event: ChatMemberUpdated, app: App, actor: Actor) -> None:
    """Blocked and unblocked in private; in a group, or sent out of it, or with other rights there."""
    gone = event.new_chat_member.status in AWAY
    if event.chat.type == "private":
        await app.do(SetReachable(actor, not gone))
    elif gone:
        await app.do(GroupLeft(actor.platform, str(event.chat.id)))
    elif getattr(event.new_chat_member, "can_send_messages", None) is not False:
        await app.do(OpenGroup(actor.platform, str(event.chat.id)))


async def on_group_talk(message: Message, app: App, actor: Actor, wording: Wording) -> None:
    """Talk in a group is not the bot's business, but for words under a card."""
    if message.reply_to_message and not message.sender_chat:
        own = app.rulebook.spec.organisation.languages[0]
        if not await answer_trouble(message, app, actor, wording, own):
            await answer_words(message, app, actor, wording, own, only_under=True)


def router() -> Router:
    """Return the router of groups."""
    made = Narrow("groups", begins(OnGroup))
    made.message.register(on_bind, GROUPS, Command("gan", "bind", ignore_case=True))
    made.callback_query.register(on_role, Where(F.data.startswith(OnGroup.prefix())))
    made.message.register(on_unbind, GROUPS, Command("bogan", "unbind", ignore_case=True))
    made.message.register(on_migrated, Where(F.migrate_to_chat_id))
    made.my_chat_member.register(on_membership)
    made.message.register(on_group_talk, GROUPS)
    return made

"""Groups: bound to a role from inside, grown into supergroups, left."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command
from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from handlers.cards import answer
from wording import Wording
from workflow import people
from workflow.actions import BindGroup, GroupLeft, GroupMoved, OpenGroup, SetReachable, UnbindGroup, admit
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Person
from workflow.spec import Words
from workflow.work import Actor, Work

router = Router(name="groups")
GROUPS = F.chat.type.in_({"group", "supergroup"})
AWAY = {"left", "kicked"}


@router.message(GROUPS, Command("gan", "bind", ignore_case=True))
async def on_bind(
    message: Message, app: App, actor: Actor, wording: Wording, language: str, person: Person | None
) -> None:
    """Offers the roles. A role held in units is asked for its unit next."""
    if not await _administers(app, message, actor, person):
        await message.answer(wording.text(language, "bind-who"))
        return
    roles = app.rulebook.spec.roles
    rows = [
        [InlineKeyboardButton(text=role.title.in_(language)[:40], callback_data=f"g:{key}")]
        for key, role in roles.items()
        if not role.administers
    ]
    await message.answer(
        wording.text(language, "bind-which"), reply_markup=InlineKeyboardMarkup(inline_keyboard=rows)
    )


@router.callback_query(F.data.startswith("g:"))
async def on_role(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A role, or the unit of one. Pressed twice the menu is as it was after the first."""
    if not isinstance(query.message, Message):
        raise Refusal("open-again")
    if query.message.chat.type not in ("group", "supergroup"):
        raise Refusal("not-a-group")
    role, _, unit = (query.data or "")[2:].partition(":")
    spec = app.rulebook.spec.roles.get(role)
    if spec and spec.of == "unit" and not unit:
        await admit(app, actor, "administration")
        units = await app.ask(units_to_bind)
        rows = [
            [InlineKeyboardButton(text=title.in_(language)[:40], callback_data=f"g:{role}:{key}")]
            for key, title in units
        ]
        with unless_unchanged():
            await query.message.edit_reply_markup(reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
        await answer(query, None)
        return
    chat = query.message.chat
    await app.do(BindGroup(actor, str(chat.id), chat.title or "", role, unit or None))
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


def units_to_bind(work: Work) -> list[tuple[str, Words]]:
    return [(unit.key, unit.title) for unit in people.units(work)]


@router.message(GROUPS, Command("bogan", "unbind", ignore_case=True))
async def on_unbind(
    message: Message, app: App, actor: Actor, wording: Wording, language: str, person: Person | None
) -> None:
    if not await _administers(app, message, actor, person):
        await message.answer(wording.text(language, "bind-who"))
        return
    count = await app.do(UnbindGroup(actor, str(message.chat.id)))
    await message.answer(wording.text(language, "unbind-done", count=count))


@router.message(F.migrate_to_chat_id)
async def on_migrated(message: Message, app: App) -> None:
    await app.do(GroupMoved("telegram", str(message.chat.id), str(message.migrate_to_chat_id)))


@router.my_chat_member()
async def on_membership(event: ChatMemberUpdated, app: App, actor: Actor) -> None:
    """Blocked and unblocked in private; in a group, or sent out of it, or with other rights there."""
    gone = event.new_chat_member.status in AWAY
    if event.chat.type == "private":
        await app.do(SetReachable(actor, not gone))
    elif gone:
        await app.do(GroupLeft("telegram", str(event.chat.id)))
    elif getattr(event.new_chat_member, "can_send_messages", None) is not False:
        await app.do(OpenGroup("telegram", str(event.chat.id)))


@router.message(GROUPS)
async def on_group_talk(message: Message) -> None:
    """What people say to each other in a group is not the bot's business."""

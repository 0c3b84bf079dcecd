"""Groups: bound to a role from inside, grown into supergroups, left."""

from aiogram import F, Router
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
from workflow import permissions
from workflow.actions import BindGroup, GroupLeft, GroupMoved, SetReachable, UnbindGroup
from workflow.app import App
from workflow.model import Person, Unit
from workflow.spec import Words
from workflow.work import Actor, Work

router = Router(name="groups")
GROUPS = F.chat.type.in_({"group", "supergroup"})
AWAY = {"left", "kicked"}


@router.message(GROUPS, Command("gan", "bind"))
async def on_bind(message: Message, app: App, wording: Wording, language: str, person: Person | None) -> None:
    """Offers the roles. A role held in units is asked for its unit next. Anonymous authority is none."""
    known = person if message.sender_chat is None else None
    if known is None or not await app.ask(lambda work: permissions.is_administrator(work, known)):
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
    if not isinstance(query.message, Message):
        return
    role, _, unit = (query.data or "")[2:].partition(":")
    spec = app.rulebook.spec.roles.get(role)
    if spec and spec.of == "unit" and not unit:
        units = await app.ask(_units)
        rows = [
            [InlineKeyboardButton(text=title.in_(language)[:40], callback_data=f"g:{role}:{key}")]
            for key, title in units
        ]
        await query.message.edit_reply_markup(reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
        await answer(query, None)
        return
    chat = query.message.chat
    await app.do(BindGroup(actor, str(chat.id), chat.title or "", role, unit or None))
    title = spec.title if spec else None
    await query.message.edit_text(wording.text(language, "bind-done", role=title))
    await answer(query, None)


def _units(work: Work) -> list[tuple[str, Words]]:
    return [(unit.key, unit.title) for unit in work.store.all(Unit)]


@router.message(GROUPS, Command("bogan", "unbind"))
async def on_unbind(message: Message, app: App, actor: Actor, wording: Wording, language: str) -> None:
    count = await app.do(UnbindGroup(actor, str(message.chat.id)))
    await message.answer(wording.text(language, "unbind-done", count=count))


@router.message(F.migrate_to_chat_id)
async def on_migrated(message: Message, app: App) -> None:
    await app.do(GroupMoved("telegram", str(message.chat.id), str(message.migrate_to_chat_id)))


@router.my_chat_member()
async def on_membership(event: ChatMemberUpdated, app: App, actor: Actor) -> None:
    """Blocked and unblocked in private; sent out of a group."""
    gone = event.new_chat_member.status in AWAY
    if event.chat.type == "private":
        await app.do(SetReachable(actor, not gone))
    elif gone:
        await app.do(GroupLeft("telegram", str(event.chat.id)))


@router.message(GROUPS)
async def on_group_talk(message: Message) -> None:
    """What people say to each other in a group is not the bot's business."""

"""/start with an invitation, with a link of a card, or plain; and a card's button that opens a window."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, User
from aiogram_dialog import DialogManager, ShowMode

import dialogs
from dialogs.press_answers import answer
from handlers.filters import Narrow, Where, begins
from handlers.group_changes import unless_unchanged
from handlers.menu import for_whom, help_for, welcome
from wording import Wording
from workflow.actions import Join, OpenInvitation
from workflow.app import App
from workflow.cards.choices import ToPlace, WayIn
from workflow.cards.payloads import ByInvitation, OnInvitation, OnWayIn
from workflow.errors import Refusal
from workflow.events.choices import ToNeed
from workflow.model import Person
from workflow.people.permissions import administrators
from workflow.requests.cards.choices import (
    ToAdvice,
    ToCard,
    ToEdit,
    ToHandOver,
    ToHandOverVisit,
    ToMistake,
    ToOpinion,
    ToPass,
    ToReason,
    ToReopen,
    ToResult,
    ToReturn,
    ToSee,
    ToStep,
    ToSupplement,
    ToTrouble,
    ToWaive,
)
from workflow.rounds.choices import ToItem, ToRedo
from workflow.work import Actor

W = TypeVar("W", bound=WayIn)


async def on_invitation(
    message: Message, command: CommandObject, app: App, actor: Actor, wording: Wording
) -> None:
    """A link says first for whom it is; the code of the first start, which names nobody, is used at once."""
    token = (command.args or "").removeprefix(ByInvitation.prefix())
    language = _spoken(app, message.from_user)
    opened = await app.do(OpenInvitation(actor, token))
    if not opened.name:
        text, keys = await _join(app, actor, wording, token, message.from_user)
    else:
        text = wording.value(language, await app.ask(lambda work: for_whom(work, opened)))
        keys = InlineKeyboardMarkup(
            inline_keyboard=[[_answer(wording, language, each, token) for each in ("yes", "no")]]
        )
    await message.answer(text, reply_markup=keys)


def _answer(wording: Wording, language: str, said: Literal["yes", "no"], token: str) -> InlineKeyboardButton:
    """A button that brings the invitation again: nothing is kept of a person who is not in."""
    text = wording.text(language, f"invitation-do-{said}")
    return InlineKeyboardButton(text=text, callback_data=OnInvitation(said, token).pack())


async def on_answer(query: CallbackQuery, app: App, actor: Actor, wording: Wording) -> None:
    """The question becomes the welcome, or says that nothing has changed."""
    sent = OnInvitation.parse(query.data or "")
    if not isinstance(query.message, Message):
        raise Refusal("open-again")
    if sent and sent.answer == "yes":
        text, keys = await _join(app, actor, wording, sent.token, query.from_user)
    else:
        names = ", ".join(each.short for each in await app.ask(administrators))
        text, keys = wording.text(_spoken(app, query.from_user), "invitation-declined", names=names), None
    with unless_unchanged():
        await query.message.edit_text(text, reply_markup=keys)
    await answer(query, None)


async def _join(
    app: App, actor: Actor, wording: Wording, token: str, user: User | None
) -> tuple[str, InlineKeyboardMarkup | None]:
    """Use an invitation. Return the welcome: one message, for it may have to be said again."""
    joined = await app.do(Join(actor, token, user.full_name if user else "", language=_spoken(app, user)))
    person = await app.ask(lambda work: work.require_person(actor))
    return await welcome(app, person, wording, joined)


def _spoken(app: App, user: User | None) -> str:
    """The language of somebody whom the office does not know yet."""
    languages = app.rulebook.spec.organisation.languages
    spoken = (user.language_code or "")[:2] if user else ""
    return "en" if spoken == "en" and "en" in languages else languages[0]


async def on_link(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """A button of a card in a group that needs the private chat."""
    await _open(dialog_manager, command.args or "")


async def on_way_in(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """The same button of a card in the private chat; the window comes below everything."""
    dialog_manager.show_mode = ShowMode.SEND
    await _open(dialog_manager, (query.data or "").removeprefix(OnWayIn.prefix()))
    await dialog_manager.answer_callback()


async def _open(dialog_manager: DialogManager, payload: str) -> None:
    """Open the window that a button names."""
    for window in WINDOWS:
        if await window.opens(dialog_manager, payload):
            return
    raise Refusal("invitation-void")


@dataclass(frozen=True)
class Window(Generic[W]):
    """A way in, and the window that it opens."""

    way: type[W]
    open: Callable[[DialogManager, W], Awaitable[None]]

    async def opens(self, manager: DialogManager, payload: str) -> bool:
        """Whether it was opened: it is not where the payload is another way."""
        found = self.way.parse(payload)
        if found is not None:
            await self.open(manager, found)
        return found is not None


PLACES: dict[str, Callable[[DialogManager], Awaitable[None]]] = {
    "work": dialogs.my_work,
    "new": dialogs.start_new,
    "away": dialogs.absence,
    "waiting": dialogs.open_waiting,
    "queue": dialogs.queue,
}
WINDOWS = (
    Window(ToPlace, lambda manager, to: PLACES[to.name](manager)),
    Window(ToPass, lambda manager, to: dialogs.ask_pass(manager, to.visit, to.revision)),
    Window(ToReason, lambda manager, to: dialogs.ask_reason(manager, to.verdict, to.visit, to.revision)),
    Window(
        ToReturn, lambda manager, to: dialogs.ask_reason(manager, "return", to.visit, to.revision, to.step)
    ),
    Window(ToItem, lambda manager, to: dialogs.ask_update(manager, to.round, to.number)),
    Window(ToRedo, lambda manager, to: dialogs.ask_redo(manager, to.round)),
    Window(ToStep, lambda manager, to: dialogs.ask_step(manager, to.step, to.request)),
    Window(ToSee, lambda manager, to: dialogs.see_request(manager, to.request)),
    Window(ToCard, lambda manager, to: dialogs.repost(manager, to.request)),
    Window(ToEdit, lambda manager, to: dialogs.edit(manager, to.request)),
    Window(ToSupplement, lambda manager, to: dialogs.supplement(manager, to.request)),
    Window(ToNeed, lambda manager, to: dialogs.begin_need(manager, to.need)),
    Window(ToResult, lambda manager, to: dialogs.ask_result(manager, to.task)),
    Window(ToHandOver, lambda manager, to: dialogs.ask_colleague(manager, to.task)),
    Window(ToHandOverVisit, lambda manager, to: dialogs.ask_heir(manager, to.visit)),
    Window(ToWaive, lambda manager, to: dialogs.ask_waiver(manager, to.task)),
    Window(ToMistake, lambda manager, to: dialogs.ask_wrong(manager, to.recheck)),
    Window(ToOpinion, lambda manager, to: dialogs.ask_opinion(manager, to.visit)),
    Window(ToAdvice, lambda manager, to: dialogs.ask_advice(manager, to.opinion)),
    Window(ToTrouble, lambda manager, to: dialogs.ask_trouble(manager, to.request)),
    Window(ToReopen, lambda manager, to: dialogs.ask_reopen(manager, to.request)),
)


async def on_start(message: Message, app: App, wording: Wording, language: str, person: Person) -> None:
    await message.answer(await help_for(app, person, wording, language))


def router() -> Router:
    """Return the router of everything that begins with /start."""
    made = Narrow("entrance", begins(OnInvitation, OnWayIn))
    made.message.filter(Where(F.chat.type == "private"))
    made.callback_query.filter(Where(F.message.chat.type == "private"))
    invited = F.args.startswith(ByInvitation.prefix())
    made.message.register(on_invitation, CommandStart(deep_link=True, magic=invited))
    made.callback_query.register(on_answer, Where(F.data.startswith(OnInvitation.prefix())))
    made.message.register(on_link, CommandStart(deep_link=True))
    made.callback_query.register(on_way_in, Where(F.data.startswith(OnWayIn.prefix())))
    made.message.register(on_start, CommandStart())
    return made

"""/start with an invitation, with a link of a card, or plain; and a card's button that opens a window."""

from typing import Literal

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, User
from aiogram_dialog import DialogManager, ShowMode

import dialogs
from dialogs.presses import answer
from handlers.filters import Where
from handlers.groups import unless_unchanged
from handlers.menu import for_whom, help_for, welcome
from wording import Wording
from workflow.actions import Join, OpenInvitation
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Person, Verdict
from workflow.people.permissions import administrators
from workflow.work import Actor

INVITATION = "5:"


async def on_invitation(
    message: Message, command: CommandObject, app: App, actor: Actor, wording: Wording
) -> None:
    """A link says first for whom it is; the code of the first start, which names nobody, is used at once."""
    token = (command.args or "")[2:]
    language = _spoken(app, message.from_user)
    opened = await app.do(OpenInvitation(actor, token))
    if opened is None:
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
    return InlineKeyboardButton(text=text, callback_data=f"{INVITATION}{said}:{token}")


async def on_answer(query: CallbackQuery, app: App, actor: Actor, wording: Wording) -> None:
    """The question becomes the welcome, or says that nothing has changed."""
    said, _, token = (query.data or "").removeprefix(INVITATION).partition(":")
    if not isinstance(query.message, Message):
        raise Refusal("open-again")
    if said == "yes":
        text, keys = await _join(app, actor, wording, token, query.from_user)
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


async def on_door(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """The same button of a card in the private chat; the window comes below everything."""
    dialog_manager.show_mode = ShowMode.SEND
    await _open(dialog_manager, (query.data or "").partition(":")[2])
    await dialog_manager.answer_callback()


async def _open(dialog_manager: DialogManager, payload: str) -> None:
    """Open the window that a button names. It carries ids, never rights."""
    verb, _, rest = payload.partition("-")
    ids = [int(part) for part in rest.split("-") if part.isdecimal() and len(part) <= 12]
    if verb in REASONED and len(ids) == 2:
        await dialogs.ask_reason(dialog_manager, REASONED[verb], ids[0], ids[1])
    elif verb == "item" and len(ids) == 2:
        await dialogs.ask_update(dialog_manager, ids[0], ids[1])
    elif verb in PLACES:
        await PLACES[verb](dialog_manager)
    elif verb in STEPS and len(ids) == 1:
        await dialogs.ask_step(dialog_manager, verb, ids[0])
    elif verb in ASKS and len(ids) == 1:
        await ASKS[verb](dialog_manager, ids[0])
    else:
        raise Refusal("invitation-void")


REASONED: dict[str, Verdict] = {"more": "more", "return": "return", "refuse": "refuse"}
STEPS = ("end", "recall")
PLACES = {
    "work": dialogs.my_work,
    "new": dialogs.start_new,
    "away": dialogs.absence,
    "waiting": dialogs.open_waiting,
}
ASKS = {
    "edit": dialogs.edit,
    "add": dialogs.supplement,
    "need": dialogs.begin_need,
    "see": dialogs.see_request,
    "card": dialogs.repost,
    "link": dialogs.ask_result,
    "wrong": dialogs.ask_wrong,
    "reopen": dialogs.ask_reopen,
}


async def on_start(message: Message, app: App, wording: Wording, language: str, person: Person) -> None:
    await message.answer(await help_for(app, person, wording, language))


def router() -> Router:
    """Return the router of everything that begins with /start."""
    made = Router(name="entrance")
    made.message.filter(Where(F.chat.type == "private"))
    made.callback_query.filter(Where(F.message.chat.type == "private"))
    made.message.register(on_invitation, CommandStart(deep_link=True, magic=F.args.startswith("i-")))
    made.callback_query.register(on_answer, Where(F.data.startswith(INVITATION)))
    made.message.register(on_link, CommandStart(deep_link=True))
    made.callback_query.register(on_door, Where(F.data.startswith("4:")))
    made.message.register(on_start, CommandStart())
    return made

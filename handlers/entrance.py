"""/start with an invitation, with a link of a card, or plain; and a card's button that opens a window."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

import dialogs
from handlers.menu import help_for, welcome
from wording import Wording
from workflow.actions import Join
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Person, Verdict
from workflow.work import Actor

router = Router(name="entrance")
router.message.filter(F.chat.type == "private")
router.callback_query.filter(F.message.chat.type == "private")


@router.message(CommandStart(deep_link=True, magic=F.args.startswith("i-")))
async def on_invitation(
    message: Message, command: CommandObject, app: App, actor: Actor, wording: Wording
) -> None:
    """A single-use invitation, or the code of the first start. One message: it may have to be said again."""
    user = message.from_user
    languages = app.rulebook.spec.organisation.languages
    spoken = (user.language_code or "")[:2] if user else ""
    language = "en" if spoken == "en" and "en" in languages else languages[0]
    joined = await app.do(
        Join(actor, (command.args or "")[2:], user.full_name if user else "", language=language)
    )
    person = await app.ask(lambda work: work.require_person(actor))
    text, keys = await welcome(app, person, wording, joined)
    await message.answer(text, reply_markup=keys)


@router.message(CommandStart(deep_link=True))
async def on_link(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """A button of a card in a group that needs the private chat."""
    await _open(dialog_manager, command.args or "")


@router.callback_query(F.data.startswith("4:"))
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
PLACES = {"work": dialogs.my_work, "new": dialogs.start_new, "away": dialogs.absence}
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


@router.message(CommandStart())
async def on_start(message: Message, app: App, wording: Wording, language: str, person: Person) -> None:
    await message.answer(await help_for(app, person, wording, language))

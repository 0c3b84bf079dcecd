"""/start: with an invitation, with a link from a card, or plain. Private chat only."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager

import dialogs
from handlers.menu import help_for
from wording import Wording
from workflow.actions import Join
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Person, Unit, Verdict
from workflow.work import Actor

router = Router(name="entrance")
router.message.filter(F.chat.type == "private")


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
    role = app.rulebook.spec.roles[joined.role].title
    unit = await app.ask(lambda work: work.store.one(Unit, key=joined.unit) if joined.unit else None)
    named = unit.title if unit else app.rulebook.spec.organisation.name
    welcome = wording.text(joined.language, "joined", role=role, unit=named)
    person = await app.ask(lambda work: work.require_person(actor))
    await message.answer(f"{welcome}\n\n{await help_for(app, person, wording, joined.language)}")


@router.message(CommandStart(deep_link=True))
async def on_link(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """A button of a card that needs the private chat. The link carries ids, never rights."""
    verb, _, rest = (command.args or "").partition("-")
    ids = [int(part) for part in rest.split("-") if part.isdecimal() and len(part) <= 12]
    if verb in REASONED and len(ids) == 2:
        await dialogs.ask_reason(dialog_manager, REASONED[verb], ids[0], ids[1])
    elif verb == "item" and len(ids) == 2:
        await dialogs.ask_update(dialog_manager, ids[0], ids[1])
    elif verb == "work":
        await dialogs.my_work(dialog_manager)
    elif verb in ASKS and len(ids) == 1:
        await ASKS[verb](dialog_manager, ids[0])
    else:
        raise Refusal("invitation-void")


REASONED: dict[str, Verdict] = {"more": "more", "return": "return", "refuse": "refuse"}
ASKS = {
    "edit": dialogs.edit,
    "add": dialogs.supplement,
    "need": dialogs.begin_need,
    "see": dialogs.see_request,
    "link": dialogs.ask_result,
    "wrong": dialogs.ask_wrong,
    "end": dialogs.ask_end,
}


@router.message(CommandStart())
async def on_start(message: Message, app: App, wording: Wording, language: str, person: Person) -> None:
    await message.answer(await help_for(app, person, wording, language))

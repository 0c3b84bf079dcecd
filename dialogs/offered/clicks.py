"""An offer, sent before any command, grows by messages until its sender says what becomes of it."""

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import entrances
from dialogs.early_content import Part, cannot_take, is_part, part_of
from dialogs.edited import remember
from dialogs.here import Here, here
from dialogs.offered.getters import SeenOffer, seen
from dialogs.outcome import (
    carry_out,
    close,
    hint,
    is_carried_out,
    is_kept,
    open_with,
    problem_text,
    redraw_in_place,
    redraw_later,
    refuse,
)
from dialogs.states import Offer
from dialogs.typed import may_be_cut
from dialogs.upload import contents_problem
from dialogs.widgets import on_other as to_buttons
from workflow.actions import DropDraft, JoinOffer, OfferPart, TakeOffer
from workflow.form import questions
from workflow.form.short_answers import chosen, is_right
from workflow.requests.drafts import offered, own
from workflow.requests.drafts.answers import require_draft
from workflow.requests.drafts.offered import Way
from workflow.spec import Words


async def offer(manager: DialogManager, message: Message) -> bool:
    """Keep what came before any command, and ask what becomes of it. Return whether it was taken in."""
    at = here(manager)
    is_album = message.media_group_id is not None
    if not (is_album or (is_part(message) and await _may(at))):
        return False
    await manager.start(Offer.window, data={}, mode=StartMode.RESET_STACK, show_mode=ShowMode.NO_UPDATE)
    await _take(message, manager)
    if not manager.dialog_data.get("undrawn"):
        await manager.show(ShowMode.SEND)
    return True


async def _may(at: Here) -> bool:
    return await at.app.ask(lambda work: offered.may_offer(work, work.require_person(at.actor)))


async def on_start(given: object, manager: DialogManager) -> None:
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_message(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """More of it: also a few words, but for those on a decision."""
    at, offer, text = here(manager), manager.dialog_data.get("offer"), message.text
    is_part_of_it = is_part(message) or (cannot_take(message) and message.media_group_id)
    if not is_part_of_it and (
        text is None
        or not await at.app.ask(
            lambda work: offered.takes_words(work, work.require_person(at.actor), offer, text)
        )
    ):
        raise SkipHandler
    await _take(message, manager)


async def _take(message: Message, manager: DialogManager) -> None:
    """Add to the offer, or say why not. The parts of an album or of a long paste share one drawing."""
    at, kind = here(manager), cannot_take(message)
    if kind:
        await hint(manager, at.say("offer-cannot", kind=kind))
        return
    if not await _may(at):
        await refuse(
            manager, await at.app.ask(lambda work: offered.refusal(work, work.require_person(at.actor)))
        )
        return
    part = part_of(message, at.limits)
    problem = await contents_problem(manager, part.file) if part.file else None
    if problem:
        await hint(manager, at.say(f"problem-{problem.code}", **problem.values))
        return
    kept = await carry_out(
        manager, OfferPart(at.actor, manager.dialog_data.get("offer"), part.text, part.file)
    )
    if kept is None:
        return
    if kept.draft is not None:
        manager.dialog_data["offer"] = kept.draft
    if kept.problem:
        await hint(manager, problem_text(manager, kept))
        return
    await _remember(message, manager, part)
    if message.media_group_id or may_be_cut(message, manager):
        redraw_later(manager)
    else:
        redraw_in_place(manager)


async def _remember(message: Message, manager: DialogManager, part: Part) -> None:
    """Keep what the message is in the offer: its text, or a photo with a caption."""
    manager.dialog_data["draft"] = manager.dialog_data["offer"]
    at, id = here(manager), int(manager.dialog_data["offer"])
    kind = await at.app.ask(lambda work: own.kind_of(work, require_draft(work, at.actor, id)))
    key = questions.text_field(kind) if part.text else None
    if key:
        remember(manager, message, key)
    elif part.file and (place := offered.field_for(kind, part.file)):
        remember(manager, message, place, part.file.unique)


async def on_take(_: CallbackQuery | Message, __: Button | MessageInput, manager: DialogManager) -> None:
    """The form opens with what there is; where several requests may be meant, which one is asked first."""
    found = await seen(manager)
    if found is None:
        await close(manager, "refusal-draft-gone")
    elif len(found.ways) == 1:
        await _become(manager, found.ways[0][0])
    else:
        await manager.switch_to(Offer.which)


async def on_which(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    found = await seen(manager)
    if found and number < len(found.ways):
        await _become(manager, found.ways[number][0])


async def _become(manager: DialogManager, way: Way) -> None:
    draft = await open_with(manager, TakeOffer(here(manager).actor, int(manager.dialog_data["offer"]), *way))
    if draft is not None:
        await entrances.open_draft(manager, draft.id)


async def on_join(_: CallbackQuery | Message, __: Button | MessageInput, manager: DialogManager) -> None:
    """The draft goes on with what was added."""
    at = here(manager)
    draft = await at.app.ask(lambda work: offered.open_draft(work, work.require_person(at.actor)))
    if draft is None:
        await close(manager, "refusal-draft-gone")
    elif await is_kept(
        manager, await carry_out(manager, JoinOffer(at.actor, int(manager.dialog_data["offer"]), draft.id))
    ):
        await entrances.open_draft(manager, draft.id)


async def on_other(_: CallbackQuery | Message, __: Button | MessageInput, manager: DialogManager) -> None:
    """Another type; what came stays among the drafts."""
    await entrances.start_new(manager)


async def on_window(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Offer.window)


async def on_drop(_: CallbackQuery | Message, __: Button | MessageInput, manager: DialogManager) -> None:
    if await is_carried_out(manager, DropDraft(here(manager).actor, int(manager.dialog_data["offer"]))):
        await close(manager, "offer-dropped")


BUTTONS = {"take": on_take, "join": on_join, "other": on_other, "drop": on_drop}


async def on_answer(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The name of a button, or yes or no to what is asked, is no part of the text."""
    found = await seen(manager) if message.text else None
    button = _named(here(manager), found, message.text or "") if found else None
    if button:
        await BUTTONS[button](message, widget, manager)
    elif found and is_right(message.text or "") is not None:
        await to_buttons(message, widget, manager)
    else:
        await on_message(message, widget, manager)


def _named(at: Here, found: SeenOffer, text: str) -> str | None:
    """The button that is typed; a yes is the one that is asked about."""
    said = {"drop": "offer-do-drop"}
    said |= {"join": "offer-do-join", "take": "offer-do-new"} if found.draft else {
        "take": "offer-do-take", "other": "offer-do-other"
    }  # fmt: skip
    button = chosen(text, {key: Words(vi=at.say(label)) for key, label in said.items()})
    return "take" if button is None and found.draft is None and is_right(text) else button

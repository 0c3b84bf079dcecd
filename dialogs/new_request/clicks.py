"""Presses before and after the questions."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.fields.cursor import draft_id, find_open, go_on, to_field, to_preview
from dialogs.fields.lead import to_late
from dialogs.finding import forget_search, on_search
from dialogs.here import here
from dialogs.new_request.getters import new_drafts, types_of, units_of
from dialogs.outcome import below, close, give_way, is_carried_out, open_with, refuse
from dialogs.states import Form
from dialogs.widgets import on_other
from workflow.actions import DropDraft, SendDraft, StartDraft
from workflow.errors import Refusal
from workflow.form import questions
from workflow.form.short_answers import chosen
from workflow.model import Draft
from workflow.requests.drafts import own
from workflow.requests.lead_time import TOO_LATE


async def on_start(given: object, manager: DialogManager) -> None:
    """With a draft: where it was left. Without: the drafts there are, else what to ask for."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})
    at = here(manager)
    if "draft" in manager.dialog_data:
        await go_on(manager)
    elif await at.app.ask(lambda work: new_drafts(work, at.actor)):
        await manager.switch_to(Form.drafts)
    else:
        await choose(manager)


async def on_draft(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    """Go on with a draft."""
    manager.dialog_data["draft"] = id
    await go_on(manager)


async def on_new(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Begin another one."""
    await choose(manager)


async def on_unit(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    at = here(manager)
    units = await at.app.ask(lambda work: units_of(work, at.actor))
    if number < len(units):
        manager.dialog_data["unit"] = units[number][0]
        await choose(manager)


async def on_type(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    types = await here(manager).app.ask(types_of)
    if number < len(types):
        await begin(manager, types[number][0])


async def on_unit_named(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The name of a unit, typed instead of pressed; a part of it narrows the list down."""
    at = here(manager)
    unit = chosen(message.text or "", dict(await at.app.ask(lambda work: units_of(work, at.actor))))
    if unit is None:
        await on_search(message, widget, manager)
        return
    manager.dialog_data["unit"] = unit
    manager.show_mode = below(manager)
    await choose(manager)


async def on_type_named(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The name of a type, typed instead of pressed."""
    type = chosen(message.text or "", dict(await here(manager).app.ask(types_of)))
    if type is None:
        await on_other(message, widget, manager)
    else:
        await begin(manager, type)


async def on_to_units(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("unit", None)
    forget_search(manager)
    await manager.switch_to(Form.unit)


async def choose(manager: DialogManager) -> None:
    """Ask for the unit, then for the type; each only where there are several."""
    at, data = here(manager), manager.dialog_data
    units, types = await at.app.ask(lambda work: (units_of(work, at.actor), types_of(work)))
    if not units:
        await close(manager, "refusal-may-not-send")
        return
    several = len(units) > 1
    if data.get("unit") not in [key for key, _ in units]:
        data["unit"] = None if several else units[0][0]
        data["several_units"] = several
    if data["unit"] is None:
        forget_search(manager)
        await manager.switch_to(Form.unit)
    elif len(types) > 1:
        await manager.switch_to(Form.type)
    else:
        await begin(manager, types[0][0])


async def begin(manager: DialogManager, type: str) -> None:
    """The first question. A draft begun before and never answered is used again, never piled up."""
    at, unit = here(manager), str(manager.dialog_data["unit"])
    types, empty = await at.app.ask(
        lambda work: (types_of(work), own.empty_drafts(work, work.require_person(at.actor)))
    )
    draft = None
    for kept in empty:
        if draft is None and (kept.type, kept.unit) == (type, unit):
            draft = kept.id
        else:
            await is_carried_out(manager, DropDraft(at.actor, kept.id))
    if draft is None:
        begun = await open_with(manager, StartDraft(at.actor, type, unit))
        draft = begun.id if begun else None
    if draft is None:
        return
    chooser = "type" if len(types) > 1 else "unit" if manager.dialog_data.get("several_units") else ""
    manager.dialog_data.update(draft=draft, chooser=chooser)
    await go_on(manager)


async def on_fields(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.fields)


async def on_field(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """Change one answer, then come back to the preview."""
    found = await find_open(manager)
    if found is None:
        return
    keys = questions.order(found[1])
    if number < len(keys):
        manager.dialog_data["alone"] = True
        await to_field(manager, found[1], keys[number])


async def on_missing(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the first required field without an answer."""
    found = await find_open(manager)
    if found is None:
        return
    draft, kind = found
    lacking = questions.missing(kind, draft.answers)
    if lacking:
        manager.dialog_data["alone"] = True
        await to_field(manager, kind, lacking[0])


async def on_preview(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await to_preview(manager)


async def on_later(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Nothing is lost: the draft waits in the list."""
    await close(manager, "dialog-kept")


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Nothing was begun yet."""
    await close(manager, "dialog-left")


async def on_drop(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.drop)


async def on_drop_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if await is_carried_out(manager, DropDraft(here(manager).actor, draft_id(manager))):
        await close(manager, "dialog-dropped")


async def on_send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Send. The receipt of a new request is its card; what came too late meanwhile is led to its reason."""
    at, id = here(manager), draft_id(manager)
    purpose = await at.app.ask(lambda work: _purpose(work.store.get(Draft, id)))
    try:
        sent = await at.app.do(SendDraft(at.actor, id))
    except Refusal as refusal:
        await refuse(manager, refusal)
        if refusal.code in TOO_LATE:
            await to_late(manager)
        return
    if purpose == "new":
        await give_way(manager, "dialog-sent-new", reference=sent.reference)
    else:
        key = f"dialog-sent-{purpose}" if sent.changed else f"dialog-unchanged-{purpose}"
        await close(manager, key, reference=sent.reference)


def _purpose(draft: Draft | None) -> str:
    return draft.purpose if draft else "new"

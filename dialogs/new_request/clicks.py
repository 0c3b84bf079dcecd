"""Presses before and after the questions."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.fields.cursor import draft_id, find_open, go_on, to_field, to_preview
from dialogs.fields.lead import to_late
from dialogs.here import here
from dialogs.outcome import close, give_way, is_carried_out, refuse
from dialogs.states import Form
from workflow.actions import DropDraft, SendDraft
from workflow.errors import Refusal
from workflow.form import questions
from workflow.model import Draft
from workflow.requests.lead_time import TOO_LATE


async def on_start(given: object, manager: DialogManager) -> None:
    """A draft, where it was left."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})
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

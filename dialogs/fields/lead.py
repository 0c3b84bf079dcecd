"""Whether an event is still in time, said as soon as its day is known (rules A17, A21, A31)."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.fields.cursor import draft_id, field_key, find, find_open, go_on, look_up, to_field
from dialogs.fields.hearing import typed_in
from dialogs.here import here
from dialogs.outcome import carry_out, close, is_carried_out, is_kept, leave_line, move_on
from dialogs.states import Form
from dialogs.widgets import shown, with_hints
from workflow.actions import DropDraft, ExplainLate
from workflow.model import Draft
from workflow.requests import lead_time
from workflow.requests.cards.case import draft_broken
from workflow.requests.drafts.explain_late import LONGEST
from workflow.requests.lead_time import Lead
from workflow.spec import RequestType
from workflow.work import Actor, Work

Data = dict[str, Any]


def _look(work: Work, actor: Actor, id: int) -> tuple[Draft, RequestType, Lead | None] | None:
    found = look_up(work, actor, id)
    return (*found, lead_time.lead_of(work, found[1], found[0])) if found else None


async def _find(manager: DialogManager) -> tuple[Draft, RequestType, Lead | None] | None:
    at, id = here(manager), draft_id(manager)
    return await at.app.ask(lambda work: _look(work, at.actor, id))


async def tell_lead(manager: DialogManager) -> None:
    """A day was kept: on to the next question, or first to what follows from coming too late."""
    found = await _find(manager)
    lead = found[2] if found else None
    rule = found[1].lead_time if found else None
    if lead is None or rule is None or field_key(manager) != rule.before:
        await go_on(manager)
    elif lead.late:
        await move_on(manager, Form.late)
    else:
        leave_line(manager, "\n".join(here(manager).line(each) for each in lead.lines()))
        await go_on(manager)


async def get_late(dialog_manager: DialogManager, **_: object) -> Data:
    """Until when it had to be proposed, how late it is, and what can be done."""
    at, found = here(dialog_manager), await _find(dialog_manager)
    if found is None or found[2] is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    draft = found[0]
    broken = await at.app.ask(lambda work: draft_broken(work, draft)) if found[2].is_accepted else []
    lines = [at.line(each) for each in (*found[2].lines(), *broken)]
    text = with_hints(dialog_manager, shown(*lines))
    leave = at.say("dialog-do-later" if _is_worth_keeping(dialog_manager, draft) else "dialog-do-cancel")
    return {"text": text, "alive": True, "can_explain": found[2].is_accepted, "leave": leave}


def _is_worth_keeping(manager: DialogManager, draft: Draft) -> bool:
    """Whether anything but the day was answered, or the draft belongs to a request."""
    return draft.purpose != "new" or bool(set(draft.answers) - {field_key(manager)})


async def on_other_day(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if found := await find_open(manager):
        await to_field(manager, found[1], field_key(manager))


async def on_give_up(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Give up the draft; one with more answers than the day waits in the list."""
    found = await find(manager)
    if found and _is_worth_keeping(manager, found[0]):
        await close(manager, "dialog-kept")
    elif await is_carried_out(manager, DropDraft(here(manager).actor, draft_id(manager))):
        await close(manager, "dialog-left")


async def on_explain(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.late_reason)


async def get_reason(dialog_manager: DialogManager, **_: object) -> Data:
    """The reason is asked for; one given before can stay."""
    at, found = here(dialog_manager), await _find(dialog_manager)
    if found is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    given = found[0].late
    lines = [at.say("dialog-late-reason", limit=LONGEST)]
    lines += [at.say("dialog-answered", answer=given)] if given else []
    return {"text": with_hints(dialog_manager, shown(*lines)), "alive": True, "can_keep": bool(given)}


async def on_reason(message: Message, _: MessageInput, manager: DialogManager) -> None:
    text = await typed_in(message, manager)
    if text is None:
        return
    explained = await carry_out(manager, ExplainLate(here(manager).actor, draft_id(manager), text))
    if await is_kept(manager, explained):
        await go_on(manager)


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.late)

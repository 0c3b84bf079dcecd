"""Where in a form the person is: a draft and a field. The answers are in the draft, nothing else is kept."""

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.form.to_fields import MOVED, carried
from dialogs.form.ways_in import choose_anew
from dialogs.here import here
from dialogs.outcome import carry_out, close, lead_to, move_on, redraw_in_place
from dialogs.states import Conversing, Form
from workflow.actions import AskField, LookOver
from workflow.form import kinds, questions
from workflow.form.kinds.base import Input
from workflow.model import Draft
from workflow.requests.drafts import own
from workflow.spec import FieldSpec, RequestType
from workflow.work import Actor, Work

WINDOWS: dict[Input, State] = {
    "text": Form.long_text,
}


def window_of(spec: FieldSpec) -> State:
    """The window that asks a field."""
    return WINDOWS[kinds.of(spec).describe().input]


def draft_id(manager: DialogManager) -> int:
    return int(manager.dialog_data["draft"])


def field_key(manager: DialogManager) -> str:
    return str(manager.dialog_data["field"])


def is_adding(manager: DialogManager) -> bool:
    """Whether a long text is being written: the next part goes on with it, and nobody is asked."""
    return bool(manager.dialog_data.get("adding"))


def is_alone(manager: DialogManager) -> bool:
    """Whether one answer is being changed from the preview, and not the whole form gone through."""
    return bool(manager.dialog_data.get("alone"))


def look_up(work: Work, actor: Actor, id: int) -> tuple[Draft, RequestType] | None:
    """An open draft of one's own, with its rules."""
    draft = own.own_draft(work, work.require_person(actor), id)
    return (draft, own.kind_of(work, draft)) if draft else None


async def find(manager: DialogManager) -> tuple[Draft, RequestType] | None:
    """The draft in hand, if it is still open."""
    at, id = here(manager), draft_id(manager)
    return await at.app.ask(lambda work: look_up(work, at.actor, id))


async def find_open(manager: DialogManager) -> tuple[Draft, RequestType] | None:
    """The draft in hand; one that is gone ends the dialog with a line that says so."""
    found = await find(manager)
    if found is None:
        await close(manager, "refusal-draft-gone")
    return found


async def go_on(manager: DialogManager) -> None:
    """To the first question without an answer, to the optional ones, or to the preview."""
    found = await find_open(manager)
    if found is None:
        return
    draft, kind = found
    key, extras = questions.next_question(kind, draft.answers), questions.extras(kind)
    if is_alone(manager):
        await to_preview(manager)
    elif key in extras or (key is None and manager.dialog_data.get("field") in extras):
        await to_extras(manager)
    elif key is None:
        await to_preview(manager)
    else:
        await to_field(manager, kind, key)


async def go_back(manager: DialogManager) -> None:
    """To the question before, to the window one came from, or to where the form was chosen."""
    found = await find_open(manager)
    if found is None:
        return
    _, kind = found
    steps, key = questions.steps(kind), manager.dialog_data.get("field")
    before = steps.index(key) - 1 if key in steps else len(steps) - 1
    if is_alone(manager):
        await to_preview(manager)
    elif key in questions.extras(kind) and not is_at_extras(manager):
        await to_extras(manager)
    elif before >= 0:
        await to_field(manager, kind, steps[before])
    elif chooser := manager.dialog_data.get("chooser"):
        await choose_anew(manager, int(chooser))


async def to_field(manager: DialogManager, kind: RequestType, key: str) -> None:
    """To the window that asks a field: its own, or that of the conversation about the draft."""
    _forget(manager)
    if kinds.of(kind.fields[key]).describe().input in MOVED:
        await ask_in_conversation(manager, key)
        return
    manager.dialog_data.update(field=key, adding=False, page=0)
    await move_on(manager, window_of(kind.fields[key]))


async def ask_in_conversation(manager: DialogManager, key: str, typed: str = "") -> None:
    """To the conversation about the draft, at this field; what was `typed` is read there."""
    ask = AskField(here(manager).actor, draft_id(manager), key, is_alone(manager))
    if begun := await carry_out(manager, ask):
        await _to_conversation(manager, begun.id, typed)


async def to_extras(manager: DialogManager) -> None:
    """To the window of the optional questions; an answer that came there is shown in its place."""
    _forget(manager)
    manager.dialog_data.update(field="", adding=False, page=0)
    if is_at_extras(manager) and not isinstance(manager.event, CallbackQuery):
        redraw_in_place(manager)
    else:
        await move_on(manager, Form.extras)


def is_at_extras(manager: DialogManager) -> bool:
    """Whether the window of the optional questions is open."""
    return manager.current_context().state == Form.extras


def _forget(manager: DialogManager) -> None:
    """Drop what only the question before needed."""
    for left in ("proposed", "ended"):
        manager.dialog_data.pop(left, None)


async def to_preview(manager: DialogManager) -> None:
    """To the last look, which is that of the conversation about the draft."""
    begun = await carry_out(manager, LookOver(here(manager).actor, draft_id(manager)))
    if begun:
        await _to_conversation(manager, begun.id)


async def back_to_look(manager: DialogManager) -> None:
    """To the last look, or to the question there from which one came."""
    if conversation := manager.dialog_data.get("conversation"):
        await _to_conversation(manager, int(conversation))
    else:
        await to_preview(manager)


async def _to_conversation(manager: DialogManager, conversation: int, typed: str = "") -> None:
    data = {"conversation": conversation, "form": "request", "draft": draft_id(manager), **carried(manager)}
    await lead_to(manager, Conversing.asked, {**data, "typed": typed})

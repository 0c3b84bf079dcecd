"""A typed answer: read by the rules of its question, before anything is kept."""

from dataclasses import dataclass

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.edited import remember
from dialogs.fields.cursor import draft_id, field_key, find, find_open, go_on
from dialogs.here import here
from dialogs.outcome import carry_out, close, hint, is_kept, leave_line, move_on
from dialogs.states import Form
from dialogs.typed import words
from workflow.actions import GiveText, Skip
from workflow.form import questions
from workflow.form.problem import Problem
from workflow.model import Answer
from workflow.people import choosable
from workflow.spec import FieldSpec


@dataclass(frozen=True)
class Heard:
    """A typed answer: the question, the words, and what was understood or why not."""

    spec: FieldSpec
    text: str
    answer: Answer
    problem: Problem | None


async def hear(message: Message, manager: DialogManager) -> Heard | None:
    """Read a typed answer; nothing where there was none to read, or "không có" left the question out."""
    text, found = await typed_in(message, manager), await find(manager)
    if text is None:
        return None
    if found is None:
        await close(manager, "refusal-draft-gone")
        return None
    kind, key = found[1], field_key(manager)
    if key not in kind.fields:
        await go_on(manager)
        return None
    spec = kind.fields[key]
    at = here(manager)
    among = await at.app.ask(lambda work: choosable.among(work, spec))
    answer, problem = questions.read_answer(kind, key, text, at.now, among)
    if answer is None and problem is None:
        await _leave_out(message, manager, spec)
        return None
    return Heard(spec, text, answer, problem)


async def keep(message: Message, manager: DialogManager, heard: Heard) -> bool:
    """Keep what was understood, and which message it was. Return whether it was taken."""
    key = field_key(manager)
    given = GiveText(here(manager).actor, draft_id(manager), key, heard.text)
    kept = await is_kept(manager, await carry_out(manager, given))
    if kept:
        remember(manager, message, key)
    return kept


async def _leave_out(message: Message, manager: DialogManager, spec: FieldSpec) -> None:
    """Go on without an answer, and say so; one given before is asked about first."""
    at, found, key = here(manager), await find(manager), field_key(manager)
    if found and found[0].answers.get(key) not in (None, "", []):
        await move_on(manager, Form.blank_sure)
    elif await is_kept(manager, await carry_out(manager, Skip(at.actor, draft_id(manager), key))):
        remember(manager, message, key)
        leave_line(manager, at.say("dialog-left-out", title=spec.title))
        await go_on(manager)


async def typed_in(message: Message, manager: DialogManager) -> str | None:
    """The words of a message; what is none is answered with what is needed."""
    if message.text is None:
        await ask_for_kind(manager)
        return None
    return words(message)


async def spec_of(manager: DialogManager) -> FieldSpec | None:
    """The field in hand; a draft that is gone ends the dialog, a question that is no longer asked is left."""
    found = await find_open(manager)
    if found and field_key(manager) not in found[1].fields:
        await go_on(manager)
        return None
    return found[1].fields[field_key(manager)] if found else None


async def ask_for_kind(manager: DialogManager) -> None:
    """Say what kind of answer the field needs; nothing else changes."""
    spec = await spec_of(manager)
    if spec is not None:
        await hint(manager, here(manager).say(f"problem-answer-kind-{spec.kind}"))

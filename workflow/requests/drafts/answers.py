"""The answers of a draft: read, kept and taken back. They live in the draft, never in a dialog."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import needs
from workflow.form import kinds
from workflow.form.kinds.base import Field
from workflow.form.problem import Problem
from workflow.lines import Value, line
from workflow.model import Answer, Draft
from workflow.requests.drafts.own import hidden_in
from workflow.results import Checked
from workflow.spec import FieldSpec
from workflow.text import cut
from workflow.work import Actor, Work

SHOWN = 300  # letters of an answer given before


@dataclass(frozen=True)
class Answered(Checked):
    """An answer to a question, or photos: how many there are now."""

    count: int = 0


def require_draft(work: Work, actor: Actor, id: int) -> Draft:
    """The actor's own open draft; a sent or a foreign one is refused alike."""
    person = work.act_as(actor)
    draft = work.store.get(Draft, id)
    if draft is None or draft.owner != person.id or draft.sent_at is not None:
        raise Refusal("draft-gone")
    return draft


def field_of(work: Work, draft: Draft, key: str) -> FieldSpec:
    """The field that is answered; one that is not there or is hidden from who edits is refused (rule D14).

    A question that is no longer asked may still be answered from a window that shows it.
    """
    field = work.spec(draft.rules).request_types[draft.type].fields.get(key)
    if field is None or key in hidden_in(work, draft):
        raise Refusal("may-not-edit", audited=True)
    return field


def media_in(draft: Draft, key: str) -> list[int]:
    """The photos or the file that a field is answered with."""
    answer = draft.answers.get(key)
    return answer if isinstance(answer, list) else []


def is_given(answer: Answer) -> bool:
    """Whether a field has an answer; one that was left out has none."""
    return answer not in (None, "", [])


def shortly(field: Field, answer: Answer) -> Value:
    """An answer on one line, or how many files it is."""
    if isinstance(answer, list):
        return line("attached-files", files=len(answer))
    said = field.format(answer)
    return cut(said, SHOWN) if isinstance(said, str) else said


def keep(work: Work, draft: Draft, key: str, answer: Answer) -> None:
    work.store.change(draft, answers={**draft.answers, key: answer}, updated_at=work.now)


def untie(work: Work, draft: Draft, spec: FieldSpec) -> None:
    """An event that was chosen is not meant any more."""
    if kinds.of(spec).input == "event":
        needs.tie(work, draft, None)


def problem_of(problem: Problem, count: int = 0) -> Answered:
    """Why an answer is not taken, and how many of its kind there are."""
    return Answered(problem.code, {k: _plain(v) for k, v in problem.values.items()}, count)


def _plain(value: Value) -> str | int:
    return value if isinstance(value, int) else str(value)

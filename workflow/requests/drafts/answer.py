"""Give, change and take back the answers of a draft. The answers live in the draft, never in a dialog."""

from dataclasses import dataclass
from typing import Literal

from workflow.errors import Refusal
from workflow.events import needs
from workflow.form import questions
from workflow.form.questions import Problem
from workflow.lines import Value
from workflow.model import Answer, Draft
from workflow.spec import FieldSpec
from workflow.text import clean
from workflow.work import Actor, Work

Add = Literal["", "start", "end"]


@dataclass(frozen=True)
class Answered:
    """What became of an answer: kept, or the problem with it."""

    problem: str | None = None
    values: dict[str, str | int] | None = None
    count: int = 0


def require_draft(work: Work, actor: Actor, id: int) -> Draft:
    """The actor's own open draft; a sent or a foreign one is refused alike."""
    person = work.act_as(actor)
    draft = work.store.get(Draft, id)
    if draft is None or draft.owner != person.id or draft.sent_at is not None:
        raise Refusal("draft-gone")
    return draft


def field_of(work: Work, draft: Draft, key: str) -> FieldSpec:
    return work.spec(draft.rules).request_types[draft.type].fields[key]


def media_in(draft: Draft, key: str) -> list[int]:
    """The photos or the file that a field is answered with."""
    answer = draft.answers.get(key)
    return answer if isinstance(answer, list) else []


def keep(work: Work, draft: Draft, key: str, answer: Answer) -> None:
    work.store.change(draft, answers={**draft.answers, key: answer}, updated_at=work.now)


def _untie(work: Work, draft: Draft, spec: FieldSpec) -> None:
    """An event that was chosen is not meant any more."""
    if spec.kind == "event":
        needs.tie(work, draft, None)


def problem_of(problem: Problem, count: int = 0) -> Answered:
    """Why an answer is not taken, and how many of its kind there are."""
    return Answered(problem.code, {k: _plain(v) for k, v in problem.values.items()}, count)


def _plain(value: Value) -> str | int:
    return value if isinstance(value, int) else str(value)


@dataclass(frozen=True)
class GiveText:
    """Typed text as the answer to a field; `add` puts it before or after the text that is there.

    It is kept as understood: whoever took a date or a time shows it spelled out first.
    """

    actor: Actor
    draft: int
    field: str
    text: str
    add: Add = ""

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec = field_of(work, draft, self.field)
        text, before = self.text, draft.answers.get(self.field)
        if self.add and isinstance(before, str):
            parts = (before, clean(text)) if self.add == "end" else (clean(text), before)
            text = "\n\n".join(parts)
        answer, problem = questions.read(spec, text, work.here)
        if problem:
            return problem_of(problem)
        keep(work, draft, self.field, answer)
        _untie(work, draft, spec)
        return Answered(count=len(answer) if isinstance(answer, str) else 0)


@dataclass(frozen=True)
class ReviseText:
    """A message that was an answer, or a part of a long text, says something else now."""

    actor: Actor
    draft: int
    field: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec, answer = field_of(work, draft, self.field), draft.answers.get(self.field)
        if spec.kind == "long_text" and isinstance(answer, str):
            parts = answer.split(self.was)
            is_there, text = len(parts) == 2, self.now.join(parts)
        else:
            was, problem = questions.read(spec, self.was, work.here)
            is_there, text = problem is None and answer == was, self.now
        if not is_there:
            return Answered("answer-moved-on")
        if not self.now:
            return Answered("answer-empty")
        return GiveText(self.actor, self.draft, self.field, text).perform(work)


@dataclass(frozen=True)
class GiveChoice:
    """A pressed option: of a choice, yes and no, or a date or time shown spelled out."""

    actor: Actor
    draft: int
    field: str
    option: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec = field_of(work, draft, self.field)
        if spec.kind == "yes_no":
            keep(work, draft, self.field, self.option == "yes")
        elif self.option in (spec.options or {}) or questions.is_kept_form(spec, self.option):
            keep(work, draft, self.field, self.option)
        else:
            return Answered("answer-kind-choice")
        return Answered()


@dataclass(frozen=True)
class Skip:
    """Leave a field without an answer; photos already given stay."""

    actor: Actor
    draft: int
    field: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        if field_of(work, draft, self.field).required:
            return Answered("answer-required")
        keep(work, draft, self.field, draft.answers.get(self.field))
        return Answered()


@dataclass(frozen=True)
class SkipExtras:
    """Leave whatever may be left out and has no answer without one."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> None:
        draft = require_draft(work, self.actor, self.draft)
        extras = questions.extras(work.spec(draft.rules).request_types[draft.type])
        work.store.change(draft, answers=dict.fromkeys(extras) | draft.answers, updated_at=work.now)


@dataclass(frozen=True)
class Clear:
    """Take an answer back, to give it again."""

    actor: Actor
    draft: int
    field: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        answers = {k: v for k, v in draft.answers.items() if k != self.field}
        work.store.change(draft, answers=answers, updated_at=work.now)
        _untie(work, draft, field_of(work, draft, self.field))
        return Answered()


@dataclass(frozen=True)
class DropDraft:
    """Throw an open draft away."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> None:
        draft = require_draft(work, self.actor, self.draft)
        needs.dropped(work, draft)
        work.store.change(draft, sent_at=work.now, answers={})

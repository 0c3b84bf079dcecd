"""A form: which question comes next and whether an answer will do. The same on every platform."""

from datetime import datetime

from workflow.form import kinds
from workflow.form.capitals import recased
from workflow.form.kinds.base import Candidate, Input
from workflow.form.problem import Problem
from workflow.model import Answer, Answers
from workflow.spec import RequestType


def order(kind: RequestType) -> list[str]:
    """The fields as they are asked."""
    return [*steps(kind), *extras(kind)]


def steps(kind: RequestType) -> list[str]:
    """The fields asked one by one: first the day that says whether the request comes in time (rule A17).

    Only the event it is taken from comes before it.
    """
    first = _first(kind)
    asked = [key for key, spec in kind.fields.items() if spec.is_required or key in first]
    return sorted(asked, key=lambda key: first.index(key) if key in first else len(first))


def extras(kind: RequestType) -> list[str]:
    """The fields that may be left out: one window asks for all of them."""
    first = _first(kind)
    return [key for key, spec in kind.fields.items() if not spec.is_required and key not in first]


def _first(kind: RequestType) -> list[str | None]:
    return [event_field(kind), kind.lead_time.before] if kind.lead_time else []


def event_field(kind: RequestType) -> str | None:
    """The field that asks for the event a request is about."""
    return field_with(kind, "event")


def text_field(kind: RequestType) -> str | None:
    """The field of the text itself, which a later part is meant for."""
    return field_with(kind, "text")


def field_with(kind: RequestType, input: Input) -> str | None:
    """The first field that is answered in this way."""
    return next((key for key, field in kind.fields.items() if kinds.of(field).input == input), None)


def next_question(kind: RequestType, answers: Answers) -> str | None:
    """The first question without an answer; a skipped one has the answer None."""
    return next((key for key in order(kind) if key not in answers), None)


def missing(kind: RequestType, answers: Answers) -> list[str]:
    """The required fields that have no answer, and those whose words may not be sent."""
    return [
        key
        for key, spec in kind.fields.items()
        if (spec.is_required and answers.get(key) in (None, "", [])) or kinds.of(spec).unfit(answers.get(key))
    ]


def read_answer(
    kind: RequestType, key: str, text: str, now: datetime, among: tuple[Candidate, ...] = ()
) -> tuple[Answer, Problem | None]:
    """Typed text as an answer; how the name of the request is written is asked about as well."""
    answer, problem = kinds.of(kind.fields[key], among).parse(text, now)
    if key == kind.subject and isinstance(answer, str):
        problem = letters_problem(answer)
    return (None, problem) if problem else (answer, None)


def letters_problem(name: str, *, of_person: bool = False) -> Problem | None:
    """A name all in capitals or all in small letters, with the other way to write it and as it was typed."""
    better = recased(name, of_person=of_person)
    if better is None:
        return None
    code = "letters-capitals" if better.why == "capitals" else "letters-small"
    return Problem(code, {"typed": name, "better": better.text}, (better.text, name))

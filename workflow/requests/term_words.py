"""Terms as people say them: “3 ngày làm việc sau Ngày diễn ra sự kiện”."""

from workflow.lines import Line, Value, line
from workflow.requests.lead_time import quantity
from workflow.spec import RequestType, Spec, Stage, Term, Words
from workflow.spec.term import COURSE, END, EVENT

_KEYS = {
    "after": "term-after",
    "after start of": "term-after-start",
    "before": "term-before",
    END: "term-end",
}


def said(term: Term, name: Value, amount: Line | None = None) -> Line:
    """A term that counts from what `name` says, or from where it stands."""
    amount = amount or quantity(term.quantity)
    return line(_KEYS[term.side], quantity=amount, name=name) if term.name else amount


def word(name: str) -> Line | None:
    """A moment that every request has, or the event."""
    return line(f"moment-{name}") if name in (*COURSE, EVENT) else None


def of_type(spec: Spec, kind: RequestType, term: Term, amount: Line | None = None) -> Line:
    """The same of a type of request, which says what its questions and steps are called."""
    return said(term, _named(spec, kind, term.name), amount)


def _named(spec: Spec, kind: RequestType, name: str) -> Value:
    if name in kind.fields:
        return kind.fields[name].title
    stage = next((stage for stage in kind.all_stages if stage.name == name), None)
    if stage is None:
        return word(name) or name
    return line("moment-step", step=step(spec, stage))


def step(spec: Spec, stage: Stage) -> Words:
    """A step as it is called, or whoever decides it."""
    role = spec.roles.get(stage.by.members[0].role)
    return stage.title or (role.title if role else stage.verb.plain)

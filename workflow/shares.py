"""Whose time it was: the office minutes that each had a request (rule B19)."""

from dataclasses import dataclass
from datetime import datetime

from workflow.model import Decision, Person, Request, Task, Unit, Visit
from workflow.spec import Spec, Words
from workflow.work import Work


@dataclass(frozen=True)
class Share:
    """The minutes of one person in one role; no role is the sender's own, for what was to be added."""

    title: Words | None
    who: str
    minutes: int


def shares(work: Work, request: Request) -> tuple[Share, ...]:
    """Deciders and publishers in the order in which they came to it, then the sender."""
    spec = work.spec(request.rules)
    spent: dict[tuple[str, int], int] = {}
    for decision in work.store.all(Decision, request=request.id):
        key = (decision.role, decision.person)
        spent[key] = spent.get(key, 0) + decision.took
    for task in work.store.all(Task, request=request.id, state="done", afterwards=False):
        if task.done_by and task.done_at:
            key = (task.role, task.done_by)
            took = work.calendar.working_minutes(task.opened_at, task.done_at)
            spent[key] = spent.get(key, 0) + took
    found = []
    for (role, id), minutes in spent.items():
        person = work.store.get(Person, id)
        found.append(Share(_title(work, spec, role, request), person.short if person else "", minutes))
    waited = _sender(work, request)
    return (*found, Share(None, "", waited)) if waited is not None else tuple(found)


def _title(work: Work, spec: Spec, key: str, request: Request) -> Words:
    """The unit for a role held in units, else the role."""
    role = spec.roles.get(key) or work.rulebook.spec.roles[key]
    unit = work.store.one(Unit, key=request.unit)
    return unit.title if role.of == "unit" and unit else role.title


def _sender(work: Work, request: Request) -> int | None:
    """The minutes in which something was to be added; nothing where it never was.

    A stage that goes on repeats the pauses it had, so each span counts once.
    """
    visits = work.store.all(Visit, request=request.id)
    spans = {(since, until) for visit in visits for since, until in visit.pauses}
    ends = [(datetime.fromisoformat(since), datetime.fromisoformat(until)) for since, until in spans]
    ends += [(v.paused_at, work.now) for v in visits if v.paused_at and v.left_at is None]
    if not ends:
        return None
    return sum(work.calendar.working_minutes(since, until) for since, until in sorted(ends))

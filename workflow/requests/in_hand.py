"""The requests that an absence matters to though a colleague is there: found by index, whatever else is open.

They took it, or nobody beside them may decide it, or it came meanwhile and they have no card of it.
"""

from collections.abc import Collection, Iterator
from datetime import timedelta

from workflow.model import Card, Person, Request, Task, ToDo, Visit, Wanted
from workflow.people import permissions, relied_on
from workflow.people.relied_on import Beside
from workflow.ports import Span, Where
from workflow.work import Work

LATER = timedelta(days=1)  # than anything that is late by now
DECIDING: tuple[Wanted, ...] = ("decide", "unanswered")


def requests(work: Work, people: Collection[Person], beside: Collection[Beside]) -> set[int]:
    """The numbers of these requests; `beside` says who else is there at the parties that people are of."""
    mine = tuple(sorted(person.id for person in people))
    colleagues = tuple(sorted({id for each in beside for id in each.others}))
    instead = tuple(sorted({id for each in beside for id in each.instead} - {*mine, *colleagues}))
    found = {visit.request for visit in work.store.all(Visit, assignee=(*mine, *instead), left_at=None)}
    found |= {task.request for task in work.store.all(Task, assignee=mine, state="open")}
    found |= {
        row.subject_id
        for row in work.store.all(
            ToDo, subject="request", person=(*mine, *colleagues, *instead), wanted="end"
        )
    }
    if colleagues:
        found |= {*_alone(work, mine, colleagues)}
        for person in people:
            if permissions.is_available(work, person):
                found |= {*_without_card(work, person, beside)}
    return found


def _alone(work: Work, people: tuple[int, ...], colleagues: tuple[int, ...]) -> Iterator[int]:
    """Those that none of the colleagues decides, or that one of them answers for."""
    decides: Where = {"subject": "request", "wanted": DECIDING}
    theirs, beside = {**decides, "person": people}, {**decides, "person": colleagues}
    yield from work.store.lacking(ToDo, "subject_id", theirs, ToDo, "subject_id", beside)
    own = work.store.all(Request, author=colleagues, status="publishing")
    own += work.store.all(Request, taken_by=colleagues, status="publishing")
    yield from (request.id for request in own)


def _without_card(work: Work, person: Person, beside: Collection[Beside]) -> Iterator[int]:
    """Those that somebody decides, or that another one took, and that no chat of theirs shows."""
    there = _shown(work, person)
    decides: Where = {"subject": "request", "person": person.id, "wanted": DECIDING}
    yield from work.store.lacking(ToDo, "subject_id", decides, Card, "request", there)
    others = tuple(sorted({id for each in beside for id in each.others}))
    taken: Where = {"assignee": others, "left_at": None}
    yield from work.store.lacking(Visit, "request", taken, Card, "request", there)
    if stages := tuple(sorted({stage for each in beside for stage in each.late})):
        at: Where = {"stage": stages, "left_at": None}  # which somebody of the step itself may have taken
        late = Span("late_at", work.now + LATER)
        yield from work.store.lacking(Visit, "request", at, Card, "request", there, late)


def _shown(work: Work, person: Person) -> Where:
    """The cards that somebody sees: their own, or those of the groups of their roles."""
    groups = {*relied_on.groups(work, work.rulebook.spec, person)}
    if groups and None not in groups:
        return {"chat": tuple(sorted(group.id for group in groups if group)), "refused": ""}
    return {"person": person.id}

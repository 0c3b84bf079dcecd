"""The requests that an absence matters to though a colleague is there: found by index, whatever else is open.

They took it, or nobody beside them may decide it, or it came meanwhile and they have no card of it.
"""

from collections.abc import Collection, Iterator

from workflow.model import Card, Person, Request, Task, ToDo, Visit, Wanted
from workflow.people import permissions, relied_on
from workflow.people.relied_on import Beside
from workflow.ports import Where
from workflow.work import Work

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
                found |= _without_card(work, person, colleagues)
    return found


def _alone(work: Work, people: tuple[int, ...], colleagues: tuple[int, ...]) -> Iterator[int]:
    """Those that none of the colleagues decides, or that one of them answers for."""
    decides: Where = {"subject": "request", "wanted": DECIDING}
    theirs, beside = {**decides, "person": people}, {**decides, "person": colleagues}
    yield from work.store.lacking(ToDo, "subject_id", theirs, ToDo, "subject_id", beside)
    own = work.store.all(Request, author=colleagues, status="publishing")
    own += work.store.all(Request, taken_by=colleagues, status="publishing")
    yield from (request.id for request in own)


def _without_card(work: Work, person: Person, colleagues: tuple[int, ...]) -> set[int]:
    """Those that somebody decides, or that a colleague took, and that no chat of theirs shows."""
    groups = {*relied_on.groups(work, work.rulebook.spec, person)}
    there: Where = {"person": person.id}
    if groups and None not in groups:
        there = {"chat": tuple(sorted(group.id for group in groups if group)), "refused": ""}
    decides: Where = {"subject": "request", "person": person.id, "wanted": DECIDING}
    found = {*work.store.lacking(ToDo, "subject_id", decides, Card, "request", there)}
    taken: Where = {"assignee": colleagues, "left_at": None}
    return found | {*work.store.lacking(Visit, "request", taken, Card, "request", there)}

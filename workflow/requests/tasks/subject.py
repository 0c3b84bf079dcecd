"""A task, as a thing with a clock."""

from collections.abc import Sequence

from workflow.lines import Line, line
from workflow.model import Person, Request, Task
from workflow.office import movers
from workflow.people import parties, permissions
from workflow.ports import Store
from workflow.requests import bases, listing, near, parts, revisions, to_do, together
from workflow.requests.cards.case import Case
from workflow.requests.tasks import due, publishers, task_numbers, waivers
from workflow.requests.tasks.task_rules import title_of
from workflow.subject import Awaited, DigestItem, Movable, Subject
from workflow.work import Work


def _movers(work: Work, task: Task) -> list[Person]:
    """Return the publishers who are here, whether or not somebody took the task, and who may waive it."""
    request = work.require(Request, task.request)
    acting = (*publishers.publishers(work, request, task), *waivers.waivers(work, request, task))
    found = {person.id: person for person, _ in acting}
    return [person for person in found.values() if permissions.is_available(work, person)]


def _pauses(store: Store, task: Task) -> Sequence[Sequence[str]]:
    """Time that counts from a moment before the release stood while the requester was asked for more."""
    request = store.get(Request, task.request)
    return revisions.stood(store, request) if request else ()


def _back(work: Work, person: Person) -> list[Task]:
    found = to_do.first(work, person, "publish", "result", "down")
    return [task for request in found for task in publishers.given(work, request)]


def _wanted(work: Work, task: Task) -> Awaited:
    request = work.require(Request, task.request)
    if task.is_owed:
        return movers.by_unit(work, request.unit, work.type_of(request))
    spec = work.spec(request.rules)
    return movers.by_party(work, spec, parties.party_of(work, spec, task.role), request)


def _item(work: Work, person: Person, task: Task) -> DigestItem | None:
    case = Case(work, work.require(Request, task.request))
    if task.is_owed:
        return _owed(case, person, task)
    taker = publishers.taker(work, case.request, task)
    if (taker and taker.id != person.id) or not publishers.may_publish(work, case.request, task, person):
        return None
    if task.afterwards:
        return listing.about(case, "digest-down", task.due_at, corrects=False)
    channel = title_of(work, case.request, task)
    if not task.channel:
        number = task_numbers.number(work.store, case.request, task)
        return listing.about(case, "digest-publish-result", task.due_at, channel=channel, reference=number)
    return listing.about(case, f"digest-publish{case.manner}", task.due_at, channel=channel)


def _owed(case: Case, person: Person, task: Task) -> DigestItem | None:
    """A line for the requester; for others one with what they can do where the requester cannot."""
    if person.id != permissions.requester(case.request):
        return listing.in_place_of(case, person, task.due_at) if task.due_at else None
    field = title_of(case.work, case.request, task)
    return listing.about(case, "digest-owed", task.due_at, field=field)


def _dated(work: Work, task: Task) -> Line:
    reference = work.require(Request, task.request).reference
    return line("days-of-down" if task.afterwards else "days-of-task", reference=reference)


TASK = Subject[Task](
    name="task",
    record=Task,
    open=parts.tasks,
    going_on={"state": "open"},
    remind=due.remind,
    late=due.late,
    item=_item,
    read_items=listing.read,
    pauses=_pauses,
    basis=bases.of_task,
    dated=_dated,
    near=near.tasks_of,
    read=together.read_of,
    request=parts.id_of,
    movable=Movable(
        movers=_movers,
        wanted=_wanted,
        said=parts.named,
        back=_back,
    ),
)

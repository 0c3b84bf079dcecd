"""A task, as a thing with a clock."""

from collections.abc import Sequence

from workflow.lines import Line, line
from workflow.model import Person, Request, Task
from workflow.office import movers
from workflow.people import parties, permissions
from workflow.ports import Store
from workflow.requests import bases, listing, near, parts, revisions, to_do, together
from workflow.requests.cards.case import Case
from workflow.requests.tasks import due, publishers, task_kinds, task_numbers, waivers
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
    """Time that counts from a moment before the task stood while the requester was asked for more.

    Once it is open it goes on, whatever its requester is asked.
    """
    request = store.get(Request, task.request)
    return revisions.stood(store, request, task.opened_at) if request else ()


def _back(work: Work, person: Person) -> list[Task]:
    found = to_do.first(work, person, "publish", "result", "down")
    return [task for request in found for task in publishers.given(work, request)]


def _wanted(work: Work, task: Task) -> Awaited:
    request = work.require(Request, task.request)
    if not task_kinds.of(task).is_given:
        return movers.by_unit(work, request.unit, work.type_of(request))
    spec = work.spec(request.rules)
    return movers.by_party(work, spec, parties.party_of(work, spec, task.role), request)


def _item(work: Work, person: Person, task: Task) -> DigestItem | None:
    case, kind = Case(work, work.require(Request, task.request)), task_kinds.of(task)
    if not kind.is_given:
        return _owed(case, person, task)
    taker = publishers.taker(work, case.request, task)
    if (taker and taker.id != person.id) or not publishers.may_publish(work, case.request, task, person):
        return None
    key = f"digest-publish{case.manner}" if kind.puts_up else kind.digest
    channel, number = title_of(work, case.request, task), task_numbers.number(work.store, case.request, task)
    corrects = not task.afterwards
    return listing.about(case, key, task.due_at, corrects=corrects, channel=channel, reference=number)


def _owed(case: Case, person: Person, task: Task) -> DigestItem | None:
    """A line for the requester; for others one with what they can do where the requester cannot."""
    if person.id != permissions.requester(case.request):
        return listing.in_place_of(case, person, task.due_at) if task.due_at else None
    field = title_of(case.work, case.request, task)
    return listing.about(case, task_kinds.of(task).digest, task.due_at, field=field)


def _dated(work: Work, task: Task) -> Line:
    request = work.require(Request, task.request)
    return line(task_kinds.of(task).dated, reference=task_numbers.number(work.store, request, task))


TASK = Subject[Task](
    name="task",
    record=Task,
    open=parts.tasks,
    while_open={"state": "open"},
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

"""Reminders of a request that people were sent: each is kept with its reason (`Telling`)."""

from workflow.lines import Line, line
from workflow.model import Inquiry, Person, Recheck, Request, Task, Telling, Visit
from workflow.ports import Store
from workflow.requests import whole
from workflow.work import Work


def parts(store: Store, request: Request) -> dict[str, tuple[int, ...]]:
    """The numbers of all that people are reminded of for a request, by subject: also of what is over."""
    visits = tuple(visit.id for visit in store.all(Visit, request=request.id))
    return {
        "visit": visits,
        "task": tuple(task.id for task in store.all(Task, request=request.id)),
        "inquiry": tuple(inquiry.id for inquiry in store.all(Inquiry, visit=visits)),
        "recheck": tuple(recheck.id for recheck in store.all(Recheck, request=request.id)),
        whole.SUBJECT: (request.id,),
    }


def last(work: Work, person: Person, request: Request) -> list[Line]:
    """The last time that a person was reminded of a request, why, and the document that its type rests on."""
    found = [
        telling
        for subject, ids in parts(work.store, request).items()
        for telling in work.store.all(Telling, person=person.id, subject=subject, subject_id=ids)
    ]
    return [_said(max(found, key=lambda telling: telling.id))] if found else []


def _said(telling: Telling) -> Line:
    said = line(f"told-{telling.why}")
    if telling.due_at:
        said = line("told-due", said=said, due=telling.due_at)
    if telling.rests_on:
        said = line("told-rests-on", said=said, document=telling.rests_on)
    return line("told", at=telling.at, said=said)

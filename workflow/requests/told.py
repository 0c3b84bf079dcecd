"""Reminders of a request that people were sent: each is kept with its reason (`Telling`)."""

from workflow.lines import Line, line
from workflow.model import Inquiry, Person, Recheck, Request, RuleVersion, Task, Telling, Visit
from workflow.ports import Store
from workflow.requests import whole
from workflow.spec import read_data
from workflow.spec.problems import dotted, parted
from workflow.work import Work

SHOWN = 5  # reminders of everybody


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


def of_all(work: Work, request: Request) -> list[Line]:
    """The last reminders of a request with whose they were, the newest first."""
    ids = parts(work.store, request).items()
    found = [each for name, some in ids for each in work.store.all(Telling, subject=name, subject_id=some)]
    newest = sorted(found, key=lambda telling: telling.id, reverse=True)[:SHOWN]
    return [
        line("told-whom", who=work.require(Person, each.person).short, told=_said(each)) for each in newest
    ]


def place(store: Store, rules: int | None, rule: str) -> str:
    """A place in the rules as the file of that version has it."""
    version = store.get(RuleVersion, rules) if rules else None
    path = parted(rule)
    return dotted(read_data(version.text, "").written(path) if version else path)


def _said(telling: Telling) -> Line:
    said = line(f"told-{telling.why}")
    if telling.due_at:
        said = line("told-due", said=said, due=telling.due_at)
    if telling.rests_on:
        said = line("told-rests-on", said=said, document=telling.rests_on)
    return line("told", at=telling.at, said=said)

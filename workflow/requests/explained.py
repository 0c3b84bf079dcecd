"""Why a request waits, why somebody has it, and why they were reminded: for whoever may see it (rule D14).

All of it is asked of what cards, buttons and clocks ask, so that the reasons are the true ones.
"""

from collections.abc import Iterable, Iterator

from workflow.lines import Line, Value, line
from workflow.model import Opinion, Person, Recheck, Request, Task, Visit
from workflow.people import advisers, parties, permissions
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.requests import bases, told
from workflow.requests.cards.case import Case
from workflow.requests.cards.counted import of_stage, of_tasks
from workflow.requests.tasks import publishers, task_numbers
from workflow.requests.tasks.task_rules import title_of
from workflow.requests.waiting import requesters
from workflow.spec import Party, Stage, Words
from workflow.subject import Basis
from workflow.work import Work

NAMED = 3  # people of a party


def find(work: Work, name: str) -> int:
    """The request that is called so, by its own number or that of a task of it; 0 where none is."""
    request = work.store.one(Request, reference=name.strip().upper())
    task = task_numbers.found(work.store, name)
    return request.id if request else task[0].id if task else 0


def reasons(work: Work, person: Person, request: Request) -> list[Line]:
    """The reasons, for a person who may see the request."""
    case = Case(work, request, person=person)
    own = [*_own(case, person)] or [_by_right(case, person)]
    return [case.state(), case.number(), *_waits(case, person), *own, *_reminders(case, person)]


def _waits(case: Case, person: Person) -> Iterator[Line]:
    """The wait of a request: for whom, since when and until when, and how that time is counted."""
    visit, stage = case.visit, case.stage
    if visit and stage and visit.waiting == "decider":
        yield _waiting(stage_title(stage), _titled(case, stage), case.deciders.asked, visit, visit.entered_at)
        yield from of_stage(case, visit, stage)
        yield from _place(case, person, bases.of_visit(case.work, visit))
    elif visit and (inquiry := requesters.inquiry_of(case.work, visit)):
        yield line("why-more", since=inquiry.asked_at, due=inquiry.due_at)
    elif case.request.status == "rechecking":
        yield from _rechecked(case, person)
    elif case.request.status == "closed":
        yield line("why-nobody")
    for task in publishers.open_tasks(case.work, case.request):
        title = title_of(case.work, case.request, task)
        taker = publishers.taker(case.work, case.request, task)
        those = [each for each in _publishers(case, task) if taker is None or each[0].id == taker.id]
        role = parties.title(case.work, case.spec, task.role, case.request)
        yield _waiting(title, role, those, task, task.opened_at)
        yield from of_tasks(case, [task])
        yield from _place(case, person, bases.of_task(case.work, task))


def _rechecked(case: Case, person: Person) -> Iterator[Line]:
    """The wait for the requester to look at what is out, and the place in the rules that gives its time."""
    if asked := case.work.store.one(Recheck, request=case.request.id, answer=None):
        yield line("why-recheck", since=asked.asked_at, due=asked.due_at)
        yield from _place(case, person, bases.of_recheck(case.work, asked))


def _waiting(what: Words, role: Words, those: Iterable[Acting], thing: Visit | Task, since: Value) -> Line:
    people = [each.short for each, _ in those]
    names = ", ".join([*people[:NAMED], *(["…"] if len(people) > NAMED else [])])
    key = "why-late" if thing.late_at else "why-waits"
    return line(key, what=what, role=role, names=names, since=since, due=thing.due_at)


def _place(case: Case, person: Person, basis: Basis) -> list[Line]:
    """The place in the rules that gives the time: whoever keeps them finds it there."""
    if not permissions.is_administrator(case.work, person):
        return []
    return [
        line("why-place", place=told.place(case.work.store, basis.rules, basis.rule), version=basis.rules)
    ]


def _own(case: Case, person: Person) -> Iterator[Line]:
    """The parts of the request that are this person's now."""
    work, request = case.work, case.request
    if permissions.requester(request) == person.id:
        yield line("why-you-answer" if request.taken_by else "why-you-sent")
    if case.stage and case.visit and case.visit.waiting == "decider":
        yield from _of_stage(case, case.stage, person)
    for task in publishers.given(work, request):
        own = parties.each_of([parties.read(work, case.spec, task.role, request)])
        title = title_of(work, request, task)
        role = parties.title(work, case.spec, task.role, request)
        for who, post in _publishers(case, task):
            if who.id == person.id:
                how = "hold" if post in own else "late" if task.late_at else "stand"
                yield _you(case, how, title, role, post)
    asked = work.store.all(Opinion, request=request.id, state="open")
    if any(advisers.may_advise(work, request, each, person) for each in asked):
        yield line("why-you-advise")


def _of_stage(case: Case, stage: Stage, person: Person) -> Iterator[Line]:
    """The post in which a person is asked to decide, and how they came to be."""
    own, veto = (parties.each_of([_post(case, party)]) for party in (stage.by, stage.veto))
    for who, post in case.deciders.asked:
        if who.id == person.id:
            how = {**dict.fromkeys(own, "hold"), **dict.fromkeys(veto, "veto")}.get(
                post, "late" if post in case.deciders.late else "stand"
            )
            yield _you(case, how, stage_title(stage), _titled(case, stage), post)


def _post(case: Case, party: Party | None) -> Post | None:
    return parties.post(case.work, case.spec, party, case.request) if party else None


def _you(case: Case, how: str, what: Words, role: Words, post: Post) -> Line:
    giver = case.work.store.get(Person, post.giver or 0)
    if giver:
        return line("why-you-act", what=what, role=role, giver=giver.short)
    own = parties.title(case.work, case.spec, post, case.request)
    return line(f"why-you-{how}", what=what, role=role, own=own)


def _by_right(case: Case, person: Person) -> Line:
    """Why somebody may see a request of which nothing is theirs now."""
    is_administrator = permissions.is_administrator(case.work, person)
    return line("why-you-administer" if is_administrator else "why-you-part")


def _reminders(case: Case, person: Person) -> list[Line]:
    """The last reminder of this person; administrators read everybody's."""
    if permissions.is_administrator(case.work, person):
        return told.of_all(case.work, case.request)
    return told.last(case.work, person, case.request)


def _publishers(case: Case, task: Task) -> list[Acting]:
    found = publishers.publishers(case.work, case.request, task)
    return [each for each in found if permissions.is_available(case.work, each[0])]


def _titled(case: Case, stage: Stage) -> Words:
    return parties.title(case.work, case.spec, stage.by, case.request)


def stage_title(stage: Stage) -> Words:
    return stage.title or stage.verb.said["label"]

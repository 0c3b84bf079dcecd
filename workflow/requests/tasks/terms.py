"""Until when a released request is published, from its release or its event (rules B03, B19), and taken
down again, by the last day it was asked for (rule A18).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from workflow.deadlines import clocks
from workflow.deadlines.clocks import Cause
from workflow.deadlines.counting import Clock, Days, Pauses
from workflow.form import kinds
from workflow.form.facts import Facts
from workflow.model import Answers, Draft, Event, Recheck, Request, Task, Visit
from workflow.requests import conditions, lifecycle, releases, revisions
from workflow.requests.search import kept_words
from workflow.requests.tasks import unclaimed
from workflow.requests.tasks.task_rules import owner_of, spec_of
from workflow.spec import RequestType, Spec, TaskSpec, Term
from workflow.spec.term import END, PUBLISHED, RELEASED, SENT
from workflow.work import Work

SUBJECT = "task"


@dataclass(frozen=True)
class ToPublish:
    """The content to be published, and its rules: of a request, or of a draft before it is one.

    The event is of the register, the need is of that event. `sent_at` is None for a draft; in what
    `stood` the requester was asked for more. Steps that are `passed`, as decided before, take no time.
    """

    spec: Spec
    type: str
    facts: Facts
    event: int | None
    need: int | None
    sent_at: datetime | None = None
    stood: Pauses = ()
    passed: frozenset[str] = frozenset()

    @property
    def kind(self) -> RequestType:
        return self.spec.request_types[self.type]

    @property
    def ends_released(self) -> bool:
        """Whether the release is its end: nothing is to be done after it."""
        return not lifecycle.tasks(self.kind, self.facts)

    @property
    def answers(self) -> Answers:
        return self.facts.answers

    @property
    def channels(self) -> list[TaskSpec]:
        return lifecycle.channels(self.kind, self.facts)


def asked(work: Work, request: Request) -> ToPublish:
    """Return what is to be published of a request, as it is now."""
    spec, facts = work.spec(request.rules), conditions.of(work, request)
    stood = revisions.stood(work.store, request)
    return ToPublish(spec, request.type, facts, request.event, request.need, request.created_at, stood)


def asked_in(work: Work, draft: Draft) -> ToPublish:
    """Return what would be published of a draft, or of its request with this change."""
    request = revisions.changed_by(work, draft)
    spec, facts = work.spec(draft.rules), conditions.of_draft(work, draft)
    if request is None:
        return ToPublish(spec, draft.type, facts, draft.event, draft.need)
    return replace(asked(work, request), facts=facts, event=draft.event)


def clock(
    work: Work,
    asked: ToPublish,
    term: Term,
    here: datetime,
    reached: Mapping[str, datetime],
    opens: datetime | None = None,
) -> Clock:
    """The clock of something that begins `here`. A time that is over when it `opens`, which is then unless it
    is said, begins here as well; what was to be done `before` something is late.

    `reached` are the moments of its course: `sent`, `released`, `published`, and the steps by their names.
    """
    days = _days(work, asked, term)
    is_moment = asked.kind.is_hour(term.name) and term.side == "after"
    from_days = replace(term, side="after start of") if is_moment else term
    by_day = Clock.by(from_days, days, work.rulebook.zone) if days else None
    found = by_day or Clock.after(reached.get(term.name, here), term.quantity)
    begins_anew = term.name and term.side != "before"
    is_over = begins_anew and found.end(work.calendar, asked.stood) <= (opens or here)
    return Clock.after(here, term.quantity) if is_over else found


def reached(work: Work, request: Request) -> dict[str, datetime]:
    """The moments of its course that a request has reached; of a step, when it was entered last."""
    found = {visit.stage: visit.entered_at for visit in work.store.all(Visit, request=request.id)}
    released = releases.releasing(work, request)
    recheck = work.store.one(Recheck, request=request.id)
    found |= {RELEASED: released.left_at} if released and released.left_at else {}
    return found | {SENT: request.created_at} | ({PUBLISHED: recheck.asked_at} if recheck else {})


def follows_event(kind: RequestType, term: Term | None) -> bool:
    """Whether a term counts from the days of an event, where a request is about one of the register."""
    if term is None or not term.name:
        return False
    is_day = term.name == kind.event_day and term.side != END
    return is_day or kind.is_of_event(term.name) or kind.is_hour(term.name)


def _days(work: Work, asked: ToPublish, term: Term) -> Days | None:
    """The days that a term counts from: of the event that a request is about, or of an answer."""
    kind = asked.kind
    if kind.is_hour(term.name):
        begins, said = _event_days(work, asked), asked.answers.get(term.name)
        return Days(begins.first, begins.first, time.fromisoformat(f"{said}")) if begins and said else None
    if follows_event(kind, term):
        return _event_days(work, asked)
    return _answered(asked, term.name) if term.name in kind.fields else None


def _event_days(work: Work, asked: ToPublish) -> Days | None:
    event = work.store.get(Event, asked.event) if asked.event else None
    if event and event.state == "planned":
        hour = time.fromisoformat(event.starts_at) if event.starts_at else None
        return Days(date.fromisoformat(event.starts_on), date.fromisoformat(event.ends_on), hour)
    return _answered(asked, asked.kind.event_day) if asked.kind.event_day else None


def _answered(asked: ToPublish, field: str) -> Days | None:
    days = kinds.of(asked.kind.fields[field]).days(asked.answers.get(field))
    return Days(*days) if days else None


def open_task(work: Work, request: Request, name: str, *, n: int, released: str, value: str = "") -> Task:
    """Keep a task, and start its clock."""
    publish = work.type_of(request).task(name)
    task = work.store.add(planned(work, request, name, n=n, released=released, value=value))
    unclaimed.begin(work, publish, task)
    if value:  # whose task it is, the value may say
        kept_words.keep(work, request)
    return _start(work, request, publish, task)


def planned(work: Work, request: Request, name: str, *, n: int, released: str, value: str = "") -> Task:
    """A task for whoever owns the channel, or for the party that the rules give it to, before it is kept."""
    publish = work.type_of(request).task(name)
    return Task(
        request=request.id, channel=publish.channel, name="" if publish.channel else name,
        value=value, role=owner_of(work, request, publish, value=value), n=n, released=released,
        afterwards=publish.takes_down, opened_at=work.now,
    )  # fmt: skip


def _start(work: Work, request: Request, publish: TaskSpec, task: Task, cause: Cause = "reopened") -> Task:
    about = replace(asked(work, request), stood=revisions.stood(work.store, request, task.opened_at))
    if publish.term is None:
        return task
    found = clock(work, about, publish.term, task.opened_at, reached(work, request))
    end = found.end(work.calendar, about.stood)
    late_at = task.late_at if end <= work.now else None
    task = work.store.change(task, due_at=end, late_at=late_at)
    remind = clocks.reminders(max(work.now, found.begins), end, publish.late.remind)
    clocks.start_at(work, SUBJECT, task.id, found, end, remind, late_at, cause)
    return task


def reopen(work: Work, request: Request, task: Task) -> None:
    """A task that was cancelled is to be done after all, by today's owner: its time begins anew."""
    publish = spec_of(work, request, task)
    owner = owner_of(work, request, publish, task.role, task.value)
    clocks.stop(work.store, SUBJECT, task.id)
    task = work.store.change(task, state="open", role=owner, opened_at=work.now, late_at=None)
    unclaimed.begin(work, publish, task)
    _start(work, request, publish, task)


def event_moved(work: Work, request: Request) -> None:
    """Move the due times of tasks that come after an event, to follow its new days."""
    for task in work.store.all(Task, request=request.id, state="open"):
        publish = spec_of(work, request, task)
        if follows_event(work.type_of(request), publish.term):
            clocks.stop(work.store, SUBJECT, task.id)
            moved = _start(work, request, publish, task, "event")
            ends = {"before": f"{task.due_at}", "after": f"{moved.due_at}"}
            work.audit("deadline.moved", request.reference, of=SUBJECT, **ends)

"""Until when a released request is published, from its release or its event (rules B03, B19), and taken
down again, by the last day it was asked for (rule A18).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from workflow.deadlines import clocks
from workflow.deadlines.clocks import Cause
from workflow.deadlines.counting import Clock, EndOfDay, Following
from workflow.form import kinds
from workflow.form.facts import Facts
from workflow.model import Answers, Draft, Event, Request, Task
from workflow.people import permissions
from workflow.requests import conditions, lifecycle, revisions
from workflow.spec import Quantity, RequestType, Spec, TaskSpec
from workflow.work import Work

SUBJECT = "task"
AT_ONCE = Quantity.parse("1 working day")  # for taking down what should be down already


@dataclass(frozen=True)
class ToPublish:
    """The content to be published, and its rules: of a request, or of a draft before it is one.

    The event is of the register, the need is of that event. `sent_at` is None for a draft; in its
    `pauses` the requester was asked for more.
    """

    spec: Spec
    type: str
    facts: Facts
    event: int | None
    need: int | None
    sent_at: datetime | None = None
    pauses: tuple[tuple[datetime, datetime], ...] = ()

    @property
    def kind(self) -> RequestType:
        return self.spec.request_types[self.type]

    @property
    def ends_released(self) -> bool:
        """Whether the release is its end: nothing is published."""
        return not self.kind.tasks

    @property
    def answers(self) -> Answers:
        return self.facts.answers

    @property
    def channels(self) -> list[TaskSpec]:
        return lifecycle.channels(self.kind, self.facts)


def asked(work: Work, request: Request) -> ToPublish:
    """Return what is to be published of a request, as it is now."""
    spec, facts = work.spec(request.rules), conditions.of(work, request)
    pauses = revisions.pauses(work.store, request)
    return ToPublish(spec, request.type, facts, request.event, request.need, request.created_at, pauses)


def asked_in(work: Work, draft: Draft) -> ToPublish:
    """Return what would be published of a draft, or of its request with this change."""
    request = revisions.changed_by(work, draft)
    spec, facts = work.spec(draft.rules), conditions.of_draft(work, draft)
    if request is None:
        return ToPublish(spec, draft.type, facts, draft.event, draft.need)
    return replace(asked(work, request), facts=facts, event=draft.event)


def clock(work: Work, asked: ToPublish, publish: TaskSpec, released: datetime) -> Clock | None:
    """The clock of a channel. From the release as well where a time that a day gives is over by then."""
    within = AT_ONCE if publish.ends else publish.within
    if within is None:
        return None
    found = _by_a_day(work, asked, publish, within)
    return found if found and found.end(work.calendar) > released else Clock.after(released, within)


def _by_a_day(work: Work, asked: ToPublish, publish: TaskSpec, within: Quantity) -> Clock | None:
    """The clock of a channel whose time is counted from a day."""
    last = _last_day(work, asked, publish)
    if last is None:
        return None
    day = datetime.combine(last, time(), work.rulebook.zone)
    return Clock(EndOfDay() if publish.ends else Following(within), day)


def _last_day(work: Work, asked: ToPublish, publish: TaskSpec) -> date | None:
    """The last day of the answer; of the event that a request is about, where publishing comes after it."""
    field = publish.ends or publish.after
    if field is None:
        return None
    event = work.store.get(Event, asked.event) if publish.after and asked.event else None
    if event and event.state == "planned":
        return date.fromisoformat(event.ends_on)
    days = kinds.of(asked.kind.fields[field]).days(asked.answers.get(field))
    return days[1] if days else None


def open_task(work: Work, request: Request, publish: TaskSpec, *, role: str, n: int, released: str) -> Task:
    """A task for whoever owns the channel, and its clock."""
    task = work.store.add(
        Task(
            request=request.id, channel=publish.channel, role=role, n=n, released=released,
            afterwards=publish.ends is not None, opened_at=work.now,
        )
    )  # fmt: skip
    return _start(work, request, publish, task)


def _start(work: Work, request: Request, publish: TaskSpec, task: Task, cause: Cause = "reopened") -> Task:
    found = clock(work, asked(work, request), publish, task.opened_at)
    if found is None:
        return task
    end = found.end(work.calendar)
    late_at = task.late_at if end <= work.now else None
    task = work.store.change(task, due_at=end, late_at=late_at)
    remind = clocks.reminders(max(work.now, found.begins), end, publish.late.remind)
    clocks.start_at(work, SUBJECT, task.id, found, end, remind, late_at, cause)
    return task


def reopen(work: Work, request: Request, task: Task) -> None:
    """A task that was cancelled is to be done after all, by today's owner: its time begins anew."""
    owner = permissions.owner(work, work.spec(request.rules), task.channel, task.role)
    publish = next(p for p in work.type_of(request).tasks.values() if p.channel == task.channel)
    clocks.stop(work.store, SUBJECT, task.id)
    task = work.store.change(task, state="open", role=owner, opened_at=work.now, late_at=None)
    _start(work, request, publish, task)


def event_moved(work: Work, request: Request) -> None:
    """Move the due times of tasks that come after an event, to follow its new days."""
    for task in work.store.all(Task, request=request.id, state="open"):
        publish = next(p for p in work.type_of(request).tasks.values() if p.channel == task.channel)
        if publish.after:
            clocks.stop(work.store, SUBJECT, task.id)
            moved = _start(work, request, publish, task, "event")
            ends = {"before": f"{task.due_at}", "after": f"{moved.due_at}"}
            work.audit("deadline.moved", request.reference, of=SUBJECT, **ends)

"""Until when a request should be published: what its author is promised at sending (rules B09, B13).

Each step is taken to be done just in time. A promise that breaks a rule (`limits`) is said before sending
and on the cards for as long as it stands; one broken at sending is counted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from workflow.deadlines.counting import Clock
from workflow.model import Draft, Promise, Request, Visit
from workflow.people import permissions
from workflow.requests import lifecycle, limits, revisions, steps
from workflow.requests.limits import Limit
from workflow.requests.tasks import publishers, terms
from workflow.requests.tasks.task_rules import spec_of
from workflow.requests.tasks.terms import ToPublish
from workflow.spec import Quantity, Stage, TaskSpec, Term
from workflow.spec.term import RELEASED, SENT
from workflow.work import Work


@dataclass(frozen=True)
class BrokenLimit:
    """A limit, and the later moment by which it is published if every step is just in time."""

    limit: Limit
    due_at: datetime


def expected(work: Work, asked: ToPublish, visit: Visit | None = None) -> datetime | None:
    """When it should be published as things stand: from the stage it is at, or sent now.

    Nothing where no channel has a clock, or the last step of a request that ends with its release.
    """
    return _published(work, asked, asked.channels, visit)


def breach(work: Work, asked: ToPublish, visit: Visit | None = None) -> BrokenLimit | None:
    """The first limit that what should be published as things stand comes after."""
    for limit in limits.of(work, asked):
        due_at = _published(work, asked, limit.channels, visit)
        if due_at and due_at > limit.at:
            return BrokenLimit(limit, due_at)
    return None


def breach_of(work: Work, request: Request, asked: ToPublish) -> BrokenLimit | None:
    """The same for a request until it is published. A correction is measured no more: something is out."""
    visit = permissions.open_visit(work, request)
    if visit and visit.path == "main":
        return breach(work, asked, visit)
    open = publishers.open_tasks(work, request)
    for limit in limits.of(work, asked) if request.status == "publishing" else ():
        bound = [task.due_at for task in open if spec_of(work, request, task) in limit.channels]
        late = [at for at in bound if at and at > limit.at]
        if late:
            return BrokenLimit(limit, max(late))
    return None


def breach_in(work: Work, draft: Draft) -> BrokenLimit | None:
    """The same for a draft: for a new request sent now, or for a change of one that is being decided."""
    request = revisions.changed_by(work, draft)
    visit = permissions.open_visit(work, request) if request else None
    asked = terms.asked_in(work, draft)
    return breach(work, asked, visit) if request is None or (visit and visit.path == "main") else None


def keep(work: Work, request: Request) -> None:
    """Write down what the receipt promises, and by which limit: nothing that comes later changes it."""
    asked = terms.asked(work, request)
    due_at, broken = expected(work, asked), breach(work, asked)
    if due_at:
        rule, limit_at = asked.kind.rule or "", broken.limit.at if broken else None
        work.store.add(Promise(request=request.id, due_at=due_at, rule=rule, breaks=limit_at, at=work.now))


def first(work: Work, request: Request) -> Promise | None:
    """The promise of its receipt."""
    return work.store.one(Promise, request=request.id)


def _published(
    work: Work, asked: ToPublish, channels: Sequence[TaskSpec], visit: Visit | None
) -> datetime | None:
    """When all of these channels have published it, or when it is released where that is its end."""
    course = ahead(work, asked, visit)
    if asked.ends_released:
        return course.released if course.steps[-1].within else None
    put_up = [each for each in channels if each.term and not each.takes_down]
    passed = (passing(work, asked, each.term, course.released, course.known, course.since) for each in put_up)
    return max((each.over for each in passed), default=None)


@dataclass(frozen=True)
class Passing:
    """Something on the way: when it is entered, how its time is counted, and when it is over just in time."""

    entered: datetime
    over: datetime
    clock: Clock | None = None


@dataclass(frozen=True)
class Course:
    """When each step that is ahead is entered and all of it is released, if every step is just in time.

    `known` has these moments and those that were reached already, until `since`, and `passes` how each step
    is passed. A case that is sent now passes its `first` step as well.
    """

    since: datetime
    known: Mapping[str, datetime]
    ahead: Sequence[Stage]
    released: datetime
    first: Stage
    passes: Mapping[str, Passing]

    @property
    def steps(self) -> Sequence[Stage]:
        """Every step that it passes, the first of them included."""
        return [self.first, *self.ahead]


def ahead(work: Work, asked: ToPublish, visit: Visit | None) -> Course:
    """The course of a request as things stand, or of what is sent now."""
    here, stages, begun = _ahead(work, asked, visit)
    since = (visit.late_at or visit.entered_at) if visit else work.now
    known, at = {here.name: begun.entered, **_reached(work, visit)}, begun.over
    passes = {here.name: begun}
    for stage in stages:
        known[stage.name] = at
        within = None if stage.name in asked.passed else stage.within
        passes[stage.name] = passing(work, asked, within, at, known, since)
        at = passes[stage.name].over
    return Course(since, {**known, RELEASED: at}, stages, at, here, passes)


def passing(
    work: Work,
    asked: ToPublish,
    term: Term | None,
    at: datetime,
    known: Mapping[str, datetime],
    since: datetime,
) -> Passing:
    """The passing of something whose forerunner is done just in time, at the moment it was due.

    Moments until `since` were reached as they stand. That is no clock: a card that shows what comes of it
    says the same until something happens.
    """
    if term is None:
        return Passing(at, at)
    begins = {name: _begins(since, each, term.quantity) for name, each in known.items()}
    opens = _just_in_time(since, at)
    clock = terms.clock(work, asked, term, _begins(since, at, term.quantity), begins, opens)
    return Passing(at, max(at, clock.end(work.calendar, asked.stood)), clock)


def _reached(work: Work, visit: Visit | None) -> dict[str, datetime]:
    """The moments of its course so far; of what is sent now only that."""
    return terms.reached(work, work.require(Request, visit.request)) if visit else {SENT: work.now}


def _ahead(work: Work, asked: ToPublish, visit: Visit | None) -> tuple[Stage, Sequence[Stage], Passing]:
    """The stage that it is at, or the first, those that come after it, and its own passing."""
    ahead = steps.ahead(work, asked.kind, asked.facts, visit)
    if visit is None:
        stage, *rest = ahead
        if stage.within is None:
            return stage, rest, Passing(work.now, work.now)
        clock = terms.clock(work, asked, stage.within, work.now, _reached(work, None))
        return stage, rest, Passing(work.now, max(work.now, clock.end(work.calendar)), clock)
    begun = Passing(visit.entered_at, max(visit.entered_at, visit.due_at) if visit.due_at else work.now)
    return lifecycle.stage_of(asked.kind, visit), ahead, begun


def _begins(since: datetime, due: datetime, within: Quantity) -> datetime:
    """The moment a step is counted from whose forerunner is done just in time.

    Days are counted from that one: the moment of closing itself would count as received the next morning,
    and each step would add a day that nobody needs. Hours are counted from what was due, to the second.
    """
    return _just_in_time(since, due) if within.in_days else due


def _just_in_time(since: datetime, due: datetime) -> datetime:
    """The last moment before something is due: within office hours, and while its time is not over."""
    return due - timedelta(microseconds=1) if due > since else due

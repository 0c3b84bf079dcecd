"""Until when a request should be published: what its author is promised at sending (rules B09, B13)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from workflow import lifecycle, publishing
from workflow.model import Promise, Request, Visit
from workflow.publishing import Asked
from workflow.spec import Quantity, Stage
from workflow.work import Work


def at_sending(work: Work, asked: Asked) -> datetime | None:
    """The promise of what is sent now; nothing where no channel has a clock."""
    stage, *rest = asked.kind.stages
    at = work.calendar.due(work.now, stage.within).at if stage.within else work.now
    return _published(work, asked, rest, at)


def keep(work: Work, request: Request) -> None:
    """Write down what the receipt promises: nothing that comes later changes it."""
    due_at = at_sending(work, publishing.asked(work, request))
    if due_at:
        rule = work.type_of(request).rule or ""
        work.store.add(Promise(request=request.id, due_at=due_at, rule=rule, at=work.now))


def first(work: Work, request: Request) -> Promise | None:
    """The promise of its receipt."""
    return work.store.one(Promise, request=request.id)


def expected(work: Work, request: Request, visit: Visit) -> datetime | None:
    """When it should be published as things stand: from the stage that it is at now."""
    asked = publishing.asked(work, request)
    path = lifecycle.stages(asked.kind, visit.path)
    rest = path[path.index(lifecycle.stage_of(asked.kind, visit)) + 1 :]
    return _published(work, asked, rest, visit.due_at or work.now)


def _published(work: Work, asked: Asked, stages: Sequence[Stage], at: datetime) -> datetime | None:
    """When all channels have published what comes to these stages at a moment, each step just in time."""
    calendar = work.calendar
    for stage in stages:
        at = calendar.due(_just_in_time(at, stage.within), stage.within).at if stage.within else at
    clocks = (
        publishing.clock(work, asked, channel, _just_in_time(at, channel.within))
        for channel in lifecycle.channels(asked.kind, asked.answers)
        if channel.within
    )
    return max((clock.end(calendar) for clock in clocks if clock), default=None)


def _just_in_time(due: datetime, within: Quantity) -> datetime:
    """The moment a step is counted from whose forerunner is done just in time, at the moment it was due.

    Just in time is within office hours, and days are counted from that one: the moment of closing itself
    would count as received the next morning, and each step would add a day that nobody needs.
    """
    return due - timedelta(microseconds=1) if within.unit in ("working_day", "day") else due

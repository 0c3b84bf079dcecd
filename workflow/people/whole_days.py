"""Whole days of somebody's time: the moments in which a first day begins and a last one is over."""

from datetime import date, datetime, time, timedelta

from workflow.work import Work


def begins(work: Work, first: date) -> datetime:
    """The moment in which a first day begins."""
    return datetime.combine(first, time(), work.rulebook.zone)


def ends(work: Work, last: date) -> datetime:
    """The moment after a last day."""
    return begins(work, last + timedelta(days=1))


def first_day(work: Work, since: datetime) -> date:
    """The day of a moment."""
    return since.astimezone(work.rulebook.zone).date()


def last_day(work: Work, until: datetime) -> date:
    """The last whole or begun day before a moment."""
    return first_day(work, until - timedelta(microseconds=1))

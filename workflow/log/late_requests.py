"""Late requests, and promises that break a rule, counted by unit and month (rules A17, A21, A31)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from workflow.calendar import months
from workflow.lines import Line, line
from workflow.model import AuditEntry, LoggedDay, Promise, Request
from workflow.people import staff
from workflow.work import Work

KIND = "late.request"
SHOWN = 12
R = TypeVar("R", AuditEntry, Promise)


def late(work: Work, month: int) -> list[tuple[str, int]]:
    """The units of the requests that were late in a month, the most first, then by title.

    A request counts once.
    """
    entries = _of_month(
        work, month, lambda limit: work.store.all(AuditEntry, kind=KIND, newest=True, limit=limit)
    )
    references = tuple({entry.subject for entry in entries})
    return _by_unit(work, work.store.all(Request, reference=references) if references else ())


def broken(work: Work, month: int) -> list[tuple[str, int]]:
    """The same of requests whose receipt promised them for later than a rule allows."""
    found = _of_month(work, month, lambda limit: work.store.all(Promise, newest=True, limit=limit))
    ids = tuple(promise.request for promise in found if promise.breaks)
    return _by_unit(work, work.store.all(Request, id=ids) if ids else ())


def _of_month(work: Work, month: int, newest: Callable[[int], list[R]]) -> Iterator[R]:
    limit = 64
    while len(found := newest(limit)) == limit and _month(work, found[-1]) >= month:
        limit *= 4
    return (record for record in found if _month(work, record) == month)


def _by_unit(work: Work, requests: Iterable[Request]) -> list[tuple[str, int]]:
    counted = Counter(request.unit for request in requests)
    by_title = [(unit, counted[unit]) for unit, _ in staff.titled(work, counted)]
    return sorted(by_title, key=lambda each: -each[1])


def _month(work: Work, record: AuditEntry | Promise) -> int:
    return months.of(record.at.astimezone(work.rulebook.zone).date())


def told_with(work: Work, log: LoggedDay) -> Iterator[Line]:
    """Return the lines of a daily log about them: of its month so far, or first in a month, of the last."""
    month = months.number(log.day[:7])
    earlier = tuple(f"{log.day[:8]}{day:02}" for day in range(1, int(log.day[8:])))
    if not earlier or not work.store.all(LoggedDay, day=earlier, limit=1):
        month -= 1
    for key, found in (("log-late", late(work, month)), ("log-broken", broken(work, month))):
        if found:
            yield _said(work, key, month, found)


def _said(work: Work, key: str, month: int, found: list[tuple[str, int]]) -> Line:
    shown = [line("late-unit", unit=staff.unit_title(work, u), count=n) for u, n in found[:SHOWN]]
    said, *others = shown
    for each in others:
        said = line("late-and", before=said, unit=each)
    return line(key, month=months.said(months.period(month)), units=said, rest=len(found) - len(shown))

"""Requests that came late, counted for the leaders by unit and month (rules A17, A21, A31)."""

from collections import Counter

from workflow import months, people
from workflow.lines import Line, line
from workflow.model import AuditEntry, LoggedDay, Request
from workflow.work import Work

KIND = "late.request"
SHOWN = 12


def counted(work: Work, month: int) -> list[tuple[str, int]]:
    """The units of the requests that were late in a month, the most first. A request counts once."""
    limit = 64
    while True:
        entries = work.store.all(AuditEntry, kind=KIND, newest=True, limit=limit)
        if len(entries) < limit or _month(work, entries[-1]) < month:
            break
        limit *= 4
    references = tuple({entry.subject for entry in entries if _month(work, entry) == month})
    requests = work.store.all(Request, reference=references) if references else []
    return sorted(Counter(request.unit for request in requests).items(), key=lambda each: (-each[1], each[0]))


def _month(work: Work, entry: AuditEntry) -> int:
    return months.of(entry.at.astimezone(work.rulebook.zone).date())


def told_with(work: Work, log: LoggedDay) -> Line | None:
    """What a daily log says of late requests: of its month so far, or first in a month, of the last."""
    month = months.number(log.day[:7])
    earlier = tuple(f"{log.day[:8]}{day:02}" for day in range(1, int(log.day[8:])))
    if not earlier or not work.store.all(LoggedDay, day=earlier, limit=1):
        month -= 1
    found = counted(work, month)
    if not found:
        return None
    shown = [line("late-unit", unit=people.unit_title(work, u), count=n) for u, n in found[:SHOWN]]
    said, *others = shown
    for each in others:
        said = line("late-and", before=said, unit=each)
    rest = len(found) - len(shown)
    return line("log-late", month=months.said(months.period(month)), units=said, rest=rest)

"""The daily log: what was published, told to whoever answers for it, and kept so that every edit shows.

A log takes in everything published since the one before it, by the order of the audit chain and not by the
clock: nothing falls between two days or comes twice, whatever the clock does. After an outage one log covers
all the days it missed. Rules B23, B24.

Where the rules name several hours, the last of them closes the log of the day. At an earlier one its readers
are told what came since they were told last.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from workflow import audit
from workflow.log import daily_told, posts, seals
from workflow.log.posts import BEGINS, CLOSED, Entry
from workflow.model import AuditEntry, Deadline, LoggedDay
from workflow.work import Work

LOG: str = seals.LOG
TOLD = "log.told"
CLOSING = 0  # the number of the row that closes a day; of an earlier hour its minute of the day, from 1 on

# the hours of the log


def plan(work: Work) -> None:
    """A row waits for each hour. A log that fell due while nothing ran has yet to be closed."""
    hours = _hours(work)
    for row in work.store.all(Deadline, subject="office", kind=LOG, fired_at=None):
        if row.due_at <= work.now:
            hours.pop(row.subject_id, None)
        else:
            work.store.remove(row)
    if hours and work.store.one(AuditEntry, kind=CLOSED) is None:
        work.audit(BEGINS, f"day/{work.today.isoformat()}")
    for id, hour in hours.items():
        at, ordinal = _next(work, id, hour)
        work.store.add(Deadline(subject="office", subject_id=id, kind=LOG, ordinal=ordinal, due_at=at))


def _hours(work: Work) -> dict[int, time]:
    """The hours of the rules, each with the number of its row."""
    hours = sorted({log.at for log in work.rulebook.spec.daily_log})
    early = {1 + hour.hour * 60 + hour.minute: hour for hour in hours[:-1]}
    return early | dict.fromkeys((CLOSING,), hours[-1]) if hours else {}


def _next(work: Work, id: int, hour: time) -> tuple[datetime, int]:
    """The next hour on a working day that has no log yet: a clock set back makes no second one."""
    day, calendar = work.today, work.calendar
    while True:
        at, ordinal = datetime.combine(day, hour, work.rulebook.zone), day.toordinal()
        told = work.store.one(Deadline, subject="office", subject_id=id, kind=LOG, ordinal=ordinal)
        if calendar.is_working_day(day) and at > work.now and told is None:
            return at, ordinal
        day += timedelta(days=1)


def fall_due(work: Work, row: Deadline) -> None:
    """An hour of the log has come; then the next is waited for."""
    hour = _hours(work).get(row.subject_id)
    day = date.fromordinal(row.ordinal).isoformat()
    if hour and row.subject_id == CLOSING:
        _close(work, hour, day)
    elif hour:
        _tell_early(work, hour, day)
    plan(work)


def _close(work: Work, hour: time, day: str) -> None:
    """The log of a day is kept under its digest and told."""
    entries = posts.since_last(work)
    digest = digest_of(day, work.now, entries)
    work.store.add(LoggedDay(day=day, entries=entries, digest=digest, at=work.now))
    sealed = work.store.count(AuditEntry) + 1  # this log's own entry is under its seal
    since = _restored_since_last(work)
    work.audit(LOG, f"day/{day}", digest=digest, count=len(entries), sealed=sealed, restored=since)
    daily_told.tell(work, hour, day, entries)


def _tell_early(work: Work, hour: time, day: str) -> None:
    """The posts since the same hour came last; of an hour that is new since the log of a day was closed."""
    subject = f"log/{hour:%H:%M}"
    closed = work.store.all(AuditEntry, kind=CLOSED, newest=True, limit=2)
    told = work.store.one(AuditEntry, kind=TOLD, subject=subject)
    last = told if told and told.id > closed[-1].id else closed[0]
    entries = posts.since(work, last.id)
    work.audit(TOLD, subject, day=day, count=len(entries))
    here = work.store.one(AuditEntry, kind=TOLD, subject=subject)
    daily_told.tell(work, hour, day, entries, daily_told.Part(last.id, here.id if here else 0))


def _restored_since_last(work: Work) -> str | None:
    """The moment a backup was put back since the last log, which the readers of the next one are told."""
    last = work.store.one(AuditEntry, kind=CLOSED)
    found = work.store.one(AuditEntry, kind=seals.RESTORED)
    return found.at.isoformat() if found and last and found.id > last.id else None


# proof


def digest_of(day: str, at: datetime, entries: list[Entry]) -> str:
    """The hash of a log. The order of the list is the format: it may never change."""
    text = json.dumps([day, at.timestamp(), entries], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _true_digest(log: LoggedDay) -> str:
    """The hash of what a log holds; nothing where the log itself names another."""
    digest = digest_of(log.day, log.at, log.entries)
    return digest if log.digest == digest else ""


def first_altered(chain: Iterable[AuditEntry], logs: Iterable[LoggedDay]) -> str | None:
    """The first day whose log is not what the audit chain says, or is missing, or was slipped in."""
    said = dict[str, object]()
    for entry in chain:
        if entry.kind == LOG:
            day = entry.subject.removeprefix("day/")
            said[day] = "twice" if day in said else audit.body_of(entry).get("digest") or "none"
    kept = {log.day: _true_digest(log) for log in logs}
    return next((day for day in sorted({*said, *kept}) if said.get(day) != kept.get(day)), None)

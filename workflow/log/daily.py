"""The daily log: what was published, told to whoever answers for it, and kept so that every edit shows.

A log takes in everything published since the one before it, by the order of the audit chain and not by the
clock: nothing falls between two days or comes twice, whatever the clock does. After an outage one log covers
all the days it missed. Rules B23, B24.

On a day without a post only the role named by `to` is told; heads of units hear of posts of their unit only.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from workflow import audit
from workflow.cards.shape import CardView
from workflow.lines import Line, Value, line
from workflow.log import late_requests, readers, seals
from workflow.log.seals import Seal
from workflow.model import AuditEntry, Deadline, LoggedDay, Notice, Person, Request, Task
from workflow.people import parties, permissions, staff
from workflow.requests.publishing import posted, releases
from workflow.spec import DailyLog, Party, Spec
from workflow.subject import Way
from workflow.text import cut, units
from workflow.work import Work

LOG = seals.LOG
BEGINS = "log.begins"
NOTICE = "daily-log"
SHOWN = 20
ROOM = 3400  # units for the posts of one message
SUBJECT = 80
AROUND, MARKED, APART = 90, 40, 70  # units of an entry besides its subject and link; of its mark, its return
BEFORE, AFTER = 60, 92  # days: a log is due before an outage that it covers, or after what went up long ago
Entry = dict[str, str]


# the hour of the log


def plan(work: Work) -> None:
    """One log waits for its hour. A log that fell due while nothing ran has yet to be closed."""
    rules = work.rulebook.spec.daily_log
    row = work.store.one(Deadline, subject="office", kind=LOG, fired_at=None)
    if row and row.due_at <= work.now:
        return
    if row:
        work.store.remove(row)
    if rules:
        if work.store.one(AuditEntry, kind=(LOG, BEGINS)) is None:
            work.audit(BEGINS, f"day/{work.today.isoformat()}")
        at, ordinal = _next(work, rules)
        work.store.add(Deadline(subject="office", subject_id=0, kind=LOG, ordinal=ordinal, due_at=at))


def _next(work: Work, rules: DailyLog) -> tuple[datetime, int]:
    """The next hour on a working day that has no log yet: a clock set back makes no second one."""
    day, calendar = work.today, work.calendar
    while True:
        at, ordinal = datetime.combine(day, rules.at, work.rulebook.zone), day.toordinal()
        told = work.store.one(Deadline, subject="office", subject_id=0, kind=LOG, ordinal=ordinal)
        if calendar.is_working_day(day) and at > work.now and told is None:
            return at, ordinal
        day += timedelta(days=1)


def close(work: Work, row: Deadline) -> None:
    """The log of a day is kept under its digest and told; then the next is waited for."""
    rules = work.rulebook.spec.daily_log
    if rules:
        day, entries = date.fromordinal(row.ordinal).isoformat(), _since_last(work)
        digest = digest_of(day, work.now, entries)
        work.store.add(LoggedDay(day=day, entries=entries, digest=digest, at=work.now))
        sealed = work.store.count(AuditEntry) + 1  # this log's own entry is under its seal
        since = _restored_since_last(work)
        work.audit(LOG, f"day/{day}", digest=digest, count=len(entries), sealed=sealed, restored=since)
        _tell(work, rules, day, entries)
    plan(work)


def _restored_since_last(work: Work) -> str | None:
    """The moment a backup was put back since the last log, which the readers of the next one are told."""
    last = work.store.one(AuditEntry, kind=(LOG, BEGINS))
    found = work.store.one(AuditEntry, kind=seals.RESTORED)
    return found.at.isoformat() if found and last and found.id > last.id else None


def _since_last(work: Work) -> list[Entry]:
    """Return the posts since the last log; before the first one, since the rules ask for a log."""
    last = work.store.one(AuditEntry, kind=(LOG, BEGINS))
    limit = 64
    while last:
        done = work.store.all(AuditEntry, kind="task.done", newest=True, limit=limit)
        fresh = [entry for entry in done if entry.id > last.id]
        if len(fresh) < limit:
            found = (_entry(work, entry) for entry in reversed(fresh))
            return [entry for entry in found if entry]
        limit *= 4
    return []


def _entry(work: Work, done: AuditEntry) -> Entry | None:
    """One post: keys and numbers, the names of people are looked up when it is shown. Taking down is none."""
    request = work.store.one(Request, reference=done.subject)
    channel = json.loads(done.body).get("channel")
    proven = {"channel": channel, "state": "done", "afterwards": False}
    tasks = work.store.all(Task, request=request.id, **proven) if request else []
    task = next((task for task in tasks if task.done_at == done.at), tasks[-1] if tasks else None)
    if request is None or task is None:
        return None
    return {
        "task": str(task.id),
        "reference": request.reference,
        "subject": request.subject,
        "unit": request.unit,
        "channel": task.channel,
        "link": task.link or task.note,
        "photos": str(len(task.photos)),
        "who": str(task.done_by or ""),
        "at": done.at.isoformat(),
        "n": str(task.n),
        "posted": task.posted_at.isoformat() if task.posted_at else "",
    }


def returned_at(entry: Entry) -> datetime:
    """When the result of a post was returned."""
    return datetime.fromisoformat(entry["at"])


def posted_at(entry: Entry) -> datetime:
    """When a post was put up, as far as that was said; else when its result was returned."""
    return datetime.fromisoformat(entry.get("posted") or entry["at"])


def _is_apart(entry: Entry) -> bool:
    return returned_at(entry) - posted_at(entry) >= posted.APART


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


# telling


def _tell(work: Work, rules: DailyLog, day: str, entries: list[Entry]) -> None:
    spec, told = work.rulebook.spec, set[int]()
    for person, chat in _audience(work, spec, rules.to, None):
        work.tell(NOTICE, person=person, chat=chat, silent=not entries, day=day, unit="")
        told |= {person.id} if person else set()
    if rules.unit_heads:
        for unit in sorted({entry["unit"] for entry in entries}):
            for person, chat in _audience(work, spec, rules.unit_heads, unit):
                if person is None or person.id not in told:
                    work.tell(NOTICE, person=person, chat=chat, day=day, unit=unit)


def _audience(work: Work, spec: Spec, party: Party, unit: str | None) -> list[Way]:
    """The group of a party, else all its people."""
    post = parties.post(work, spec, party, unit)
    group = permissions.group_of(work, spec, post)
    if group and not group.refuses:
        return [(None, group)]
    return [(person, None) for person in permissions.holding(work, spec, post)]


def view(work: Work, notice: Notice) -> CardView | None:
    """Return the view of a notice of a log, composed when it is sent."""
    day, unit = str(notice.values["day"]), str(notice.values["unit"])
    log = work.store.one(LoggedDay, day=day)
    if log is None:
        return None
    entries = [entry for entry in log.entries if unit in ("", entry["unit"])]
    first, last = date.fromisoformat(day), log.at.astimezone(work.rulebook.zone).date()
    days: Line | date = line("log-days", first=first, last=last) if first != last else first
    found = _shown(work, days, unit, entries, first, until=log.at)
    late = () if unit else late_requests.told_with(work, log)
    return replace(found, lines=(*found.lines, *late, *_sealed(work, day)))


def _sealed(work: Work, day: str) -> Iterator[Line]:
    """The seal, the same in every chat, and what its reader should know of the chain (fault C13)."""
    entry = work.store.one(AuditEntry, kind=LOG, subject=f"day/{day}")
    if entry and (restored := audit.body_of(entry).get("restored")):
        yield line("log-restored", at=datetime.fromisoformat(str(restored)))
    if seal := seals.of_entry(entry, work.rulebook.zone):
        yield seal.said()


def seal_of(work: Work, day: str) -> Seal | None:
    """The seal of a day's log; none on logs of the first version."""
    entry = work.store.one(AuditEntry, kind=LOG, subject=f"day/{day}")
    return seals.of_entry(entry, work.rulebook.zone)


def _shown(
    work: Work, days: Line | date, unit: str, entries: list[Entry], day: date, *, until: datetime | None
) -> CardView:
    """A day that goes on is told `until` now: later posts are in another log."""
    if not entries:
        at = f"{until.astimezone(work.rulebook.zone):%H:%M}" if until else ""
        return CardView(line("log-empty-until" if until else "log-empty", days=days, at=at))
    lines, room = list[Line](), ROOM
    for entry in entries[:SHOWN]:
        room -= units(cut(entry["subject"], SUBJECT)) + units(entry["link"]) + AROUND
        room -= (MARKED if is_unapproved(work, entry) else 0) + (APART if _is_apart(entry) else 0)
        if room < 0 and lines:
            break
        lines.append(_said(work, entry, day))
    rest = len(entries) - len(lines)
    more = [line("log-more", count=rest)] if rest else []
    named = staff.unit_title(work, unit) if unit else ""
    return CardView(line("log-head", days=days, unit=named, count=len(entries)), (*lines, *more))


def _said(work: Work, entry: Entry, day: date) -> Line:
    channel = work.rulebook.spec.channels.get(entry["channel"])
    who = work.store.get(Person, int(entry["who"])) if entry["who"] else None
    return line(
        "log-entry",
        reference=entry["reference"],
        subject=cut(entry["subject"], SUBJECT),
        channel=channel.title if channel else entry["channel"],
        who=who.short if who else "",
        on=_when(work, entry, day),
        again="yes" if int(entry["n"]) > 1 else "no",
        proof=" ".join(entry["link"].split()) or _photos(entry),  # one line: no note passes for a seal
        approved="no" if is_unapproved(work, entry) else "yes",
    )


def _when(work: Work, entry: Entry, day: date) -> Value:
    """The posting and the return where they are two moments; else the moment where it is of another day."""
    at, returned = posted_at(entry), returned_at(entry)
    if _is_apart(entry):
        return line("log-posted", posted=at, returned=returned)
    return at if _day_of(work, entry) != day else ""


def is_unapproved(work: Work, entry: Entry) -> bool:
    """Whether nothing was released in the language in which something was published (fault C31)."""
    request = work.store.one(Request, reference=entry["reference"])
    return request is not None and releases.untranslated(work, request, entry["channel"]) is not None


def _photos(entry: Entry) -> Line | str:
    count = int(entry["photos"])
    return line("log-photos", count=count) if count else ""


def _day_of(work: Work, entry: Entry) -> date:
    """The day of a post is the one on which it was put up."""
    return posted_at(entry).astimezone(work.rulebook.zone).date()


# asking for a day


def of_day(work: Work, person: Person, day: date) -> CardView | None:
    """Return the posts of a day, with those of today that no log holds yet.

    Leaders, the desk and administrators see all of it, heads of units their units'; nobody else anything.
    """
    if not readers.reads(work, person):
        return None
    begins = work.store.one(AuditEntry, kind=BEGINS)
    since = begins.at.astimezone(work.rulebook.zone).date() if begins else None
    if since is None or day < since:
        return CardView(line("log-none", day=day, since=since))
    whole, theirs = readers.reads_all(work, person), readers.units_headed(work, person)
    window = tuple((day + timedelta(days=n)).isoformat() for n in range(-BEFORE, AFTER))
    logged = [entry for log in work.store.all(LoggedDay, day=window) for entry in log.entries]
    found = [entry for entry in (*logged, *_since_last(work)) if _day_of(work, entry) == day]
    seen = [entry for entry in found if whole or entry["unit"] in theirs]
    return _shown(work, day, "", seen, day, until=work.now if day == work.today else None)

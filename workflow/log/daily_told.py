"""The daily log in words: told at its hours, and shown to whoever asks for a day (rules B23, B24, B32).

On a day without a post only the role named by `to` is told; heads of units hear of posts of their unit only.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from workflow import audit
from workflow.cards.shape import CardView
from workflow.lines import Line, Value, line
from workflow.log import late_requests, posts, readers, seals
from workflow.log.posts import BEGINS, Entry
from workflow.log.seals import Seal
from workflow.model import AuditEntry, LoggedDay, Notice, Person
from workflow.people import parties, permissions, staff
from workflow.requests.cards.where import listed
from workflow.spec import DailyLog, Party, Spec, Words
from workflow.subject import Way
from workflow.text import cut, units
from workflow.work import Work

NOTICE = "daily-log"
SHOWN = 20
ROOM = 3400  # units for the posts of one message
SUBJECT = 80
AROUND, MARKED, APART = 90, 40, 70  # units of an entry besides its subject and link; of its mark, its return
BEFORE, AFTER = 60, 92  # days: a log is due before an outage that it covers, or after what went up long ago


@dataclass(frozen=True)
class Part:
    """The posts between two entries of the audit log, before the log of the day is closed."""

    since: int = 0
    until: int = 0


def tell(work: Work, hour: time, day: str, entries: list[Entry], part: Part | None = None) -> None:
    """Tell everybody whose log comes at this hour, each of their channels."""
    for log in work.rulebook.spec.daily_log:
        if log.at == hour:
            theirs = [each for each in entries if _is_in(log.channels, each)]
            _tell(work, log, day, theirs, part or Part())


def _tell(work: Work, log: DailyLog, day: str, entries: list[Entry], part: Part) -> None:
    spec, told = work.rulebook.spec, set[int]()

    def say(way: Way, unit: str = "", *, empty: bool = False) -> None:
        away = way[0] is not None and permissions.is_away(work, way[0])
        work.tell(
            NOTICE, person=way[0], chat=way[1], silent=empty or away, day=day, unit=unit,
            channels=",".join(log.channels), since=part.since, until=part.until,
        )  # fmt: skip

    for way in _audience(work, spec, log.to, None):
        say(way, empty=not entries)
        told |= {way[0].id} if way[0] else set()
    if log.unit_heads:
        for unit in sorted({entry["unit"] for entry in entries}):
            for way in _audience(work, spec, log.unit_heads, unit):
                if way[0] is None or way[0].id not in told:
                    say(way, unit)


def _is_in(channels: Collection[str], entry: Entry) -> bool:
    """Whether a post is in one of these channels; all are, where none is named."""
    return not channels or entry["channel"] in channels


def _audience(work: Work, spec: Spec, party: Party, unit: str | None) -> list[Way]:
    """The group of a party, else all its people, and whoever stands in where none of them is there."""
    post = parties.post(work, spec, party, unit)
    group = permissions.group_of(work, spec, post)
    if group and not group.refuses:
        return [(None, group)]
    there = [person for person, _ in permissions.standing_for(work, spec, post)]
    found = {person.id: person for person in (*permissions.holding(work, spec, post), *there)}
    return [(person, None) for person in found.values()]


def view(work: Work, notice: Notice) -> CardView | None:
    """Return the view of a notice of a log, composed when it is sent."""
    day, unit = str(notice.values["day"]), str(notice.values["unit"])
    named = str(notice.values.get("channels", ""))
    channels = named.split(",") if named else []
    log = work.store.one(LoggedDay, day=day)
    found = _early(work, notice) or ((log.entries, log.at) if log else None)
    if found is None:
        return None
    entries = [entry for entry in found[0] if unit in ("", entry["unit"]) and _is_in(channels, entry)]
    first, last = date.fromisoformat(day), found[1].astimezone(work.rulebook.zone).date()
    days: Line | date = line("log-days", first=first, last=last) if first != last else first
    about = staff.unit_title(work, unit) if unit else _titles(work, channels)
    shown = _shown(work, days, about, entries, first, until=found[1])
    if log is None or notice.values.get("until"):
        return shown
    late = () if unit or channels else late_requests.told_with(work, log)
    return replace(shown, lines=(*shown.lines, *late, *_sealed(work, day)))


def _early(work: Work, notice: Notice) -> tuple[list[Entry], datetime] | None:
    """The posts of a notice that came before the log of the day was closed, and its moment."""
    since, until = (int(str(notice.values.get(key, 0))) for key in ("since", "until"))
    told = work.store.get(AuditEntry, until) if until else None
    return (posts.since(work, since, until), told.at) if told else None


def _titles(work: Work, channels: Sequence[str]) -> Words | str:
    known = work.rulebook.spec.channels
    found = [known[each] for each in channels if each in known]
    return Words(vi=listed(found, "vi"), en=listed(found, "en")) if found else ""


def _sealed(work: Work, day: str) -> Iterator[Line]:
    """The seal, the same in every chat, and what its reader should know of the chain (fault C13)."""
    entry = work.store.one(AuditEntry, kind=seals.LOG, subject=f"day/{day}")
    if entry and (restored := audit.body_of(entry).get("restored")):
        yield line("log-restored", at=datetime.fromisoformat(str(restored)))
    if seal := seals.of_entry(entry, work.rulebook.zone):
        yield seal.said()


def seal_of(work: Work, day: str) -> Seal | None:
    """The seal of a day's log; none on logs of the first version."""
    entry = work.store.one(AuditEntry, kind=seals.LOG, subject=f"day/{day}")
    return seals.of_entry(entry, work.rulebook.zone)


def _shown(
    work: Work, days: Line | date, about: Value, entries: list[Entry], day: date, *, until: datetime | None
) -> CardView:
    """A day that goes on is told `until` now: later posts are in another log. It may be `about` a part."""
    if not entries:
        at = f"{until.astimezone(work.rulebook.zone):%H:%M}" if until else ""
        return CardView(line("log-empty-until" if until else "log-empty", days=days, at=at, unit=about))
    lines, room = list[Line](), ROOM
    for entry in entries[:SHOWN]:
        room -= units(cut(entry["subject"], SUBJECT)) + units(entry["link"]) + AROUND
        room -= (MARKED if posts.is_unapproved(work, entry) else 0) + (APART if posts.is_apart(entry) else 0)
        if room < 0 and lines:
            break
        lines.append(_said(work, entry, day))
    rest = len(entries) - len(lines)
    more = [line("log-more", count=rest)] if rest else []
    return CardView(line("log-head", days=days, unit=about, count=len(entries)), (*lines, *more))


def _said(work: Work, entry: Entry, day: date) -> Line:
    channel = work.rulebook.spec.channels.get(entry["channel"])
    return line(
        "log-entry",
        reference=entry["reference"],
        subject=cut(entry["subject"], SUBJECT),
        channel=channel.title if channel else entry["channel"],
        who=posts.signed(work, entry),
        on=_when(work, entry, day),
        again="yes" if int(entry["n"]) > 1 else "no",
        proof=" ".join(entry["link"].split()) or _photos(entry),  # one line: no note passes for a seal
        approved="no" if posts.is_unapproved(work, entry) else "yes",
    )


def _when(work: Work, entry: Entry, day: date) -> Value:
    """The posting and the return where they are two moments; else the moment where it is of another day."""
    at, returned = posts.posted_at(entry), posts.returned_at(entry)
    if posts.is_apart(entry):
        return line("log-posted", posted=at, returned=returned)
    return at if _day_of(work, entry) != day else ""


def _photos(entry: Entry) -> Line | str:
    count = int(entry["photos"])
    return line("log-photos", count=count) if count else ""


def _day_of(work: Work, entry: Entry) -> date:
    """The day of a post is the one on which it was put up."""
    return posts.posted_at(entry).astimezone(work.rulebook.zone).date()


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
    whole, part = readers.reads_all(work, person), readers.part_of(work, person)
    window = tuple((day + timedelta(days=n)).isoformat() for n in range(-BEFORE, AFTER))
    logged = [entry for log in work.store.all(LoggedDay, day=window) for entry in log.entries]
    found = [entry for entry in (*logged, *posts.since_last(work)) if _day_of(work, entry) == day]
    seen = [entry for entry in found if whole or part(entry)]
    return _shown(work, day, "", seen, day, until=work.now if day == work.today else None)

"""The daily logs of a month as a table, with the digest of each so that it can be compared with the chain."""

from dataclasses import dataclass
from datetime import datetime

from workflow.lines import Line, Value
from workflow.log import daily_told, posts, readers
from workflow.log.seals import Seal
from workflow.model import LoggedDay, Person
from workflow.people import staff
from workflow.spec import Words
from workflow.work import Work


@dataclass(frozen=True)
class Post:
    """One thing that was published. `proof` is its link or note, `day` the log it is in.

    `at` is when it was put up, as far as that was said, `returned` when its result came back; `unapproved`
    where nothing was released in its language. `who` is a name, or a signature for somebody else.
    """

    day: str
    at: datetime
    reference: str
    subject: str
    unit: Words
    channel: Value
    who: Value
    proof: str
    photos: int
    unapproved: bool
    returned: datetime


@dataclass(frozen=True)
class MonthLog:
    """The posts of a month that one person may read, and every log of it."""

    posts: tuple[Post, ...]
    days: tuple[LoggedDay, ...]
    seals: tuple[Seal | None, ...]


def of_month(work: Work, person: Person, period: str) -> MonthLog | None:
    """The logs of a month written 2026-11; nothing where there are none, or not for them (rule B24)."""
    if not readers.reads(work, person):
        return None
    days = work.store.all(LoggedDay, day=tuple(f"{period}-{day:02}" for day in range(1, 32)))
    whole, part = readers.reads_all(work, person), readers.part_of(work, person)
    found = tuple(_post(work, log, entry) for log in days for entry in log.entries if whole or part(entry))
    return (
        MonthLog(found, tuple(days), tuple(daily_told.seal_of(work, log.day) for log in days))
        if days
        else None
    )


def _post(work: Work, log: LoggedDay, entry: posts.Entry) -> Post:
    channel = work.rulebook.spec.channels.get(entry["channel"])
    who, by = work.store.get(Person, int(entry["who"] or 0)), posts.signed(work, entry)
    return Post(
        log.day,
        posts.posted_at(entry).astimezone(work.rulebook.zone),
        entry["reference"],
        entry["subject"],
        staff.unit_title(work, entry["unit"]),
        channel.title if channel else entry["channel"],
        by if isinstance(by, Line) else who.name if who else "",
        entry["link"],
        int(entry["photos"]),
        posts.is_unapproved(work, entry),
        posts.returned_at(entry).astimezone(work.rulebook.zone),
    )

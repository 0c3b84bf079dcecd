"""Things due and things that come round: deadlines, reminders, events, duties, days."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Record, Timed
from workflow.model.literals import EventState, Moves, NeedState, Reminded, RoundState
from workflow.model.refs import DeadlineId, EventId, HolderId, NoticeId, Number, PersonId, RulesId, SubjectId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """Something due: when it fires. A row fires once; moving it moves `due_at`.

    The due time of a visit, a task or anything else with a clock is its own `due_at`. Its row fires then,
    and later only where that could not be done.

    `rule` and `anchor` say how it was counted, so that it can be counted anew when the calendar changes; a
    reminder has none and moves with the deadline it reminds of, and the beginning of an absence has its end
    as the anchor. A row that failed has `attempts` and `why`, and is put off; when it is given up it counts
    as fired.
    """

    subject: str
    subject_id: SubjectId
    kind: str
    ordinal: Number = 1
    due_at: datetime
    rule: str = ""
    anchor: datetime | None = None
    fired_at: datetime | None = None
    attempts: Number = 0
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTime(Record):
    """A due time as first counted, or a later one and why it moved. Kept for good, where a `Deadline` moves.

    `by` is the person whose act it came from, if any. Time that goes on after the requester had it belongs to
    another visit, which has a first due time of its own and says its `pauses`. A clock that ran before due
    times were kept begins with the one `found` then.
    """

    subject: str
    subject_id: SubjectId
    due_at: datetime
    rule: str
    anchor: datetime
    cause: Moves
    by: PersonId | None = None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck(Record):
    """An open thing that nobody can move on, and why. Forgotten as soon as somebody can.

    `subject` is visit, task, recheck, round, need or request. Administrators were told at `told_at`; None
    while none of them could be reached.
    """

    subject: str
    subject_id: SubjectId
    why: str
    since: datetime
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDay(Record):
    """A day that an administrator announced as off, or as worked. The newest word on a day holds.

    `why` is the document that says so; without one the announcement was taken back.
    """

    day: str
    worked: bool
    why: str
    by: PersonId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge(Record):
    """A reminder that waits for the next digest of a person. Its subject is looked up when it is said.

    `subject` is visit, task, inquiry, recheck, round, need or waiting; `notice` is the digest that said it.
    Until `quiet_until` the person has asked for peace. `why` says what it comes from, `deadline` the row
    that fell due, if one did, and `nth` its number among those of its kind.
    """

    person: PersonId
    subject: str
    subject_id: SubjectId
    why: Reminded = "unknown"
    deadline: DeadlineId | None = None
    nth: Number = 0
    at: datetime
    said_at: datetime | None = None
    notice: NoticeId | None = None
    quiet_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Record):
    """One time that a person was reminded of a thing, kept for good where its `Nudge` waits anew.

    It waited `since` then, and was sent `at`; `line` is its place in the digest `notice`, 0 where that only
    counted it. `rule` is the place in the `rules` that gives the thing its time, and nothing where that is
    the program's own; `rests_on` the document named there. `due_at` is the end of that time as it was then.
    """

    person: PersonId
    subject: str
    subject_id: SubjectId
    why: Reminded
    deadline: DeadlineId | None = None
    nth: Number = 0
    since: datetime
    due_at: datetime | None = None
    rules: RulesId | None = None
    rule: str = ""
    rests_on: str = ""
    line: Number
    notice: NoticeId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """Something a unit holds, from one day to another (ISO dates, `starts_at` as HH:MM)."""

    unit: str
    title: str
    starts_on: str
    ends_on: str
    starts_at: str = ""
    place: str = ""
    important: bool = False
    state: EventState = "planned"
    by: PersonId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNeed(Timed):
    """One thing an event will need: `key` names the rule.

    `due_at` is the last moment to publish it, or to send its request where only its type has a lead time.
    """

    event: EventId
    key: str
    type: str
    due_at: datetime
    state: NeedState = "open"
    late_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.state in ("open", "begun", "sent")


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRound(Timed):
    """One unit's turn at a duty in one period, such as 2026-12; or that of a `holder` of a role in the unit.

    Things that all the house owes as one have neither.

    `items` maps an item to its answer: {"answer": …, "link": …, "by": …, "at": …}, where the answer is same,
    updated, help, or helped once the help was given. Of a duty that counts, it maps numbers of requests.
    """

    duty: str
    unit: str
    holder: HolderId = 0
    period: str
    rules: RulesId
    opened_at: datetime
    due_at: datetime
    items: dict[str, dict[str, str | int]] = field(default_factory=dict)
    state: RoundState = "open"
    attested_by: PersonId | None = None
    late_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedDay(Record):
    """The posts of one day, as they were reported: their digest is in the audit chain."""

    day: str
    entries: list[dict[str, str]]
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenSheet(Record):
    """The figures of a month (2026-11) as they were frozen: the numbers of what each part of each had."""

    period: str
    figures: dict[str, dict[str, list[int]]]
    at: datetime

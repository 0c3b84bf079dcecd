"""A request and what becomes of it: revisions, stages, decisions, publishing, the re-check."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Answers, Record, Timed
from workflow.model.literals import (
    Answered,
    Held,
    InListOf,
    Left,
    Outcome,
    Status,
    TaskSort,
    TaskState,
    VisitPath,
    Waits,
    Wanted,
)
from workflow.model.refs import (
    AtId,
    EventId,
    MediaId,
    NeedId,
    Number,
    PersonId,
    RequestId,
    RulesId,
    SubjectId,
    VisitId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Timed):
    """A unit's request for publishing. `key` is the opaque name used in links.

    `late` is why it came after the last safe moment (rule A31); empty for one that came in time. A request
    about an `event` of the register hears when that is moved. Trouble that was raised `during` another
    request, as a fault in a livestream, is shown there. `taken_by` is the colleague who answers for it in
    place of its author. `due_at` is until when all of it is to be published, while that is waited for and its
    type says so; `late_at` is when that was over (rule B04).
    """

    key: str
    reference: str
    type: str
    unit: str
    author: PersonId
    rules: RulesId
    subject: str
    status: Status = "deciding"
    outcome: Outcome | None = None
    created_at: datetime
    closed_at: datetime | None = None
    late: str = ""
    need: NeedId | None = None
    event: EventId | None = None
    during: AtId | None = None
    taken_by: PersonId | None = None
    due_at: datetime | None = None
    late_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.due_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Record):
    """Until when a request should be published, as its author was told at sending. It never changes.

    `rule` is the one that the receipt names; empty where the type names none. `breaks` is the earlier moment
    until when another rule allowed it; None for a promise that breaks none.
    """

    request: RequestId
    due_at: datetime
    rule: str
    at: datetime
    breaks: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Record):
    """A leader released what came late: that it came too late was accepted, for the `reason` given (A31)."""

    request: RequestId
    person: PersonId
    role: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision(Record):
    """One state of a piece. `digest` covers the answers and the media, captions and order included."""

    request: RequestId
    piece: str = "content"
    n: Number
    answers: Answers
    digest: str
    by: PersonId
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Timed):
    """One stay of a request at a stage. `waiting` says whose move it is.

    Its time runs from `asked_at`, but for `pauses`: spans (two ISO moments) in which the requester had it.
    `late_at` is when it was found late, and the party named for that was brought in. `assignee` took it, so
    that nobody else works on it. `note` is the reason, or says that earlier decisions passed it.
    """

    request: RequestId
    path: VisitPath
    stage: str
    n: Number
    entered_at: datetime
    asked_at: datetime
    due_at: datetime | None = None
    late_at: datetime | None = None
    paused_at: datetime | None = None
    pauses: list[list[str]] = field(default_factory=list)
    waiting: Waits = "decider"
    note: str = ""
    left_at: datetime | None = None
    outcome: Left | None = None
    assignee: PersonId | None = None

    @property
    def is_running(self) -> bool:
        return self.left_at is None and self.waiting == "decider"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Timed):
    """A visit that waits for the requester, who was asked for more: until when, and whether that is over."""

    visit: VisitId
    request: RequestId
    asked_at: datetime
    due_at: datetime
    late_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Timed):
    """Publishing in one channel, or work of a `name` in the rules; bound to the hash that was released.

    It is for one `value` of an answer where there is one for each. `n` is the number of the release, 0 before
    any. Its proof is a link, photos (ids of media), a document or a note; a number or a person is kept as a
    note. Nothing waits for what comes `afterwards`, to take down what others put up. `done_at` is when the
    proof was returned, `posted_at` when the thing was done, as `done_by` said. `answers` are those to what it
    asks. A waived task has its reason as a note. `done_as` is the role in which it was done or waived; whom
    that `acted_for` and the `capacity` are as in a decision.
    """

    request: RequestId
    channel: str
    name: str = ""
    value: str = ""
    role: str
    n: Number
    released: str
    afterwards: bool = False
    state: TaskState = "open"
    assignee: PersonId | None = None
    opened_at: datetime
    due_at: datetime | None = None
    late_at: datetime | None = None
    link: str | None = None
    note: str = ""
    photos: list[MediaId] = field(default_factory=list)
    done_by: PersonId | None = None
    done_at: datetime | None = None
    posted_at: datetime | None = None
    answers: Answers = field(default_factory=dict)
    done_as: str = ""
    acted_for: PersonId | None = None
    capacity: str = ""

    @property
    def is_running(self) -> bool:
        return self.state == "open"

    @property
    def sort(self) -> TaskSort:
        """Its kind, as `workflow/requests/tasks/task_kinds.py` has it."""
        if self.channel:
            return "down" if self.afterwards else "publishing"
        return "owed" if self.role == "author" else "work"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding(Record):
    """The time in which a role had a visit or a task (`subject`), or the person of it who took that.

    Several have it at once where a stage that is late stays with its deciders and goes to another role too.
    While the requester was asked for more the roles of the visit have its inquiry. Open ones are the queue of
    a `post`, the role with the unit it is held in: `due_at` and `day` as in a `ToDo`, type and unit of the
    request. Those that ended before there were queues have no post.
    """

    request: RequestId
    subject: Held
    subject_id: SubjectId
    role: str
    person: PersonId | None = None
    since: datetime
    until: datetime | None = None
    post: str = ""
    type: str = ""
    unit: str = ""
    due_at: datetime | None = None
    day: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck(Timed):
    """Asking the requester to look at what was published (rule B22); stopped when a correction is opened."""

    request: RequestId
    n: Number
    asked_at: datetime
    due_at: datetime
    answer: Answered | None = None
    note: str = ""
    answered_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.answer is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo(Record):
    """The thing wanted of a person in a request, in a round or for an event, the most urgent one, and until
    when.

    News that is still fresh, or will be, has the last `day` of its event, by which it goes before others.
    """

    subject: InListOf
    subject_id: SubjectId
    person: PersonId
    wanted: Wanted
    due_at: datetime | None = None
    day: str = ""

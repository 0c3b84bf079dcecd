"""The records the product remembers: frozen, with the names of docs/glossary.md. Times are aware UTC.

`id` is 0 until the store has given one. A record never changes; `Store.change` answers with a new one.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Answer = str | bool | list[int] | None
Answers = dict[str, Answer]

Status = Literal["deciding", "publishing", "rechecking", "closed"]
Outcome = Literal["confirmed", "unconfirmed", "kept", "refused", "withdrawn"]
Path = Literal["main", "correction"]
Verdict = Literal["pass", "more", "return", "refuse"]
Purpose = Literal["new", "supplement", "edit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A staff record. `address` is how office style speaks to them: Thầy, Cô, Anh/Chị, đồng chí."""

    name: str
    address: str = "Anh/Chị"
    language: str = "vi"
    active: bool = True
    away_until: datetime | None = None

    @property
    def short(self) -> str:
        """“Cô Hạnh”: the form of address and the given name, which is the last word."""
        return f"{self.address} {self.name.split()[-1]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """A chat account bound to a person. `external` is the platform's own id, also of the private chat."""

    person: int
    platform: str
    external: str
    reachable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Record):
    key: str
    title_vi: str
    title_en: str | None = None
    parent: str | None = None

    def title(self, language: str) -> str:
        return self.title_en if language == "en" and self.title_en else self.title_vi


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """A role held by a person, in a unit or (unit None) in the whole organisation, between two moments."""

    person: int
    role: str
    unit: str | None
    since: datetime
    until: datetime | None = None
    capacity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat(Record):
    """A group the bot sits in."""

    platform: str
    external: str
    title: str
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Record):
    """Cards for `role` (in `unit`, where the role is held in units) go to this group."""

    chat: int
    role: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Record):
    """A single-use way in: only the hash of the 128-bit token is kept."""

    digest: str
    name: str
    address: str
    role: str
    unit: str | None
    expires_at: datetime
    made_by: int | None = None
    person: int | None = None
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVersion(Record):
    digest: str
    text: str
    active_from: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """Answers being given. A supplement or an edit changes `request`, from its revision `base`."""

    owner: int
    type: str
    unit: str
    rules: int
    purpose: Purpose = "new"
    request: int | None = None
    base: int | None = None
    answers: Answers = field(default_factory=dict)
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media(Record):
    """A photo or file. The original is fetched once, under its hash; `handle` is the platform's own."""

    draft: int
    kind: Literal["photo", "document"]
    handle: str
    unique: str
    position: int
    name: str = ""
    mime: str = ""
    size: int = 0
    caption: str = ""
    state: Literal["wanted", "have", "failed"] = "wanted"
    digest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """What a unit asks to be published. `key` is the opaque name used in links."""

    key: str
    reference: str
    type: str
    unit: str
    author: int
    rules: int
    subject: str
    status: Status = "deciding"
    outcome: Outcome | None = None
    created_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision(Record):
    """One state of a piece. `digest` covers the answers and the media, captions and order included."""

    request: int
    piece: str = "content"
    n: int
    answers: Answers
    digest: str
    by: int
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """One stay of a request at a stage. `waiting` says whose move it is."""

    request: int
    path: Path
    stage: str
    n: int
    entered_at: datetime
    due_at: datetime | None = None
    waiting: Literal["decider", "requester"] = "decider"
    note: str = ""
    left_at: datetime | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """What one person decided, on exactly the revisions in `saw` (piece, hash)."""

    visit: int
    request: int
    person: int
    role: str
    verdict: Verdict
    reason: str
    saw: list[list[str]]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """Publishing in one channel; bound to the hash that was released."""

    request: int
    channel: str
    role: str
    round: int
    released: str
    state: Literal["open", "done", "cancelled"] = "open"
    assignee: int | None = None
    opened_at: datetime
    due_at: datetime | None = None
    link: str | None = None
    done_by: int | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck(Record):
    """Asking the requester to look at what was published (rule B22)."""

    request: int
    n: int
    asked_at: datetime
    due_at: datetime
    answer: Literal["right", "wrong", "silent"] | None = None
    note: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """Something due. A row fires once; moving it moves `due_at`."""

    subject: str
    subject_id: int
    kind: str
    ordinal: int = 1
    due_at: datetime
    fired_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry(Record):
    """A link of the append-only chain. `names` holds personal words, outside the hashed body."""

    at: datetime
    actor: int | None
    kind: str
    subject: str
    body: str
    names: str = ""
    previous: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Record):
    """A message to be sent once: a text key and its values, rendered when it is sent.

    Words in several languages are kept as a mapping of language to words.
    """

    cause: str
    person: int | None = None
    chat: int | None = None
    key: str
    values: dict[str, str | int | dict[str, str | None]]
    priority: int = 5
    not_before: datetime
    state: Literal["queued", "sent", "dropped"] = "queued"
    attempts: int = 0
    why: str = ""
    message: int | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Record):
    """A projection of a request in one chat: a person's private one, or a group's.

    `version` counts the reasons to draw it again; `post` is the posting the chat shows now.
    """

    request: int
    person: int | None = None
    chat: int | None = None
    menu: str = ""
    stale: bool = True
    version: int = 1
    post: int = 0
    attention: str = ""
    not_before: datetime | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPart(Record):
    """One message of a posting as the chat shows it; an album has `others` after its first message."""

    card: int
    post: int
    n: int
    kind: Literal["message", "album"]
    place: str
    message: int
    others: list[int]
    shown: str

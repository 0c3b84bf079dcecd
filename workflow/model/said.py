"""Things shown, said and proven: cards, notices, the log."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Plain, Record
from workflow.model.literals import Extra, NoticeState, PartKind
from workflow.model.refs import ActorId, CardId, ChatId, Number, PersonId, RequestId, RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry(Record):
    """A link of the append-only chain. `names` holds personal words, outside the hashed body."""

    at: datetime
    actor: ActorId | None
    kind: str
    subject: str
    body: str
    names: str = ""
    previous: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Record):
    """A message to be sent once: a text key and its values, rendered when it is sent.

    Words in several languages are kept as a mapping of language to words. A message that must not ring now is
    held until quiet hours are over. `why` is why it was refused or dropped, `message` the platform's own word
    for the message that said it.
    """

    cause: str
    person: PersonId | None = None
    chat: ChatId | None = None
    key: str
    values: dict[str, Plain]
    priority: Number = 5
    not_before: datetime
    state: NoticeState = "queued"
    attempts: Number = 0
    why: str = ""
    message: str | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Record):
    """A projection of a request, or of a round of a duty, in one chat: a person's private one, or a group's.

    `version` counts the reasons to draw it again; `post` is the posting the chat shows now. `without` names
    the extras that the chat refused, and `refused` is why nobody there can act on the card, in the platform's
    words; both are about the attention `tried`. While it is `held` it waits to be opened: its person was
    told of many at once, and finds it in their list.
    """

    request: RequestId | None = None
    duty_round: RoundId | None = None
    person: PersonId | None = None
    chat: ChatId | None = None
    menu: str = ""
    stale: bool = True
    held: bool = False
    version: Number = 1
    post: Number = 0
    attention: str = ""
    not_before: datetime | None = None
    attempts: Number = 0
    without: list[Extra] = field(default_factory=list)
    refused: str = ""
    tried: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPart(Record):
    """One message of a posting as the chat shows it; an album has `others` after its first message.

    `place` is the chat, and `message` the message in it, by the platform's own words: they tell one from
    another, and stand in no order. A message outside any posting has a `post` below 0 of its own.
    """

    card: CardId
    post: Number
    n: Number
    kind: PartKind
    platform: str
    place: str
    message: str
    others: list[str]
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceNumber(Record):
    """The number by which a choice is taken in a chat without buttons, for good the same one.

    `data` is what a button would send. From `look_at` on it is asked whether anything offers it still.
    """

    platform: str
    place: str
    number: Number
    data: str
    look_at: datetime

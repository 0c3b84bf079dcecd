"""Forms being filled in: a request with its photos and files, or any other that is asked in a chat."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Answers, Facts, Record
from workflow.model.literals import ConversationState, MediaKind, MediaState, Purpose
from workflow.model.refs import (
    AccountId,
    DraftId,
    EventId,
    NeedId,
    Number,
    PersonId,
    RequestId,
    RevisionId,
    RulesId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """Answers being given. A supplement or an edit changes `request`, from its revision `base`.

    `late` is the reason given for coming after the last safe moment; `event` is what it is about, `need` is
    what of an event it answers.
    """

    owner: PersonId
    type: str
    unit: str
    rules: RulesId
    purpose: Purpose = "new"
    request: RequestId | None = None
    base: RevisionId | None = None
    answers: Answers = field(default_factory=dict)
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None = None
    late: str = ""
    need: NeedId | None = None
    event: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation(Record):
    """A form that an account is asked, one question after another.

    `about` is what it is about, `at` the question that is asked, empty at the last look. `echo` is what was
    read and is to be confirmed, or the words that narrow a list down; `outcome` is what became of it.
    """

    account: AccountId
    form: str
    about: Facts = field(default_factory=dict)
    answers: Facts = field(default_factory=dict)
    at: str
    echo: Facts = field(default_factory=dict)
    state: ConversationState = "open"
    outcome: Facts = field(default_factory=dict)
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Media(Record):
    """A photo or file, fetched once and kept under its hash; `handle` is its `platform`'s own.

    `digest` is the hash of what may leave the house, `original` that of the file as it came: of a photo that
    says where it was taken they differ. `position` is its place among all that was sent on its platform.

    It belongs to a draft, or without one to the result of a task, which lists its photos itself.
    """

    draft: DraftId | None = None
    kind: MediaKind
    platform: str
    handle: str
    unique: str
    position: Number
    name: str = ""
    mime: str = ""
    size: Number = 0
    caption: str = ""
    state: MediaState = "wanted"
    digest: str | None = None
    original: str | None = None

    @property
    def has_more(self) -> bool:
        """Whether the file as it came says more than may leave the house."""
        return self.original is not None and self.original != self.digest

"""The rules as texts: each version of them, and what was asked and answered about it."""

from dataclasses import dataclass
from datetime import datetime

from workflow.model.base import Record
from workflow.model.literals import OfferState, SignedInstead, SignedPart
from workflow.model.refs import OfferId, PersonId, RulesId


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVersion(Record):
    """A text of the rules, under its hash. `RuleOffer` says which one is in force, and since when."""

    digest: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOffer(Record):
    """A version that the rules file asked for. The newest one that was applied is in force.

    `by` is None for a version that started by itself; `note` is why somebody refused to sign it.
    """

    rules: RulesId
    at: datetime
    state: OfferState = "open"
    by: PersonId | None = None
    answered_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSignature(Record):
    """A person signed a version on offer in one part of its making, as it was under this hash.

    The holder they `acted_for` and the `capacity` are as in a decision. `instead` is why an administrator
    signed for a role of which nobody could.
    """

    offer: OfferId
    part: SignedPart
    person: PersonId
    role: str
    digest: str
    at: datetime
    acted_for: PersonId | None = None
    capacity: str = ""
    instead: SignedInstead | None = None

    @property
    def seats(self) -> frozenset[int]:
        """The people whose signature it is: who signed, and for whom."""
        return frozenset({self.person} | ({self.acted_for} if self.acted_for else set()))

"""Decisions on a request, opinions about it, and steps outside its path, each with who said it."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Answers, Record, Timed
from workflow.model.literals import OpinionState, Step, Verdict
from workflow.model.refs import Number, PersonId, RequestId, VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A person's decision, on exactly the revisions in `saw` (piece, hash).

    `took` are the office minutes since the stage came to its deciders, as the calendar was then; a `Holding`
    says whose they were. `answers` are those to what the stage asks, None where one was left out. A decision
    for a holder who had delegated it names whom it `acted_for`; `capacity` is how it is signed (“KT.”).
    """

    visit: VisitId
    request: RequestId
    person: PersonId
    role: str
    verdict: Verdict
    reason: str
    saw: list[list[str]]
    at: datetime
    took: Number = 0
    answers: Answers = field(default_factory=dict)
    acted_for: PersonId | None = None
    capacity: str = ""

    @property
    def seats(self) -> frozenset[int]:
        """The people whose voice it is: who decided, and for whom."""
        return frozenset({self.person} | ({self.acted_for} if self.acted_for else set()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion(Timed):
    """An opinion that somebody who decides a visit asked of a `role` or of a `person`, and what came of it.

    `saw` is the hash of the revision that the `words` are about. It is over when the visit is left before,
    and lost where nobody is left to give it; since `nobody_since` nobody can give it for a while. `given_as`
    is the role in which `given_by` answered; whom they `acted_for` and the `capacity` are as in a decision.
    """

    request: RequestId
    visit: VisitId
    by: PersonId
    role: str = ""
    person: PersonId | None = None
    question: str = ""
    asked_at: datetime
    due_at: datetime
    late_at: datetime | None = None
    nobody_since: datetime | None = None
    state: OpinionState = "open"
    words: str = ""
    saw: str = ""
    given_by: PersonId | None = None
    given_as: str = ""
    acted_for: PersonId | None = None
    capacity: str = ""
    closed_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention(Record):
    """A step outside the ordinary path of a request: who took it, in which role, and the reason given.

    As a decision does, it says whom they `acted_for` and in which `capacity`.
    """

    request: RequestId
    kind: Step
    person: PersonId
    role: str
    reason: str = ""
    at: datetime
    acted_for: PersonId | None = None
    capacity: str = ""

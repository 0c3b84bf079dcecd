"""Kinds of whole numbers in records: each says what the number refers to."""

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True)
class Ref:
    """A whole number is the id of a record in this `table`; None for one that refers to nothing.

    `enforced` is whether the database refuses a number that no record has.
    """

    table: str | None
    enforced: bool = True


PersonId = Annotated[int, Ref("person")]
ChatId = Annotated[int, Ref("chat")]
RulesId = Annotated[int, Ref("rule_version")]
AccountId = Annotated[int, Ref("account", enforced=False)]  # one that is unbound is forgotten
OfferId = Annotated[int, Ref("rule_offer")]
DraftId = Annotated[int, Ref("draft")]
RequestId = Annotated[int, Ref("request")]
AtId = Annotated[int, Ref("request", enforced=False)]  # a table cannot wait for itself
VisitId = Annotated[int, Ref("visit")]
CardId = Annotated[int, Ref("card")]
EventId = Annotated[int, Ref("event")]
NeedId = Annotated[int, Ref("event_need")]
RoundId = Annotated[int, Ref("duty_round")]
NoticeId = Annotated[int, Ref("outbox")]
RevisionId = Annotated[int, Ref("revision", enforced=False)]
MediaId = Annotated[int, Ref("media", enforced=False)]
HolderId = Annotated[int, Ref("person", enforced=False)]  # 0 where a unit owes something
ActorId = Annotated[int, Ref("person", enforced=False)]  # the log stands by itself
DeadlineId = Annotated[int, Ref("deadline", enforced=False)]  # rows of a clock that begins anew are forgotten
SubjectId = Annotated[int, Ref(None)]  # of the table that the field `subject` beside it names
Number = Annotated[int, Ref(None)]  # a count, a place in an order

"""The records the product remembers: frozen, with the names of docs/glossary.md. Times are aware UTC.

`id` is 0 until the store has given one. A record never changes; `Store.change` answers with a new one.
"""

from workflow.model.base import Answer, Answers, Plain, Record, Timed
from workflow.model.cases import (
    Decision,
    Holding,
    Inquiry,
    Intervention,
    Promise,
    Recheck,
    Request,
    Revision,
    Task,
    Visit,
    Waiver,
)
from workflow.model.drafts import Draft, Media
from workflow.model.imports import Import
from workflow.model.literals import (
    Extra,
    Held,
    ImportKind,
    Left,
    Outcome,
    Path,
    Purpose,
    Status,
    Step,
    Verdict,
)
from workflow.model.people import Account, Chat, ChatPlace, Invitation, Membership, Person, Route, Unit
from workflow.model.rules import RuleOffer, RuleVersion
from workflow.model.said import AuditEntry, Card, CardPart, ChoiceNumber, Notice
from workflow.model.time import (
    Deadline,
    DueTime,
    DutyRound,
    Event,
    EventNeed,
    LoggedDay,
    Nudge,
    OfficeDay,
    Stuck,
)

__all__ = [
    "Account",
    "Answer",
    "Answers",
    "AuditEntry",
    "Card",
    "CardPart",
    "Chat",
    "ChatPlace",
    "ChoiceNumber",
    "Deadline",
    "Decision",
    "Draft",
    "DueTime",
    "DutyRound",
    "Event",
    "EventNeed",
    "Extra",
    "Held",
    "Holding",
    "Import",
    "ImportKind",
    "Inquiry",
    "Intervention",
    "Invitation",
    "Left",
    "LoggedDay",
    "Media",
    "Membership",
    "Notice",
    "Nudge",
    "OfficeDay",
    "Outcome",
    "Path",
    "Person",
    "Plain",
    "Promise",
    "Purpose",
    "Recheck",
    "Record",
    "Request",
    "Revision",
    "Route",
    "RuleOffer",
    "RuleVersion",
    "Status",
    "Step",
    "Stuck",
    "Task",
    "Timed",
    "Unit",
    "Verdict",
    "Visit",
    "Waiver",
]

"""The records the product remembers: frozen, with the names of docs/glossary.md. Times are aware UTC.

`id` is 0 until the store has given one. A record never changes; `Store.change` answers with a new one.
"""

from workflow.model.base import Answer, Answers, Outcome, Path, Plain, Purpose, Record, Status, Step, Verdict
from workflow.model.cases import (
    Decision,
    Draft,
    Inquiry,
    Intervention,
    Media,
    Recheck,
    Request,
    Revision,
    RuleOffer,
    RuleVersion,
    Task,
    Visit,
)
from workflow.model.people import Account, Chat, Invitation, Membership, Person, Route, Unit
from workflow.model.said import AuditEntry, Card, CardPart, Extra, Notice
from workflow.model.time import Deadline, DutyRound, Event, EventNeed, LoggedDay, Nudge, OfficeDay, Stuck

__all__ = [
    "Account",
    "Answer",
    "Answers",
    "AuditEntry",
    "Card",
    "CardPart",
    "Chat",
    "Deadline",
    "Decision",
    "Draft",
    "DutyRound",
    "Event",
    "EventNeed",
    "Extra",
    "Inquiry",
    "Intervention",
    "Invitation",
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
    "Unit",
    "Verdict",
    "Visit",
]

"""The tables. One for each record of `workflow.model`, derived from its fields, and the plumbing beside them.

The kind of a whole number says what it refers to (`workflow.model.refs`). Every table of the first rank
carries the organisation, so that several can live in one database later.
"""

import re
import types
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from typing import (
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)  # Any: the JSON of dialog libraries

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect

from workflow import model
from workflow.model.refs import Ref

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


WHOLE = Integer().with_variant(BigInteger(), "postgresql")  # SQLite's numbers are as large


class Utc(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without its zone was given to the store")
        return value and value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """Read the text that SQLite returns, in UTC: directly, in a third of the time."""
        if dialect.name == "sqlite":
            return lambda value: datetime.fromisoformat(f"{value}+00:00") if value else None
        return super().result_processor(dialect, coltype)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


def without_nul(value: str | None) -> str | None:
    """Text as it is kept: PostgreSQL has no place for the character NUL."""
    return value.replace("\0", "") if value and "\0" in value else value


class Words(TypeDecorator[str]):
    """Text. The character NUL, which PostgreSQL cannot keep, is left out."""

    impl: Any = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return without_nul(value)


class Key(Words):
    """Text by which a row is found. Its length is said to the database; neither engine holds it to that."""

    impl: Any = String
    cache_ok = True


NAMES: dict[type[model.Record], str] = {model.AuditEntry: "audit", model.Notice: "outbox"}
UNIQUE: dict[type[model.Record], tuple[tuple[str, ...], ...]] = {
    model.Account: (("platform", "external"),),
    model.Chat: (("platform", "external"),),
    model.Unit: (("key",),),
    model.Invitation: (("digest",),),
    model.RuleVersion: (("digest",),),
    model.Media: (("draft", "unique"),),
    model.Request: (("reference",), ("key",)),
    model.Promise: (("request",),),
    model.Revision: (("request", "piece", "n"),),
    model.Decision: (("visit", "person"),),
    model.Task: (("request", "channel", "name", "value", "n"),),
    model.Recheck: (("request", "n"),),
    model.Deadline: (("subject", "subject_id", "kind", "ordinal"),),
    model.AuditEntry: (("previous",),),
    model.Card: (("request", "person", "chat"), ("duty_round", "person", "chat")),
    model.CardPart: (("card", "post", "n"),),
    model.ChoiceNumber: (("platform", "place", "number"),),
    model.EventNeed: (("event", "key"),),
    model.DutyRound: (("duty", "unit", "holder", "period"),),
    model.LoggedDay: (("day",),),
    model.FrozenSheet: (("period",),),
    model.Stuck: (("subject", "subject_id"),),
    model.ToDo: (("subject_id", "subject", "person"),),
    model.RequestWords: (("request",),),
}
INDEXED: dict[type[model.Record], tuple[tuple[str, ...], ...]] = {
    model.Account: (("person",),),
    model.Membership: (("person",), ("role", "unit")),
    model.Delegation: (("ended_at",),),
    model.RuleSignature: (("offer",),),
    model.Draft: (("owner", "sent_at"), ("event",)),
    model.Media: (("state",),),
    model.Import: (("owner", "state"),),
    model.Conversation: (("account", "state"),),
    model.Request: (("author", "status"), ("event",), ("taken_by",)),
    model.Visit: (("request", "left_at"), ("left_at", "stage")),
    model.Decision: (("request",),),
    model.Inquiry: (("visit",), ("closed_at",)),
    model.Intervention: (("request",),),
    model.Opinion: (("request",), ("state",)),
    model.Task: (("state", "role"),),
    model.Deadline: (("fired_at", "due_at"),),
    model.DueTime: (("subject", "subject_id"),),
    model.Holding: (("request", "until"),),
    model.Waiver: (("request",),),
    model.AuditEntry: (("subject",),),
    model.Notice: (("state", "not_before"),),
    model.Card: (("stale", "not_before"), ("person",), ("chat",), ("duty_round",)),
    model.CardPart: (("place", "message"),),
    model.ChoiceNumber: (("look_at",),),
    model.Nudge: (("person", "said_at"), ("subject", "subject_id"), ("notice",)),
    model.Telling: (("subject", "subject_id"), ("person",)),
    model.Event: (("unit", "state"),),
    model.EventNeed: (("state",),),
    model.DutyRound: (("state",), ("unit", "period")),
    model.ToDo: (("person", "subject", "wanted", "due_at", "day", "subject_id"),),
}
LATER: dict[type[model.Record], tuple[tuple[str, ...], ...]] = {  # by a migration: texts keep their type
    model.Request: (
        ("status", "rules"),
        ("unit", "status"),
        ("status",),
        ("created_at",),
        ("closed_at",),
        ("during",),
    ),
    model.Promise: (("due_at",),),
    model.DutyRound: (("due_at",),),
    model.Visit: (("left_at",), ("assignee", "left_at")),
    model.Task: (("state",), ("afterwards", "state"), ("assignee", "state"), ("request", "state")),
    model.Inquiry: (("visit", "closed_at"),),
    model.Deadline: (("kind", "fired_at"),),
    model.Event: (("by", "state"), ("ends_on",)),
    model.Recheck: (("answer",), ("request", "answer")),
    model.Holding: (("post", "until"),),
    model.Nudge: (("said_at",),),
}


def _name(kind: type[model.Record]) -> str:
    return NAMES.get(kind) or re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _column(name: str, hint: object, *, unique_text: bool) -> Column[Any]:  # Column is generic in any type
    options = [h for h in get_args(hint) if h is not type(None)] if _is_union(hint) else [hint]
    nullable = _is_union(hint) and type(None) in get_args(hint)
    kind = options[0]
    refers = reference(kind)
    if refers:
        kind = int
    if get_origin(kind) is Literal:
        kind = str
    if kind is datetime:
        return Column(name, Utc(), nullable=nullable)
    if kind is bool:
        return Column(name, Boolean, nullable=nullable)
    if kind is int:
        target = [ForeignKey(f"{refers.table}.id")] if refers and refers.table and refers.enforced else []
        return Column(name, Integer if target else WHOLE, *target, nullable=nullable)
    if kind is str:
        return Column(name, Key(255) if unique_text else Words(), nullable=nullable)
    return Column(name, JSON, nullable=nullable)


def reference(hint: object) -> Ref | None:
    """Return what a kind of whole number says it refers to."""
    return next((said for said in getattr(hint, "__metadata__", ()) if isinstance(said, Ref)), None)


def _is_union(hint: object) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _table(kind: type[model.Record]) -> Table:
    hints = get_type_hints(kind, include_extras=True)
    keyed = {c for group in (*UNIQUE.get(kind, ()), *INDEXED.get(kind, ())) for c in group}
    columns = [
        _column(f.name, hints[f.name], unique_text=f.name in keyed) for f in fields(kind) if f.name != "id"
    ]
    name, indexed = _name(kind), (*INDEXED.get(kind, ()), *LATER.get(kind, ()))
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("organisation", WHOLE, nullable=False, server_default="1"),
        *columns,
        *(UniqueConstraint(*group, name=f"uq_{name}_{'_'.join(group)}") for group in UNIQUE.get(kind, ())),
        *(Index(f"ix_{name}_{'_'.join(group)}", *group) for group in indexed),
        sqlite_autoincrement=True,
    )


RECORDS: tuple[type[model.Record], ...] = (
    model.Person, model.Account, model.Unit, model.Membership, model.Delegation, model.Chat, model.Route,
    model.Invitation, model.RuleVersion, model.RuleOffer, model.RuleSignature,
    model.Event, model.EventNeed, model.Request,
    model.Draft,
    model.Media, model.Promise, model.Revision, model.Visit, model.Decision, model.Waiver, model.Inquiry,
    model.Intervention, model.Opinion, model.Task, model.Holding, model.Recheck, model.ToDo, model.Deadline,
    model.DueTime, model.Stuck, model.OfficeDay, model.DutyRound, model.LoggedDay,
    model.FrozenSheet, model.AuditEntry,
    model.Notice, model.Nudge, model.Telling, model.Card, model.CardPart, model.ChoiceNumber, model.Import,
    model.Conversation, model.RequestWords,
)  # fmt: skip
TABLES: dict[type[model.Record], Table] = {kind: _table(kind) for kind in RECORDS}

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("platform", Key(32), nullable=False),
    Column("bot", Key(64), nullable=False),
    Column("update_id", Key(64), nullable=False),
    Column("lane", Key(64), nullable=False),
    Column("received_at", Utc(), nullable=False),
    Column("not_before", Utc()),
    Column("state", Key(8), nullable=False),
    Column("attempts", WHOLE, nullable=False, server_default="0"),
    Column("why", Words(), nullable=False, server_default=""),
    Column("code", Key(8), nullable=False, server_default=""),
    UniqueConstraint("platform", "bot", "update_id", name="uq_inbox_update"),
    Index("ix_inbox_state", "state", "id"),
    sqlite_autoincrement=True,
)

# What was said, until its row is done. Apart from it, so that the pages it filled are used again.
inbox_payload = Table(
    "inbox_payload",
    metadata,
    Column("id", Integer, ForeignKey("inbox.id"), primary_key=True, autoincrement=False),
    Column("payload", Words(), nullable=False),
)

effect = Table(
    "effect",
    metadata,
    Column("cause", Key(64), primary_key=True),
    Column("result", Words(), nullable=False),
    Column("action", Key(64), nullable=False, server_default=""),
)

dialog_state = Table(
    "dialog_state",
    metadata,
    Column("key", Key(255), primary_key=True),
    Column("state", Words()),
    Column("data", Words(), nullable=False, server_default="{}"),
)

pace = Table(
    "pace",
    metadata,
    Column("platform", Key(32), primary_key=True),
    Column("place", Key(64), primary_key=True),
    Column("next_at", Utc(), nullable=False),
)

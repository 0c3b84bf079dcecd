"""The audit log: append-only, each entry hashed over the one before (rule A29)."""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from workflow.model import AuditEntry
from workflow.ports import Store

GENESIS = "0" * 64
RESTORED = "restored"  # the subject of the entry that says so of the whole database


def entry(
    store: Store, at: datetime, actor: int | None, kind: str, subject: str, body: str, names: str
) -> AuditEntry:
    """The next link of the chain."""
    last = store.one(AuditEntry)
    previous = last.digest if last else GENESIS
    return AuditEntry(
        at=at,
        actor=actor,
        kind=kind,
        subject=subject,
        body=body,
        names=names,
        previous=previous,
        digest=digest(previous, at, actor, kind, subject, body),
    )


def digest(previous: str, at: datetime, actor: int | None, kind: str, subject: str, body: str) -> str:
    """The hash of an entry. The order of the list is the format: it may never change."""
    text = json.dumps(
        [previous, at.astimezone(UTC).isoformat(), actor, kind, subject, body], ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


def follows(entry: AuditEntry, previous: str) -> bool:
    """Whether an entry is the next link after the digest `previous`."""
    e = entry
    return e.previous == previous and e.digest == digest(previous, e.at, e.actor, e.kind, e.subject, e.body)


def first_broken(entries: Iterable[AuditEntry]) -> AuditEntry | None:
    """The first entry that does not follow from the one before it, or None where the chain holds."""
    previous = GENESIS
    for each in entries:
        if not follows(each, previous):
            return each
        previous = each.digest
    return None


def body_of(entry: AuditEntry) -> dict[str, object]:
    """The body of an entry; nothing where a forger left something else in its place."""
    try:
        body = json.loads(entry.body)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}

"""The posts that a log takes in: what the audit chain says was returned as published, in its order."""

import json
from datetime import datetime

from workflow.lines import Value
from workflow.log import seals
from workflow.model import AuditEntry, Request, Task
from workflow.people.signed import Signed
from workflow.requests import releases, signatures
from workflow.requests.publishing import posted
from workflow.work import Work

BEGINS = "log.begins"
CLOSED = (seals.LOG, BEGINS)
Entry = dict[str, str]


def since_last(work: Work) -> list[Entry]:
    """Return the posts since the last log; before the first one, since the rules ask for a log."""
    last = work.store.one(AuditEntry, kind=CLOSED)
    return since(work, last.id) if last else []


def since(work: Work, last: int, until: int | None = None) -> list[Entry]:
    """Return the posts after one entry of the audit log, up to another one."""
    limit = 64
    while True:
        done = work.store.all(AuditEntry, kind="task.done", newest=True, limit=limit)
        fresh = [entry for entry in done if entry.id > last]
        if len(fresh) < limit:
            found = (_entry(work, each) for each in reversed(fresh) if until is None or each.id <= until)
            return [entry for entry in found if entry]
        limit *= 4


def _entry(work: Work, done: AuditEntry) -> Entry | None:
    """One post: keys and numbers, the names of people are looked up when it is shown. Taking down is none."""
    request = work.store.one(Request, reference=done.subject)
    channel = json.loads(done.body).get("channel")
    proven = {"channel": channel, "state": "done", "afterwards": False}
    tasks = work.store.all(Task, request=request.id, **proven) if request else []
    task = next((task for task in tasks if task.done_at == done.at), tasks[-1] if tasks else None)
    if request is None or task is None:
        return None
    return {
        "task": str(task.id),
        "reference": request.reference,
        "subject": request.subject,
        "unit": request.unit,
        "channel": task.channel,
        "link": task.link or task.note,
        "photos": str(len(task.photos)),
        "who": str(task.done_by or ""),
        "at": done.at.isoformat(),
        "n": str(task.n),
        "as": task.done_as,
        "for": str(task.acted_for or ""),
        "capacity": task.capacity,
        "posted": task.posted_at.isoformat() if task.posted_at else "",
    }


def signed(work: Work, entry: Entry) -> Value:
    """The person who returned a post, in which capacity and for whom; entries of before name the person."""
    request = work.store.one(Request, reference=entry["reference"])
    if request is None or not entry["who"]:
        return ""
    giver = int(entry.get("for") or 0) or None
    given = Signed(int(entry["who"]), entry.get("as", ""), giver, entry.get("capacity", ""))
    return signatures.named(work, request, given)


def returned_at(entry: Entry) -> datetime:
    """When the result of a post was returned."""
    return datetime.fromisoformat(entry["at"])


def posted_at(entry: Entry) -> datetime:
    """When a post was put up, as far as that was said; else when its result was returned."""
    return datetime.fromisoformat(entry.get("posted") or entry["at"])


def is_apart(entry: Entry) -> bool:
    return returned_at(entry) - posted_at(entry) >= posted.APART


def is_unapproved(work: Work, entry: Entry) -> bool:
    """Whether nothing was released in the language in which something was published (fault C31)."""
    request = work.store.one(Request, reference=entry["reference"])
    return request is not None and releases.untranslated(work, request, entry["channel"]) is not None

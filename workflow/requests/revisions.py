"""Reading a request: its current revision, what was released, what it is made of."""

import hashlib
import json
from dataclasses import replace
from datetime import datetime

from workflow.model import Answers, Draft, Media, Request, Revision, Task, Visit
from workflow.ports import Store
from workflow.spec import RequestType
from workflow.work import Work

PIECE = "content"


def media_of(store: Store, kind: RequestType, answers: Answers) -> list[Media]:
    """Photos and files in the order of the fields and of the answers."""
    ids = [i for key in kind.fields for i in _ids(answers, key)]
    found = {m.id: m for m in store.all(Media, id=tuple(ids))} if ids else {}
    return [found[i] for i in ids if i in found]


def _ids(answers: Answers, key: str) -> list[int]:
    value = answers.get(key)
    return value if isinstance(value, list) else []


def digest(store: Store, kind: RequestType, answers: Answers) -> str:
    """The hash of a revision: every answer, and every photo with its caption, in order."""
    media = [[m.kind, m.unique, m.caption] for m in media_of(store, kind, answers)]
    plain = {k: v for k, v in answers.items() if not isinstance(v, list) and v is not None}
    return hashlib.sha256(json.dumps([plain, media], sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def current(store: Store, request: Request) -> Revision:
    """The newest revision."""
    found = store.all(Revision, request=request.id, piece=PIECE)
    if not found:
        raise LookupError(f"request {request.id} has no revision")
    return found[-1]


def pauses(store: Store, request: Request) -> tuple[tuple[datetime, datetime], ...]:
    """The spans in which the requester was asked for more; a stage that goes on repeats those it had."""
    spans = {
        (since, until) for visit in store.all(Visit, request=request.id) for since, until in visit.pauses
    }
    return tuple(
        (datetime.fromisoformat(since), datetime.fromisoformat(until)) for since, until in sorted(spans)
    )


def stood(store: Store, request: Request, opened: datetime | None = None) -> list[list[str]]:
    """The same, as clocks count them; of something that `opened` then, those that began before."""
    spans = pauses(store, request)
    return [[a.isoformat(), b.isoformat()] for a, b in spans if opened is None or a < opened]


def changed_by(work: Work, draft: Draft) -> Request | None:
    """The request that a draft is a change of; none for a new one, also where that is sent again."""
    return work.store.get(Request, draft.request) if draft.request and draft.purpose != "new" else None


def restore(work: Work, request: Request, digest: str) -> None:
    """Make the revision with this hash the newest one again."""
    newest = current(work.store, request)
    kept = work.store.one(Revision, request=request.id, piece=PIECE, digest=digest)
    if kept and newest.digest != digest:
        n = work.store.largest(Revision, "n", request=request.id, piece=PIECE) + 1
        work.store.add(replace(kept, id=0, n=n, at=work.now, why="restored"))
        work.audit("revised", request.reference, revision=digest, why="restored")


def merge(base: Answers, mine: Answers, theirs: Answers) -> tuple[Answers, list[str]]:
    """Return the changes of both since `base`, by field; of a field that both changed, mine, and its name."""
    merged, both = dict(theirs), []
    for key in {**base, **mine}:
        if mine.get(key) == base.get(key):
            continue
        if theirs.get(key) not in (base.get(key), mine.get(key)):
            both.append(key)
        merged[key] = mine.get(key)
    return merged, both


def put_up(work: Work, request: Request) -> list[Task]:
    """The tasks by which something of it is out: in channels; of a type that goes to none, of a release."""
    done = work.store.all(Task, request=request.id, state="done", afterwards=False)
    in_channels = any(each.channel for each in work.type_of(request).tasks.values())
    return [task for task in done if task.n and (task.channel or not in_channels)]


def can_withdraw(work: Work, request: Request) -> bool:
    """The requester may take it back until something of it is out: then it can only be corrected."""
    return request.status in ("deciding", "publishing") and not put_up(work, request)

"""Reading a request: its current revision, what was released, what it is made of."""

import hashlib
import json

from workflow.model import Answers, Draft, Media, Request, Revision
from workflow.ports import Store
from workflow.spec import RequestType

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
    revision = store.one(Revision, request=request.id, piece=PIECE)
    if revision is None:
        raise LookupError(f"request {request.id} has no revision")
    return revision


def open_draft(store: Store, request: Request, purpose: str) -> Draft | None:
    """The unsent draft that changes a request, if there is one."""
    return store.one(Draft, request=request.id, purpose=purpose, sent_at=None)

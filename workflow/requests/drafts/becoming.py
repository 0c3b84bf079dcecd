"""A draft that becomes a request, and its answers that become a revision."""

from workflow.cards import projection
from workflow.events import needs
from workflow.model import Draft, Person, Request, Revision
from workflow.requests import left_open, promises, references, revisions, steps
from workflow.requests.deciding.stages import enter
from workflow.requests.search import kept_words
from workflow.work import Work


def become_request(
    work: Work, person: Person, draft: Draft, *, late: str = "", during: int | None = None
) -> Request:
    """Let a complete draft be a request of this person from now on, and begin its first step."""
    kind = work.spec(draft.rules).request_types[draft.type]
    request = work.store.add(
        Request(
            key=work.tokens.new(9),
            reference=references.following(work),
            type=draft.type,
            unit=draft.unit,
            author=person.id,
            rules=draft.rules,
            subject=str(draft.answers[kind.subject]),
            created_at=work.now,
            late=late,
            need=draft.need,
            event=draft.event,
            during=during,
        )
    )
    revision = add_revision(work, request, person, draft)
    before = work.store.get(Request, draft.request) if draft.request else None
    work.store.change(draft, sent_at=work.now, request=request.id)
    if before:  # its refusal can no longer be taken back
        projection.sync(work, before)
    work.audit("submitted", request.reference, revision=revision.digest, unit=request.unit)
    if late:
        work.audit("late.request", request.reference)
    left_open.tell(work, request)
    promises.keep(work, request)
    needs.sent(work, request)
    enter(work, request, "main", steps.first(work, request, "main"))
    return request


def add_revision(work: Work, request: Request, person: Person, draft: Draft) -> Revision:
    """Keep the draft's answers as the newest revision of the request's content."""
    newest = work.store.largest(Revision, "n", request=request.id, piece=revisions.PIECE)
    revision = work.store.add(
        Revision(
            request=request.id,
            n=newest + 1,
            answers=dict(draft.answers),
            digest=revisions.digest(work.store, work.type_of(request), draft.answers),
            by=person.id,
            at=work.now,
            why=draft.purpose,
        )
    )
    kept_words.keep(work, request)
    return revision

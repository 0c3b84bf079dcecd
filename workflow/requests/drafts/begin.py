"""The beginning of a draft: a new one, or one that changes a request."""

from workflow.errors import Refusal
from workflow.model import Answers, Draft, Person, Purpose, Request, Revision
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle, revisions
from workflow.work import Work

OPEN_DRAFTS = 5


def begin(
    work: Work,
    person: Person,
    type: str,
    unit: str,
    answers: Answers | None = None,
    need: int | None = None,
    event: int | None = None,
) -> Draft:
    """A new draft, unless the person has as many as may be open."""
    mine = work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)
    if len(mine) >= OPEN_DRAFTS:
        raise Refusal("too-many-drafts", limit=OPEN_DRAFTS)
    return work.store.add(
        Draft(
            owner=person.id,
            type=type,
            unit=unit,
            rules=work.rulebook.current,
            answers=answers or {},
            need=need,
            event=event,
            created_at=work.now,
            updated_at=work.now,
        )
    )


def require_editor(work: Work, request: Request, person: Person) -> None:
    """Refuses unless the open stage may edit and `person` decides it now."""
    kind = work.type_of(request)
    visit = lifecycle.require_open(request, permissions.open_visit(work, request))
    stage = lifecycle.stage_of(kind, visit)
    role = Deciders(work, request, stage).role_of(person)
    if "edit" not in stage.may or role is None:
        raise Refusal("may-not-edit", audited=True)


def draft_of(work: Work, person: Person, request: Request, purpose: Purpose) -> Draft:
    """The person's own draft of a change, on top of the newest revision, with all they wrote."""
    revision = revisions.current(work.store, request)
    kept = work.store.one(Draft, owner=person.id, request=request.id, purpose=purpose, sent_at=None)
    if kept:
        base = work.store.get(Revision, kept.base) if kept.base else None
        if base is None or base.id == revision.id:
            return kept
        answers, _ = revisions.merge(base.answers, kept.answers, revision.answers)
        return work.store.change(kept, answers=answers, base=revision.id, updated_at=work.now)
    return work.store.add(
        Draft(
            owner=person.id,
            type=request.type,
            unit=request.unit,
            rules=work.rulebook.current if purpose == "new" else request.rules,
            purpose=purpose,
            request=request.id,
            base=revision.id,
            answers=dict(revision.answers),
            need=request.need if purpose == "new" else None,
            event=request.event,
            created_at=work.now,
            updated_at=work.now,
        )
    )

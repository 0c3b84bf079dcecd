"""Begin a draft: of a new request, of a supplement to one, or of an edit by the desk."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import needs
from workflow.model import Answers, Draft, Person, Purpose, Request, Revision
from workflow.people import permissions
from workflow.requests import lifecycle, revisions
from workflow.work import Actor, Work

OPEN_DRAFTS = 5


@dataclass(frozen=True)
class StartDraft:
    """A new request of `type` in the name of `unit`. Answers the draft's id."""

    actor: Actor
    type: str
    unit: str

    def perform(self, work: Work) -> int:
        person = work.act_as(self.actor)
        if self.unit not in permissions.units_to_submit(work, person):
            raise Refusal("may-not-send", audited=True)
        return begin(work, person, self.type, self.unit).id


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


@dataclass(frozen=True)
class StartSupplement:
    """The requester adds to a request that is being decided, or sends again what came to nothing."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> int:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if permissions.requester(request) != person.id:
            raise Refusal("only-author", audited=True)
        if request.outcome in lifecycle.CAME_TO_NOTHING:
            draft = _draft_of(work, person, request, "new")
            needs.began(work, draft)
            return draft.id
        if not lifecycle.can_supplement(request):
            raise Refusal("moved-on")
        return _draft_of(work, person, request, "supplement").id


@dataclass(frozen=True)
class StartEdit:
    """A decider whose stage allows editing takes the text in hand (rule A08)."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> int:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        require_editor(work, request, person)
        return _draft_of(work, person, request, "edit").id


def require_editor(work: Work, request: Request, person: Person) -> None:
    """Refuses unless the open stage may edit and `person` decides it now."""
    kind = work.type_of(request)
    visit = lifecycle.require_open(request, permissions.open_visit(work, request))
    stage = lifecycle.stage_of(kind, visit)
    role = permissions.acting_role(work, work.spec(request.rules), request, stage, person)
    if "edit" not in stage.may or role is None:
        raise Refusal("may-not-edit", audited=True)


def _draft_of(work: Work, person: Person, request: Request, purpose: Purpose) -> Draft:
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

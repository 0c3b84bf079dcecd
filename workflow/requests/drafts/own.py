"""Drafts of a person: those begun and not sent, and the rules they began under."""

from workflow.lines import Value, reason
from workflow.model import Draft, Person, Request
from workflow.people import permissions
from workflow.spec import RequestType
from workflow.work import Work


def drafts_of(work: Work, person: Person) -> list[Draft]:
    """Return the drafts of `person`, the newest first, but for those without an answer."""
    drafts = work.store.all(Draft, owner=person.id, sent_at=None)
    return sorted((d for d in drafts if d.answers or d.need), key=lambda d: d.updated_at, reverse=True)


def empty_drafts(work: Work, person: Person) -> list[Draft]:
    """New requests begun and never answered: one is used again before another is begun."""
    drafts = work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)
    return [draft for draft in drafts if not draft.answers and draft.need is None]


def own_draft(work: Work, person: Person, id: int) -> Draft | None:
    """An open draft of `person`."""
    draft = work.store.get(Draft, id)
    return draft if draft and draft.owner == person.id and draft.sent_at is None else None


def kind_of(work: Work, draft: Draft) -> RequestType:
    """The rules a draft began under."""
    return work.spec(draft.rules).request_types[draft.type]


def asked_for(work: Work, draft: Draft, limit: int) -> Value:
    """The reason given for asking, which a supplement is to answer; nothing for another draft."""
    request = work.store.get(Request, draft.request) if draft.request else None
    visit = permissions.open_visit(work, request) if request else None
    if visit is None or visit.waiting != "requester" or draft.purpose != "supplement":
        return None
    return reason(work.spec(draft.rules).reasons.values(), visit.note, limit)

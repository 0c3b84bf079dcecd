"""Drafts of a person: those begun and not sent, and the rules they began under."""

from workflow.form import questions
from workflow.form.facts import asked, of_sender
from workflow.lines import Value, reason
from workflow.model import Draft, Person, Request
from workflow.people import choosable, permissions
from workflow.requests import conditions, revisions
from workflow.requests.answer_reader import reader
from workflow.spec import RequestType, Words
from workflow.text import cut
from workflow.work import Work

TITLE = 100  # letters of a draft's name


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
    """The rules a draft began under, with the questions that its answers call for and its owner may see.

    An offer is no form yet: it has every question of it.
    """
    kind = work.spec(draft.rules).request_types[draft.type]
    if draft.purpose == "offered":
        return of_sender(kind)
    request = revisions.changed_by(work, draft)
    kind, hidden = asked(kind, conditions.of_change(work, draft, request)), _hidden(work, draft, request)
    kind = answerable(work, draft, kind)
    if not hidden:
        return kind
    return kind.model_copy(update={"fields": {k: f for k, f in kind.fields.items() if k not in hidden}})


def answerable(work: Work, draft: Draft, kind: RequestType) -> RequestType:
    """The type of a draft as it can be answered: its owner, who answers for it, decides nothing of it."""
    request = revisions.changed_by(work, draft)
    senders = permissions.answered_for(work, request) if request else frozenset()
    return choosable.answerable(work, kind, {draft.owner, *senders})


def hidden_in(work: Work, draft: Draft) -> frozenset[str]:
    """The fields of a request whose answers are hidden from the person who edits it."""
    return _hidden(work, draft, revisions.changed_by(work, draft))


def _hidden(work: Work, draft: Draft, request: Request | None) -> frozenset[str]:
    if request is None or draft.purpose != "edit":
        return frozenset()
    if not any(field.shown_to for field in work.type_of(request).fields.values()):
        return frozenset()
    return reader(work, request, person=work.store.get(Person, draft.owner)).hidden


def draft_title(work: Work, draft: Draft) -> Words:
    """The name of a draft: its subject once there is one, else its type."""
    kind = kind_of(work, draft)
    key = questions.text_field(kind) if draft.purpose == "offered" else kind.subject
    subject = draft.answers.get(key or "")
    return Words(vi=cut(subject, TITLE)) if isinstance(subject, str) and subject else kind.title


def asked_for(work: Work, draft: Draft, limit: int) -> Value:
    """The reason given for asking, which a supplement is to answer; nothing for another draft."""
    request = work.store.get(Request, draft.request) if draft.request else None
    visit = permissions.open_visit(work, request) if request else None
    if visit is None or visit.waiting != "requester" or draft.purpose != "supplement":
        return None
    return reason(work.spec(draft.rules).reasons.values(), visit.note, limit)

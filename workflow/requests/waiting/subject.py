"""A requester who was asked for more, as a thing with a clock."""

from workflow.lines import Line, line, reason
from workflow.model import Inquiry, Person, Request, Visit
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import bases, lifecycle, listing, near, together
from workflow.requests.cards.case import Case
from workflow.requests.waiting import due, inquiries, requesters
from workflow.subject import DigestItem, Subject
from workflow.work import Work

REASON = 200  # letters shown of what was asked


def _open(work: Work, after: int = 0, limit: int | None = None) -> list[Inquiry]:
    return work.store.all(Inquiry, closed_at=None, after=after, limit=limit)


def _request(inquiry: Inquiry) -> int:
    return inquiry.request


def _item(work: Work, person: Person, inquiry: Inquiry) -> DigestItem | None:
    """A line for the requester with what was asked; for anybody else, with what they can do about it."""
    visit = work.store.get(Visit, inquiry.visit)
    if visit is None:
        return None
    case = Case(work, work.require(Request, inquiry.request))
    late = inquiry.late_at is not None
    if person.id == permissions.requester(case.request):
        why = reason(case.spec.reasons.values(), visit.note, REASON)
        return listing.about(case, "digest-supplement", inquiry.due_at, reason=why)
    stage = lifecycle.stage_of(case.kind, visit)
    if late and Deciders(work, case.request, stage).role_of(person):
        return listing.about(case, "digest-unanswered", inquiry.due_at)
    if found := listing.in_place_of(case, person, inquiry.due_at):
        return found
    may_end = requesters.may_end(work, case.request, person)
    return listing.about(case, "digest-end", inquiry.due_at) if may_end else None


def _dated(work: Work, inquiry: Inquiry) -> Line:
    return line("days-of-inquiry", reference=work.require(Request, inquiry.request).reference)


INQUIRY = Subject[Inquiry](
    name=inquiries.SUBJECT,
    record=Inquiry,
    open=_open,
    while_open={"closed_at": None},
    remind=due.remind,
    late=due.late,
    item=_item,
    read_items=listing.read,
    basis=bases.of_inquiry,
    dated=_dated,
    moved=inquiries.moved,
    near=near.inquiries_of,
    read=together.read_of,
    people_changed=inquiries.people_changed,
    request=_request,
)

"""The re-check of what was published, as a thing with a clock."""

from workflow.lines import Line, line
from workflow.model import Person, Recheck, Request
from workflow.people import permissions
from workflow.requests import bases, listing, near, parts, together
from workflow.requests.cards.case import Case
from workflow.requests.rechecks import due
from workflow.requests.waiting import inquiries, requesters
from workflow.subject import DigestItem, Movable, Subject
from workflow.work import Work


def _movers(work: Work, recheck: Recheck) -> list[Person]:
    return requesters.answering(work, work.require(Request, recheck.request))


def _item(work: Work, person: Person, recheck: Recheck) -> DigestItem | None:
    case = Case(work, work.require(Request, recheck.request))
    if person.id == permissions.requester(case.request):
        return listing.about(case, "digest-recheck", recheck.due_at)
    return listing.in_place_of(case, person, recheck.due_at)


def _dated(work: Work, recheck: Recheck) -> Line:
    return line("days-of-recheck", reference=work.require(Request, recheck.request).reference)


RECHECK = Subject[Recheck](
    name="recheck",
    record=Recheck,
    open=parts.rechecks,
    while_open={"answer": None},
    remind=due.remind,
    late=due.late,
    item=_item,
    read_items=listing.read,
    basis=bases.of_recheck,
    dated=_dated,
    near=near.rechecks_of,
    read=together.read_of,
    people_changed=inquiries.people_changed,
    request=parts.id_of,
    movable=Movable(movers=_movers, wanted=parts.by_unit, said=parts.named),
)

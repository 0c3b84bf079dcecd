"""A stay at a stage, as a thing with a clock."""

from collections.abc import Sequence
from dataclasses import replace

from workflow.lines import Line, line
from workflow.model import Decision, Inquiry, Person, Request, Visit
from workflow.office import movers
from workflow.people import deciders, parties, permissions
from workflow.people.deciders import Deciders
from workflow.ports import Store
from workflow.requests import bases, lifecycle, listing, near, parts, to_do, together
from workflow.requests.cards.case import Case
from workflow.requests.deciding import council, due, stages
from workflow.requests.waiting import inquiries, requesters
from workflow.subject import Awaited, DigestItem, Movable, Subject
from workflow.work import Work


def _pauses(_: Store, visit: Visit) -> Sequence[Sequence[str]]:
    return visit.pauses


def _runs(work: Work, visit: Visit) -> Visit | Inquiry | None:
    """While the requester was asked for more, their clock runs for it."""
    return requesters.inquiry_of(work, visit) if visit.waiting == "requester" else visit


def _begins_anew(work: Work, visit: Visit) -> bool:
    if visit.waiting != "requester":
        return False
    inquiries.begin_anew(work, visit)
    return True


def _is_open(visit: Visit) -> bool:
    return visit.left_at is None


def _movers(work: Work, visit: Visit) -> list[Person]:
    """The deciders who have not spoken yet, or whoever answers for a request that was given back to them.

    Once the time to answer is over its deciders as well: they may go on, or end it.
    Nobody, where fewer are left than the stage needs: what they decide would lead nowhere.
    """
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    those = Deciders(work, request, stage)
    if visit.waiting == "requester":
        late = those.people if requesters.overdue(work, visit) else []
        return [*requesters.answering(work, request), *late]
    if stage.one_is_enough:
        return those.people
    if not those.is_council and visit.late_at and any(post in those.late for _, post in those.asked):
        return those.people  # whoever comes in late decides alone
    voices = council.tally(those)
    return list(voices.left) if len(voices.agreed) + len(voices.left) >= stage.least else []


def _back(work: Work, person: Person) -> list[Visit]:
    found = (permissions.open_visit(work, request) for request in to_do.first(work, person, "decide"))
    return [visit for visit in found if visit]


def _wanted(work: Work, visit: Visit) -> Awaited:
    request = work.require(Request, visit.request)
    if visit.waiting != "decider":
        return movers.by_unit(work, request.unit, work.type_of(request))
    spec, stage = work.spec(request.rules), lifecycle.stage_of(work.type_of(request), visit)
    found = movers.by_party(work, spec, stage.by, request, permissions.answered_for(work, request))
    escalated = deciders.escalators(work, spec, request, stage) if stage.one_is_enough else frozenset()
    return replace(found, chose=parties.editors(work, stage.by, request), escalated=escalated)


def _item(work: Work, person: Person, visit: Visit) -> DigestItem | None:
    if any(person.id in decision.seats for decision in work.store.all(Decision, visit=visit.id)):
        return None
    case = Case(work, work.require(Request, visit.request))
    stage = lifecycle.stage_of(case.kind, visit)
    if Deciders(work, case.request, stage).role_of(person) is None:
        return None
    return listing.about(case, "digest-verb", visit.due_at, **stage.verb.said)


def _asked(work: Work, person: Person, visit: Visit) -> DigestItem | None:
    """The same; for the desk, that a leader who has it may be hurried on."""
    if item := _item(work, person, visit):
        return item
    case = Case(work, work.require(Request, visit.request))
    if all(each.id != person.id for each, _ in requesters.desk(work, case.request)):
        return None
    stage = lifecycle.stage_of(case.kind, visit)
    return listing.about(case, "digest-urge", visit.due_at, **stage.verb.said)


def _dated(work: Work, visit: Visit) -> Line:
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    return line("days-of-verb", reference=request.reference, **stage.verb.said)


VISIT = Subject[Visit](
    name="visit",
    record=Visit,
    open=parts.visits,
    while_open={"left_at": None},
    remind=due.remind,
    late=due.late,
    item=_item,
    asked=_asked,
    read_items=listing.read,
    basis=bases.of_visit,
    dated=_dated,
    near=near.visits_of,
    read=together.read_of,
    people_changed=stages.people_changed,
    pauses=_pauses,
    runs=_runs,
    begins_anew=_begins_anew,
    request=parts.id_of,
    movable=Movable(
        is_open=_is_open,
        movers=_movers,
        wanted=_wanted,
        said=parts.named,
        back=_back,
    ),
)

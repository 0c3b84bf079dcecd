"""Reading many requests together: what is asked of each one by one, in a few statements for all."""

from collections.abc import Collection, Iterator, Sequence

from workflow.deadlines import clocks
from workflow.model import (
    Account,
    Card,
    Deadline,
    Decision,
    Holding,
    Inquiry,
    Intervention,
    Membership,
    Person,
    Recheck,
    Request,
    Revision,
    Route,
    Task,
    ToDo,
    Unit,
    Visit,
)
from workflow.people import parties, permissions
from workflow.people.parties import Post
from workflow.ports import Ahead
from workflow.requests import lifecycle
from workflow.requests.revisions import PIECE
from workflow.requests.tasks import publishers
from workflow.work import Work

Stay = tuple[Request, Visit]


def read_with_cards(work: Work, requests: Sequence[Request]) -> None:
    """Read with each request its cards, and who has had it since when, and what is wanted of whom."""
    read(work, requests)
    read_what_follows(work, requests)
    read_to_do(work, requests)
    work.store.all(Route)  # there are few, and each card asks for some


def read_what_follows(work: Work, requests: Sequence[Request]) -> None:
    """Read what a change of requests brings up to date: who has them, what is wanted of whom, their cards."""
    ids = tuple(request.id for request in requests)
    work.store.read_ahead(
        Ahead(Holding, "request", ids, {"until": None}),
        Ahead(ToDo, "subject_id", ids, {"subject": "request"}),
        Ahead(Card, "request", ids),
    )


def read_for_cards(work: Work, requests: Collection[Request]) -> None:
    """Read what cards say beside the parts of their requests: who decides, by when, who did not answer."""
    stays = [(request, visit) for request in requests if (visit := permissions.open_visit(work, request))]
    visits = [visit for request in requests for visit in work.store.all(Visit, request=request.id)]
    posts = [post for request, first in _asked(work, requests, stays)
             for post in parties.each_of(parties.line(work, work.spec(request.rules), first))]  # fmt: skip
    roles = dict.fromkeys(post.role for post in posts if post.unit)
    work.store.read_ahead(
        Ahead(Inquiry, "visit", tuple(visit.id for visit in visits)),
        Ahead(
            Deadline, "subject_id", tuple(v.id for _, v in stays), {"subject": "visit", "kind": clocks.LATE}
        ),
        Ahead(Unit, "key", tuple(request.unit for request in requests)),
        Ahead(Membership, "role", tuple(post.role for post in posts if not post.unit)),
        *(
            Ahead(Membership, "unit", tuple(p.unit for p in posts if p.role == role), {"role": role})
            for role in roles
        ),
    )


def read_to_do(work: Work, requests: Collection[Request]) -> None:
    """Read what was wanted of whom, and the texts that say how fresh what is decided or published is."""
    work.store.prefetch(ToDo, "subject_id", [request.id for request in requests], subject="request")
    visits = ((request, permissions.open_visit(work, request)) for request in requests)
    decided = [request for request, visit in visits if visit and visit.waiting == "decider"]
    read_texts(work, [*decided, *(request for request in requests if request.status == "publishing")])


def read_of(work: Work, parts: Collection[Visit | Task | Recheck | Inquiry]) -> None:
    """Read the requests that these are parts of."""
    ids = dict.fromkeys(part.request for part in parts)
    work.store.prefetch(Request, "id", ids)
    read(work, [work.require(Request, id) for id in ids])


def read(work: Work, requests: Collection[Request]) -> None:
    """Read the open parts of these requests, their decisions, and the people who have to do with them."""
    ids = tuple(request.id for request in requests)
    work.store.read_ahead(
        Ahead(Visit, "request", ids),
        Ahead(Task, "request", ids),
        Ahead(Recheck, "request", tuple(r.id for r in requests if r.status == "rechecking")),
        Ahead(Intervention, "request", tuple(r.id for r in requests if r.taken_by), {"kind": "take"}),
    )
    stays = [(request, visit) for request in requests if (visit := permissions.open_visit(work, request))]
    work.store.read_ahead(
        Ahead(Inquiry, "visit", tuple(visit.id for _, visit in stays if visit.waiting == "requester")),
        Ahead(Decision, "visit", tuple(visit.id for _, visit in stays)),
    )
    _read_people(work, requests, stays)


def _read_people(work: Work, requests: Collection[Request], stays: list[Stay]) -> None:
    """Requesters with their roles, and whoever decides for the units."""
    requesters = [permissions.requester(request) for request in requests]
    work.store.prefetch(Membership, "person", requesters)
    people, roles = dict.fromkeys(requesters), dict[str, dict[str, None]]()
    for request, first in _asked(work, requests, stays):
        for post in parties.each_of(parties.line(work, work.spec(request.rules), first)):
            units = roles.setdefault(post.role, {})
            if post.unit:
                units[post.unit] = None
    work.store.prefetch(Membership, "role", [role for role, units in roles.items() if not units])
    for role, units in roles.items():
        work.store.prefetch(Membership, "unit", units, role=role)
        of_units = [m for unit in units for m in work.store.all(Membership, unit=unit, role=role)]
        held = of_units if units else work.store.all(Membership, role=role)
        people.update(dict.fromkeys(m.person for m in held))
    work.store.read_ahead(Ahead(Person, "id", tuple(people)), Ahead(Account, "person", tuple(people)))


def _asked(
    work: Work, requests: Collection[Request], stays: list[Stay]
) -> Iterator[tuple[Request, Post | None]]:
    """The posts that a request waits for."""
    _read_answers(work, stays)
    for request, visit in stays:
        spec, stage = work.spec(request.rules), lifecycle.stage_of(work.type_of(request), visit)
        yield request, parties.post(work, spec, stage.by, request)
        if stage.veto:
            yield request, parties.post(work, spec, stage.veto, request)
        if visit.late_at and stage.late.then:
            yield request, parties.post(work, spec, stage.late.then, request)
    for request in requests:
        spec = work.spec(request.rules)
        for task in publishers.open_tasks(work, request):
            yield request, parties.read(work, spec, task.role, request)


def _read_answers(work: Work, stays: list[Stay]) -> None:
    """Read the texts of requests at a stage that asks whoever an answer names."""
    asked = [(r, lifecycle.stage_of(work.type_of(r), visit)) for r, visit in stays]
    named = [
        r for r, stage in asked if any(p.where == "answer" for party in stage.parties for p in party.members)
    ]
    read_texts(work, named)


def read_texts(work: Work, requests: Collection[Request]) -> None:
    """Read their newest texts."""
    work.store.prefetch(Revision, "request", [request.id for request in requests], piece=PIECE)

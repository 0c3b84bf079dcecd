"""The people who move a request on when its requester does not: colleagues, the unit's head, the desk.

A colleague takes it over; the head and the desk end it. Where nobody is left it is stuck.
"""

from collections.abc import Iterable

from workflow.model import Decision, Inquiry, Person, Request, Visit
from workflow.people import deciders, in_turn, parties, permissions
from workflow.people.deciders import Deciders
from workflow.people.delegations import EVERY, Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.requests import lifecycle, releases, revisions, signatures, steps
from workflow.spec import Party, Quantity, Spec
from workflow.spec.request_types import ANSWERED
from workflow.work import Work

WITHIN = ANSWERED.within.quantity  # the program's own, for every version of the rules
REMINDED = tuple(map(Quantity.parse, ("1 working day", "2 working days")))


def counts_here(work: Work, request: Request, person: Person) -> bool:
    """Whether somebody's voice counts at the open stage: then they cannot answer for the request."""
    visit = permissions.open_visit(work, request)
    given = deciders.voices(work, visit) if visit else []
    return any(each.person == person.id for each in given)


def successors(work: Work, request: Request) -> list[Person]:
    """The colleagues who can be asked to take a request over from a requester who cannot answer."""
    senders = permissions.senders(work, request.unit, work.type_of(request))
    here = [person for person in senders if permissions.is_available(work, person)]
    return [person for person in here if may_take_over(work, request, person)]


def may_take_over(work: Work, request: Request, person: Person) -> bool:
    """Whether `person` may answer in place of a requester who cannot."""
    return (
        request.status != "closed"
        and person.id != permissions.requester(request)
        and permissions.may_stand_in(work, person, work.type_of(request), request.unit)
        and not permissions.can_answer(work, request)
        and not counts_here(work, request, person)
    )


def heads(work: Work, request: Request) -> list[Acting]:
    """The people who stand for the unit in the stages of a request, as far as they can be asked."""
    return _available(work, request, unit_parties(work, request))


def desk(work: Work, request: Request) -> list[Acting]:
    """The people of the desk, as far as they can be asked."""
    return _available(work, request, desk_parties(work, request))


def unit_parties(work: Work, request: Request) -> list[Party]:
    """The parties that stand for the unit in the stages of a request."""
    spec = work.spec(request.rules)
    return [p for p in _parties(work, request) if p.where == "own" and _held_in(work, spec, p) == "unit"]


def desk_parties(work: Work, request: Request) -> list[Party]:
    """The parties of the house that look at a request before it is released; else those that release it.

    Where no step is the house's, every step counts, whatever its place: somebody has to hear of what waits.
    """
    found, releasing = _of_house(work, request) or _parties(work, request), _releasing(work, request)
    return [party for party in found if party != releasing] or found


def recalling_parties(work: Work, request: Request) -> list[Party]:
    """The parties that take back a release, beside whoever gave it: the house's before it, else its own.

    Nobody of a unit takes back the release of another one (docs/decisions/0022).
    """
    releasing = _releasing(work, request)
    return [party for party in _of_house(work, request) if party != releasing] or [releasing]


def acting_as(work: Work, request: Request, person: Person, those: Iterable[Party]) -> Post | None:
    """The post of the first of these parties that `person` is or stands in for; never on an own request."""
    spec, own = work.spec(request.rules), permissions.answered_for(work, request)
    if person.id in own:
        return None
    for party in those:
        post = parties.post(work, spec, party, request)
        for own_post in parties.each_of([post]):
            if permissions.holds(work, spec, person, own_post):
                return own_post
        posts, about = in_turn.posts(work, spec, post, own), Matter(request.type, unit=request.unit)
        for each, instead in permissions.available(work, spec, posts, but=own, about=about):
            if each.id == person.id:
                return instead
    return None


def inquiry_of(work: Work, visit: Visit) -> Inquiry | None:
    """Return the question to the requester in an open visit that waits for them."""
    return work.store.one(Inquiry, visit=visit.id, closed_at=None)


def overdue(work: Work, visit: Visit | None) -> Inquiry | None:
    """The same, once its time is over."""
    found = inquiry_of(work, visit) if visit and visit.waiting == "requester" else None
    return found if found and found.late_at else None


def waits_for_deciders(work: Work, visit: Visit) -> bool:
    """Whether the deciders of a visit have something to do: to decide, or to go on without an answer."""
    return visit.waiting == "decider" or overdue(work, visit) is not None


def asked_by(work: Work, request: Request, visit: Visit) -> list[Person]:
    """The person who asked for more, if they still decide here and can be told; else all who decide."""
    those = Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit))
    asked = work.store.one(Decision, visit=visit.id, verdict="more")
    person = work.store.get(Person, asked.person) if asked else None
    reachable = person and person.active and permissions.is_available(work, person)
    if person and reachable and those.role_of(person):
        return [person]
    return those.people


def answering(work: Work, request: Request) -> list[Person]:
    """The people who can act on what waits for the requester: they, else colleagues, else head or desk."""
    person = work.store.get(Person, permissions.requester(request))
    if person and permissions.can_answer(work, request):
        return [person]
    colleagues = successors(work, request)
    ending = [] if colleagues else heads(work, request) or desk(work, request)
    return colleagues or [each for each, _ in ending]


def may_end(work: Work, request: Request, person: Person) -> Post | None:
    """The post in which `person` may end a request that its requester leaves waiting, or None.

    The deciders of the stage may once the requester's time to answer is over; the unit's head and the desk
    while the requester cannot answer. Published work is not ended: its correction is.
    """
    visit = permissions.open_visit(work, request)
    waits = bool(visit and visit.waiting == "requester")
    if visit and overdue(work, visit):
        stage = lifecycle.stage_of(work.type_of(request), visit)
        if post := Deciders(work, request, stage).post_of(person):
            return post
    if not (waits or revisions.can_withdraw(work, request)) or permissions.can_answer(work, request):
        return None
    return acting_as(work, request, person, [*unit_parties(work, request), *desk_parties(work, request)])


def may_recall(work: Work, request: Request, person: Person) -> Post | None:
    """The post in which `person` may recall a release or open a correction, or None.

    The releaser may, while they hold the role in which they did, and so may the desk.
    """
    visit = releases.releasing(work, request)
    if person.id in permissions.answered_for(work, request):
        return None
    given = visit and work.store.one(Decision, visit=visit.id, person=person.id, verdict="pass")
    post = signatures.still_held(work, request, given, EVERY) if given else None
    return post or acting_as(work, request, person, recalling_parties(work, request))


def _of_house(work: Work, request: Request) -> list[Party]:
    spec = work.spec(request.rules)
    return [p for p in _parties(work, request) if _held_in(work, spec, p) == "organisation"]


def _releasing(work: Work, request: Request) -> Party:
    """The party of the last step that applies."""
    return steps.applying(work, request, "main")[-1].by


def _parties(work: Work, request: Request) -> list[Party]:
    """The parties of the stages of a request that apply, in their order."""
    return list(dict.fromkeys(stage.by for stage in steps.applying(work, request, "main")))


def _held_in(work: Work, spec: Spec, party: Party) -> str | None:
    roles = [role.of for each in party.members if (role := parties.find_role(work, spec, each.role))]
    return "unit" if "unit" in roles else next(iter(roles), None)


def _available(work: Work, request: Request, those: list[Party]) -> list[Acting]:
    spec, own = work.spec(request.rules), permissions.answered_for(work, request)
    found = dict[int, Acting]()
    for party in those:
        posts = in_turn.posts(work, spec, parties.post(work, spec, party, request), own)
        about = Matter(request.type, unit=request.unit)
        for person, acting in permissions.available(work, spec, posts, but=own, about=about):
            found.setdefault(person.id, (person, acting))
    return list(found.values())

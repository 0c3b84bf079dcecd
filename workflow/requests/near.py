"""The open requests near to people: of their units, at stages and tasks of their roles. Found by index.

Other open requests cost nothing. It may be more than they can move on now, never less.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from workflow.model import Inquiry, Person, Recheck, Request, Task, Visit
from workflow.model.literals import UNDER_WAY
from workflow.people import parties, permissions, relied_on
from workflow.people.relied_on import Beside
from workflow.requests import in_hand
from workflow.requests.deciding import reopening
from workflow.requests.tasks import publishers
from workflow.requests.waiting import requesters
from workflow.spec import Party, RequestType, Spec, Stage
from workflow.subject import Affected, RoleInUnit
from workflow.work import Work


@dataclass(frozen=True)
class Near:
    """Where people have something to do: in units, at stages by name, in tasks by role, channel or name.

    Members of the roles that look at a request for the house may also end requests that wait for a requester.
    """

    units: tuple[str, ...]
    stages: tuple[str, ...]
    owners: tuple[str, ...]
    channels: tuple[str, ...]
    names: tuple[str, ...]
    may_end: bool


def of(work: Work, affected: Affected) -> Near:
    """Return the stages, tasks and units near to people, under all rules in use.

    Of what a role of the house does only where nobody else of it is there, or several must agree.
    """
    stages, owners, channels, names = set[str](), set[str](), set[str](), set[str]()
    may_end, goes_up = False, False
    for spec in in_use(work):
        reached = {each for each in _parties(work, spec) if _is_theirs(work, spec, each, affected.all_roles)}
        theirs = {each for each in reached if _is_changed(work, spec, each, affected)}
        owners |= {f"{party}" for party in theirs}
        for kind in spec.request_types.values():
            for stage in kind.all_stages:
                if not (theirs if stage.one_is_enough else reached).isdisjoint(stage.named):
                    stages.add(stage.name)
            late = {
                name: each for name, each in kind.all_tasks.items() if not theirs.isdisjoint(each.parties)
            }
            channels |= {each.channel for each in late.values() if each.channel}
            names |= {name for name, each in late.items() if not each.channel}
            may_end = may_end or not theirs.isdisjoint(_ending(work, spec, kind))
        goes_up = goes_up or spec.meaning.own_request == "up"
    units = {unit for _, unit in affected.all_roles if unit}
    units |= parties.below(work, units) if goes_up and units else set()
    return Near(_sorted(units), _sorted(stages), _sorted(owners), _sorted(channels), _sorted(names), may_end)


def _is_changed(work: Work, spec: Spec, party: Party, affected: Affected) -> bool:
    """Whether it may change who is asked at a party that a role of these people leads to."""
    is_turned = _is_theirs(work, spec, party, affected.turned)
    return is_turned or relied_on.hangs_on(work, spec, party, affected.people)


def find(work: Work, affected: Affected) -> set[int]:
    """The requests that people of the house have to do with, also beside colleagues who are there."""
    found = list[Beside]()
    if not any(_is_of_house(work, _today(work), role) for role, _ in affected.roles):
        return set()
    for spec in in_use(work):
        stages = [stage for kind in spec.request_types.values() for stage in kind.all_stages]
        for party in {party for stage in stages for party in stage.named}:
            if parties.is_of_house(work, spec, party) and _is_theirs(work, spec, party, affected.roles):
                late = tuple(stage.name for stage in stages if stage.late.then == party)
                found.append(relied_on.beside(work, spec, party, affected.people)._replace(late=late))
    return in_hand.requests(work, affected.people, [each for each in found if each.asked])


def _sorted(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(names))


def in_use(work: Work) -> Iterator[Spec]:
    """The rules of today, and those under which something goes on."""
    yield work.rulebook.spec
    for rules in work.store.distinct(Request, "rules", status=UNDER_WAY):
        yield work.spec(rules)


def _parties(work: Work, spec: Spec) -> set[Party]:
    """The parties of rules, and the owners of channels as they are today."""
    kinds, found = spec.request_types.values(), {Party(role) for role in (*spec.roles, *_today(work).roles)}
    stages = [stage for kind in kinds for stage in kind.all_stages]
    found |= {party for stage in stages for party in stage.named}
    found |= {party for kind in kinds for each in kind.all_tasks.values() for party in each.parties}
    return found | {channel.owner for of in (spec, _today(work)) for channel in of.channels.values()}


def _today(work: Work) -> Spec:
    return work.rulebook.spec


def _is_theirs(work: Work, spec: Spec, party: Party, held: Collection[RoleInUnit]) -> bool:
    """Whether a party leads to one of these roles, for some request: those of their units are near anyway."""
    reached = parties.roles_of(work, spec, party)
    if party.who != "role" or reached.has_place:
        return party.who == "person" or any(role in reached.roles for role, _ in held)
    return any(role in reached.roles and _is_of_house(work, spec, role) for role, _ in held)


def _ending(work: Work, spec: Spec, kind: RequestType) -> set[Party]:
    """The parties that may end what waits for a requester: those that release only where no other may.

    Where steps have conditions, which one releases is known of each request alone.
    """
    found = {stage.by for stage in kind.stages}
    if any(stage.when for stage in kind.stages):
        return found
    releasing = {kind.stages[-1].by}
    others = any(parties.is_of_house(work, spec, party) for party in found - releasing)
    return found - releasing if others else found


def _is_of_house(work: Work, spec: Spec, key: str) -> bool:
    role = parties.find_role(work, spec, key)
    return role is not None and role.of != "unit"


def count(work: Work, affected: Affected) -> int:
    """About how many requests these people may have to do with, counted by index."""
    near, store = of(work, affected), work.store
    found = len(affected.found)
    found += store.count(Visit, left_at=None, stage=near.stages) if near.stages else 0
    found += store.count(Task, state="open", role=near.owners) if near.owners else 0
    found += store.count(Request, unit=near.units, status=UNDER_WAY) if near.units else 0
    found += store.count(Inquiry, closed_at=None) if near.may_end else 0
    return found + (store.count(Request, status="publishing") if _is_near_publishing(work, affected) else 0)


def visits(work: Work, near: Near) -> list[Visit]:
    """The open stays at stages near to people, and those that wait for a requester."""
    found: dict[int, Visit] = {}
    if near.units:
        ids = [request.id for request in work.store.all(Request, unit=near.units, status="deciding")]
        work.store.prefetch(Visit, "request", ids)
        for id in ids:
            found |= {visit.id: visit for visit in work.store.all(Visit, request=id, left_at=None)}
    if near.stages:
        found |= {visit.id: visit for visit in work.store.all(Visit, left_at=None, stage=near.stages)}
    if near.may_end:
        ids = [inquiry.visit for inquiry in work.store.all(Inquiry, closed_at=None)]
        work.store.prefetch(Visit, "id", ids)
        asked = (work.store.get(Visit, id) for id in ids)
        found |= {visit.id: visit for visit in asked if visit and visit.left_at is None}
    return [found[id] for id in sorted(found)]


def tasks(work: Work, near: Near) -> list[Task]:
    """The open tasks near to people. A task of taking down outlives its request, so all of them are."""
    found = {task.id: task for task in work.store.all(Task, state="open", afterwards=True)}
    if near.owners:
        found |= {task.id: task for task in work.store.all(Task, state="open", role=near.owners)}
    if near.channels:
        found |= {task.id: task for task in work.store.all(Task, state="open", channel=near.channels)}
    if near.names:
        found |= {task.id: task for task in work.store.all(Task, state="open", name=near.names)}
    if near.units:
        ids = [request.id for request in work.store.all(Request, unit=near.units, status=UNDER_WAY)]
        work.store.prefetch(Task, "request", ids)
        for id in ids:
            found |= {task.id: task for task in work.store.all(Task, request=id, state="open")}
    return [found[id] for id in sorted(found)]


def visits_of(work: Work, affected: Affected) -> list[Visit]:
    """The open stays that people may have to do with: near to them, or of requests of their own."""
    own = sorted({*_own(work, affected.people), *affected.found})
    work.store.prefetch(Visit, "request", own)
    found = {visit.id: visit for visit in visits(work, of(work, affected))}
    found |= {visit.id: visit for id in own for visit in work.store.all(Visit, request=id, left_at=None)}
    work.store.prefetch(Request, "id", [visit.request for visit in found.values()])
    stays = (found[id] for id in sorted(found))
    return [visit for visit in stays if work.require(Request, visit.request).status == "deciding"]


def tasks_of(work: Work, affected: Affected) -> list[Task]:
    """The open tasks that people may have to do with."""
    close = of(work, affected)
    owed = work.store.all(Task, state="open", role="author", channel="") if close.may_end else []
    for id in _own(work, affected.people):
        owed += publishers.owed(work, work.require(Request, id))
    work.store.prefetch(Task, "request", sorted(affected.found))
    found = [task for id in affected.found for task in work.store.all(Task, request=id, state="open")]
    every = {task.id: task for task in (*tasks(work, close), *owed, *found)}
    return [every[id] for id in sorted(every)]


def rechecks_of(work: Work, affected: Affected) -> list[Recheck]:
    """The open re-checks of people's own requests, of their units, or all for those who may end one."""
    close = of(work, affected)
    found = list[Request]()
    if close.may_end:
        found = work.store.all(Request, status="rechecking")
    elif close.units:
        found = work.store.all(Request, unit=close.units, status="rechecking")
    ids = sorted({request.id for request in found} | {*_own(work, affected.people)})
    work.store.prefetch(Recheck, "request", ids)
    open = [recheck for id in ids for recheck in work.store.all(Recheck, request=id, answer=None)]
    return sorted(open, key=attrgetter("id"))


def inquiries_of(work: Work, affected: Affected) -> list[Inquiry]:
    """The questions to requesters that people may have to do with."""
    asked = [visit.id for visit in visits_of(work, affected) if visit.waiting == "requester"]
    work.store.prefetch(Inquiry, "visit", asked)
    open = [inquiry for id in asked for inquiry in work.store.all(Inquiry, visit=id, closed_at=None)]
    return sorted(open, key=attrgetter("id"))


def requests_of(work: Work, affected: Affected) -> list[Request]:
    """The requests whose cards people may have to do with: not those that only wait for their requester."""
    stays = visits_of(work, affected)
    work.store.prefetch(Inquiry, "visit", [v.id for v in stays if v.waiting == "requester"])
    ids = {*_own(work, affected.people), *(task.request for task in tasks_of(work, affected))}
    ids |= {visit.request for visit in stays if requesters.waits_for_deciders(work, visit)}
    if _is_near_publishing(work, affected):
        ids |= {request.id for request in work.store.all(Request, status="publishing")}
    ids |= affected.found
    ids |= {request.id for request in (*_of_turned(work, affected), *_reopenable(work, affected))}
    work.store.prefetch(Request, "id", ids)
    return [work.require(Request, id) for id in sorted(ids)]


def _is_near_publishing(work: Work, affected: Affected) -> bool:
    """Whether they may recall what waits to be published, or a role that publishes began or ended for them:
    a task that is done stands on their card as long as another one is open.
    """
    turned = of(work, Affected((), frozenset(), affected.turned))
    return _may_recall(work, affected) or bool(turned.owners or turned.channels or turned.names)


def _may_recall(work: Work, affected: Affected) -> bool:
    """Whether what waits to be published may be recalled by them: as by all who may end what waits for a
    requester, and by those who released it while they hold the role.
    """
    if of(work, affected).may_end:
        return True
    turned = {role for role, _ in affected.turned}
    return any(turned & _releasing(work, spec) for spec in in_use(work)) if turned else False


def _releasing(work: Work, spec: Spec) -> set[str]:
    """The roles in which a release can be given, and all that stand in for these: any but a stage that is
    always followed by another may release.
    """
    kinds = spec.request_types.values()
    paths = [path for kind in kinds for path in (kind.stages, kind.correction)]
    stages = [stage for path in paths for stage in _may_be_last(path)]
    first = {party for stage in stages for party in stage.named}
    return {role for each in first for role in parties.roles_of(work, spec, each).roles}


def _may_be_last(path: Sequence[Stage]) -> Sequence[Stage]:
    """The stages from the last one that always applies on; none of a path that a type lacks."""
    return path[max((n for n, stage in enumerate(path) if stage.when is None), default=0) :]


def _reopenable(work: Work, affected: Affected) -> list[Request]:
    """The refused requests that may be reopened by whoever refused them, while they hold the role."""
    if not affected.turned:
        return []
    units, found = {unit for _, unit in affected.turned}, reopening.reopenable(work)
    return [request for request in found if None in units or request.unit in units]


def _of_turned(work: Work, affected: Affected) -> list[Request]:
    """All that goes on in the units in which something turned, whomever it waits for."""
    units = _sorted({unit for _, unit in affected.turned if unit})
    return work.store.all(Request, unit=units, status=UNDER_WAY) if units else []


def _own(work: Work, people: Sequence[Person]) -> list[int]:
    own = (request for person in people for request in permissions.requests_of(work, person, *UNDER_WAY))
    return [request.id for request in own]

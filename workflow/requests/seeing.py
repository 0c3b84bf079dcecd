"""The right to see a request, and to read the opinions that were asked about it."""

from workflow.model import Decision, Opinion, Person, Request, Task
from workflow.people import advisers, figure_readers, in_turn, parties
from workflow.people.delegations import EVERY, Matter
from workflow.people.parties import Post
from workflow.people.permissions import (
    acting_in,
    answered_for,
    can_answer,
    is_administrator,
    may_stand_in,
    owner,
)
from workflow.requests.tasks import task_rules
from workflow.spec import Spec
from workflow.work import Work


def may_see(work: Work, spec: Spec, request: Request, person: Person) -> bool:
    """The requester, whoever takes part in it, and administrators (rule D14).

    The unit's colleagues as well while the requester cannot answer: one of them may take it over.
    """
    if person.id in answered_for(work, request) or is_administrator(work, person):
        return True
    is_open, kind = request.status != "closed", spec.request_types[request.type]
    if is_open and may_stand_in(work, person, kind, request.unit) and not can_answer(work, request):
        return True
    return _takes_part(work, spec, request, person) or _reads_figures(work, request, person)


def _reads_figures(work: Work, request: Request, person: Person) -> bool:
    """Whether it is a case of figures that a person reads: each of them opens its cases (rule A01)."""
    units = figure_readers.units_read(work, person)
    return units is None or request.unit in units


def reads_opinions(work: Work, spec: Spec, request: Request, person: Person) -> bool:
    """Those who take part in it and administrators read opinions; its requesters never do (rule C04)."""
    if person.id in answered_for(work, request):
        return False
    return is_administrator(work, person) or _takes_part(work, spec, request, person)


def _takes_part(work: Work, spec: Spec, request: Request, person: Person) -> bool:
    """Whether a person decides or decided on it, publishes it, or was asked for an opinion."""
    about = Matter(request.type, EVERY, request.unit)
    if any(acting_in(work, spec, person, post, about) for post in concerned(work, spec, request)):
        return True
    return _was_asked(work, request, person) or _acted(work, request, person)


def concerned(work: Work, spec: Spec, request: Request) -> set[Post]:
    """The posts that decide on a request or publish it, by its rules, and all that stand in for them."""
    own, kind = answered_for(work, request), spec.request_types[request.type]
    stages, tasks = kind.all_stages, kind.all_tasks.values()
    first = [party for each in stages for party in each.parties]
    channels = [task.channel for task in tasks if task.channel]
    first += [spec.channels[channel].owner for channel in channels]
    first += [party for task in tasks for party in task.parties]
    posts = [parties.post(work, spec, party, request) for party in dict.fromkeys(first)]
    if any(task.for_each for task in tasks):  # whose each is, the tasks themselves say
        opened = work.store.all(Task, request=request.id)
        for task in opened:
            rule = task_rules.spec_of(work, request, task)
            posts.append(parties.read(work, spec, task.role, request))
            posts += [
                task_rules.post_of(work, request, task, party)
                for party in (rule.late.then, rule.may_be_waived_by)
            ]
    owners = {owner(work, spec, channel) for channel in channels}
    posts += [parties.read(work, spec, each, request) for each in sorted(owners)]
    return {each for post in posts for each in in_turn.posts(work, spec, post, own)}


def _acted(work: Work, request: Request, person: Person) -> bool:
    """Whether somebody decided on it for another, also when that is over."""
    given = work.store.all(Decision, request=request.id)
    return any(each.person == person.id and each.acted_for for each in given)


def _was_asked(work: Work, request: Request, person: Person) -> bool:
    if not work.type_of(request).asks_opinions:
        return False
    opinions = work.store.all(Opinion, request=request.id)
    return any(
        person.id == each.given_by or advisers.may_advise(work, request, each, person) for each in opinions
    )

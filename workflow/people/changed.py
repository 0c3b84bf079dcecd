"""People changed: what they may do, or whether they can be reached. All that waits for somebody follows."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workflow.cards import projection
from workflow.model import Chat, Person, Route, Timed
from workflow.office import invariant, standing, stuck
from workflow.office.invariant import Place
from workflow.people import delegations, permissions, turning
from workflow.subject import Affected, RoleInUnit, Subject
from workflow.work import Work

AT_ONCE = 16  # requests that are followed in the transaction of the action
SOME = 50  # things that are followed in one transaction of their own


def people_changed(work: Work, *people: Person, turned: Iterable[RoleInUnit] = ()) -> None:
    """Each subject follows; then cards go to whoever they concern now, and what is stuck is looked at.

    These people came or went, or roles `turned`: began or ended for them. Cards they cannot have to do with
    stay as they are. Where people alone came or went and it is more than a few, it follows in parts that are
    about each of them; where roles turned and it is more than one part of a look at everything, all follows.
    """
    affected = those(work, people, turned)
    turning.plan_people(work)
    for follow in work.subjects.follow:
        follow(work)
    many = sum(subject.many(work, affected) for subject in work.subjects)
    if affected.turned and many > invariant.PART:
        invariant.follow_all(work)
    elif not affected.turned and many > AT_ONCE:
        for person in affected.people:
            standing.follow(work, person, 0, 0)
    else:
        _follow(work, affected)


def units_changed(work: Work) -> None:
    """A unit is called otherwise, stands elsewhere or is over: all that is open follows.

    A case of any unit may name it, or go up through it.
    """
    turning.plan_people(work)
    for follow in (*work.subjects.follow, *work.subjects.units_changed):
        follow(work)
    invariant.follow_all(work)


def _follow(work: Work, affected: Affected) -> None:
    moved = list[Timed]()
    for subject in work.subjects:
        if subject.people_changed:
            subject.people_changed(work, _touched(work, subject, affected))
    _draw(work, affected)
    for subject in work.subjects:
        if subject.movable and not subject.movable.alone:
            moved += _touched(work, subject, affected)
    stuck.check(work, moved)


def follow_part(work: Work, person: Person, place: Place) -> Place | None:
    """Some of what somebody has to do with, who came or went, follows. Return where to go on, if anywhere."""
    subjects, affected = [*work.subjects], those(work, [person])
    if place.subject == len(subjects):
        stuck.tell(work)
        return None
    subject = subjects[place.subject]
    near = [thing for thing in subject.near(work, affected) if thing.id > place.after]
    some = near[:SOME]
    subject.read(work, some)
    if subject.people_changed:
        subject.people_changed(work, some)
    projection.follow(work, *some)
    if subject.movable and not subject.movable.alone:
        stuck.note(work, some)
    return Place(place.subject, some[-1].id) if len(near) > SOME else Place(place.subject + 1)


def group_changed(work: Work, group: Chat, *roles: RoleInUnit) -> None:
    """Cards go where those of the roles of a group are shown now, and of these roles."""
    bound = {(route.role, route.unit) for route in work.store.all(Route, chat=group.id)}
    affected = Affected((), frozenset(), frozenset({*bound, *roles}))
    if sum(subject.many(work, affected) for subject in work.subjects) > invariant.PART:
        invariant.follow_all(work)
    else:
        _draw(work, affected)


def _draw(work: Work, affected: Affected) -> None:
    for subject in work.subjects:
        if subject.shown or subject.lists:
            projection.follow(work, *_touched(work, subject, affected))


def those(work: Work, people: Iterable[Person], turned: Iterable[RoleInUnit] = ()) -> Affected:
    """Return people with the roles they hold, and those that began or ended for them."""
    some = tuple(work.require(Person, id) for id in dict.fromkeys(person.id for person in people))
    roles = {held for person in some for held in permissions.roles(work, person)}
    roles |= {(each.role, each.unit) for one in some for each in delegations.received(work, one.id)}
    found = Affected(some, frozenset(roles), frozenset(turned))
    return replace(found, found=frozenset(id for each in work.subjects for id in each.find(work, found)))


def _touched(work: Work, subject: Subject[Timed], affected: Affected) -> Sequence[Timed]:
    """The open things of a subject that these people may have to do with."""
    things = subject.near(work, affected)
    subject.read(work, things)
    return things

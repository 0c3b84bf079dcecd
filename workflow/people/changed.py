"""People changed: what they may do, or whether they can be reached. All that waits for somebody follows."""

from collections.abc import Iterable, Sequence

from workflow.cards import projection
from workflow.model import Chat, Person, Route, Timed
from workflow.office import invariant, stuck
from workflow.people import delegations, permissions, turning
from workflow.subject import Affected, RoleInUnit, Subject
from workflow.work import Work


def people_changed(work: Work, *people: Person, turned: Iterable[RoleInUnit] = ()) -> None:
    """Each subject follows; then cards go to whoever they concern now, and what is stuck is looked at.

    These people came or went, or roles `turned`: began or ended for them. Cards they cannot have to do with
    stay as they are. Where that is more than one part of a look at everything, all follows in such parts.
    """
    affected, moved = those(work, people, turned), list[Timed]()
    if _is_much(work, affected):
        turning.plan_people(work)
        invariant.follow_all(work)
        return
    for subject in work.subjects:
        if subject.people_changed:
            subject.people_changed(work, _touched(work, subject, affected))
    turning.plan_people(work)
    _draw(work, affected)
    for subject in work.subjects:
        if subject.movable and not subject.movable.alone:
            moved += _touched(work, subject, affected)
    stuck.check(work, moved)


def group_changed(work: Work, group: Chat, *roles: RoleInUnit) -> None:
    """Cards go where those of the roles of a group are shown now, and of these roles."""
    bound = {(route.role, route.unit) for route in work.store.all(Route, chat=group.id)}
    affected = Affected((), frozenset(), frozenset({*bound, *roles}))
    if _is_much(work, affected):
        invariant.follow_all(work)
    else:
        _draw(work, affected)


def _is_much(work: Work, affected: Affected) -> bool:
    return sum(subject.many(work, affected) for subject in work.subjects) > invariant.PART


def _draw(work: Work, affected: Affected) -> None:
    for subject in work.subjects:
        if subject.shown:
            projection.sync(work, *_touched(work, subject, affected))


def those(work: Work, people: Iterable[Person], turned: Iterable[RoleInUnit] = ()) -> Affected:
    """Return people with the roles they hold, and those that began or ended for them."""
    some = tuple(dict.fromkeys(people))
    roles = {held for person in some for held in permissions.roles(work, person)}
    roles |= {(each.role, each.unit) for one in some for each in delegations.received(work, one.id)}
    return Affected(some, frozenset(roles), frozenset(turned))


def _touched(work: Work, subject: Subject[Timed], affected: Affected) -> Sequence[Timed]:
    """The open things of a subject that these people may have to do with."""
    things = subject.near(work, affected)
    subject.read(work, things)
    return things

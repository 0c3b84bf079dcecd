"""Recurring work of the whole office: digests, quiet hours, rounds, nights, and people by their dates."""

from collections.abc import Sequence
from datetime import date, datetime

from workflow.events import arranging
from workflow.model import Deadline, Invitation, Membership, Notice, Person
from workflow.notices import hours, nudges
from workflow.office import invariant, old_numbers, standing
from workflow.people import delegating, handover, permissions, staff, tenures
from workflow.people.changed import people_changed
from workflow.rounds import duties
from workflow.work import Work

NAMES = 5


def digest(work: Work, row: Deadline) -> None:
    """Everybody who has reminders waiting gets them in one message; then the next hour is waited for.

    The first of a day brings back what is overdue; the first of a week says who has not come in.
    """
    day, slot = divmod(row.ordinal, hours.SLOTS)
    if slot == 0:
        nudges.bring_back(work)
        if work.calendar.begins_week(date.fromordinal(day)):
            nudges.name_waiting(work)
    nudges.say_all(work)
    hours.plan_digest(work)


def wake(work: Work, row: Deadline) -> None:
    """Send the notices that were held through quiet hours."""
    for notice in work.store.all(Notice, state="held"):
        work.store.change(notice, state="queued", not_before=work.system_now)


def rounds(work: Work, row: Deadline) -> None:
    """A period of a duty begins: its debtors are asked; then the next opening is waited for."""
    duties.open_rounds(work, row)


def turn_people(work: Work, row: Deadline) -> None:
    """A role or an absence begins or ends by its date: cards move now, and who is back is reminded.

    Everything that turned since the row fell due is looked at, also after an outage.
    """
    ended, people = dict[int, list[Membership]](), list[Person]()
    for held in work.store.all(Membership):
        if _is_within(row.due_at, held.until, work.now):
            ended.setdefault(held.person, []).append(held)
    for id, memberships in ended.items():
        person = work.store.get(Person, id)
        if person and person.active:
            handover.settle(work, person, memberships)
            tenures.tell_over(work, person, memberships)
            people.append(person)
    tenures.warn(work, row.due_at)
    delegated = delegating.turn(work, row.due_at)
    back = [*_back(work, row.due_at), *delegating.people_of(work, delegated)]
    changed = (*_begun(work, row.due_at), *(held for each in ended.values() for held in each))
    turned = [(each.role, each.unit) for those in (changed, delegated) for each in those]
    people_changed(work, *people, *back, turned=turned)
    _remind_back(work, back)
    _tell_unused(work, row.due_at)


def _begun(work: Work, since: datetime) -> list[Membership]:
    """The roles that began since then."""
    return [m for m in work.store.all(Membership) if _is_within(since, m.since, work.now)]


def _back(work: Work, since: datetime) -> list[Person]:
    """The people who came in or came back since then."""
    begun = {held.person for held in _begun(work, since)}
    active = work.store.all(Person, active=True)
    return [p for p in active if p.id in begun or _is_within(since, p.away_until, work.now)]


def _remind_back(work: Work, back: Sequence[Person]) -> None:
    """Remind them of what is most urgent of the work that waits for them; the list has all of it."""
    for subject in work.subjects:
        movable = subject.movable
        if movable is None or movable.back is None:
            continue
        for person in back:
            things = movable.back(work, person)
            subject.read(work, things)
            for thing in things:
                if any(each.id == person.id for each in movable.movers(work, thing)):
                    nudges.add(work, person, subject.name, thing.id, thing.due_at, nudges.Because("back"))


def _tell_unused(work: Work, since: datetime) -> None:
    """Administrators hear of invitations that ended without having been used."""
    unused = [
        i for i in work.store.all(Invitation, used_at=None) if _is_within(since, i.expires_at, work.now)
    ]
    names = [i.name or staff.name_of(work, i.person) for i in unused if i.made_by]
    if names:
        for admin in permissions.administrators(work):
            said = ", ".join(names[:NAMES])
            work.tell("notice-invitations-over", person=admin, count=len(names), names=said)


def _is_within(since: datetime, at: datetime | None, now: datetime) -> bool:
    return at is not None and since <= at <= now


def look_through(work: Work, row: Deadline) -> None:
    """A night: past needs are closed; everything open has a mover, a clock that runs, and its cards; numbers
    of choices that nothing offers any more are forgotten.

    It is looked at in parts, each in a transaction of its own; a row of a part says where it goes on.
    """
    if row.ordinal == standing.NIGHT_BEGINS:
        arranging.close_past(work)
        standing.plan_night(work)
        next_place: invariant.Place | None = invariant.Place()
    else:
        place = _place(row)
        work.store.remove(row)
        numbers = invariant.Place(len([*work.subjects]) + 1)  # behind all subjects
        if place == numbers:
            next_place = numbers if old_numbers.forget_part(work) else None
        else:
            next_place = invariant.mend_part(work, place) or numbers
    if next_place:
        standing.go_on(work, row.kind, next_place.subject, next_place.after)


def follow(work: Work, row: Deadline) -> None:
    """People or rules changed for the whole office: one part of what is open follows."""
    next_place = invariant.mend_part(work, _place(row), follows=True)
    work.store.remove(row)
    if next_place:
        standing.go_on(work, row.kind, next_place.subject, next_place.after)


def _place(row: Deadline) -> invariant.Place:
    return invariant.Place(*standing.place(row))

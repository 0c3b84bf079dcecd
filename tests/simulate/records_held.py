"""Records of an office that must agree with one another, read beside how the product itself decides."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime

from holidays import country_holidays
from sqlalchemy import text

from storage import Records
from tests.faults.invariants import ONCE
from tests.kit.builders import ends_that_differ
from tests.kit.day import ZONE
from tests.kit.moves.fault import Fault
from workflow.calendar import Announcement
from workflow.deadlines.counting import Clock
from workflow.model import (
    Account,
    Deadline,
    Decision,
    Membership,
    Notice,
    Nudge,
    Person,
    Request,
    Task,
    Visit,
)  # fmt: skip
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import holdings, lifecycle
from workflow.requests.tasks import publishers
from workflow.work import Work, announced

SINGLE = "one winner of a visit"  # in offices where one is enough; here a step may need several
HOLIDAYS = country_holidays("VN", years=range(2026, 2036))


def check(work: Work, records: Records, since: datetime) -> None:
    """Look at what was written `since` then, and at what is open. Raises Fault."""
    for what, look in LOOKS.items():
        if found := next(look(work, since), None):
            raise Fault(what, found)
    for what, query in ONCE.items():
        if what != SINGLE and (rows := records.connection.execute(text(query)).fetchall()):
            raise Fault(what, f"{rows}")
    if differing := ends_that_differ(records):
        raise Fault("two ends", f"{differing}")


def _own(work: Work, since: datetime) -> Iterator[str]:
    """Somebody decided on a request that they sent, or that was sent for them."""
    for given in _decisions(work, since):
        request = work.require(Request, given.request)
        if {given.person, given.acted_for} & {request.author, permissions.requester(request)}:
            yield f"{given} of {request}"


def _without_role(work: Work, since: datetime) -> Iterator[str]:
    """Somebody decided in a role that neither they nor whom they acted for held then."""
    for given in _decisions(work, since):
        role = given.role.partition(" in ")[0]
        if role in work.spec(work.require(Request, given.request).rules).roles:
            held = work.store.all(Membership, person=given.acted_for or given.person, role=role)
            if not any(m.since <= given.at and (m.until is None or given.at <= m.until) for m in held):
                yield f"{given}"


def _doubled(work: Work, since: datetime) -> Iterator[str]:
    """A person was told the same at the same moment, or reminded of the same."""
    notices = [n for n in work.store.all(Notice) if n.not_before >= since]
    said = Counter((n.person, n.chat, n.key, f"{n.values}", n.not_before) for n in notices)
    yield from (f"{each}" for each, times in said.items() if times > 1)
    nudges = [n for n in work.store.all(Nudge) if n.at >= since]
    reminded = Counter((n.person, n.subject, n.subject_id, n.at) for n in nudges)
    yield from (f"{each}" for each, times in reminded.items() if times > 1)


def _moved(work: Work, since: datetime) -> Iterator[str]:
    """A deadline ends at another moment than its rule gives by today's calendar."""
    for row, end in _running(work):
        if end not in (None, row.due_at):
            yield f"{row} would end at {end}"


def _on_day_off(work: Work, since: datetime) -> Iterator[str]:
    """Something counted in working time ends on a day that nobody works."""
    said = {each.day: each for each in announced(work.store)}
    for row, _ in _running(work):
        if "working" in row.rule and not _works(work, said, row.due_at):
            yield f"{row} ends on a day off"


def _running(work: Work) -> Iterator[tuple[Deadline, datetime | None]]:
    """The deadlines that are to come of things whose time runs, with their ends by today's calendar.

    A deadline that would be over by it stays: no announcement makes anybody late.
    """
    named = {subject.name: subject for subject in work.subjects}
    for row in work.store.all(Deadline, fired_at=None, attempts=0):
        subject = named.get(row.subject)
        thing = work.store.get(subject.record, row.subject_id) if subject else None
        if subject and thing and thing.is_running:
            clock = Clock.of(row)
            end = clock.end(work.calendar, subject.pauses(work.store, thing)) if clock else None
            if end is None or end > work.now:
                yield row, end


def _works(work: Work, said: dict[date, Announcement], at: datetime) -> bool:
    """Whether a moment lies on a day of work, by the list of holidays, the rules and what was announced."""
    day, calendar = at.astimezone(ZONE).date(), work.rulebook.spec.organisation.calendar
    if day in said:
        return said[day].worked
    if any(each.date == day for each in calendar.days_worked):
        return True
    is_off = (
        day.weekday() not in calendar.week()
        or day in HOLIDAYS
        or any(each.date == day for each in calendar.days_off)
    )
    return not is_off


def _kept(work: Work, since: datetime) -> Iterator[str]:
    """Something open waits for whoever took it, or for somebody asked to decide it, and they cannot act."""
    held = list[tuple[Visit | Task, Person | None]]()
    for visit in work.store.all(Visit, left_at=None):
        request = work.require(Request, visit.request)
        held.append((visit, holdings.taker(work, request, visit)))
        asked = Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit)).asked
        held += [(visit, person) for person, _ in asked]
    for task in work.store.all(Task, state="open"):
        held.append((task, publishers.taker(work, work.require(Request, task.request), task)))
    for thing, person in held:
        if person is None:
            continue
        is_reached = any(account.takes for account in work.store.all(Account, person=person.id))
        is_away = person.away_until is not None and person.away_until > work.now
        if is_away or not (person.active and is_reached):
            yield f"{thing} is with {person}"


def _waived(work: Work, since: datetime) -> Iterator[str]:
    """A task was waived without a reason, or by nobody in a role."""
    for task in work.store.all(Task, state="waived"):
        if not (task.note and task.done_by and task.done_as):
            yield f"{task}"


def _unreleased(work: Work, since: datetime) -> Iterator[str]:
    """Work was bound to a text that nobody who passes a step has seen."""
    for task in work.store.all(Task):
        if task.released and task.opened_at >= since:
            passed = work.store.all(Decision, request=task.request)
            if not any(task.released in {digest for _, digest in given.saw} for given in passed):
                yield f"{task}"


def _decisions(work: Work, since: datetime) -> list[Decision]:
    return [given for given in work.store.all(Decision) if given.at >= since]


LOOKS: dict[str, Callable[[Work, datetime], Iterator[str]]] = {
    "own request": _own,
    "without a role": _without_role,
    "said twice": _doubled,
    "not moved": _moved,
    "on a day off": _on_day_off,
    "with somebody who is away": _kept,
    "waived by nobody": _waived,
    "never seen": _unreleased,
}

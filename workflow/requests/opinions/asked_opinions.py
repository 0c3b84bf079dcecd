"""Opinions that are asked about a request, from the question to the answer or the end of their visit.

Nothing waits for one: it may be decided before it comes. It is over when its step is left, and where nobody
can give it, those who decide are told (docs/decisions/0040-asking-for-an-opinion.md).
"""

from collections.abc import Sequence, Set
from datetime import datetime

from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock
from workflow.errors import Refusal
from workflow.model import Opinion, Person, Request, Visit
from workflow.model.literals import OpinionState
from workflow.people import advisers, parties, permissions
from workflow.people.deciders import Deciders
from workflow.requests import holdings, lifecycle
from workflow.requests.deciding.authority import require_authority, require_still
from workflow.spec import Quantity, Words
from workflow.subject import Affected
from workflow.work import Actor, Work

SUBJECT = "opinion"
REMINDED = Quantity.parse("1 working day")  # where no time of the step is left
WITHIN = Quantity.parse("2 working days")
Asker = tuple[Person, Visit, Request]


def of(work: Work, request: Request) -> list[Opinion]:
    """All opinions that were asked about a request, in their order."""
    return work.store.all(Opinion, request=request.id) if work.type_of(request).asks_opinions else []


def open_of(work: Work, request: Request) -> list[Opinion]:
    """Those that are waited for."""
    return [opinion for opinion in of(work, request) if opinion.is_running]


def require_asker(work: Work, actor: Actor, id: int) -> Asker:
    """Somebody who may decide a visit now, at a step where an opinion may be asked. Raises Refusal."""
    person, visit = work.act_as(actor), work.require(Visit, id, audited=True)
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    those = Deciders(work, request, stage)
    require_authority(work, those, person)
    if "opinion" not in stage.may:
        raise Refusal("verdict-not-here", audited=True)
    require_still(work, those, visit, person)
    taker = holdings.taker(work, request, visit)
    if taker and taker.id != person.id:
        raise Refusal("visit-taken", who=taker.short)
    return person, visit, request


def clock_of(work: Work, visit: Visit) -> tuple[Clock, list[datetime]]:
    """The time that the step has left, with a reminder at its half; else one after a working day."""
    clock = clocks.clock_of(work.store, "visit", visit.id)
    if clock and visit.due_at and visit.due_at > work.now:
        return clock, clocks.reminders(work.now, visit.due_at, 1)
    return Clock.after(work.now, WITHIN), [Clock.after(work.now, REMINDED).end(work.calendar)]


def settle(work: Work, requests: Sequence[Request]) -> None:
    """End the opinions that were asked at a step that was left; those go on whose step begins anew."""
    for request in requests:
        for opinion in open_of(work, request):
            visit = work.require(Visit, opinion.visit)
            if visit.left_at is None:
                continue
            now = permissions.open_visit(work, request)
            is_changed = visit.outcome in ("resent", "revised")
            if now and is_changed and (now.path, now.stage) == (visit.path, visit.stage):
                _carry_on(work, request, opinion, now)
            else:
                end(work, request, opinion, "over")


def _carry_on(work: Work, request: Request, opinion: Opinion, visit: Visit) -> None:
    """Wait for an opinion in the next visit of its step, with its time; what is late stays late."""
    opinion = work.store.change(opinion, visit=visit.id)
    if opinion.late_at:
        return
    clock, remind = clock_of(work, visit)
    due_at = clock.end(work.calendar, visit.pauses)
    clocks.stop(work.store, SUBJECT, opinion.id)
    clocks.start_at(work, SUBJECT, opinion.id, clock, due_at, remind, cause="paused")
    work.store.change(opinion, due_at=due_at)


def end(work: Work, request: Request, opinion: Opinion, state: OpinionState) -> Opinion:
    """Write down what became of an opinion."""
    work.audit(f"opinion.{state}", request.reference, opinion=opinion.id)
    return work.store.change(opinion, state=state, closed_at=work.now)


def tell(
    work: Work, request: Request, opinion: Opinion, what: str, *, whom: Words | str, words: str = ""
) -> None:
    """Tell the person who asked, or all who decide where that one no longer does."""
    visit = work.require(Visit, opinion.visit)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    those = Deciders(work, request, stage).people
    asker = [person for person in those if person.id == opinion.by]
    for person in asker or those:
        if person.id != opinion.given_by:
            work.tell(
                f"notice-opinion-{what}",
                person=person,
                reference=request.reference,
                subject=request.subject,
                whom=whom,
                words=words,
            )


def people_changed(work: Work, opinions: Sequence[Opinion]) -> None:
    """Tell the asker that nobody can give an opinion for a while, or that nobody ever will."""
    for opinion in opinions:
        request = work.require(Request, opinion.request)
        if advisers.advisers(work, request, opinion):
            if opinion.nobody_since:
                work.store.change(opinion, nobody_since=None)
                projection.sync(work, request)
        elif advisers.are_gone(work, request, opinion):
            end(work, request, opinion, "lost")
            _say_nobody(work, request, opinion, "lost")
        elif opinion.nobody_since is None:
            work.store.change(opinion, nobody_since=work.now)
            work.audit("opinion.away", request.reference, opinion=opinion.id)
            _say_nobody(work, request, opinion, "away")


def _say_nobody(work: Work, request: Request, opinion: Opinion, what: str) -> None:
    tell(work, request, opinion, what, whom=advisers.called(work, request, opinion))
    projection.sync(work, request)


def near(work: Work, affected: Affected) -> list[Opinion]:
    """The open opinions that such people asked or may give, by name or by role."""
    people, roles = {person.id for person in affected.people}, {role for role, _ in affected.all_roles}
    return [each for each in work.store.all(Opinion, state="open") if _is_near(work, each, people, roles)]


def _is_near(work: Work, opinion: Opinion, people: Set[int], roles: Set[str]) -> bool:
    if not people.isdisjoint({opinion.person, opinion.by}):
        return True
    request = work.require(Request, opinion.request)
    post = advisers.post_of(work, request, opinion)
    return any(each.role in roles for each in parties.line(work, work.spec(request.rules), post))

"""Doors: commands, links and windows that are not for everybody."""

from collections.abc import Callable, Mapping

from workflow.errors import Code, Refusal
from workflow.events import register
from workflow.log import readers
from workflow.model import Draft, DutyRound, Event, Person, Request
from workflow.people import figure_readers, permissions, sending
from workflow.requests import seeing
from workflow.requests.queue import queue_posts
from workflow.requests.waiting import requesters
from workflow.rounds import turns
from workflow.work import Work

Refused = Code | Refusal | None  # a refusal says more than its code


def _administration(work: Work, person: Person, _: int) -> Refused:
    return None if permissions.is_administrator(work, person) else "not-administrator"


def _log(work: Work, person: Person, _: int) -> Refused:
    return None if readers.reads(work, person) else "log-not-yours"


def _sending(work: Work, person: Person, _: int) -> Refused:
    return None if sending.units_to_send(work, person) else sending.refusal(work, person)


def _events(work: Work, person: Person, _: int) -> Refused:
    return None if permissions.units_to_submit(work, person) else "may-not-plan"


def _event(work: Work, person: Person, id: int) -> Refused:
    event = work.store.get(Event, id)
    return None if event and register.may_plan(work, person, event.unit) else "event-gone"


def _draft(work: Work, person: Person, id: int) -> Refused:
    draft = work.store.get(Draft, id)
    return None if draft and draft.owner == person.id else "draft-gone"


def _request(work: Work, person: Person, id: int) -> Refused:
    request = work.store.get(Request, id)
    seen = request and seeing.may_see(work, work.spec(request.rules), request, person)
    return None if seen else "gone"


def _ending(work: Work, person: Person, id: int) -> Refused:
    if code := _request(work, person, id):
        return code
    may = requesters.may_end(work, work.require(Request, id), person)
    return None if may else "may-not-end"


def _release(work: Work, person: Person, id: int) -> Refused:
    """Whether a release may be recalled or corrected by this person."""
    if code := _request(work, person, id):
        return code
    may = requesters.may_recall(work, work.require(Request, id), person)
    return None if may else "not-releaser"


def _queue(work: Work, person: Person, _: int) -> Refused:
    return None if queue_posts.of(work, person) else "no-queue"


def _units(work: Work, person: Person, _: int) -> Refused:
    sees = permissions.is_administrator(work, person) or sending.units_of(work, person)
    return None if sees else "unit-not-yours"


def _figures(work: Work, person: Person, _: int) -> Refused:
    return None if figure_readers.is_reader(work, person) else "figures-not-yours"


def _round(work: Work, person: Person, id: int) -> Refused:
    turn = work.store.get(DutyRound, id)
    return None if turn and turns.may_answer(work, turn, person) else "gone"


DOORS: Mapping[str, Callable[[Work, Person, int], Refused]] = {
    "administration": _administration,
    "log": _log,
    "sending": _sending,
    "events": _events,
    "event": _event,
    "draft": _draft,
    "request": _request,
    "end": _ending,
    "recall": _release,
    "correct": _release,
    "round": _round,
    "units": _units,
    "figures": _figures,
    "queue": _queue,
}

"""Every open thing can be brought to an end by somebody who can act."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tests.kit.clock import Clock
from tests.kit.moves import legal, office
from tests.kit.moves.fault import Fault
from tests.kit.moves.inline import Inline
from tests.kit.moves.move import ASIDE, BACK, ON, STAFF, Move, named
from workflow.actions import RunDue
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Deadline, Request, Stuck, Task, Visit
from workflow.work import Work

MOST = 60  # moves to an end
WAIT = "clock"
NOWHERE = ("no-parent", "no-answer", "too-few")  # the unit above the highest, a question left open


async def all_can_end(app: App, runner: Inline, clock: Clock, some: Sequence[int] = ()) -> None:
    """Bring each open request to an end, or each of `some`, and take that back. Raises Fault."""
    for request in await app.ask(_open):
        if some and request.id not in some:
            continue
        moment = clock.moment
        with runner.undone():
            await _bring_to_an_end(app, clock, request)
        clock.moment = moment


def _open(work: Work) -> list[Request]:
    return [request for request in work.store.all(Request) if not _is_over(work, request.id)]


def _is_over(work: Work, id: int) -> bool:
    request = work.require(Request, id)
    return request.status == "closed" and not work.store.all(Task, request=id, state="open")


async def _bring_to_an_end(app: App, clock: Clock, request: Request) -> None:
    done: list[str] = []
    while not await app.ask(lambda work: _is_over(work, request.id)):
        move = "" if len(done) == MOST else await _one_more(app, request, done) or await _wait(app, clock)
        if not move and await app.ask(lambda work: _leads_nowhere(work, request.id)):
            return
        if not move:
            raise Fault("no end", f"{named(request)} is not over after:\n" + "\n".join(done))
        done.append(move)


def _leads_nowhere(work: Work, id: int) -> bool:
    """Whether what is left of a request waits for somebody whom its rules cannot name, and that was told."""
    told = {(row.subject, row.subject_id): row.why for row in work.store.all(Stuck) if row.why in NOWHERE}
    left = [thing for kind in (Visit, Task) for thing in work.store.all(kind, request=id) if thing.is_running]
    return bool(left) and all((work.subjects.of(thing).name, thing.id) in told for thing in left)


async def _one_more(app: App, request: Request, done: list[str]) -> str:
    """Make the best move that brings it nearer to its end: one that finishes something, else another once."""
    other: list[Move] = []
    for place in await app.ask(lambda work: list(legal.about(work, work.require(Request, request.id)))):
        for move in await app.ask(place.offered):
            if move.rank == ON and await _works(app, move):
                return move.name
            other.append(move)
    other += await app.ask(_changes_of_people)
    for move in sorted(other, key=lambda move: move.rank):
        if ON < move.rank < ASIDE and move.name not in done and await _works(app, move):
            return move.name
    return ""


def _changes_of_people(work: Work) -> list[Move]:
    places = (*office.people(work), *office.administration(work))
    return [move for place in places for move in place.moves(work) if move.rank in (BACK, STAFF)]


async def _works(app: App, move: Move) -> bool:
    """Make a move; whether it was carried out."""
    try:
        for action in move.actions:
            await app.do(action)
    except Refusal:
        return False
    return True


def next_due(work: Work) -> datetime | None:
    """The moment at which the next thing falls due."""
    return min((row.due_at for row in work.store.all(Deadline, fired_at=None)), default=None)


async def _wait(app: App, clock: Clock) -> str:
    """Nobody has anything to do: the next thing falls due, if there is one."""
    due_at = await app.ask(next_due)
    if due_at is None:
        return ""
    clock.moment = max(clock.moment, due_at) + timedelta(seconds=1)
    while (await app.do(RunDue())).count:
        pass
    return WAIT

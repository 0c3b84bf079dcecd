"""Offices that run by drawn rules: somebody in every role and unit, random legal moves, and an end."""

import random  # noqa: TID251 - with a seed
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.kit.cast import cast_of
from tests.kit.months import CLOCK, OFTEN, House, Month, check, open_month
from tests.kit.moves import forms, legal
from tests.kit.moves.endings import next_due
from tests.kit.moves.fault import Fault
from tests.kit.moves.move import ANSWER, ON, Move
from workflow.model import Decision, Opinion, Task, Visit
from workflow.people import parties
from workflow.spec import Spec
from workflow.spec.printing import printed
from workflow.work import Work

SENT = 2  # requests at the beginning
MOVES = 40
HOURS = (1, 4, 24, 72)
WAITS = 1 / 6  # of the moves
WEIGHTS = {"cards": 60, "drafts": 15, "windows": 10, "new": 2, "people": 3, "administration": 1}
TRIES = 20  # places looked at for one move


async def played(spec: Spec, seed: int, *, looks: float = 1) -> Counter[str]:
    """An office in which people do as they like; each open request is brought to its end. Raises Fault.

    `looks` is the share of the last cards of which every choice is tried. Return how often was reached what
    few rules lead to.
    """
    with TemporaryDirectory() as folder:
        async with open_month(Path(folder), House(printed(spec), cast_of(spec))) as month:
            month.looks = 0
            try:
                await _play(month, random.Random(seed))
                month.looks = looks
                await month.look_at_all()
                return await month.app.ask(_reached)
            except Exception as met:
                lines = (str(met), f"seed {seed}:", *month.trace, "", printed(spec))
                raise Fault(met.kind if isinstance(met, Fault) else repr(met), "\n".join(lines)) from met


def _reached(work: Work) -> Counter[str]:
    """The ways in which steps were left, opinions ended and questions were answered."""
    left = [f"left by {visit.outcome}" for visit in work.store.all(Visit) if visit.outcome]
    ended = [f"opinion {opinion.state}" for opinion in work.store.all(Opinion)]
    given = [each.answers for each in work.store.all(Decision)]
    given += [each.answers for each in work.store.all(Task, state="done")]
    return Counter([*left, *ended, *("answers" for answers in given if any(answers.values()))])


async def _play(month: Month, rng: random.Random) -> None:
    """The invariant holds after every move."""
    for _ in range(SENT):
        await send(month, rng)
    for _ in range(MOVES):
        if rng.random() < WAITS:
            await month.step(f"{CLOCK} | {await _hours(month, rng)} hours")
        else:
            await _step(month, partial(_any, rng))


async def _hours(month: Month, rng: random.Random) -> int:
    """Some hours, or as many as it takes until the next thing falls due."""
    due_at, some = await month.app.ask(next_due), rng.choice(HOURS)
    until = ceil((due_at - month.clock.moment) / timedelta(hours=1)) if due_at else some
    return rng.choice((some, max(until, 1)))


async def send(month: Month, rng: random.Random) -> None:
    """Somebody begins a request and answers what is asked until it is sent."""
    if await _step(month, partial(_begin, rng)):
        while await _step(month, partial(_answer, rng)):
            pass


async def _step(month: Month, choose: Callable[[Work], Move | None]) -> bool:
    """One move of those that are offered; whether there was one."""
    move = await month.app.ask(choose)
    if move:
        await month.step(move.name)
        await month.app.ask(check)
    return move is not None


def _begin(rng: random.Random, work: Work) -> Move | None:
    """A new request, where there is one of a unit that has another above it: phrases may speak of that."""
    types = work.rulebook.spec.request_types
    found = [move for place in forms.begins(work) for move in place.moves(work) if move.what in types]
    below = [move for move in found if parties.parent(work, move.where.removeprefix(forms.NEW_IN))]
    return rng.choice(below or found) if found else None


def _answer(rng: random.Random, work: Work) -> Move | None:
    offered = (place.moves(work) for place in forms.begun(work))
    found = [move for moves in offered for move in moves if move.rank == ANSWER]
    return rng.choice(found) if found else None


def _any(rng: random.Random, work: Work) -> Move | None:
    """A move at a place where there is one, more often one by which something goes on."""
    for kind in rng.choices(list(WEIGHTS), list(WEIGHTS.values()), k=TRIES):
        place = rng.choice([*legal.PLACES[kind][1](work), None])
        if place and (moves := place.offered(work)):
            return rng.choices(moves, [OFTEN if move.rank in (ON, ANSWER) else 1 for move in moves])[0]
    return None

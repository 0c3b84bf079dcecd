"""A play that met a fault, cut down: to its day, then by people and days, while the same fault is met."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic
from typing import TypeVar

from tests.kit.moves.fault import Fault
from tests.simulate.house import HAPPENINGS
from tests.simulate.office import open_simulated
from tests.simulate.play import Play
from tests.simulate.year import played

T = TypeVar("T")


def met(play: Play) -> tuple[str, int] | None:
    """The kind of the fault that a play meets, and its day."""
    try:
        asyncio.run(played(play))
    except Fault as fault:
        return fault.kind, fault.day
    return None


def shortest(play: Play, kind: str, day: int, seconds: float) -> Play:
    """Leave out ever smaller parts of the people, then of the days, until the time is over."""
    until = monotonic() + seconds
    play = replace(play, days=day + 1)

    def fails(smaller: Play) -> bool:
        found = met(smaller)
        return found is not None and found[0] == kind

    people = [*HAPPENINGS, *asyncio.run(_staff(play))]
    without = left_out(people, lambda some: fails(replace(play, without=frozenset(some))), until)
    play = replace(play, without=frozenset(without))
    quiet = left_out(range(day), lambda some: fails(replace(play, quiet=frozenset(some))), until)
    return replace(play, quiet=frozenset(quiet))


async def _staff(play: Play) -> list[str]:
    async with open_simulated(play) as office:
        return list(office.staff)


def left_out(those: Sequence[T], fails: Callable[[list[T]], bool], until: float) -> list[T]:
    """Return as many of those as can be left out at once with the same fault, tried by halves and halves."""
    found, size = list[T](), (len(those) + 1) // 2
    while size and monotonic() < until:
        for start in range(0, len(those), size):
            some = [each for each in those[start : start + size] if each not in found]
            if some and monotonic() < until and fails([*found, *some]):
                found += some
        size //= 2
    return found

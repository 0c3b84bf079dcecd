"""The bot as `tests.faults.launch` starts it, on clocks that stand still and with tokens that are counted.

Each run of `tests.upgrade.make` keeps the same stamps and keys, so that a dump made anew shows what changed.
"""

import functools
import hashlib
import itertools
import sys
from datetime import UTC, datetime

from bot import wiring
from bot.time_sources import SystemClock
from tests.faults import launch
from tests.faults.switches import CLOCK, Switches

STILL = datetime(2026, 1, 5, 1, tzinfo=UTC)  # the system's clock, before the day of anybody who loads a dump


def stand_still() -> None:
    """Stop the system's clock of this process; the office's is so many seconds ahead of it."""
    SystemClock.now = lambda self: STILL  # type: ignore[method-assign]


class CountedTokens:
    """Keys without chance: they follow from the seed and how many there were."""

    def __init__(self, seed: str) -> None:
        self._seed, self._numbers = seed, itertools.count()

    def new(self, size: int) -> str:
        return hashlib.sha256(f"{self._seed} {next(self._numbers)}".encode()).hexdigest()[: size * 4 // 3]


if __name__ == "__main__":
    stand_still()
    tokens = CountedTokens(Switches.from_environment().read(CLOCK))
    wiring.run = functools.partial(wiring.run, tokens=tokens)
    launch.main(sys.argv[1:] or ["run"])

"""The bot as `tests.faults.launch` starts it, on clocks that stand still and with tokens that are counted.

Each run of `tests.upgrade.make` keeps the same stamps and keys, so that a dump made anew shows what changed.
"""

import hashlib
import itertools
import secrets
import sys
from datetime import UTC, datetime

from bot.clocks import SystemClock
from tests.faults import launch
from tests.faults.switches import CLOCK, Switches

STILL = datetime(2026, 1, 5, 1, tzinfo=UTC)  # the system's clock, before the day of anybody who loads a dump


def stand_still() -> None:
    """Stop the system's clock of this process; the office's is so many seconds ahead of it."""
    SystemClock.now = lambda self: STILL  # type: ignore[method-assign]


def count_tokens(seed: str) -> None:
    """Take the randomness out of keys: they follow from the seed and how many there were."""
    numbers = itertools.count()

    def urlsafe(length: int) -> str:
        return hashlib.sha256(f"{seed} {next(numbers)}".encode()).hexdigest()[: length * 4 // 3]

    secrets.token_urlsafe = urlsafe  # type: ignore[assignment]


if __name__ == "__main__":
    stand_still()
    count_tokens(Switches.from_environment().read(CLOCK))
    launch.main(sys.argv[1:] or ["run"])

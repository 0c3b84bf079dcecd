"""The bot as `loa` starts it, but on the clock and with the tick that a test sets, also while it runs."""

import functools
import signal
import sys
from datetime import datetime, timedelta

from bot.time_sources import SystemClock
from tests.faults.switches import CLOCK, TICK, Switches


class MovedClock:
    """The office's clock: the system's, so many seconds ahead. `loa run` itself has no such setting."""

    def __init__(self, switches: Switches) -> None:
        self._switches, self._system = switches, SystemClock()

    def now(self) -> datetime:
        return self._system.now() + timedelta(seconds=float(self._switches.read(CLOCK) or 0))


def set_clock(switches: Switches) -> None:
    """Hand the bot the moved clock, and have what is due looked for as often as the test says."""
    from bot import wiring

    wiring.run = functools.partial(wiring.run, office=MovedClock(switches))
    wiring.TICK = float(switches.read(TICK) or wiring.TICK)  # type: ignore[assignment]


def main(words: list[str]) -> None:
    """`loa` with these words, in this process."""
    from bot.cli import main as loa

    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):  # ignored where the tests have no terminal
        signal.signal(number, signal.SIG_DFL)
    set_clock(Switches.from_environment())
    sys.argv = ["loa", *words]
    loa()


if __name__ == "__main__":
    main(sys.argv[1:] or ["run"])

"""The bot as `loa run` starts it, but with the office clock of STORY_CLOCK or the tick of STORY_TICK."""

import functools
import os
from datetime import datetime

from bot import wiring
from bot.clocks import OfficeClock, SystemClock
from bot.run import run_forever


def main() -> int:
    clock = OfficeClock()
    if moment := os.environ.get("STORY_CLOCK"):
        clock.offset = datetime.fromisoformat(moment) - SystemClock().now()
    wiring.run = functools.partial(wiring.run, office=clock)
    wiring.TICK = float(os.environ.get("STORY_TICK", wiring.TICK))
    return run_forever()


if __name__ == "__main__":
    raise SystemExit(main())

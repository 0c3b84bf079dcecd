"""The bot as `loa run` starts it, but its office clock starts at the moment that STORY_CLOCK names."""

import functools
import os
from datetime import datetime

from bot import wiring
from bot.clocks import OfficeClock, SystemClock
from bot.run import run_forever


def main() -> int:
    clock = OfficeClock()
    clock.offset = datetime.fromisoformat(os.environ["STORY_CLOCK"]) - SystemClock().now()
    wiring.run = functools.partial(wiring.run, office=clock)
    return run_forever()


if __name__ == "__main__":
    raise SystemExit(main())

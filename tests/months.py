"""python -m tests.months: months of offices, others each night, until the time is over.

Each seed is played in the demonstration's office and in one for each of profiles/, or in those that are
named. A month that breaks a promise says its seed and the shortest trace found; SEED … plays months again.
"""

import argparse
import asyncio
import logging
import time
from datetime import timedelta

from bot.time_sources import SystemClock
from tests.kit.months import houses, played
from tests.kit.moves.fault import Fault

MINUTES = 40
A_NIGHT = 1000  # seeds apart


def main() -> int:
    offices = houses()
    parser = argparse.ArgumentParser(prog="python -m tests.months", description=__doc__)
    parser.add_argument("seeds", nargs="*", type=int, metavar="SEED")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--house", nargs="+", choices=offices, default=list(offices))
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)  # offices in which nobody can act say so as an error
    until = time.monotonic() + timedelta(minutes=given.minutes).total_seconds()
    first = SystemClock().now().toordinal() * A_NIGHT
    seeds = given.seeds or range(first, first + A_NIGHT)
    lines, months, red = 0, 0, list[str]()
    for seed, name in ((seed, name) for seed in seeds for name in given.house):
        if not given.seeds and time.monotonic() > until:
            break
        months += 1
        try:
            lines += asyncio.run(played(seed, offices[name]))
        except Fault as fault:
            red.append(f"{seed} --house {name}")
            print(f"{name}: {fault}", flush=True)
    print(f"{months} months from seed {seeds[0]}, {lines} moves, red: {red or 'none'}")
    return 1 if red else 0


if __name__ == "__main__":
    raise SystemExit(main())

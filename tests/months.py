"""python -m tests.months: months of the demonstration's office, others each night, until the time is over.

A month that breaks a promise says its seed and the shortest trace found; SEED … plays months again.
"""

import argparse
import asyncio
import logging
import time
from datetime import timedelta

from bot.time_sources import SystemClock
from tests.kit.months import played
from tests.kit.moves.fault import Fault

MINUTES = 40
A_NIGHT = 1000  # seeds apart


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.months", description=__doc__)
    parser.add_argument("seeds", nargs="*", type=int, metavar="SEED")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)  # offices in which nobody can act say so as an error
    until = time.monotonic() + timedelta(minutes=given.minutes).total_seconds()
    first = SystemClock().now().toordinal() * A_NIGHT
    seeds = given.seeds or range(first, first + A_NIGHT)
    lines, months, red = 0, 0, list[int]()
    for seed in seeds:
        if not given.seeds and time.monotonic() > until:
            break
        months += 1
        try:
            lines += asyncio.run(played(seed))
        except Fault as fault:
            red.append(seed)
            print(fault, flush=True)
    print(f"{months} months from seed {seeds[0]}, {lines} moves, red: {red or 'none'}")
    return 1 if red else 0


if __name__ == "__main__":
    raise SystemExit(main())

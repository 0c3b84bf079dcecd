"""python -m tests.drawn: offices that run by drawn rules, others each night, until the time is over.

An office in which a case comes to no end says its rules, its seed and what was done; SEED … plays it again.
"""

import argparse
import asyncio
import logging
import time
from collections import Counter
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from bot.time_sources import SystemClock
from tests.kit.moves.fault import Fault
from tests.rules.drawn_offices import played
from tests.rules.drawn_specs import specs
from workflow.spec import Spec

MINUTES = 55
OFFICES = 10  # of one seed
A_NIGHT = 1000  # seeds apart


def play(seed: int, reached: Counter[str]) -> list[Fault]:
    """Play the offices of a seed; `reached` grows by what they came to."""
    met = list[Fault]()

    @seeded(seed)
    @settings(
        max_examples=OFFICES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(specs(), st.integers(0, A_NIGHT))
    def each(spec: Spec, moves: int) -> None:
        try:
            reached.update(asyncio.run(played(spec, moves)))
        except Fault as fault:
            met.append(fault)

    each()
    return met


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drawn", description=__doc__)
    parser.add_argument("seeds", nargs="*", type=int, metavar="SEED")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    given_words = parser.parse_args()
    logging.disable(logging.CRITICAL)  # offices in which nobody can act say so as an error
    until = time.monotonic() + timedelta(minutes=given_words.minutes).total_seconds()
    first = SystemClock().now().toordinal() * A_NIGHT
    seeds = given_words.seeds or range(first, first + A_NIGHT)
    played_seeds, red, reached = 0, list[int](), Counter[str]()
    for seed in seeds:
        if not given_words.seeds and time.monotonic() > until:
            break
        played_seeds += 1
        for fault in play(seed, reached):
            red.append(seed)
            print(f"seed {seed}\n{fault}", flush=True)
    print(", ".join(f"{what}: {count}" for what, count in sorted(reached.items())))
    print(f"{played_seeds * OFFICES} offices from seed {seeds[0]}, red: {red or 'none'}")
    return 1 if red else 0


if __name__ == "__main__":
    raise SystemExit(main())

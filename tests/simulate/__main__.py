"""python -m tests.simulate: years of an office, played by its people's habits."""

import argparse
import asyncio
import time
from collections import Counter
from contextlib import nullcontext
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TaskID

from bot.rule_coverage import Coverage, table
from tests.kit.moves.fault import Fault
from tests.simulate.exercised import Place, counted, exercised
from tests.simulate.office import SimulatedOffice, profiles
from tests.simulate.play import A_YEAR, MARITIME, Play
from tests.simulate.shrinking import shortest
from tests.simulate.year import played

COVERAGE = Path("var") / "coverage.json"  # read by loa rules --coverage


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulate", description=__doc__)
    parser.add_argument("--profile", choices=profiles(), default=MARITIME)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--years", type=int, default=1, help="each by the next seed")
    parser.add_argument("--days", type=int, default=A_YEAR)
    parser.add_argument("--units", type=int, default=5)
    parser.add_argument("--requests", type=int, default=120, help="of a unit in a year")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--quiet", default="")
    parser.add_argument("--foul", action="store_true", help="with every fault there is")
    parser.add_argument("--wired", action="store_true", help="through the platform's two libraries")
    parser.add_argument("--coverage", action="store_true", help="say how often each rule is exercised")
    parser.add_argument("--shrink", type=float, default=300, help="seconds to cut down what fails")
    given = parser.parse_args()
    quiet = frozenset(int(day) for day in given.quiet.split(",") if day)
    size = given.days, given.units, given.requests, frozenset(given.without), quiet, given.foul, given.wired
    plays = [Play(given.profile, seed, *size) for seed in range(given.seed, given.seed + given.years)]
    with counted() if given.coverage else nullcontext(Counter[Place]()) as calls:
        red = play_all(plays, Console(), given.shrink)
    if given.coverage:
        rules = exercised(calls, len(plays) * given.days / A_YEAR)
        COVERAGE.parent.mkdir(exist_ok=True)
        COVERAGE.write_text(Coverage(played=plays[0].line, rules=rules).model_dump_json(indent=1), "utf-8")
        print("\n".join(table(rules)))
    return 1 if red else 0


def play_all(plays: list[Play], console: Console, seconds_to_shrink: float) -> int:
    """Play one after another; how many met a fault. Each of these says its line."""
    red = 0
    with Progress(console=console) as progress:
        for play in plays:
            bar, began = progress.add_task(f"{play.profile} {play.seed}", total=play.days), time.monotonic()

            def step(n: int, office: SimulatedOffice, bar: TaskID = bar) -> None:
                progress.update(bar, completed=n + 1)

            try:
                done = asyncio.run(played(play, step))
            except Fault as fault:
                red += 1
                console.print(f"day {fault.day}: {fault}\n{play.line}", markup=False, soft_wrap=True)
                if seconds_to_shrink:
                    short = shortest(play, fault.kind, fault.day, seconds_to_shrink)
                    console.print(f"cut down: {short.line}", markup=False, soft_wrap=True)
                continue
            seconds = time.monotonic() - began
            console.print(
                f"{play.line}: {done.requests} requests, {done.calls} calls, {seconds:.0f} s", markup=False
            )
            console.print(f"{done.refused}", markup=False)
    return red


if __name__ == "__main__":
    raise SystemExit(main())

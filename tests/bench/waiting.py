"""Presses while a thousand cards wait to be sent, at the platform's pace: python -m tests.bench.waiting

People press once a second each, first where nothing else waits, then where much does. A press is over when it
is answered. Both are measured in one run, and the ratio is what to compare.
"""

import argparse
import asyncio
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.serve import start as start_sandbox
from sandbox.world import Person
from storage import Address, Records
from storage.offline import with_reading, with_records
from tests.bench.furnish import furnish
from tests.bench.people import Act, Crowd
from tests.bench.processes import ROOT, start_loa
from workflow.model import Card

CONFIG = ROOT / "config.yaml"
CROWD, EACH, WAITING = 16, 12, 1_000
EVERY = 1.0  # seconds between the presses of one person
GOALS = {0: 120, WAITING: 400}  # milliseconds, of which 95 in a hundred take no more


async def compare(home: Path) -> list[str]:
    """A line for each office, and the ratio."""
    found, lines = dict[int, float](), list[str]()
    for waiting, goal in GOALS.items():
        took, left = await _office(home / str(waiting), waiting)
        p50, p95 = (1000 * sorted(took)[int(len(took) * part)] for part in (0.5, 0.95))
        found[waiting] = p95
        lines.append(
            f"a press while {waiting} cards wait ({left} at the end), {CROWD} people once a second: "
            f"p50 {p50:.0f} ms, p95 {p95:.0f} ms; goal {goal}"
        )
    return [*lines, f"p95 behind {WAITING} cards against none: {found[WAITING] / found[0]:.1f}"]


async def _office(home: Path, waiting: int) -> tuple[list[float], int]:
    """Seconds for each press, and how many cards still wait after the last."""
    home.mkdir(parents=True)
    database, now = Address(home / "loa.sqlite"), SystemClock().now()
    world, runner, address = await start_sandbox(port=0, limits=False, seed=1, key=SystemTokens().new(8))
    bot, crowd = world.add_bot(f"809:AA{SystemTokens().new(24)}", "waiting_bot"), Crowd(world)
    each = WAITING // CROWD + EACH  # what is pressed has no part in what waits
    office = furnish(world, bot, database, CONFIG, now, size=CROWD, each=each, held=False)

    def wait_in_line(records: Records) -> None:
        if waiting:
            records.change_all(records.all(Card, limit=waiting), stale=True, post=0, not_before=now)

    async def decide(person: Person) -> None:
        message, data = office.waiting[person.id].pop()
        await crowd.press(bot, person, message, data)

    with_records(database, wait_in_line)
    async with AsyncExitStack() as stack, asyncio.TaskGroup() as group:
        stack.push_async_callback(runner.cleanup)
        running = await start_loa(home, address, bot.token, CONFIG, paced=True)
        stack.push_async_callback(running.end)
        watching = group.create_task(crowd.watch())
        took = await _press(decide, office.heads)
        watching.cancel()
    left = with_reading(database, lambda records: len(records.all(Card, stale=True)))
    return took, left


async def _press(act: Act, people: list[Person]) -> list[float]:
    """Have people press one after another, each at an even pace. Seconds for each press."""
    took = list[float]()

    async def one(number: int, person: Person) -> None:
        await asyncio.sleep(EVERY * number / len(people))
        for _ in range(EACH):
            begun = time.perf_counter()
            await act(person)
            took.append(time.perf_counter() - begun)
            await asyncio.sleep(max(0.0, EVERY - took[-1]))

    await asyncio.gather(*(one(*each) for each in enumerate(people)))
    return took


def main() -> None:
    argparse.ArgumentParser(prog="python -m tests.bench.waiting", description=__doc__).parse_args()
    with tempfile.TemporaryDirectory(prefix="loa-waiting-") as home:
        print("\n".join(asyncio.run(compare(Path(home)))))


if __name__ == "__main__":
    main()

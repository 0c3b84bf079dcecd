"""The soak of `make nightly`: 16 people click for ten minutes, and Loa ends as it began.

The last tenth of the time is held against the first: memory, open files, the journal beside the database,
the time from a press to its answer and the changed window, and bytes of database for each click.
"""

import argparse
import asyncio
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.serve import start as start_sandbox
from storage import Address
from tests.bench.furnish import furnish
from tests.bench.people import Crowd, repeat, round_the_form
from tests.bench.processes import ROOT, resident_mb, start_loa

PEOPLE = 16
PAGES = ("count", "size")
MORE = 1.1  # a tenth more at the end than after the first minute, at most
CONFIG = ROOT / "config.yaml"
UNITS = {
    "memory": "MB",
    "open files": "",
    "journal": "KB",
    "p99 from press to answer": "ms",
    "database a click": "KB",
}


@dataclass(frozen=True)
class Window:
    """A stretch of clicks and what the bot held at its end."""

    clicks: int
    figures: dict[str, float]


class Measured:
    """A bot's process and its database, looked at from outside."""

    def __init__(self, pid: int, database: Path) -> None:
        self._pid, self._database = pid, database

    def bytes_kept(self) -> int:
        """The size of the database, with what is still in its journal."""
        with closing(sqlite3.connect(f"file:{self._database}?mode=ro", uri=True)) as connection:
            ((pages,), (size,)) = (connection.execute(f"PRAGMA page_{it}").fetchone() for it in PAGES)
        return int(pages * size)

    def figures(self, took: list[float], grown: int) -> dict[str, float]:
        journal = self._database.with_name(f"{self._database.name}-wal")
        values = (
            resident_mb(self._pid),
            len(os.listdir(f"/proc/{self._pid}/fd")),
            journal.stat().st_size / 1024,
            1000 * sorted(took)[int(len(took) * 0.99)],
            grown / len(took) / 1024,
        )
        return dict(zip(UNITS, values, strict=True))


async def click(seconds: float, home: Path) -> tuple[Window, Window]:
    """Have everybody click for so long. Return the first tenth of the time and the last."""
    world, runner, address = await start_sandbox(port=0, limits=False, seed=1, key=SystemTokens().new(8))
    try:
        async with AsyncExitStack() as stack, asyncio.TaskGroup() as group:
            bot = world.add_bot("806:AAsandbox-token-for-benchmarks-0123456789", "bench_soak_bot")
            crowd = Crowd(world)
            watching = group.create_task(crowd.watch())
            now = SystemClock().now()
            database = home / "loa.sqlite"
            office = furnish(world, bot, Address(database), CONFIG, now, size=PEOPLE, each=1, held=True)
            running = await start_loa(home, address, bot.token, CONFIG)
            stack.push_async_callback(running.end)
            act = await round_the_form(crowd, bot, office.authors)
            measured = Measured(running.pid, database)

            async def window(length: float) -> Window:
                before, end = measured.bytes_kept(), time.monotonic() + length
                took: list[float] = []
                while time.monotonic() < end:
                    took += await repeat(act, office.authors, 10 * PEOPLE)
                return Window(len(took), measured.figures(took, measured.bytes_kept() - before))

            tenth = seconds / 10
            first = await window(tenth)
            between = await window(seconds - 2 * tenth)
            last = await window(tenth)
            print(f"{first.clicks + between.clicks + last.clicks} clicks in {seconds:.0f} s")
            watching.cancel()
        if world.journal.violations:
            raise SystemExit(f"the Bot API was misused: {world.journal.violations}")
    finally:
        await runner.cleanup()
    return first, last


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="how long people click")
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory(prefix="loa-soak-") as home:
        first, last = asyncio.run(click(seconds, Path(home)))
    grown = [name for name in UNITS if last.figures[name] > MORE * first.figures[name]]
    for name, unit in UNITS.items():
        mark = "  more than a tenth more" if name in grown else ""
        print(f"{name:26} {first.figures[name]:9.2f} then {last.figures[name]:9.2f} {unit}{mark}")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())

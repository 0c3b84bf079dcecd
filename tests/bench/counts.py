"""The cost of a decision, a click and a drawn card, counted: python -m tests.bench.counts

Statements and calls of one person are the same on every machine, busy or not. How many commits are shared,
and what looks at the office meanwhile, depends on what else the machine does: of up to `ROUNDS` rounds the
least counts, as load only adds. `HELD` in `tests/bench/costs.py` is how much each may be at most.
`--show` prints the statements of one decision.
"""

import argparse
import asyncio
import os
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.serve import start as start_sandbox
from sandbox.world import Bot, Person, World
from storage.address import Address
from tests.bench.costs import (
    CARD,
    CLICK,
    CLICKS,
    CROWD,
    DECISION,
    DECISIONS,
    HELD,
    IN_GROUP,
    ON_SERVER,
    Cost,
    lines,
)
from tests.bench.counted import FILE, HOPS
from tests.bench.furnish import Office, furnish
from tests.bench.people import Act, Crowd, repeat, round_the_form
from tests.bench.processes import ROOT
from tests.kit.engines import POSTGRESQL, SQLITE
from tests.kit.nursery import nursery
from tests.kit.postgresql import empty_database, programs

CONFIG = ROOT / "config.yaml"
ALONE, TOGETHER = 6, 10  # times that each acts
FEW = 3  # times with nothing else to do
ROUNDS = 2  # at most, while one costs more than it may
QUIET = 1.0  # seconds without a statement, a hop or a call
THREADS = ("writer", "reader")
OF_CARDS = ("card ", "courier")  # how the names of the tasks begin that draw them


class Counting:
    """A running bot that notes what it does, and the sandbox's people around it."""

    def __init__(self, world: World, crowd: Crowd, bot: Bot, office: Office, notes: Path) -> None:
        self.world, self.crowd, self.bot, self.office = world, crowd, bot, office
        self._notes = notes

    async def quiet(self) -> None:
        """Wait until nothing has been noted or called for a while."""
        before: object = None
        while (now := (self._notes.stat().st_size, self.world.journal.call_seq)) != before:
            before = now
            await asyncio.sleep(QUIET)

    async def noted(self, act: Act, people: list[Person], times: int) -> tuple[list[list[str]], Counter[str]]:
        """Have people act; return the notes and the calls."""
        await self.quiet()
        at, call = self._notes.stat().st_size, self.world.journal.call_seq
        await repeat(act, people, times)
        await self.quiet()
        notes = self._notes.read_bytes()[at:].decode().splitlines()
        calls = (c["method"] for c in self.world.journal.calls if c["seq"] > call)
        return [line.split("\t") for line in notes], Counter(calls)

    async def least(self, name: str, act: Act, people: list[Person], times: int) -> Cost:
        """Return the cost of an act, after a few for warmth: of rounds, while it is too high, the least."""
        await repeat(act, people, 3 * len(people))
        found = cost(*await self.noted(act, people, times), times)
        for _ in range(ROUNDS - 1):
            if not found.beyond(HELD[name]):
                break
            found = found.least(cost(*await self.noted(act, people, times), times))
        return found

    async def decide(self, person: Person) -> None:
        """Confirm the next request, in the head's private chat or in the group."""
        message, data = self.office.waiting[person.id].pop()
        await self.crowd.press(self.bot, person, message, data, self.office.group)


@asynccontextmanager
async def open_counting(
    home: Path,
    *,
    held: bool,
    grouped: bool = False,
    only_hops: bool = False,
    engine: str = SQLITE,
    each: int = 3 + ROUNDS * ALONE,
) -> AsyncIterator[Counting]:
    """Open a furnished office whose bot notes each hop, and each statement unless it is `only_hops`."""
    database = Address(home / "loa.sqlite") if engine == SQLITE else empty_database()
    world, runner, address = await start_sandbox(port=0, limits=False, seed=1, key=SystemTokens().new(8))
    bot = world.add_bot(f"807:AA{SystemTokens().new(24)}", "counted_bot")
    crowd = Crowd(world)
    now = SystemClock().now()
    office = furnish(
        world,
        bot,
        database,
        CONFIG,
        now,
        size=CROWD,
        each=each,
        held=held,
        grouped=grouped,
    )
    settings = {
        "LOA_TELEGRAM_TOKEN": bot.token, "LOA_TELEGRAM_API": address, "LOA_HOME": str(home),
        "LOA_CONFIG": str(CONFIG), "LOA_PACE": "off",
        "LOA_DATABASE": database.url or str(database),
        FILE: str(home / "notes"), HOPS: "only" if only_hops else "",
    }  # fmt: skip
    home.mkdir(exist_ok=True)
    log = home / "bot.log"
    log.touch()
    process = await nursery().start(["tests.bench.counted", "run"], {**os.environ, **settings}, log)
    watching = asyncio.ensure_future(crowd.watch())
    try:
        async with asyncio.timeout(60):
            while b"running as @" not in log.read_bytes():
                await asyncio.sleep(0.02)
        yield Counting(world, crowd, bot, office, home / "notes")
        assert not world.journal.violations, world.journal.violations
    finally:
        process.send_signal(15)
        await process.wait()
        watching.cancel()
        await runner.cleanup()


def cost(notes: list[list[str]], calls: Counter[str], times: int) -> Cost:
    """The counts of one act."""
    words = Counter((what, said.partition(" ")[0]) for _, what, said in notes)
    asked = sum(many for method, many in calls.items() if not method.startswith("get"))

    def each(*among: tuple[str, str]) -> float:
        return sum(words[each] for each in among) / times

    is_traced = any(what != "hop" for what, _ in words)
    reads = [(thread, verb) for thread in THREADS for verb in ("SELECT", "WITH")]
    writes = [("writer", verb) for verb in ("INSERT", "UPDATE", "DELETE")]
    return Cost(
        each(*reads) if is_traced else None,
        each(*writes) if is_traced else None,
        each(("hop", "reader")),
        each(("hop", "writer")),
        asked / times,
        each(*(key for key in words if key[0] == "hop")),
    )


async def alone(home: Path, engine: str = SQLITE) -> dict[str, Cost]:
    """One person acts, and again when all that follows is done."""
    found = {}
    async with open_counting(home, held=True, engine=engine) as counting:
        office = counting.office
        head, author = office.heads[0], office.authors[0]
        acts = {
            DECISION: (counting.decide, head),
            CLICK: (await round_the_form(counting.crowd, counting.bot, [author]), author),
        }
        for name, (act, person) in acts.items():
            found[name] = await counting.least(name, act, [person], ALONE)
    return found


async def served(home: Path) -> dict[str, Cost]:
    """The same with the database on a server, where each statement is a trip to it."""
    return {f"{name}{ON_SERVER}": cost for name, cost in (await alone(home, POSTGRESQL)).items()}


async def grouped(home: Path) -> dict[str, Cost]:
    """The same in a group."""
    async with open_counting(home, held=True, grouped=True) as counting:
        return {IN_GROUP: await counting.least(IN_GROUP, counting.decide, counting.office.heads[:1], ALONE)}


async def together(home: Path) -> dict[str, Cost]:
    """Many people act without a pause."""
    found = {}
    async with open_counting(home, held=True, only_hops=True, each=3 + ROUNDS * TOGETHER) as counting:
        office = counting.office
        acts = {
            DECISIONS: (counting.decide, office.heads),
            CLICKS: (await round_the_form(counting.crowd, counting.bot, office.authors), office.authors),
        }
        for name, (act, people) in acts.items():
            found[name] = await counting.least(name, act, people, CROWD * TOGETHER)
    return found


async def drawn(home: Path) -> dict[str, Cost]:
    """The cards that follow from a decision, with the looks that find them, a few times."""
    notes, calls = list[list[str]](), Counter[str]()
    async with open_counting(home, held=False) as counting:
        act, head = counting.decide, counting.office.heads[0]
        await repeat(act, [head], 3)
        for _ in range(FEW):
            noted, called = await counting.noted(act, [head], 1)
            notes, calls = notes + noted, calls + called
    number = sum(said.startswith("UPDATE card SET stale=0") for _, _, said in notes)
    del calls["answerCallbackQuery"]
    return {CARD: cost([note for note in notes if note[0].startswith(OF_CARDS)], calls, number)}


async def count(home: Path) -> dict[str, Cost]:
    """Count everything, each in an office of its own."""
    found: dict[str, Cost] = {}
    parts = {"alone": alone, "grouped": grouped, "together": together, "drawn": drawn}
    if programs():
        parts["served"] = served
    for name, part in parts.items():
        found |= await part(home / name)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.counts", description=__doc__)
    parser.add_argument("--show", action="store_true", help="print what one decision notes")
    show = parser.parse_args().show
    with tempfile.TemporaryDirectory(prefix="loa-counts-") as home:
        if show:
            asyncio.run(show_one(Path(home)))
        else:
            print("\n".join(lines(asyncio.run(count(Path(home))))))


async def show_one(home: Path) -> None:
    """Print each statement and hop of a decision, and of the cards that follow."""
    async with open_counting(home, held=False) as counting:
        act, head = counting.decide, counting.office.heads[0]
        await repeat(act, [head], 3)
        notes, calls = await counting.noted(act, [head], 1)
    print(*("  ".join(note) for note in notes), *calls.items(), sep="\n")


if __name__ == "__main__":
    main()

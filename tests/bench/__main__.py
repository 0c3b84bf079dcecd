"""make bench: Loa beside the bare libraries it stands on; docs/benchmarks.md says how to read it."""

import argparse
import asyncio
import gc
import os
import resource
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.serve import start as start_sandbox
from sandbox.world import Bot, Person, World
from storage import Address
from tests.bench import counts, due, lists, waiting
from tests.bench.costs import lines as cost_lines
from tests.bench.furnish import Office, furnish
from tests.bench.people import Act, Crowd, repeat, round_the_form
from tests.bench.processes import (
    ROOT,
    Running,
    cpu_seconds,
    resident_mb,
    seconds_of,
    start,
    start_loa,
)
from tests.bench.report import Series, Slice, ratio, table
from tests.kit import postgresql

NAMES = {
    "a": "aiogram, echo",
    "b": "aiogram, echo after a commit (SQLAlchemy)",
    "c": "aiogram-dialog, a click, state in memory",
    "f": "aiogram-dialog, a click, state in SQLite",
    "d": "Loa, a click in the form",
    "e": "Loa, a decision",
}
BARE = {"a": "echo", "b": "commit", "c": "dialog", "f": "kept"}
WINDOWS = ("c", "f")
SERVED = {"g": "Loa on PostgreSQL, a click in the form", "h": "Loa on PostgreSQL, a decision"}
CROWD = 16
TIMES = {16: 480, 1: 160}
DRAWN = 160
WARM = 64
CONFIG = ROOT / "config.yaml"


def _token(number: int) -> str:
    return f"{number}:AAsandbox-token-for-benchmarks-0123456789"


class Bench:
    """The sandbox's world in this process, a process for each bot, people in between."""

    def __init__(self, world: World, address: str, home: Path, rounds: int) -> None:
        self.world, self.address, self.home, self.rounds = world, address, home, rounds
        self.crowd, self.names = Crowd(world), dict(NAMES)
        self.people = [world.add_person(f"Người {n}", "vi", None, None) for n in range(CROWD)]
        self.running: dict[str, Running] = {}
        self.acts: dict[str, tuple[Act, list[Person]]] = {}
        self.office: Office | None = None

    async def open(self, stack: AsyncExitStack) -> None:
        """Start every bot and have its people where they repeat themselves."""
        for number, (key, kind) in enumerate(BARE.items(), 801):
            bot = self.world.add_bot(_token(number), f"bench_{kind}_bot")
            log = self.home / f"{kind}.log"
            self.running[key] = await start(
                log, "-m", "tests.bench.bots", kind, self.address, bot.token, BENCH_HOME=str(self.home)
            )
            stack.push_async_callback(self.running[key].end)
            if key in WINDOWS:
                self.acts[key] = (await self._bare_dialog(bot), self.people)
            else:
                self.acts[key] = (self._echo(bot), self.people)
        loa = self.world.add_bot(_token(811), "bench_loa_bot")
        each = (self.rounds * TIMES[CROWD] + WARM) // CROWD * 3 // 2 + self.rounds * TIMES[1]
        self.office, self.running["d"] = await self._loa(loa, "loa", each=each, held=True)
        self.running["e"] = self.running["d"]
        stack.push_async_callback(self.running["d"].end)
        self.acts["d"] = (await round_the_form(self.crowd, loa, self.office.authors), self.office.authors)
        self.acts["e"] = (self._decisions(loa, self.office), self.office.heads)
        if postgresql.programs():
            await self._open_served(stack, each)

    async def _open_served(self, stack: AsyncExitStack, each: int) -> None:
        """Loa again, its database on a server that makes each commit last, as the file does."""
        server = postgresql.Server(settings=())
        stack.callback(server.remove)
        server.command("CREATE DATABASE bench")
        bot = self.world.add_bot(_token(808), "bench_served_bot")
        served = Address.read(server.url("bench"))
        office, self.running["g"] = await self._loa(bot, "served", each=each, held=True, served=served)
        self.running["h"] = self.running["g"]
        stack.push_async_callback(self.running["g"].end)
        self.acts["g"] = (await round_the_form(self.crowd, bot, office.authors), office.authors)
        self.acts["h"] = (self._decisions(bot, office), office.heads)
        self.names |= SERVED

    async def _loa(
        self, bot: Bot, name: str, *, each: int, held: bool, served: Address | None = None
    ) -> tuple[Office, Running]:
        home = self.home / name
        home.mkdir()
        office = furnish(
            self.world,
            bot,
            served or Address(home / "loa.sqlite"),
            CONFIG,
            SystemClock().now(),
            size=CROWD,
            each=each,
            held=held,
        )
        return office, await start_loa(home, self.address, bot.token, CONFIG, served.url if served else "")

    def _echo(self, bot: Bot) -> Act:
        async def act(person: Person) -> None:
            await self.crowd.say(bot, person, "Xin chào, đây là một tin nhắn.")

        return act

    async def _bare_dialog(self, bot: Bot) -> Act:
        windows = {person.id: await self.crowd.say(bot, person, "/start") for person in self.people}

        async def act(person: Person) -> None:
            await self.crowd.click(bot, person, windows[person.id], 0, 0)

        return act

    def _decisions(self, bot: Bot, office: Office) -> Act:
        async def act(person: Person) -> None:
            message, data = office.waiting[person.id].pop()
            await self.crowd.press(bot, person, message, data)

        return act

    async def slice(self, key: str, people: int, times: int, at: int = 0) -> Slice:
        """One case by some of its people, beginning with the `at`-th."""
        act, crowd = self.acts[key]
        chosen = [crowd[(at + n) % len(crowd)] for n in range(people)]
        pid = self.running[key].pid
        bot, own, begun = cpu_seconds(pid), cpu_seconds(os.getpid()), time.perf_counter()
        took = await repeat(act, chosen, times)
        seconds = time.perf_counter() - begun
        return Slice(took, seconds, cpu_seconds(pid) - bot, cpu_seconds(os.getpid()) - own)

    async def compare(self) -> dict[tuple[str, int], Series]:
        """Every case within seconds of every other, again and again: the machine's moods hit all alike."""
        for key in self.names:
            await self.slice(key, CROWD, WARM)
        gc.collect()
        gc.freeze()
        found = {(key, people): Series() for people in TIMES for key in self.names}
        for n in range(self.rounds):
            order = list(self.names) if n % 2 == 0 else list(reversed(self.names))
            for people, times in TIMES.items():
                for key in order:
                    found[key, people].slices.append(await self.slice(key, people, times, n))
        return found

    async def _quiet(self, seconds: float) -> None:
        """Until no bot has called for so long."""
        journal = self.world.journal
        while (rest := journal.last_call + seconds - time.monotonic()) > 0 or journal.in_flight:
            await asyncio.sleep(max(rest, 0.05))

    async def drawn(self, stack: AsyncExitStack) -> str:
        """Decisions again in a bot that draws the cards that follow, until it has drawn the last of them."""
        bot = self.world.add_bot(_token(812), "bench_cards_bot")
        office, running = await self._loa(bot, "cards", each=DRAWN // CROWD * 2, held=False)
        stack.push_async_callback(running.end)
        calls, cpu, begun = self.world.journal.call_seq, cpu_seconds(running.pid), time.perf_counter()
        await repeat(self._decisions(bot, office), office.heads, DRAWN)
        answered = time.perf_counter() - begun
        await self._quiet(1.0)
        cards = sum(
            call["bot"] == bot.id and call["method"] in ("sendMessage", "editMessageText")
            for call in self.world.journal.calls
            if call["seq"] > calls
        )
        spent = cpu_seconds(running.pid) - cpu
        return (
            f"with the cards drawn beside it, unpaced: {DRAWN / answered:.0f} decisions/s; "
            f"{cards / DRAWN:.1f} cards and {1000 * spent / DRAWN:.1f} ms CPU a decision in all"
        )


async def measure(rounds: int, home: Path) -> None:
    began = time.monotonic()
    world, runner, address = await start_sandbox(port=0, limits=False, seed=1, key=SystemTokens().new(8))
    try:
        async with AsyncExitStack() as stack, asyncio.TaskGroup() as group:
            bench = Bench(world, address, home, rounds)
            watching = group.create_task(bench.crowd.watch())
            await bench.open(stack)
            idle = resident_mb(bench.running["d"].pid)
            found = await bench.compare()
            busy = resident_mb(bench.running["d"].pid)
            drawn = await bench.drawn(stack)
            watching.cancel()
            loa = bench.running["d"].started_in
        if world.journal.violations:
            raise SystemExit(f"the Bot API was misused: {world.journal.violations}")
    finally:
        await runner.cleanup()
    checks = [await seconds_of("-m", "bot", "check", str(CONFIG)) for _ in range(3)]
    print("\n".join(table(bench.names, found)))
    print()
    for people in TIMES:
        print(ratio(found, "d", "c", people, 0.6))
        print(ratio(found, "d", "f", people, 2.5))
        print(ratio(found, "e", "b", people, 0.8))
        if "g" in bench.names:
            print(ratio(found, "g", "d", people), ratio(found, "h", "e", people), sep="\n")
    print(f"(e) {drawn}")
    print(
        f"loa run: {loa:.1f} s to running, {idle:.0f} MB then, {busy:.0f} MB after the load; "
        f"loa check: {median(checks):.1f} s"
    )
    print("\n".join(["", *await waiting.compare(home / "waiting")]))
    print("\n".join(["", *cost_lines(await counts.count(home / "counts"))]))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("\n".join(["", *await due.compare(home, rounds)]))
    print("\n".join(["", *lists.compare(home)]))
    print(
        f"{rounds} rounds in {time.monotonic() - began:.0f} s; the sandbox with its people took {own:.0f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often every case is measured")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="loa-bench-") as home:
        asyncio.run(measure(rounds, Path(home)))


main()

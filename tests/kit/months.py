"""A month of an office, played by seed: everybody makes legal moves, and time goes by.

A trace is one line a move, by names that stay the same where earlier lines are left out: it is played again
as it stands, and cut down to what a fault needs.
"""

import random  # noqa: TID251 - with a seed
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.kit.builders import CONFIG, ROLES, open_product
from tests.kit.cast import Roles, cast_of
from tests.kit.clock import Clock
from tests.kit.moves import endings, legal, looks
from tests.kit.moves.fault import Fault
from tests.kit.moves.inline import Inline, inline
from tests.kit.moves.move import ASIDE, Move
from workflow.actions import RunDue
from workflow.app import App
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Deadline
from workflow.office import invariant
from workflow.ports import Store
from workflow.spec import load
from workflow.work import Work

DAYS = 31
CLOCK, AGAIN = "clock", "again"
HOURS = {1: 6, 2: 4, 4: 3, 15: 3, 24: 2, 64: 1}  # that go by at once, and how often
BETWEEN = 12  # moves between two looks at the clock, about
OFTEN = 4  # as likely are the moves that bring something to its end
Trace = list[str]


@dataclass(frozen=True)
class House:
    """The rules of an office, and who has which roles there."""

    text: str
    cast: Mapping[str, Roles]


DEMONSTRATION = House(CONFIG, ROLES)


def houses() -> dict[str, House]:
    """The demonstration's office, and one for each profile, with people made up for its rules."""
    found = {"demonstration": DEMONSTRATION}
    for file in sorted((Path(__file__).parents[2] / "profiles").glob("*.yaml")):
        text = file.read_text("utf-8")
        found[file.stem] = House(text, cast_of(load(text, file.name)))
    return found


@dataclass
class Month:
    """The office at play. `trace` is what happened so far."""

    app: App
    runner: Inline
    clock: Clock
    trace: Trace = field(default_factory=list)
    made: dict[str, Move] = field(default_factory=dict)
    looks: float = 1  # the share of cards of which everything is tried

    async def play(self, seed: int, days: int = DAYS) -> None:
        """Random moves until the month is over, and a look at all that is open now and then."""
        rng, end = random.Random(seed), self.clock.moment + timedelta(days=days)
        while self.clock.moment < end:
            for _ in range(rng.randrange(BETWEEN * 2)):
                if name := await self.app.ask(lambda work: self._choose(work, rng)):
                    await self.step(name)
            await self.step(f"{CLOCK} | {rng.choices(list(HOURS), list(HOURS.values()))[0]} hours")
            if rng.random() < 1 / DAYS:
                await self.look_at_all()
        await self.look_at_all()
        await self.app.ask(chain)

    async def again(self, trace: Sequence[str]) -> None:
        """The moves of a trace, without those that are no longer offered, and then a look at everything."""
        self.looks = 0
        for name in trace:
            await self.step(name)
        self.looks = 1
        await self.look_at_all()

    def _choose(self, work: Work, rng: random.Random) -> str:
        if self.made and rng.random() < 1 / 40:
            return f"{AGAIN} | {rng.choice(list(self.made)[-20:])}"
        kinds = list(legal.PLACES)
        kind = rng.choices(kinds, [legal.PLACES[each][0] for each in kinds])[0]
        places = list(legal.PLACES[kind][1](work))
        place = rng.choice(places) if places else None
        moves = list(place.moves(work)) if place else []
        weights = [1 if move.rank == ASIDE else OFTEN for move in moves]
        return rng.choices(moves, weights)[0].name if moves else ""

    async def step(self, name: str) -> None:
        """One line of a trace."""
        self.trace.append(name)
        if name.startswith(CLOCK):
            await self._wait(timedelta(hours=int(name.split()[2])))
        elif name.startswith(AGAIN):
            await self._make_again(name.removeprefix(f"{AGAIN} | "))
        elif move := await self.app.ask(lambda work: legal.find(work, name)):
            await looks.take(self.app, move)
            self.made[name] = move
        self.clock.moment += timedelta(seconds=1)

    async def _make_again(self, name: str) -> None:
        """A second press, or one on an old card: any refusal is right."""
        try:
            for action in self.made[name].actions if name in self.made else ():
                await self.app.do(action)
        except Refusal:
            pass

    async def _wait(self, time: timedelta) -> None:
        """Cards are drawn, time goes by, and what has fallen due by then is done at once."""
        await self.deliver()
        await self.app.ask(check)
        self.clock.moment += time
        while (await self.app.do(RunDue())).count:
            pass
        await self.app.ask(check)

    async def deliver(self) -> None:
        """Each card that is to be drawn is looked at."""

        def drawn(store: Store) -> None:
            store.change_all(stale, stale=False)

        if not self.looks:
            return
        stale = await self.app.ask(lambda work: work.store.all(Card, stale=True))
        for card in stale:
            if card.version * 0.618 % 1 < self.looks:
                await looks.look(self.app, self.runner, card)
        await self.runner.write(drawn)

    async def look_at_all(self) -> None:
        await self.deliver()
        await self.app.ask(check)
        if self.looks:
            await endings.all_can_end(self.app, self.runner, self.clock)


def check(work: Work) -> None:
    """The invariants of an office. Raises Fault."""
    failed = [row for row in work.store.all(Deadline, fired_at=None) if row.attempts]
    if failed:
        raise Fault(f"row {failed[0].subject} {failed[0].kind}", failed[0].why)
    if breaches := invariant.breaches(work):
        raise Fault(f"breach {breaches[0].subject} {breaches[0].what}", f"{breaches}")


def chain(work: Work) -> None:
    if broken := first_broken(work.store.all(AuditEntry)):
        raise Fault("chain", f"{broken}")


@asynccontextmanager
async def open_month(folder: Path, house: House = DEMONSTRATION) -> AsyncIterator[Month]:
    """An office, with its quiet hours, before anything was asked of it."""
    async with open_product(folder, house.text, house.cast) as product:
        with inline(product) as (app, runner):
            month = Month(app, runner, product.clock)
            try:
                yield month
            except Fault:
                product.broken = True
                raise


async def played(
    seed: int, house: House = DEMONSTRATION, *, days: int = DAYS, looks: float = 1, seconds: float = 60
) -> int:
    """Play a month; how many lines it had. Raises its Fault with the shortest trace it finds in `seconds`."""

    async def play(month: Month) -> None:
        month.looks = looks
        await month.play(seed, days)

    met, trace = await _fault(play, house)
    if met is None:
        return len(trace)
    short = await shortened(trace, met.kind, monotonic() + seconds, house)
    cut = f"seed {seed}, {len(trace)} lines, cut down to {len(short)}:"
    raise Fault(met.kind, "\n".join((str(met), cut, *short))) from met


async def shortened(trace: Trace, kind: str, until: float, house: House = DEMONSTRATION) -> Trace:
    """Leave out runs of lines, ever shorter ones, for as long as the same fault is met."""
    size = len(trace) // 2
    while size and monotonic() < until:
        start = 0
        while start < len(trace) and monotonic() < until:
            fewer = trace[:start] + trace[start + size :]
            met, made = await _fault(partial(Month.again, trace=fewer), house)
            if met and met.kind == kind:
                trace = made
            else:
                start += size
        size //= 2
    return trace


async def _fault(play: Callable[[Month], Awaitable[None]], house: House) -> tuple[Fault | None, Trace]:
    """The fault that is met in an office of its own, and what happened there."""
    trace: Trace = []
    try:
        with TemporaryDirectory() as folder:
            async with open_month(Path(folder), house) as month:
                trace = month.trace
                await play(month)
    except Fault as met:
        return met, trace
    return None, trace

"""F2: the bot is killed at random, again and again, while people work at twenty updates a second."""

import asyncio
import random  # noqa: TID251 - with a seed
import time
from pathlib import Path

import pytest

from tests.faults.broken import BrokenOffice, open_broken, report, seed_of
from tests.faults.conftest import on_both_engines
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import by_chat, check_all, extras
from tests.kit.engines import POSTGRESQL, engine_of

KILLS = {"polling": 20, "webhook": 15, POSTGRESQL: 15}  # fifty in a run
AT_NIGHT, NIGHTS = 25, range(14)  # a thousand in a night
RATE = 20.0
BACKLOG = 40
LIVES = (0.5, 2.5)


class Load:
    """Acts of people, so many a second: decisions, menus opened and closed, new requests with photos."""

    def __init__(self, office: BrokenOffice, crowd: Crowd, dice: random.Random) -> None:
        self.office, self.crowd, self.dice = office, crowd, dice
        self.over = False
        self.acts = 0
        self.submitting: list[asyncio.Future[None]] = []

    async def run(self) -> None:
        """Pace by the clock; where the machine cannot keep up, people wait for their answers."""
        while not self.over:
            began, done = time.monotonic(), 1
            if self.office.pending().get("inbox", 0) < BACKLOG:
                done = await self.act()
                self.acts += done
            await asyncio.sleep(max(0.0, began + done / RATE - time.monotonic()))
        await asyncio.gather(*self.submitting)

    async def act(self) -> int:
        """Send one or several updates. Returns how many."""
        turn = self.dice.random()
        if turn < 0.12 and self.crowd.fresh:
            self.submitting.append(asyncio.ensure_future(self.crowd.submit(self.crowd.fresh.pop(0))))
            return 4
        if turn < 0.4 and await self.crowd.decide_one():
            return 1
        await self.crowd.look_at_menu(self.dice)
        return 1


@on_both_engines
async def test_random_kills_under_load(way: str, tmp_path: Path) -> None:
    await check_kills(way, KILLS[way], seed_of(20261121), tmp_path)


@pytest.mark.night
@pytest.mark.parametrize("more", NIGHTS)
@on_both_engines
async def test_random_kills_all_night(way: str, more: int, tmp_path: Path) -> None:
    await check_kills(way, AT_NIGHT, seed_of(20261122) + more, tmp_path)


async def check_kills(way: str, kills: int, seed: int, home: Path) -> None:
    """Nothing lost, no decision doubled, at most one extra message for each kill."""
    report(fault="F2", way=way, repeat_with=f"SEED={seed}")
    dice = random.Random(f"{seed} {way}")
    async with open_broken(
        home, webhook=way == "webhook", engine=engine_of(way), staff=140, with_photos=3, seed=seed
    ) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:40])
        crowd.fresh = crowd.fresh[40:]
        await office.start()
        await office.settle()
        load = Load(office, crowd, dice)
        began = time.monotonic()
        working = asyncio.ensure_future(load.run())
        for _ in range(kills):
            await asyncio.sleep(dice.uniform(*LIVES))
            await office.kill()
            office.crashes += 1
            await office.start()
        seconds = time.monotonic() - began
        load.over = True
        await working
        await office.settle()
        crowd.check_done()
        await check_all(office)
        more = await extras(office)
        report(
            fault="F2", way=way, seed=seed, kills=office.crashes, rate=round(load.acts / seconds, 1),
            seconds=round(seconds), submitted=len(crowd.sent), decided=len(crowd.pressed),
            extras=sum(more.values()),
        )  # fmt: skip
        assert max(by_chat(more).values(), default=0) <= office.crashes
        assert sum(more.values()) <= office.crashes

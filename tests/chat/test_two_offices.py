"""Two offices in one process: the whole wiring twice, each with its bot, its database and its own clock.

Nothing of an office is kept in a module: a second one would find it there, or could not be made at all.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.settings import from_environment
from bot.wiring import Running, run
from tests.kit.office import Office, open_office
from tests.stories.steps import card, decide, submit


@asynccontextmanager
async def running(office: Office) -> AsyncIterator[None]:
    """The bot of an office, in this process and on the office's clock."""
    stop, up = asyncio.Event(), asyncio.Event()

    async def started(_: Running) -> None:
        up.set()

    office.log.touch()
    async with asyncio.TaskGroup() as group:
        group.create_task(run(from_environment(office.environment), stop, started, office))
        await up.wait()
        try:
            yield
        finally:
            stop.set()


async def live(office: Office, title: str) -> str:
    """Send a request and confirm it; its author sees that it went on. Return its reference."""
    reference = await submit(office, "hạnh", title)
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "hạnh", reference, "Đang ở: Cô Yến")
    return reference


async def test_two_offices_in_one_process_both_answer(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each sends and decides a request of its own at the same time, and keeps nothing of the other's."""
    homes = (tmp_path_factory.mktemp(name) for name in ("north", "south"))
    async with open_office(next(homes)) as north, open_office(next(homes)) as south:
        south.set_clock(north.now() + timedelta(days=400))
        async with running(north), running(south):
            titles = ("Hội thảo cảng biển", "Ngày hội đọc sách")
            references = await asyncio.gather(*map(live, (north, south), titles))
            for office, title, reference in zip((north, south), titles, references, strict=True):
                await office.settle()
                office.check()
                assert office.ask("SELECT reference, subject FROM request") == [(reference, title)]
                assert f"-{office.date():%Y}-" in reference
                said = [m.words for m in await office.people["hạnh"].read() if m.from_bot]
                assert any(title in words for words in said)
                assert not any(other in words for words in said for other in titles if other != title)
        assert references[0] != references[1]

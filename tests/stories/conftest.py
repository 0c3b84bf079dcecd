"""Offices for stories: one that most stories share, and one for the stories that stop and start the bot.

Starting the bot costs seconds, so an office serves many stories, and each looks only at its own requests.
"""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.engines import ENGINES, engine_of
from tests.kit.office import Office, open_office
from tests.stories.screens import check_screens

WAYS = [pytest.param(way, marks=pytest.mark.xdist_group(way)) for way in ("polling", "webhook")]
BY_ENGINE = [*WAYS, ENGINES[1]]
on_both_engines = pytest.mark.parametrize("way", BY_ENGINE, indirect=True, scope="session")


def open_by(way: str, home: Path) -> AbstractAsyncContextManager[Office]:
    """The office of a way."""
    return open_office(home, webhook=way == "webhook", engine=engine_of(way))


@asynccontextmanager
async def running(way: str, home: Path, rules: str) -> AsyncIterator[Office]:
    """The office of a way, which runs by these rules, and ends in order."""
    async with open_by(way, home) as office:
        office.rules = rules
        await office.start()
        yield office
        assert await office.stop() == 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test is begun before the short ones, so that no worker waits for it at the end."""
    items.sort(key=lambda item: item.path.name != "test_term.py")


@pytest.fixture(scope="session", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """How updates reach the bot, and what keeps them."""
    return str(request.param)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """The running office that stories share."""
    async with open_by(way, tmp_path_factory.mktemp("office")) as office:
        await office.start()
        yield office
        await check_screens(office)
        assert await office.stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def office(shared: Office, request: pytest.FixtureRequest) -> AsyncIterator[Office]:
    """The shared office; what holds after every story is checked after each."""
    assert not request.node.get_closest_marker("day"), "a story on a day of its own has an office of its own"
    before = last_request(shared)
    yield shared
    await all_is_well(shared, before)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def restarting(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose bot is stopped, killed and started again."""
    async with open_by(way, tmp_path_factory.mktemp("office")) as office:
        await office.sandbox.answer_within(600)  # a press outlives a restart, also on a busy machine
        yield office
        assert await office.stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def own(restarting: Office) -> AsyncIterator[Office]:
    """The office that is restarted; it runs before and after each story."""
    if not restarting.runs:
        await restarting.start()
    before = last_request(restarting)
    yield restarting
    await all_is_well(restarting, before)


def last_request(office: Office) -> int:
    return int(office.ask("SELECT coalesce(max(id), 0) FROM request")[0][0])


async def all_is_well(office: Office, before: int) -> None:
    """Nothing is on its way, the chats show the truth, the invariants hold, the API was used properly."""
    await office.settle()
    await check_screens(office, before)
    office.check()
    assert await office.sandbox.violations() == []

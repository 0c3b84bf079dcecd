"""The end of a vital part ends the process, with a line that says why."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.background import Tasks
from bot.health import Health
from bot.mishaps import VitalEnded, explain
from bot.outage import TokenRefused
from bot.tokens import SystemTokens
from bot.watch import Watch
from storage import Database, FileGone
from storage.address import Address
from tests.kit import day
from tests.kit.builders import make_database
from tests.kit.clock import Clock
from workflow.model import Media

JOURNAL = 5_000_000  # bytes

ENDS: dict[str, tuple[BaseException | None, str]] = {
    "by itself": (None, "the courier ended by itself, and the bot needs it to go on"),
    "by an error of the program": (KeyError("x"), "by an error of the program (KeyError: 'x')"),
    "by a cancellation": (asyncio.CancelledError(), "the courier ended by itself"),
    "by a file that is gone": (FileGone("loa.sqlite was removed; put it back"), "loa.sqlite was removed"),
    "by a refused token": (TokenRefused("Unauthorized"), "Unauthorized"),
    "by a damaged file": (sqlite3.DatabaseError("malformed"), "is damaged"),
    "by a disk without room": (OSError(28, "No space left on device"), "is there room on the disk"),
}


@pytest.mark.parametrize("way", ENDS)
async def test_the_end_of_vital_work_is_the_end_of_the_process(
    way: str, caplog: pytest.LogCaptureFixture
) -> None:
    error, says = ENDS[way]

    async def work() -> None:
        if error:
            raise error

    tasks = Tasks()
    tasks.start(work(), "courier", vital=True)
    await asyncio.wait_for(tasks.failed.wait(), 5)
    assert tasks.error
    line = explain(tasks.error)
    assert line
    assert says in line
    assert "\n" not in line
    # only an error of the program is worth a trace
    assert [bool(r.exc_info) for r in caplog.records] == [True] * (way == "by an error of the program")


async def test_what_is_let_end_may_end_and_what_is_not_vital_is_only_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def work() -> None:
        raise KeyError("x")

    tasks = Tasks()
    await asyncio.wait({tasks.start(work(), "lane 5")})
    tasks.let_end()
    await asyncio.wait({tasks.start(asyncio.sleep(0), "poller", vital=True)})
    assert not tasks.failed.is_set()
    assert [r.message for r in caplog.records] == ["lane 5 ended by an error"]


@dataclass
class Looked:
    """A watch over a real database whose clock and scheduler the test moves."""

    database: Database
    clock: Clock
    next_run: datetime | None = field(default_factory=day.begin)
    health: Health = field(init=False)  # that the newest watch tells

    def over(self, home: Path) -> Watch:
        health = self.health = Health(home, self.clock)
        return Watch(self.database, home, self.clock, lambda: self.next_run, 0.01, health, JOURNAL)


@pytest.fixture
async def looked(tmp_path: Path) -> AsyncIterator[Looked]:
    make_database(tmp_path / "home" / "loa.sqlite")
    database = Database(Address(tmp_path / "home" / "loa.sqlite"))
    yield Looked(database, Clock())
    await database.close()


async def stops(looked: Looked) -> None:
    looked.next_run = None


async def falls_behind(looked: Looked) -> None:
    looked.clock.moment += timedelta(minutes=5)


async def dies(looked: Looked) -> None:
    def work(_: object) -> None:
        raise SystemExit(3)

    await asyncio.gather(looked.database.write(work), return_exceptions=True)


async def loses_its_home(looked: Looked) -> None:
    home = looked.database.address.path.parent
    home.rename(home.with_name("moved"))


@pytest.mark.parametrize(
    ("happens", "raises"),
    [(stops, VitalEnded), (falls_behind, VitalEnded), (dies, RuntimeError), (loses_its_home, FileGone)],
)
async def test_the_watch_finds_what_ends_without_a_sound(
    happens: Callable[[Looked], object], raises: type[Exception], looked: Looked
) -> None:
    watching = asyncio.ensure_future(looked.over(looked.database.address.path.parent).run())
    await asyncio.sleep(0.05)
    assert not watching.done()
    await happens(looked)  # type: ignore[misc]  # each of them is a coroutine
    with pytest.raises(raises):
        await asyncio.wait_for(watching, 5)


async def test_a_clock_that_was_set_forward_is_no_death(looked: Looked) -> None:
    """The scheduler catches up by its own timer before the next look."""
    watch = looked.over(looked.database.address.path.parent)
    looked.clock.moment += timedelta(days=1)
    watch._check_runs()
    looked.next_run = looked.clock.moment
    watch._check_runs()
    looked.clock.moment += timedelta(days=1)
    watch._check_runs()


async def test_a_journal_that_is_never_taken_in_is_said_until_it_is(looked: Looked) -> None:
    """Another program keeps a question open, so that nothing behind it can be taken into the database."""
    path = looked.database.address.path
    watch = looked.over(path.parent)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM audit").fetchall()

    async def write() -> None:
        for _ in range(160):
            await looked.database.write(lambda records: records.add(note()))

    await write()
    watch._check_journal()
    assert "journal" in looked.health.troubles
    assert "MB that are not taken into the database: another program" in looked.health.troubles["journal"]
    reader.close()
    await write()
    watch._check_journal()
    assert "journal" not in looked.health.troubles


def note() -> Media:
    """A record of some size."""
    return Media(
        kind="photo", platform="telegram", handle="x" * 50_000, unique=SystemTokens().new(8), position=0
    )

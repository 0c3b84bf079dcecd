"""The writer: shared commits, savepoints of one's own, and nothing half done."""

import asyncio
import errno
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from storage import Database, StoreClosed, StoreUnavailable
from storage.address import Address
from storage.offline import with_reading
from storage.records import Records
from tests.kit.builders import make_database
from tests.kit.disk import FAULTS, Disk, Fault
from tests.kit.engines import only_sqlite
from workflow.model import Person, Record


def adds(name: str) -> Callable[[Records], Person]:
    return lambda store: store.add(Person(name=name))


def names(database: Database) -> list[str]:
    """Return what another process would see: only what is committed."""
    return with_reading(database.address, lambda store: [person.name for person in store.all(Person)])


async def test_it_answers_after_the_commit(database: Database) -> None:
    await database.write(lambda store: store.add(Person(name="An")))
    assert names(database) == ["An"]


async def test_one_failure_takes_nothing_of_the_others_with_it(database: Database) -> None:
    def fails(store: Records) -> None:
        store.add(Person(name="half"))
        raise ValueError("a rule")

    jobs = [database.write(adds(str(n))) for n in range(5)]
    results = await asyncio.gather(*jobs[:3], database.write(fails), *jobs[3:], return_exceptions=True)
    assert [type(r) for r in results].count(ValueError) == 1
    assert sorted(names(database)) == ["0", "1", "2", "3", "4"]


async def test_many_at_once_are_all_kept_in_order(database: Database) -> None:
    await asyncio.gather(*(database.write(adds(f"{n:03}")) for n in range(300)))
    assert names(database) == [f"{n:03}" for n in range(300)]


@pytest.mark.parametrize("is_said", [True, False], ids=["said", "received"])
async def test_what_happened_goes_before_what_is_asked_and_what_was_said_is_committed_at_once(
    *, is_said: bool, database: Database
) -> None:
    seen: list[tuple[str, list[str]]] = []
    begun, hold = threading.Event(), threading.Event()

    def asked(name: str) -> Callable[[Records], object]:
        def work(store: Records) -> None:
            begun.set()
            hold.wait(5)
            seen.append((name, names(database)))
            store.add(Person(name=name))

        return work

    jobs = [asyncio.ensure_future(database.write(asked(f"asked {n}"))) for n in range(3)]
    await asyncio.to_thread(begun.wait, 5)
    keep = database.writer.keep
    jobs += [asyncio.ensure_future(keep(adds(f"happened {n}"), is_said=is_said)) for n in range(2)]
    await asyncio.sleep(0)
    hold.set()
    await asyncio.gather(*jobs)
    first = ["asked 0", "happened 0", "happened 1"]
    assert names(database) == [*first, "asked 1", "asked 2"]
    committed = first if is_said else []
    assert seen == [("asked 0", []), ("asked 1", committed), ("asked 2", committed)]


@only_sqlite
async def test_a_locked_database_is_waited_for(database: Database) -> None:
    other = sqlite3.connect(database.address.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.ensure_future(database.write(lambda store: store.add(Person(name="An"))))
    done, _ = await asyncio.wait({waiting}, timeout=0.3)
    assert not done
    other.execute("ROLLBACK")
    other.close()
    assert (await waiting).name == "An"


@only_sqlite
async def test_a_full_disk_refuses_the_change_and_keeps_the_rest(database: Database) -> None:
    def fill(store: Records) -> None:
        pages = store.connection.exec_driver_sql("PRAGMA page_count").scalar()
        store.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    await database.writer.write_first(fill)
    with pytest.raises(StoreUnavailable, match="full"):
        await database.write(lambda store: store.add(Person(name="x" * 100_000)))
    await database.writer.write_first(
        lambda s: s.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    )
    await database.write(lambda store: store.add(Person(name="An")))
    assert names(database) == ["An"]


async def test_listeners_hear_what_was_written_only_when_it_was(database: Database) -> None:
    heard: list[set[type]] = []
    database.writer.on_commit(heard.append)
    await database.write(lambda store: store.add(Person(name="An")))
    await database.write(lambda store: store.get(Person, 1))
    with pytest.raises(ZeroDivisionError):
        await database.write(lambda store: (store.add(Person(name="no")), 1 / 0))
    assert heard == [{Person}]


async def test_listeners_hear_of_news_alone(database: Database) -> None:
    heard: list[set[type]] = []
    database.writer.on_commit(heard.append)
    await database.writer.keep(lambda store: store.add(Person(name="An")), is_news=False)
    assert (heard, names(database)) == ([], ["An"])


@pytest.fixture
def disk() -> Iterator[Disk]:
    disk = Disk()
    yield disk
    disk.take_out()


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("together", [1, 5], ids=["alone", "together"])
async def test_a_commit_that_fails_is_refused_and_the_next_one_is_kept(
    fault: Fault, together: int, disk: Disk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing of it is kept, nobody waits for ever, it is said once, and no restart is needed."""
    make_database(tmp_path / "loa.sqlite")
    database = Database(Address(tmp_path / "loa.sqlite"))
    await database.write(lambda store: store.add(Person(name="before")))
    for attempt in range(3):
        disk.fault = fault
        jobs = [database.write(adds(f"refused {n}" + "x" * 9000)) for n in range(together)]
        results = await asyncio.wait_for(asyncio.gather(*jobs, return_exceptions=True), 10)
        refused = [r for r in results if isinstance(r, StoreUnavailable)]
        disk.fault = None
        assert disk.refused
        assert len(refused) >= 1
        assert len(refused) == len([r for r in results if isinstance(r, Exception)])
        await asyncio.wait_for(database.write(adds(f"after {attempt}")), 10)
    kept = [name for name in names(database) if not name.startswith("refused")]
    assert kept == ["before", "after 0", "after 1", "after 2"]
    said = [r.message for r in caplog.records if r.name == "loa.storage"]
    assert len([line for line in said if "takes no changes now" in line]) <= 3
    assert [line for line in said if "takes changes again" in line] == said[1::2]
    assert not database.writer.ended.done()
    await database.close()
    assert sqlite3.connect(database.address.path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


@only_sqlite
async def test_what_was_said_is_recorded_as_soon_as_it_can_be(disk: Disk, database: Database) -> None:
    disk.fault = FAULTS[0]
    keeping = asyncio.ensure_future(database.writer.keep(lambda s: s.add(Person(name="said" + "x" * 9000))))
    with pytest.raises(StoreUnavailable, match="make room on the disk"):
        await database.write(lambda store: store.add(Person(name="asked" + "x" * 9000)))
    assert not keeping.done()
    disk.fault = None
    assert (await asyncio.wait_for(keeping, 10)).name.startswith("said")


@pytest.mark.parametrize(
    "error",
    [SystemExit(3), KeyboardInterrupt(), MemoryError(), RuntimeError("a bug"), GeneratorExit()],
    ids=repr,
)
async def test_an_error_belongs_to_who_asked_or_ends_the_thread_and_is_never_swallowed(
    error: BaseException, database: Database
) -> None:
    begun, hold = threading.Event(), threading.Event()

    def fails(store: Records) -> None:
        begun.set()
        hold.wait(5)
        raise error

    failing = asyncio.ensure_future(database.write(fails))
    await asyncio.to_thread(begun.wait, 5)
    others = [asyncio.ensure_future(database.write(lambda s: s.add(Person(name="An")))) for _ in range(3)]
    others.append(asyncio.ensure_future(database.writer.write_first(lambda s: s.add(Person(name="An")))))
    others.append(asyncio.ensure_future(database.writer.keep(lambda s: s.add(Person(name="An")))))
    await asyncio.sleep(0)
    hold.set()
    found, *rest = await asyncio.wait_for(asyncio.gather(failing, *others, return_exceptions=True), 10)
    if isinstance(error, Exception):
        assert found is error
        assert [type(r) for r in rest] == [Person] * 5
        return
    assert [type(r) for r in (found, *rest)] == [StoreClosed] * 6
    with pytest.raises(StoreClosed):
        await database.write(lambda store: store.add(Person(name="late")))
    with pytest.raises(RuntimeError, match=type(error).__name__):
        database.check()
    await asyncio.wait_for(database.close(), 5)


@only_sqlite
async def test_a_damaged_file_ends_the_writer(database: Database) -> None:
    await database.write(lambda store: store.add(Person(name="An")))

    def break_it(store: Records) -> None:
        store.connection.exec_driver_sql("PRAGMA writable_schema = ON")
        store.connection.exec_driver_sql("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'person'")
        store.connection.exec_driver_sql("PRAGMA schema_version = 999")

    await database.write(break_it)
    with pytest.raises(StoreClosed):
        await database.write(lambda store: store.add(Person(name="Bình")))
    with pytest.raises(Exception, match="malformed"):
        database.check()


@only_sqlite
async def test_what_the_statement_itself_does_wrong_is_no_fault_of_the_disk(database: Database) -> None:
    """Tried again for ever it would hold up whoever asked, for ever."""
    with pytest.raises(OperationalError, match="no such table"):
        await database.write(lambda store: store.connection.exec_driver_sql("SELECT * FROM nowhere"))
    with pytest.raises(OperationalError, match="no such table"):
        await database.read(lambda store: store.connection.exec_driver_sql("SELECT * FROM nowhere"))


UNREADABLE = Fault("pread64", ".sqlite", errno.EIO)  # SQLite takes a page that cannot be read for damage


@only_sqlite
@pytest.mark.parametrize("way", ["write", "read"])
async def test_a_short_failure_to_read_is_no_damage(way: str, disk: Disk, database: Database) -> None:
    ask = getattr(database, way)
    disk.fault = UNREADABLE
    asking = asyncio.ensure_future(ask(lambda store: store.all(Person)))
    async with asyncio.timeout(5):
        while not disk.refused:
            await asyncio.sleep(0.01)
    disk.fault = None
    found = (await asyncio.gather(asking, return_exceptions=True))[0]
    assert found == [] or isinstance(found, StoreUnavailable)
    assert await asyncio.wait_for(ask(lambda store: store.all(Person)), 10) == []
    database.check()


async def test_a_listener_that_fails_keeps_nobody_from_hearing(database: Database) -> None:
    heard: list[set[type]] = []

    def fails(kinds: set[type[Record]]) -> None:
        raise ZeroDivisionError

    database.writer.on_commit(fails)
    database.writer.on_commit(heard.append)
    await database.write(lambda store: store.add(Person(name="An")))
    await asyncio.sleep(0)
    assert heard == [{Person}]


async def test_after_the_end_nobody_waits(database: Database) -> None:
    writing = [asyncio.ensure_future(database.write(lambda s: s.add(Person(name="An")))) for _ in range(100)]
    await asyncio.sleep(0)
    await asyncio.wait_for(database.close(), 5)
    await asyncio.wait_for(asyncio.gather(*writing), 5)
    for ask in (database.write, database.writer.write_first, database.writer.keep):
        with pytest.raises(StoreClosed):
            await ask(lambda store: store.add(Person(name="late")))


def test_a_loop_that_is_closed_ends_no_thread(address: Address) -> None:
    database = Database(address)
    hold = threading.Event()

    async def leave() -> None:
        asyncio.ensure_future(database.write(lambda store: hold.wait(5)))  # noqa: RUF006 - nobody waits for it
        await asyncio.sleep(0)

    asyncio.run(leave())
    hold.set()
    asyncio.run(asyncio.wait_for(database.write(lambda s: s.add(Person(name="An"))), 5))
    asyncio.run(database.close())
    assert names(database) == ["An"]

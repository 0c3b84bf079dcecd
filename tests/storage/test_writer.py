"""The writer: shared commits, savepoints of one's own, and nothing half done."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import Database, StoreUnavailable
from storage.records import Records
from tests.builders import make_database
from workflow.model import Person


@pytest.fixture
async def database(tmp_path: Path):
    make_database(tmp_path / "loa.sqlite")
    opened = Database(tmp_path / "loa.sqlite")
    yield opened
    await opened.close()


def names(path: Path) -> list[str]:
    """What another process would see: only what is committed."""
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute("SELECT name FROM person ORDER BY id")]
    finally:
        connection.close()


async def test_it_answers_after_the_commit(database: Database) -> None:
    await database.write(lambda store: store.add(Person(name="An")))
    assert names(database.path) == ["An"]


async def test_one_failure_takes_nothing_of_the_others_with_it(database: Database) -> None:
    def fails(store: Records) -> None:
        store.add(Person(name="half"))
        raise ValueError("a rule")

    jobs = [database.write(lambda store, n=n: store.add(Person(name=str(n)))) for n in range(5)]
    results = await asyncio.gather(*jobs[:3], database.write(fails), *jobs[3:], return_exceptions=True)
    assert [type(r) for r in results].count(ValueError) == 1
    assert sorted(names(database.path)) == ["0", "1", "2", "3", "4"]


async def test_many_at_once_are_all_kept_in_order(database: Database) -> None:
    await asyncio.gather(*(database.write(lambda s, n=n: s.add(Person(name=f"{n:03}"))) for n in range(300)))
    assert names(database.path) == [f"{n:03}" for n in range(300)]


async def test_what_happened_goes_before_what_is_asked_and_is_committed_at_once(database: Database) -> None:
    seen: list[tuple[str, list[str]]] = []
    begun, hold = threading.Event(), threading.Event()

    def asked(name: str) -> Callable[[Records], object]:
        def work(store: Records) -> None:
            begun.set()
            hold.wait(5)
            seen.append((name, names(database.path)))
            store.add(Person(name=name))

        return work

    jobs = [asyncio.ensure_future(database.write(asked(f"asked {n}"))) for n in range(3)]
    await asyncio.to_thread(begun.wait, 5)
    jobs += [
        asyncio.ensure_future(database.writer.run(lambda s, n=n: s.add(Person(name=f"happened {n}"))))
        for n in range(2)
    ]
    await asyncio.sleep(0)
    hold.set()
    await asyncio.gather(*jobs)
    first = ["asked 0", "happened 0", "happened 1"]
    assert names(database.path) == [*first, "asked 1", "asked 2"]
    assert seen == [("asked 0", []), ("asked 1", first), ("asked 2", first)]


async def test_a_locked_database_is_waited_for(database: Database) -> None:
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.ensure_future(database.write(lambda store: store.add(Person(name="An"))))
    done, _ = await asyncio.wait({waiting}, timeout=0.3)
    assert not done
    other.execute("ROLLBACK")
    other.close()
    assert (await waiting).name == "An"


async def test_a_full_disk_refuses_the_change_and_keeps_the_rest(database: Database) -> None:
    def fill(store: Records) -> None:
        pages = store.connection.exec_driver_sql("PRAGMA page_count").scalar()
        store.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    await database.writer.run(fill)
    with pytest.raises(StoreUnavailable, match="full"):
        await database.write(lambda store: store.add(Person(name="x" * 100_000)))
    await database.writer.run(lambda s: s.connection.exec_driver_sql("PRAGMA max_page_count = 1000000"))
    await database.write(lambda store: store.add(Person(name="An")))
    assert names(database.path) == ["An"]


async def test_listeners_hear_what_was_written_only_when_it_was(database: Database) -> None:
    heard: list[set[type]] = []
    database.writer.on_commit(heard.append)
    await database.write(lambda store: store.add(Person(name="An")))
    await database.write(lambda store: store.get(Person, 1))
    with pytest.raises(ZeroDivisionError):
        await database.write(lambda store: (store.add(Person(name="no")), 1 / 0))
    assert heard == [{Person}]

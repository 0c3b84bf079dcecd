"""A connection knows what it would read: also after what it took back, and what others wrote."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import Database, Records
from storage.address import Address
from storage.known import MOST, Known
from storage.offline import with_records
from storage.sqlite import driver_of, writing
from tests.kit.builders import make_database
from tests.kit.known import differing
from tests.kit.there import there
from workflow.model import Account, Deadline, Notice, Person
from workflow.ports import Ahead

HANOI = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=HANOI)
Step = Callable[[Records], object]

_ids, _numbers = st.integers(1, 6), st.integers(1, 2)
_subjects = st.sampled_from(["visit", "task"])
_moments = st.none() | st.builds(lambda hours: NOW + timedelta(hours=hours), st.integers(0, 2))


def _deadline(subject: str, id: int, fired_at: datetime | None) -> Deadline:
    return Deadline(subject=subject, subject_id=id, kind="late", ordinal=1, due_at=NOW, fired_at=fired_at)


def _add(subject: str, id: int, fired_at: datetime | None) -> Step:
    def step(records: Records) -> None:
        if records.one(Deadline, subject=subject, subject_id=id, kind="late", ordinal=1) is None:
            records.add(_deadline(subject, id, fired_at))

    return step


def _of_one(id: int, work: Callable[[Records, Deadline], object]) -> Step:
    def step(records: Records) -> None:
        if row := records.get(Deadline, id):
            work(records, row)

    return step


def _change(id: int, fired_at: datetime | None) -> Step:
    return _of_one(id, lambda records, row: records.change(row, fired_at=fired_at, attempts=row.attempts + 1))


def _change_all(subject: str, fired_at: datetime | None) -> Step:
    def step(records: Records) -> None:
        if rows := records.all(Deadline, subject=subject):
            records.change_all(rows, fired_at=fired_at)

    return step


def _remove(id: int) -> Step:
    return _of_one(id, lambda records, row: records.remove(row))


def _ask(subject: str, number: int) -> Step:
    def step(records: Records) -> None:
        records.one(Deadline)
        records.one(Deadline, subject=subject)
        records.one(Deadline, fired_at=None)
        records.all(Deadline, subject=subject, fired_at=None)
        records.all(Deadline, subject_id=number)
        records.prefetch(Deadline, "subject_id", range(3), subject=subject)
        records.read_ahead(
            Ahead(Deadline, "subject_id", (number, 9), {"fired_at": None}), Ahead(Person, "id", (1, 2, 3))
        )
        records.all(Deadline, subject_id=(number, number + 1))
        records.due(Deadline, "due_at", NOW, 2, fired_at=None)

    return step


def _part(steps: list[Step], fails: bool) -> Step:
    def step(records: Records) -> None:
        def part() -> None:
            for each in steps:
                each(records)
            if fails:
                raise LookupError

        records.attempt(part)

    return step


_steps = st.one_of(
    st.builds(_add, _subjects, _numbers, _moments),
    st.builds(_change, _ids, _moments),
    st.builds(_change_all, _subjects, _moments),
    st.builds(_remove, _ids),
    st.builds(_ask, _subjects, _numbers),
)
_parts = st.one_of(_steps, st.builds(_part, st.lists(_steps, max_size=4), st.booleans()))


@settings(deadline=None)
@given(
    transactions=st.lists(st.tuples(st.lists(_parts, max_size=8), st.lists(_steps, max_size=1)), max_size=4)
)
def test_what_is_known_is_what_would_be_read(
    transactions: list[tuple[list[Step], list[Step]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("known") / "loa.sqlite"
    make_database(path)
    engine, known = writing(Address(path)), Known()
    try:
        for steps, beside in transactions:
            with engine.begin() as connection:
                known.follow(connection)
                records = Records(connection, known)
                for step in steps:
                    step(records)
                    assert differing(records) == []
            for step in beside:
                with_records(Address(path), step)
    finally:
        engine.dispose()


async def test_a_record_that_others_read_comes_into_answers_about_what_changes(database: Database) -> None:
    def change(records: Records) -> int:
        row = Records(records.connection).add(_deadline("visit", 1, None))
        records.all(Deadline, subject="visit", attempts=3)
        records.all(Deadline, subject_id=9)
        records.change(row, attempts=3)
        assert [each.id for each in records.all(Deadline, subject="visit", attempts=3)] == [row.id]
        assert differing(records) == []
        return _counted(records, lambda: records.all(Deadline, subject_id=9))

    assert await database.write(change) == 0, "what did not change is known"


def statements(records: Records) -> int:
    """How many statements two questions are."""

    def ask() -> None:
        records.one(Person, name="An")
        records.all(Notice, person=1)

    return _counted(records, ask)


def _counted(records: Records, ask: Callable[[], object]) -> int:
    asked = list[str]()
    driver = driver_of(records.connection)
    driver.set_trace_callback(asked.append)
    ask()
    driver.set_trace_callback(None)
    return len(asked)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    make_database(tmp_path / "loa.sqlite")
    opened = Database(Address(tmp_path / "loa.sqlite"))
    yield opened
    await opened.close()


async def test_nothing_is_asked_twice_until_somebody_else_has_written(database: Database) -> None:
    assert await database.write(statements) == 2
    assert await database.write(statements) == 0
    await database.write(lambda records: records.add(Person(name="Bình")))
    assert await database.write(statements) == 0
    with_records(database.address, lambda records: records.add(Person(name="An")))
    assert await database.write(statements) == 2


async def test_the_newest_of_all_that_are_known_is_not_asked_for(database: Database) -> None:
    await database.write(lambda records: records.all(Person, name="An"))
    assert await database.write(statements) == 1


async def test_nothing_refers_to_a_record_that_is_new(database: Database) -> None:
    def come(records: Records) -> tuple[int, list[Account]]:
        person = records.add(Person(name="An")).id
        asked = _counted(records, lambda: records.all(Account, person=person, platform="telegram"))
        records.add(Account(person=person, platform="telegram", external=str(person)))
        return asked, records.all(Account, person=person)

    for _ in range(2):
        asked, accounts = await database.write(come)
        assert (asked, len(accounts)) == (0, 1)
        assert await database.write(differing) == []


async def test_text_is_known_as_it_is_kept(database: Database) -> None:
    """PostgreSQL has no place for the character NUL."""

    def step(records: Records) -> str:
        added = records.add(Person(name="Nguyễn\0 Văn An"))
        records.change(added, address="Anh\0")
        assert differing(records) == []
        person = there(records.get(Person, added.id))
        return f"{person.address} {person.name}"

    assert await database.write(step) == "Anh Nguyễn Văn An"


async def test_an_action_that_was_taken_back_is_not_known(database: Database) -> None:
    def fail(records: Records) -> None:
        records.add(Person(name="An"))
        raise LookupError

    assert await database.write(lambda records: records.one(Person, name="An")) is None
    with pytest.raises(LookupError):
        await database.write(fail)
    assert await database.write(lambda records: records.one(Person, name="An")) is None


async def test_what_is_known_is_forgotten_before_it_grows_large(database: Database) -> None:
    def ask_much(records: Records) -> None:
        for number in range(MOST):
            records.one(Person, name=str(number))

    assert await database.write(statements) == 2
    await database.write(ask_much)
    assert await database.write(statements) == 2

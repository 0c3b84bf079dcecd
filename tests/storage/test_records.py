"""Records in and out of a real SQLite file."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from storage import Database
from storage.records import Records
from storage.schema import migrate
from workflow.model import Draft, Membership, Person, RuleVersion

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path):
    migrate(tmp_path / "loa.sqlite", tmp_path / "backups")
    opened = Database(tmp_path / "loa.sqlite")
    yield opened
    await opened.close()


async def test_a_record_comes_back_as_it_went_in(database: Database) -> None:
    person = await database.write(lambda store: store.add(Person(name="Lương Thị Hạnh", address="Cô")))
    assert await database.read(lambda store: store.get(Person, person.id)) == person


async def test_a_moment_comes_back_aware_and_equal_whatever_its_zone(database: Database) -> None:
    vietnam = timezone(timedelta(hours=7))

    def keep(store: Records) -> Membership:
        person = store.add(Person(name="An"))
        return store.add(Membership(person=person.id, role="desk", unit=None, since=NOW.astimezone(vietnam)))

    kept = await database.write(keep)
    found = await database.read(lambda store: store.get(Membership, kept.id))
    assert found.since == NOW
    assert found.since.tzinfo is not None


async def test_a_naive_moment_is_refused(database: Database) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(Exception, match="without its zone"):
        await database.write(lambda store: store.add(Person(name="An", away_until=naive)))


async def test_conditions_are_equality_absence_and_choice(database: Database) -> None:
    def keep(store: Records) -> None:
        for name, unit in (("a", None), ("b", "economics"), ("c", "navigation")):
            person = store.add(Person(name=name))
            store.add(Membership(person=person.id, role="desk", unit=unit, since=NOW))

    await database.write(keep)
    units = await database.read(
        lambda s: [m.unit for m in s.all(Membership, unit=("economics", "navigation"))]
    )
    assert units == ["economics", "navigation"]
    assert await database.read(lambda s: len(s.all(Membership, unit=None))) == 1
    assert await database.read(lambda s: s.one(Membership, role="desk").unit) == "navigation"
    assert await database.read(lambda s: [m.id for m in s.all(Membership, newest=True, limit=2)]) == [3, 2]


async def test_what_is_due_comes_earliest_first_and_unset_first_of_all(database: Database) -> None:
    def keep(store: Records) -> None:
        for hours in (3, 1, 9):
            store.add(Person(name=str(hours), away_until=NOW + timedelta(hours=hours)))
        store.add(Person(name="now"))

    await database.write(keep)
    due = await database.read(lambda s: s.due(Person, "away_until", NOW + timedelta(hours=5), 10))
    assert [p.name for p in due] == ["now", "1", "3"]


async def test_answers_of_a_draft_keep_their_types(database: Database) -> None:
    answers = {"title": "<b>&", "english": False, "photos": [3, 1, 2], "source": None}

    def keep(store: Records) -> Draft:
        owner = store.add(Person(name="An"))
        rules = store.add(RuleVersion(digest="d", text="t", active_from=NOW))
        return store.add(
            Draft(
                owner=owner.id,
                type="news",
                unit="u",
                rules=rules.id,
                answers=answers,
                created_at=NOW,
                updated_at=NOW,
            )
        )

    draft = await database.write(keep)
    assert await database.read(lambda s: s.get(Draft, draft.id).answers) == answers


async def test_the_reader_may_not_write(database: Database) -> None:
    with pytest.raises(Exception, match="attempt to write"):
        await database.read(lambda store: store.add(Person(name="An")))

"""Records in and out of a real database of either engine."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from storage import Database
from storage.records import Records
from tests.kit.engines import only_sqlite
from workflow.model import Account, Answers, Chat, Deadline, Draft, Membership, Notice, Person, RuleVersion

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


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
    assert found
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
    newest = await database.read(lambda s: s.one(Membership, role="desk"))
    assert newest
    assert newest.unit == "navigation"
    assert await database.read(lambda s: [m.id for m in s.all(Membership, newest=True, limit=2)]) == [3, 2]


async def test_what_no_other_record_has_as_well(database: Database) -> None:
    """A person in a role of whom there is no account that takes messages; each number once."""

    def keep(store: Records) -> None:
        for name, role in (("a", "desk"), ("b", "desk"), ("c", "board")):
            person = store.add(Person(name=name))
            store.add(Account(person=person.id, platform="p", external=name, reachable=name != "b"))
            store.add_all([Membership(person=person.id, role=role, unit=None, since=NOW)] * 2)

    await database.write(keep)

    roles, there = {"role": ("desk", "board")}, {"reachable": True, "platform": "p"}
    found = await database.read(
        lambda s: s.lacking(Membership, "person", dict(roles), Account, "person", dict(there))
    )
    assert found == [2]
    assert await database.read(lambda s: s.lacking(Membership, "person", {}, Account, "person", {})) == []


async def test_what_fits_is_counted_and_read_a_part_at_a_time(database: Database) -> None:
    def keep(store: Records) -> None:
        for n in range(5):
            store.add(Person(name=str(n), active=n != 1))

    def look(store: Records) -> tuple[list[str], list[str], int, int]:
        some = store.all(Person, active=True, limit=2)
        more = store.all(Person, active=True, after=some[-1].id, limit=2)
        few = store.count(Person, active=True, language=("vi", "en"))
        return [p.name for p in some], [p.name for p in more], few, store.count(Person)

    await database.write(keep)
    assert await database.read(look) == (["0", "2"], ["3", "4"], 4, 5)


async def test_what_has_a_time_and_is_due_comes_earliest_first(database: Database) -> None:
    def keep(store: Records) -> None:
        for hours in (3, 1, 9):
            store.add(Person(name=str(hours), away_until=NOW + timedelta(hours=hours)))
        store.add(Person(name="never"))

    await database.write(keep)
    due = await database.read(lambda s: s.due(Person, "away_until", NOW + timedelta(hours=5), 10))
    assert [p.name for p in due] == ["1", "3"]


async def test_of_what_is_due_the_first_of_each_comes_before_a_second(database: Database) -> None:
    def keep(store: Records) -> None:
        for name in ("An", "Bình"):
            store.add(Person(name=name))
        for person, hours in ((1, 1), (1, 2), (1, 9), (2, 4), (1, 3), (2, 3)):
            at = NOW + timedelta(hours=hours)
            store.add(Notice(cause=str(hours), person=person, key="k", values={}, not_before=at))

    await database.write(keep)
    until = NOW + timedelta(hours=5)
    for limit, wanted in ((10, [(1, 1), (2, 3), (1, 2), (2, 4), (1, 3)]), (2, [(1, 1), (2, 3)])):

        def look(store: Records, limit: int = limit) -> list[Notice]:
            return store.in_turn(Notice, "not_before", until, limit, platforms=("telegram",))

        due = await database.read(look)
        assert [(n.person, int(n.cause)) for n in due] == wanted


ACCOUNTS = {  # in the order in which they were bound: a platform, and whether it takes messages
    "here": [("telegram", True)],
    "elsewhere": [("elsewhere", True)],
    "came over": [("elsewhere", True), ("telegram", True)],
    "went over": [("telegram", True), ("elsewhere", True)],
    "left there": [("telegram", True), ("elsewhere", False)],
    "on another": [("another", True)],
    "nowhere": [],
}


async def test_what_is_due_on_other_platforms_is_left_out(database: Database) -> None:
    """A person is where the newest account is that takes messages; whoever has none is to be looked at."""

    def keep(store: Records) -> None:
        for name, accounts in ACCOUNTS.items():
            person = store.add(Person(name=name))
            for platform, reachable in accounts:
                store.add(Account(person=person.id, platform=platform, external=name, reachable=reachable))
            store.add(Notice(cause=name, person=person.id, key="k", values={}, not_before=NOW))
        for name in ("telegram", "elsewhere"):
            chat = store.add(Chat(platform=name, external="g", title=""))
            store.add(Notice(cause=f"group {name}", chat=chat.id, key="k", values={}, not_before=NOW))

    def look(store: Records) -> list[str]:
        found = store.in_turn(Notice, "not_before", NOW, 99, platforms=("telegram", "another"))
        return [notice.cause for notice in found]

    await database.write(keep)
    found = await database.read(look)
    assert found == ["here", "came over", "left there", "on another", "nowhere", "group telegram"]


async def test_answers_of_a_draft_keep_their_types(database: Database) -> None:
    answers: Answers = {"title": "<b>&", "english": False, "photos": [3, 1, 2], "source": None}

    def keep(store: Records) -> Draft:
        owner = store.add(Person(name="An"))
        rules = store.add(RuleVersion(digest="d", text="t"))
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
    assert await database.read(lambda s: [d.answers for d in s.all(Draft, id=draft.id)]) == [answers]


async def test_the_reader_may_not_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"attempt to write|read-only transaction"):
        await database.read(lambda store: store.add(Person(name="An")))


async def people(database: Database, count: int) -> list[Person]:
    def keep(store: Records) -> list[Person]:
        return [store.add(Person(name=str(n), away_until=NOW + timedelta(hours=n))) for n in range(count)]

    return await database.write(keep)


@pytest.mark.parametrize("count", [0, 1, 4, 5, 600])
async def test_many_are_changed_at_once_and_no_others(database: Database, count: int) -> None:
    some = await people(database, count + 1)

    def change(store: Records) -> set[str]:
        assert len(store.all(Person)) == count + 1
        store.change_all(some[1:], address="Thầy", away_until=None)
        return {p.name for p in store.all(Person, address="Thầy", away_until=None)}

    assert await database.write(change) == {str(n + 1) for n in range(count)}
    assert (await database.read(lambda s: s.get(Person, some[0].id))) == some[0]


@pytest.mark.parametrize("count", [0, 1, 4, 5, 8, 300])
async def test_any_of_so_many_finds_each_once(database: Database, count: int) -> None:
    some = await people(database, count + 3)
    ids = tuple(p.id for p in some[:count])
    assert await database.read(lambda s: s.all(Person, id=ids)) == some[:count]


async def test_what_is_known_by_number_is_forgotten_when_it_is_written(database: Database) -> None:
    first, second, third = await people(database, 3)

    def write(store: Records) -> list[str | None]:
        assert len(store.all(Person)) == 3
        store.change(first, name="khác")
        store.change_all([second], name="khác")
        store.remove(third)
        found = [store.get(Person, p.id) for p in (first, second, third)]
        return [p.name if p else None for p in found]

    assert await database.write(write) == ["khác", "khác", None]


async def test_a_part_that_fails_leaves_nothing_and_the_rest_is_kept(database: Database) -> None:
    (person,) = await people(database, 1)

    def write(store: Records) -> tuple[str, str | None]:
        store.change(person, name="trước")

        def part() -> None:
            store.change(person, name="hỏng")
            store.add(Person(name="thừa"))
            raise LookupError("why")

        error = store.attempt(part)
        now = store.get(Person, person.id)
        store.change(person, address="Cô")
        assert store.attempt(lambda: None) is None
        return str(error), now.name if now else None

    assert await database.write(write) == ("why", "trước")
    kept = await database.read(lambda s: s.all(Person))
    assert [(p.name, p.address) for p in kept] == [("trước", "Cô")]


async def test_a_part_that_succeeds_is_kept(database: Database) -> None:
    def write(store: Records) -> Exception | None:
        def part() -> None:
            store.add(Person(name="An"))

        return store.attempt(part)

    assert await database.write(write) is None
    assert len(await database.read(lambda s: s.all(Person))) == 1


@only_sqlite
async def test_nothing_due_is_one_read_of_an_index(database: Database) -> None:
    """Among any number of open deadlines: the statement that asks is planned as a search, without sorting."""
    asked: list[str] = []

    def look(store: Records) -> list[str]:
        driver: Any = store.connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        assert store.due(Deadline, "due_at", NOW, 250, fired_at=None) == []
        driver.set_trace_callback(None)
        plan = driver.execute(f"EXPLAIN QUERY PLAN {asked[0]}").fetchall()
        return [row[-1] for row in plan]

    plan = await database.write(look)
    assert len(asked) == 1
    assert plan == ["SEARCH deadline USING INDEX ix_deadline_fired_at_due_at (fired_at=? AND due_at<?)"]

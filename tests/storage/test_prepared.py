"""Statements prepared once, answers kept within a transaction: neither may be noticed."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Database
from storage.records import Records
from workflow.model import Account, Membership, Person

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


async def test_a_transaction_sees_its_own_writes_however_often_it_asked_before(database: Database) -> None:
    def work(store: Records) -> list[list[str]]:
        seen = [[p.name for p in store.all(Person)]]
        an = store.add(Person(name="An"))
        seen.append([p.name for p in store.all(Person)])
        store.change(an, name="Bình")
        seen.append([p.name for p in store.all(Person)])
        assert store.get(Person, an.id) == Person(id=an.id, name="Bình")
        store.remove(an)
        seen.append([p.name for p in store.all(Person)])
        return seen

    assert await database.write(work) == [[], ["An"], ["Bình"], []]


async def test_a_list_that_was_answered_belongs_to_whoever_asked(database: Database) -> None:
    def work(store: Records) -> int:
        store.add(Person(name="An"))
        store.all(Person).clear()
        return len(store.all(Person))

    assert await database.write(work) == 1


async def test_one_shape_serves_other_values_and_other_lengths(database: Database) -> None:
    def keep(store: Records) -> None:
        person = store.add(Person(name="An"))
        for role in ("desk", "board", "staff"):
            store.add(Membership(person=person.id, role=role, unit=None, since=NOW))

    await database.write(keep)

    def look(store: Records) -> list[int]:
        chosen: tuple[tuple[str, ...], ...] = (("desk",), ("desk", "board"), ("board", "nobody"), ())
        return [len(store.all(Membership, role=roles)) for roles in chosen]

    assert await database.read(look) == [1, 2, 1, 0]


async def test_what_the_driver_refuses_undoes_one_job_and_says_no_values(database: Database) -> None:
    account = Account(person=1, platform="telegram", external="a-private-number")

    def keep(store: Records) -> None:
        store.add(Person(name="An"))
        store.add(account)

    await database.write(keep)
    with pytest.raises(IntegrityError) as refused:
        await database.write(keep)
    assert "a-private-number" not in str(refused.value)
    assert await database.read(lambda store: len(store.all(Person))) == 1

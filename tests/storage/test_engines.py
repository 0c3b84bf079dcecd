"""Values of text, numbers and JSON, and their order: the same on either engine."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from storage import Database
from storage.records import Records
from workflow.model import Account, Media, Notice, Person

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("một\0hai", "mộthai"),
        ("\0", ""),
        ("", ""),
        (" \t\n", " \t\n"),
        ("'\"\\%_;--", "'\"\\%_;--"),
        ("🎓" * 5000, "🎓" * 5000),
        ("Nguyễn", "Nguyễn"),  # in two characters a letter, as some keyboards write
    ],
    ids=["nul", "only nul", "empty", "blank", "marks", "long", "decomposed"],
)
async def test_a_text_is_kept_and_found_as_it_is_but_for_nul(
    database: Database, given: str, kept: str
) -> None:
    person = await database.write(lambda store: store.add(Person(name=given)))
    for where in ({"id": person.id}, {"name": given}, {"name": (given, "nobody")}):
        found = await database.read(lambda store, where=where: store.all(Person, **where))  # type: ignore[misc]
        assert [p.name for p in found] == [kept]


@pytest.mark.parametrize("length", [255, 256, 5000])
async def test_a_key_is_of_any_length(database: Database, length: int) -> None:
    keys = ["k" * length, "k" * (length - 1) + "l"]

    def keep(store: Records) -> None:
        person = store.add(Person(name="An"))
        for key in keys:
            store.add(Account(person=person.id, platform="telegram", external=key))

    await database.write(keep)
    for key in keys:
        found = await database.read(lambda store, key=key: store.one(Account, external=key))  # type: ignore[misc]
        assert found
        assert found.external == key


async def test_texts_are_ordered_by_the_codes_of_their_letters(database: Database) -> None:
    """The order by which numbers of papers and of effects are found, in any language of a server."""
    names = ["Zulu", "an", "Ân", "A1", "a-1", "a:1", "a.1", "A", "ă"]

    def keep(store: Records) -> list[str]:
        for name in names:
            store.add(Person(name=name))
        rows = store.connection.exec_driver_sql("SELECT name FROM person ORDER BY name").fetchall()
        return [name for (name,) in rows]

    assert await database.write(keep) == sorted(names)


@pytest.mark.parametrize("size", [0, 2**31, 2**40])
async def test_a_number_is_as_large_as_a_file(database: Database, size: int) -> None:
    def keep(store: Records) -> Media:
        return store.add(
            Media(
                draft=None,
                platform="telegram",
                kind="document",
                handle="h",
                unique="u",
                position=1,
                size=size,
            )
        )

    media = await database.write(keep)
    assert await database.read(lambda store: store.all(Media, size=size)) == [media]


VALUES: list[dict[str, Any]] = [
    {}, {"a": 1}, {"a": "1"}, {"a": 1.5}, {"a": True}, {"a": None}, {"a": []}, {"a": "một\0hai"}, {"a": "Â"},
    {"a": 1, "b": 2}, {"b": 2, "a": 1},
]  # fmt: skip


async def test_json_comes_back_as_it_went(database: Database) -> None:
    """Also the order of its names. No question compares it: of PostgreSQL's kind no two are equal."""

    def keep(store: Records) -> list[Notice]:
        person = store.add(Person(name="An"))
        return [
            store.add(Notice(cause=str(n), person=person.id, key="k", values=values, not_before=NOW))
            for n, values in enumerate(VALUES)
        ]

    kept = await database.write(keep)
    found = await database.read(lambda store: store.all(Notice))
    assert found == kept
    assert [json.dumps(notice.values) for notice in found] == [json.dumps(values) for values in VALUES]


async def test_numbers_are_never_given_again(database: Database) -> None:
    """A number that was given before would stand for what an old row did."""
    first = await database.write(lambda store: store.add(Person(name="An")))
    await database.write(lambda store: store.remove(first))
    second = await database.write(lambda store: store.add(Person(name="Bình")))
    assert second.id > first.id

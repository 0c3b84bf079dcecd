"""Requests by their words, alike on either engine: newest first, each group, no word of a query language."""

from collections.abc import Sequence
from dataclasses import asdict

import pytest
from sqlalchemy import insert

from storage import Database
from storage.records import Records
from storage.tables import TABLES
from tests.storage.test_inbox import NOW
from workflow.model import Person, Request, RequestWords, RuleVersion

MOST = 10**9


async def keep(database: Database, *texts: str, apart: int = 1) -> None:
    """Keep a request for each text, under numbers that lie so far apart."""

    def add(store: Records) -> None:
        person = store.add(Person(name="Đoàn Thị Mùi"))
        rules = store.add(RuleVersion(digest="d", text="t"))
        for n, text in enumerate(texts, 1):
            request = Request(
                id=n * apart, key=f"k{n}", reference=f"YC-{n}", type="news", unit="economics",
                author=person.id, rules=rules.id, subject="s", created_at=NOW,
            )  # fmt: skip
            store.connection.execute(insert(TABLES[Request]).values(asdict(request)))
            store.add(RequestWords(request=request.id, words=text))

    await database.write(add)


async def found(database: Database, *groups: Sequence[str], before: int = MOST, limit: int = 9) -> list[int]:
    return await database.read(lambda store: store.find_words(groups, before, limit))


async def test_a_word_of_each_group_finds_the_newest_first(database: Database) -> None:
    await keep(database, "hoi thao xanh", "hoi nghi xanh", "le hoi", "thao luan")
    assert await found(database, ["hoi"]) == [3, 2, 1]
    assert await found(database, ["hoi"], ["thao", "nghi"]) == [2, 1]
    assert await found(database, ["hoi"], ["xanh"], before=2) == [1]
    assert await found(database, ["hoi"], limit=2) == [3, 2]
    assert await found(database, ["ho"]) == []
    assert await found(database, ["hoi"], []) == []
    assert await found(database) == []


async def test_what_is_changed_or_gone_is_found_so_no_more(database: Database) -> None:
    await keep(database, "hoi thao", "hoi nghi")

    def change(store: Records) -> None:
        first, second = store.all(RequestWords)
        store.change(first, words="trien lam")
        store.remove(second)

    await database.write(change)
    assert await found(database, ["hoi"]) == []
    assert await found(database, ["trien"], ["lam"]) == [1]


@pytest.mark.parametrize(
    "word", ["or", "not", "near", "_p7", ".hoi", "展覧", "-12-5", "yc-2026-0001", "x" * 40]
)
async def test_each_word_is_itself(word: str, database: Database) -> None:
    await keep(database, f"hoi {word}", "hoi b")
    assert await found(database, [word]) == [1]


@pytest.mark.parametrize("word", ['a" or "b', "near(", "words:hoi", "hoi*", "a&!b", "it's", "c:\\d", "", " "])
async def test_what_is_no_word_is_refused(word: str, database: Database) -> None:
    await keep(database, "hoi")
    with pytest.raises(ValueError, match="no word"):
        await found(database, [word])


async def test_what_is_old_is_found_behind_many_others(database: Database) -> None:
    """PostgreSQL looks for what is common among the newest numbers first."""
    await keep(database, "hoi", "hoi xanh", "hoi", "hoi", apart=50_000)
    assert await found(database, ["hoi"]) == [200_000, 150_000, 100_000, 50_000]
    assert await found(database, ["hoi"], limit=2) == [200_000, 150_000]
    assert await found(database, ["hoi"], before=150_000) == [100_000, 50_000]
    assert await found(database, ["xanh"]) == [100_000]

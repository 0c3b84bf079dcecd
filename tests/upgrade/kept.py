"""A dump as an office for today's program: the database in its home, the chats in a sandbox."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import pytest

from bot.tokens import SystemTokens
from sandbox.client import Group, Person
from storage.home import MEDIA
from storage.originals import digest_of
from tests.kit.day import moment
from tests.kit.engines import ON_SERVER, POSTGRESQL
from tests.kit.office import Office
from tests.upgrade import chats, dump
from tests.upgrade.bring import bring

HERE = Path(__file__).parent
LANDED = sorted(path.name for path in HERE.iterdir() if (path / "facts.json").exists())


@cache
def served(name: str) -> str:
    """The name of a dump whose database is brought to a server; the same object, by which pytest knows it."""
    return f"{name} {POSTGRESQL}"


ON_BOTH_ENGINES = [*LANDED, *(pytest.param(served(name), marks=ON_SERVER) for name in LANDED)]


class Kept(Office):
    """An office of a dump. Its rules file is the one that its newest version of the rules was."""

    folder: str
    facts: dict[str, dict[str, str]]

    def case(self, name: str) -> str:
        """The reference of a case."""
        return self.facts["cases"][name]


def facts(name: str) -> dict[str, dict[str, str]]:
    """The facts of a dump: its moment, its people and its cases by name."""
    found: dict[str, dict[str, str]] = json.loads((HERE / name / "facts.json").read_text("utf-8"))
    return found


@asynccontextmanager
async def open_kept(said: str, home: Path) -> AsyncIterator[Kept]:
    """The office of a dump, its bot not yet started. `said` is its name, and an engine other than SQLite."""
    name, _, engine = said.partition(" ")
    folder = HERE / name
    async with chats.open_world() as (world, sandbox):
        office = Kept(sandbox, home)
        office.folder = name
        office.facts = facts(name)
        text = (folder / "chats.jsonl").read_text("utf-8")
        office.bot = json.loads(text.partition("\n")[0])["bot"]
        office.token = f"{office.bot}:AA{SystemTokens().new(24)}"
        office.set_clock(moment(str(office.facts["moment"])))
        dump.load((folder / "office.sql").read_text("utf-8"), office.database.path)
        if engine:
            office.database = bring(office.database.path, name)
        chats.load(world, text, office.token)
        for who, number in office.facts["people"].items():
            office.people[who] = Person(sandbox, world.people[int(number)].user())
        for group in world.groups.values():
            office.groups[group.title] = Group(sandbox, group.id, group.title)
        _furnish(office, [stored.data for stored in world.files._by_id.values()])
        try:
            yield office
            assert await sandbox.violations() == []
        finally:
            if office.runs:
                await office.kill()


def _furnish(office: Kept, files: list[bytes]) -> None:
    """The home: the rules that were last offered, and the originals, which came from the chats."""
    ((rules,),) = office.ask("SELECT text FROM rule_version ORDER BY id DESC LIMIT 1")
    (office.home / "config.yaml").write_text(rules, "utf-8")
    media = office.home / MEDIA
    media.mkdir()
    wanted = {digest for row in office.ask("SELECT digest, original FROM media") for digest in row if digest}
    for data in files:
        beside = media / "new"
        beside.write_bytes(data)
        if (digest := digest_of(beside)) in wanted:
            beside.rename(media / digest)
            wanted.discard(digest)
    assert not wanted

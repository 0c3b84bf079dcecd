"""Chats after a restore: they show what came after the backup, and none of that can be pressed any more."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
import typer

from bot.cli_restored import restored
from bot.intake.update_context import UpdateContext
from storage import Database, Records, inbox
from storage.address import Address
from storage.after_restore import go_on
from storage.backup import backup
from storage.inbox import Arrival
from storage.offline import with_records
from storage.restore import restore
from tests.kit import postgresql
from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.clock import Clock
from tests.kit.engines import POSTGRESQL
from workflow.actions import Press
from workflow.app import Cause
from workflow.cards.choice_numbers import chosen, number
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, CardPart, ChatPlace, Decision, Request, Revision, Visit

PLACE = {"platform": "telegram", "place": "head"}
PLAIN = ChatPlace("plain", "head")


def drawn(records: Records) -> None:
    """Every card of the head is in the chat."""
    for card in records.all(Card, stale=True):
        records.change(card, stale=False, post=1)
        shown = {"card": card.id, "post": 1, "n": 0, "kind": "message", "others": [], "shown": "a"}
        records.add(CardPart(**shown, **PLACE, message=f"{card.id}"))  # type: ignore[arg-type]


async def window(product: Product, update: str) -> str:
    """The name of the window that an update opens: the buttons of the window bear it."""

    def receive(records: Records) -> str:
        arrival = Arrival(update, "7", "{}")
        (row,) = inbox.receive(records, "telegram", "1", product.clock.now(), [arrival])
        return UpdateContext(row, Cause(update)).next_intent()

    return await product.database.write(receive)


async def offered(product: Product, data: str) -> int:
    """The number of a choice in a chat without buttons."""
    now = product.clock.now()
    return (await product.database.write(lambda records: number(records, PLAIN, [data], now)))[0]


async def taken(product: Product, number: int) -> str:
    """The choice that a number takes there."""
    return await product.ask(lambda work: chosen(work.store, PLAIN, number))


@asynccontextmanager
async def gone_on(at: Path | Address, clock: Clock) -> AsyncIterator[Product]:
    """The office as the next process finds it."""
    database = Database(at if isinstance(at, Address) else Address(at))
    try:
        yield Product(await started(database, RULES, clock), database, clock)
    finally:
        await database.close()


async def test_what_came_after_the_backup_presses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    async with open_product(tmp_path) as product:
        waits = await product.submit()
        await product.database.write(drawn)
        saved, _ = backup(path, tmp_path, product.clock.moment)
        lost = await product.submit("colleague")
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        card = await product.newest(Card, request=lost.id, person=product.ids["head"])
        await product.decide("head")
        clock = product.clock
    restore(saved, path, tmp_path, clock.moment, force=True)
    async with gone_on(path, clock) as product:
        (asked,) = await product.all(Request)
        assert asked.id == waits.id
        assert {each.request for each in await product.all(Card, stale=True)} == {waits.id}
        assert {each.shown for each in await product.all(CardPart)} == {""}
        other = await product.submit("colleague")
        assert other.id > lost.id
        press = Press(product.actor("head"), card.id, "head", "99", f"pass:{visit.id}.{revision.id}")
        with pytest.raises(Refusal, match="not-a-card"):
            await product.app.do(press)
        assert not await product.all(Decision)


async def test_no_window_that_was_lost_is_one_that_is_opened_later(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    async with open_product(tmp_path) as product:
        await window(product, "100")
        saved, _ = backup(path, tmp_path, product.clock.moment)
        lost = await window(product, "101")
        clock = product.clock
    restore(saved, path, tmp_path, clock.moment, force=True)
    async with gone_on(path, clock) as product:
        assert await window(product, "102") != lost


async def test_a_backup_that_is_put_back_again_gives_other_numbers(tmp_path: Path) -> None:
    """All that is done after a restore is lost with the next one, and its buttons are still there."""
    path = tmp_path / "loa.sqlite"
    async with open_product(tmp_path) as product:
        await product.submit()
        kept = await offered(product, "kept")
        saved, _ = backup(path, tmp_path, product.clock.moment)
        seen = [{"choice": await offered(product, "lost")}]
        clock = product.clock
    for n in range(3):
        clock.moment += timedelta(hours=1)
        restore(saved, path, tmp_path, clock.moment, force=True)
        async with gone_on(path, clock) as product:
            await product.submit("colleague")
            given = {
                **{kind.__name__: (await product.newest(kind)).id for kind in (Request, Visit, Card)},
                "choice": await offered(product, f"{n}"),
            }
            assert not any(given.items() & before.items() for before in seen)
            seen.append(given)
            assert await taken(product, kept) == "kept"


@postgresql.needed
@pytest.mark.xdist_group(POSTGRESQL)
async def test_a_server_s_database_goes_on_from_a_dump_as_a_file_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    at, dump = postgresql.new_database(), tmp_path / "office.dump"
    async with open_product(tmp_path, at=at) as product:
        waits = await product.submit()
        await product.database.write(drawn)
        await window(product, "100")
        postgresql.run("pg_dump", "--format=custom", f"--file={dump}", at.url)
        lost = await product.submit("colleague"), await window(product, "101")
        clock = product.clock
    seen = {lost[0].id}
    for _ in range(2):
        clock.moment += timedelta(hours=1)
        postgresql.run("pg_restore", "--clean", "--if-exists", f"--dbname={at.url}", str(dump))
        last = with_records(at, lambda records: go_on(records, clock.moment), alone=True)
        async with gone_on(at, clock) as product:
            assert {each.request for each in await product.all(Card, stale=True)} == {waits.id}
            assert (await product.newest(AuditEntry, kind="restored")).id == last + 1
            assert await window(product, "102") != lost[1]
            other = await product.submit("colleague")
            assert other.id not in seen
            seen.add(other.id)
    monkeypatch.setenv("LOA_HOME", str(tmp_path))
    for database in (at.url, str(tmp_path / "loa.sqlite")):
        monkeypatch.setenv("LOA_DATABASE", database)
        with suppress(typer.Exit):
            restored()
    told = capsys.readouterr()
    assert f"{at} goes on from entry " in told.out
    assert "is a file: `loa restore` makes it ready itself" in told.err

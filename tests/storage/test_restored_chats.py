"""Chats after a restore: they show what came after the backup, and none of that can be pressed any more."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from storage import Database, Records
from storage.address import Address
from storage.backup import backup
from storage.restore import restore
from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.clock import Clock
from workflow.actions import Press
from workflow.errors import Refusal
from workflow.model import Card, CardPart, Decision, Request, Revision, Visit

PLACE = {"platform": "telegram", "place": "head"}


def drawn(records: Records) -> None:
    """Every card of the head is in the chat."""
    for card in records.all(Card, stale=True):
        records.change(card, stale=False, post=1)
        shown = {"card": card.id, "post": 1, "n": 0, "kind": "message", "others": [], "shown": "a"}
        records.add(CardPart(**shown, **PLACE, message=f"{card.id}"))  # type: ignore[arg-type]


@asynccontextmanager
async def gone_on(path: Path, clock: Clock) -> AsyncIterator[Product]:
    """The office as the next process finds it."""
    database = Database(Address(path))
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

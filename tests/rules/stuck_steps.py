"""The steps of tests about stuck work: people who leave or are away, what is broken, what was told."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from workflow.actions import Leave, SetAway
from workflow.model import Membership, Notice
from workflow.office import invariant, stuck
from workflow.office.invariant import Breach

ADMIN = "administrator"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def broken(product: Product) -> list[Breach]:
    return await product.app.ask(invariant.breaches)


async def leave(product: Product, *names: str) -> None:
    for name in names:
        await product.app.do(Leave(product.actor(ADMIN), product.ids[name]))


async def away(product: Product, name: str) -> None:
    await product.app.do(SetAway(product.actor(name), product.clock.moment + timedelta(days=30)))


async def messages(product: Product) -> list[Notice]:
    return await product.all(Notice, key=stuck.NOTICE)


def no_memberships(records: Records, ids: dict[str, int]) -> None:
    """Nobody holds the role of the unit's head: broken behind the bot's back."""
    for name in ("head", "deputy head"):
        for held in records.all(Membership, person=ids[name]):
            records.remove(held)

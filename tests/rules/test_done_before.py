"""An update that was carried out, not finished, and is taken up by another version of the program."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import update

from storage import Records
from storage.tables import effect
from tests.kit.builders import Product, open_product
from workflow.actions import GiveText, StartDraft
from workflow.app import Cause
from workflow.errors import DoneBefore
from workflow.model import Draft


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as product:
        yield product


async def rewrite(product: Product, **values: str) -> None:
    """The effect that an earlier version kept of cause 5.1."""

    def write(records: Records) -> None:
        records.connection.execute(update(effect).where(effect.c.cause == "5.1").values(**values))

    await product.database.writer.write_first(write)


async def test_another_action_at_its_place_is_not_taken_for_the_same(product: Product) -> None:
    author = product.actor("author")
    draft = (await product.app.under(Cause("5")).do(StartDraft(author, "news", "economics"))).id
    with pytest.raises(DoneBefore):
        await product.app.under(Cause("5")).do(GiveText(author, draft, "title", "Hội thảo"))
    assert (await product.newest(Draft)).answers == {}


async def test_a_result_of_another_shape_is_no_accident(product: Product) -> None:
    start = StartDraft(product.actor("author"), "news", "economics")
    await product.app.under(Cause("5")).do(start)
    await rewrite(product, result='{"draft": 1, "window": "type"}')
    with pytest.raises(DoneBefore):
        await product.app.under(Cause("5")).do(start)
    assert len(await product.all(Draft)) == 1


@pytest.mark.parametrize("action", ["StartDraft", ""])
async def test_what_can_be_read_is_answered_with(product: Product, action: str) -> None:
    """Also where it was kept before the names of actions were."""
    start = StartDraft(product.actor("author"), "news", "economics")
    draft = await product.app.under(Cause("5")).do(start)
    await rewrite(product, action=action)
    assert await product.app.under(Cause("5")).do(start) == draft
    assert len(await product.all(Draft)) == 1

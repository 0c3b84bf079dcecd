"""Delivery over real HTTP: what one chat must wait for holds up nobody else."""

from pathlib import Path

from bot.delivery.courier import LOOK_AHEAD
from bot.sandbox.client import Sandbox
from storage import Records
from tests.builders import open_product
from tests.delivered import PATIENCE, delivering, make_delivery
from workflow.model import Card

BACKLOG = LOOK_AHEAD + 6


async def test_the_backlog_of_a_group_holds_up_no_card_of_anybody_else(tmp_path: Path) -> None:
    """A group is bound when much already waits for it, and may not be written to for ten minutes."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        for _ in range(BACKLOG):
            await product.submit()
            await product.decide("head")

        def all_are_shown(records: Records) -> None:
            records.change_all(records.all(Card, stale=True), stale=False)

        await product.database.write(all_are_shown)
        delivery = await make_delivery(product, sandbox, tmp_path)
        await delivery.join("head", "desk")
        group = await delivery.group("Phòng Truyền thông", "desk", "head")
        assert len(await product.all(Card, chat=1, stale=True)) == BACKLOG
        latest = await product.submit()
        await sandbox.fault("429", "send*", chat=group.id, retry_after=600)
        async with delivering(delivery):
            await delivery.people["head"].wait_for(latest.reference, timeout=PATIENCE)

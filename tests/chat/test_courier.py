"""Delivery over real HTTP: what one chat must wait for holds up nobody else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.delivery.cards import Cards
from bot.delivery.courier import LOOK_AHEAD, Courier
from bot.delivery.outbox import Outbox
from bot.delivery.pace import ChatPace, Pacer
from bot.delivery.telegram import Telegram, make_sender
from bot.sandbox.client import Group, Person, Sandbox
from bot.tasks import Tasks
from storage import Records
from tests.builders import Product, open_product
from wording import Wording
from workflow.actions import BindGroup
from workflow.model import Account, Card

TOKEN = "42:token"
BACKLOG = LOOK_AHEAD + 6


@asynccontextmanager
async def delivered(product: Product, sandbox: Sandbox, folder: Path) -> AsyncIterator[None]:
    """Delivery runs."""
    tasks, chats = Tasks(), ChatPace(on=False)
    sender = make_sender(TOKEN, sandbox.api, None, paced=False)
    await sender.initialize()
    telegram = Telegram(sender, Pacer(chats, on=False), folder)
    parts = product.app, product.database, telegram, Wording(product.app.rulebook.zone)
    looks = [Outbox(*parts).look, Cards(*parts).look]
    courier = Courier(product.app, product.database, tasks, chats, looks)
    tasks.start(courier.run(), "courier")
    try:
        yield
    finally:
        await courier.drain(5)
        await tasks.stop(5)
        await sender.shutdown()


async def in_telegram(product: Product, sandbox: Sandbox) -> tuple[Person, Group]:
    """The head of the unit has an account there, and a group is bound for the desk."""
    bot = await sandbox.bot(TOKEN)
    head = await sandbox.person("Nguyễn Văn Khang")
    head.bot = bot["id"]
    await head.start()
    group = await sandbox.group("Phòng Truyền thông", [head], [bot["id"]])

    def join(records: Records) -> None:
        records.change(records.one(Account, person=product.ids["head"]), external=str(head.id))

    await product.database.write(join)
    bind = BindGroup(product.actor("administrator"), str(group.id), group.title, "desk", None)
    await product.app.do(bind)
    return head, group


async def test_the_backlog_of_a_group_holds_up_no_card_of_anybody_else(tmp_path: Path) -> None:
    """A group is bound when much already waits for it, and may not be written to for ten minutes."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        for _ in range(BACKLOG):
            await product.submit()
            await product.decide("head")

        def all_are_shown(records: Records) -> None:
            records.change_all(records.all(Card, stale=True), stale=False)

        await product.database.write(all_are_shown)
        head, group = await in_telegram(product, sandbox)
        assert len(await product.all(Card, chat=1, stale=True)) == BACKLOG
        latest = await product.submit()
        await sandbox.fault("429", "send*", chat=group.id, retry_after=600)
        async with delivered(product, sandbox, tmp_path):
            await head.wait_for(latest.reference)

"""The product with its delivery, in one process, against the sandbox: what arrives, and what is refused."""

import asyncio
import itertools
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.background import Tasks
from bot.delivery.cards import Cards
from bot.delivery.courier import Carrier, Courier
from bot.delivery.messenger import Messengers
from bot.delivery.outbox import Outbox
from bot.delivery.pace import Pacer
from bot.delivery.telegram.bot_api import Telegram
from bot.delivery.telegram.chat_ids import NAME, chat_pace
from bot.delivery.telegram.reach import Reach
from bot.delivery.telegram.sender import make_sender
from bot.health import Health
from bot.time_sources import SystemClock
from sandbox.client import Group, Person, Sandbox, Shown
from storage import Records
from tests.kit.builders import Product
from tests.kit.seen import unseen
from wording import Wording
from workflow.actions import BindGroup
from workflow.composers import COMPOSERS
from workflow.model import Account, Card, Notice

TOKENS = itertools.count(4_200_001)
PATIENCE = 40.0  # an upper bound, for a busy machine


@dataclass
class Delivery:
    """People of the product with accounts in the sandbox, and the groups they are in."""

    product: Product
    sandbox: Sandbox
    folder: Path
    bot: int
    token: str
    people: dict[str, Person] = field(default_factory=dict)
    tasks: Tasks = field(default_factory=Tasks)

    async def join(self, *names: str) -> None:
        """Give accounts to these people of the product; nobody else can be reached."""

        def nobody(records: Records) -> None:
            records.change_all(records.all(Account), reachable=False)

        await self.product.database.write(nobody)
        for name in names:
            person = self.people[name] = await self.sandbox.person(f"Người {name.title()}")
            person.bot = self.bot
            await person.start()
            who, self.product.accounts[name] = self.product.ids[name], str(person.id)

            def reach(records: Records, who: int = who, id: int = person.id) -> None:
                for account in records.all(Account, person=who):
                    records.change(account, external=str(id), reachable=True)

            await self.product.database.write(reach)

    async def group(self, title: str, role: str, *names: str, unit: str | None = None) -> Group:
        """A group of these people, bound to a role."""
        group = await self.sandbox.group(title, [self.people[name] for name in names], [self.bot])
        await self.product.app.do(
            BindGroup(self.product.actor("administrator"), str(group.id), title, role, unit)
        )
        return group

    async def refuse(
        self, words: str, chat: int | None = None, method: str = "[se]*", code: int = 400, given: str = ""
    ) -> int:
        """From now on the platform refuses such calls with these words."""
        kind = "Forbidden" if code == 403 else "Bad Request"
        return await self.sandbox.fault(
            "refused",
            method,
            chat=chat,
            bot=self.bot,
            code=code,
            words=f"{kind}: {words}",
            given=given or None,
        )

    async def settle(self) -> None:
        """Until nothing that is due waits."""
        async with asyncio.timeout(PATIENCE):
            while self._due() or not await self.sandbox.quiet(0.05, timeout=5) or self._due():
                await asyncio.sleep(0.01)

    def _due(self) -> int:
        now = f"{self.product.clock.moment:%Y-%m-%d %H:%M:%S.%f}"
        connection = sqlite3.connect(f"file:{self.folder / 'loa.sqlite'}?mode=ro", uri=True)
        query = (
            "SELECT (SELECT count(*) FROM card WHERE stale AND (not_before IS NULL OR not_before <= ?))"
            " + (SELECT count(*) FROM outbox WHERE state = 'queued' AND not_before <= ?)"
        )
        try:
            return int(connection.execute(query, (now, now)).fetchone()[0])
        finally:
            connection.close()

    async def pass_time(self, by: timedelta) -> None:
        """Move the clock; delivery looks again at once."""
        self.product.clock.moment += by

        def touch(records: Records) -> None:
            for card in records.all(Card, newest=True, limit=1):
                records.change(card, attempts=card.attempts)

        await self.product.database.writer.write_first(touch)
        await self.settle()

    async def unseen(self) -> list[str]:
        """Return the waiting work that no chat shows."""
        return await self.product.app.ask(unseen)

    async def shown(self, who: str | Group, reference: str) -> list[Shown]:
        """The messages about a request in a chat, from the bot."""
        chat = None if isinstance(who, str) else who
        reader = self.people[who] if isinstance(who, str) else next(iter(self.people.values()))
        return [m for m in await reader.read(chat) if m.from_bot and reference in m.words]

    async def told(self, who: str = "administrator") -> str:
        """Everything a person was sent, as one text."""
        return "\n\n".join(m.words for m in await self.people[who].read() if m.from_bot)

    async def notices(self, key: str) -> list[Notice]:
        return [n for n in await self.product.all(Notice) if n.key == key]


@asynccontextmanager
async def delivering(delivery: Delivery) -> AsyncIterator[None]:
    """Delivery runs, as after a start."""
    product, tasks, chats = delivery.product, Tasks(), chat_pace(on=False)
    reach = Reach(delivery.sandbox.api, None, Health(delivery.folder, SystemClock()))
    sender = make_sender(delivery.token, delivery.sandbox.api, None, reach, paced=False)
    await sender.initialize()
    messengers = Messengers({NAME: Telegram(sender, Pacer(chats, on=False), delivery.folder)})
    parts = product.app, product.database, messengers, Wording(product.app.rulebook.zone)
    carriers: list[Carrier] = [Outbox(*parts, COMPOSERS, delivery.folder), Cards(*parts)]
    courier = Courier(product.app, product.database, tasks, messengers, carriers)
    tasks.start(courier.run(), "courier")
    try:
        yield
    finally:
        await courier.drain(5)
        await tasks.stop(5)
        await sender.shutdown()


async def make_delivery(product: Product, sandbox: Sandbox, folder: Path) -> Delivery:
    """A delivery with a bot of its own, not yet running."""
    number = next(TOKENS)
    token = f"{number}:token"
    await sandbox.bot(token, username=f"loa_{number}_bot")
    return Delivery(product, sandbox, folder, number, token)

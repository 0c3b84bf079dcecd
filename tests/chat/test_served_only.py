"""Messages for people and groups on a platform that is not served wait, and hold up nothing else."""

from datetime import timedelta
from pathlib import Path

from sandbox.client import Sandbox
from storage import Records
from tests.kit.builders import open_product
from tests.kit.delivered import PATIENCE, delivering, make_delivery
from workflow.model import Account, Card, Chat, Notice, Person

ELSEWHERE = 100
NAME = "elsewhere"
KEY = "notice-substitute"


async def test_a_hundred_people_elsewhere_keep_nobody_waiting(tmp_path: Path) -> None:
    """More of them than a look takes, with a notice and a card each, and as many groups: all older."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        product.broken = True  # more cards of a request than chats
        delivery = await make_delivery(product, sandbox, tmp_path)
        await delivery.join("head")
        request, before = await product.submit(), product.clock.now() - timedelta(days=1)

        def fill(records: Records) -> None:
            for n in range(ELSEWHERE):
                who = records.add(Person(name=f"Lê Thế {n}")).id
                records.add(Account(person=who, platform="telegram", external=f"old-{n}"))
                records.add(Account(person=who, platform=NAME, external=f"person-{n}"))
                group = records.add(Chat(platform=NAME, external=f"group-{n}", title="Nhóm")).id
                for person, chat in ((who, None), (None, group)):
                    records.add(
                        Notice(cause="", person=person, chat=chat, key=KEY, values={}, not_before=before)
                    )
                    records.add(Card(request=request.id, person=person, chat=chat, not_before=before))

        await product.database.write(fill)
        async with delivering(delivery):
            await delivery.people["head"].wait_for(request.reference, timeout=PATIENCE)
        waiting = await product.all(Notice, key=KEY, state="queued", attempts=0)
        assert len(waiting) == 2 * ELSEWHERE
        cards = await product.all(Card)
        last = max(product.ids.values())
        elsewhere = [card for card in cards if card.chat or (card.person or 0) > last]
        assert len([card for card in elsewhere if card.stale and not card.attempts]) == 2 * ELSEWHERE

"""A message of a card that is not on record, as a kill between a call and its commit leaves it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.client import Sandbox, Shown
from storage import Records
from tests.kit.builders import open_product
from tests.kit.delivered import Delivery, delivering, make_delivery
from tests.kit.there import newest
from tests.stories.steps import data_of
from workflow.actions import Press
from workflow.errors import Refusal
from workflow.model import Card, CardPart, Decision, Request


@pytest.fixture
async def delivery(tmp_path: Path) -> AsyncIterator[Delivery]:
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        made = await make_delivery(product, sandbox, tmp_path)
        await made.join("administrator", "author", "head", "desk")
        yield made


async def killed_after_the_call(delivery: Delivery) -> Shown:
    """The head's card was sent; the bot was killed before that was recorded, and is not running."""
    async with delivering(delivery):
        request = await delivery.product.submit()
        await delivery.settle()

    def forget(records: Records) -> None:
        card = newest(records, Card, person=delivery.product.ids["head"])
        records.remove(newest(records, CardPart, card=card.id))
        records.change(card, stale=True, post=0, attention="")

    await delivery.product.database.write(forget)
    (copy,) = await delivery.shown("head", request.reference)
    return copy


async def press(delivery: Delivery, on: Shown, label: str = "Xác nhận") -> None:
    _, card, data = data_of(on, label).split(":", 2)
    head = delivery.people["head"]
    await delivery.product.app.do(
        Press(delivery.product.actor("head"), int(card), str(head.id), str(on.message_id), data, "this")
    )


async def test_a_press_on_a_copy_counts_and_the_copy_becomes_the_card(delivery: Delivery) -> None:
    copy = await killed_after_the_call(delivery)
    await press(delivery, copy)
    assert (await delivery.product.newest(Decision)).verdict == "pass"
    async with delivering(delivery):
        await delivery.settle()
        (shown,) = await delivery.shown("head", (await delivery.product.newest(Request)).reference)
        assert shown.message_id == copy.message_id, "nothing is sent again"
        assert shown.button("Xác nhận") is None


@pytest.mark.parametrize("days", [0, 3])
async def test_a_press_on_an_outdated_copy_counts_and_the_copy_is_taken_away(
    delivery: Delivery, days: int
) -> None:
    copy = await killed_after_the_call(delivery)
    async with delivering(delivery):
        await delivery.settle()
        reference = (await delivery.product.newest(Request)).reference
        assert len(await delivery.shown("head", reference)) == 2, "sent once more, after the kill"
        await delivery.sandbox.advance(days * 86400)
        await press(delivery, copy, "Yêu cầu bổ sung")
        await delivery.settle()
        shown = await delivery.shown("head", reference)
        armed = [m for m in shown if m.buttons]
        assert [m.message_id == copy.message_id for m in armed] == [False]
        assert len(shown) == (2 if days else 1), "too old to be deleted it stays, without its buttons"
        assert armed[0].button("Nhập lý do khác")


async def test_a_refused_press_takes_the_copy_away_as_well(delivery: Delivery) -> None:
    copy = await killed_after_the_call(delivery)
    async with delivering(delivery):
        await delivery.settle()
        await delivery.product.decide("head")
        with pytest.raises(Refusal, match="decided-pass"):
            await press(delivery, copy)
        await delivery.settle()
        (shown,) = await delivery.shown("head", (await delivery.product.newest(Request)).reference)
        assert shown.message_id != copy.message_id


async def test_a_press_between_the_call_and_its_record(delivery: Delivery) -> None:
    """The answer to the call comes late: the press is carried out before the message is on record."""
    async with delivering(delivery):
        head = delivery.people["head"]
        rule = await delivery.sandbox.fault("slow_answer", "sendMessage", chat=head.id, seconds=1.0)
        request = await delivery.product.submit()
        shown = await head.wait_for(request.reference, since=0)
        await press(delivery, shown, "Yêu cầu bổ sung")
        await delivery.sandbox.clear_faults(rule)
        await delivery.settle()
        (after,) = await delivery.shown("head", request.reference)
        assert after.message_id == shown.message_id
        assert after.button("Nhập lý do khác")

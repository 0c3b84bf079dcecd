"""Numbers of choices that nothing offers any more are forgotten at night, and no number is given twice."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from workflow.actions import RunDue, Withdraw
from workflow.cards.choice_numbers import KEPT, number
from workflow.cards.payloads import OnCard, OnNotice, OnWayIn
from workflow.model import Card, ChatPlace, ChoiceNumber, Request, Visit
from workflow.office import old_numbers
from workflow.office.old_numbers import forget_part
from workflow.rules.choices import DecideOffer

pytestmark = on_monday
HEAD = ChatPlace("plain", "head")
QUESTION, DIGEST = "question:1:days:yes", OnNotice(1, "seen").pack()
WAY = OnWayIn("work").pack()
OFFER = OnNotice(2, DecideOffer("apply").pack()).pack()


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def on_card(product: Product) -> str:
    """A choice of the head's card of the newest request."""
    request = await product.newest(Request)
    card = await product.newest(Card, request=request.id, person=product.ids["head"])
    return OnCard(card.id, f"pass:{(await product.newest(Visit)).id}.1").pack()


async def given(product: Product, *payloads: str, place: ChatPlace = HEAD) -> list[int]:
    def give(records: Records) -> list[int]:
        return number(records, place, payloads, product.clock.moment)

    return await product.database.write(give)


async def forget(product: Product) -> bool:
    return await product.database.write(lambda records: forget_part(product.app.work(records, None)))


async def left(product: Product) -> list[str]:
    return [each.data for each in await product.all(ChoiceNumber)]


async def test_a_choice_of_something_open_keeps_its_number_however_old(product: Product) -> None:
    await product.submit()
    open_now = await on_card(product)
    await product.submit()
    over = await on_card(product)
    everything = (open_now, over, "1:999:pass:1.1", QUESTION, DIGEST, OFFER, WAY, "last")
    assert await given(product, *everything) == [*range(1, 9)]
    request = await product.newest(Request)
    await product.app.do(Withdraw(product.actor("author"), request.id))
    assert not await forget(product)
    assert await left(product) == [*everything], "nothing is forgotten before its time"
    product.clock.moment += KEPT
    assert not await forget(product)
    assert await left(product) == [open_now, OFFER, WAY, "last"]
    assert await given(product, "new", QUESTION) == [9, 10], "no number is given twice"


async def test_what_is_offered_again_has_its_time_anew(product: Product) -> None:
    assert await given(product, QUESTION, DIGEST, "last") == [1, 2, 3]
    product.clock.moment += KEPT - timedelta(days=2)
    assert await given(product, QUESTION) == [1]
    product.clock.moment += timedelta(days=3)
    await forget(product)
    assert await left(product) == [QUESTION, "last"]


async def test_each_chat_keeps_its_last_number(product: Product) -> None:
    await given(product, QUESTION, DIGEST)
    await given(product, DIGEST, QUESTION, place=ChatPlace("plain", "desk"))
    product.clock.moment += KEPT
    await forget(product)
    assert await left(product) == [DIGEST, QUESTION]


async def test_a_night_goes_through_all_in_parts(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_numbers, "PART", 2)
    await given(product, *(f"question:{n}" for n in range(7)))
    product.clock.moment += KEPT + timedelta(days=1)
    await through(product, lambda kept: len(kept) == 1)


async def through(product: Product, is_done: Callable[[list[str]], bool]) -> None:
    """Do all that has fallen due by now, the night's work among it."""
    for _ in range(100):
        if is_done(await left(product)):
            return
        await product.app.do(RunDue())
    raise AssertionError(await left(product))

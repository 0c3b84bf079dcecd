"""Somebody to whom much comes at once is told once how much waits; cards come as they are opened."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.test_announced_days import notice
from workflow.actions import (
    AnnounceDays,
    BringCard,
    KeepReply,
    RefuseCard,
    RepostCard,
    RunDue,
    SetAway,
    SetReachable,
)
from workflow.cards import projection
from workflow.cards.shape import CardView
from workflow.composers import COMPOSERS
from workflow.model import Card, Notice, Request
from workflow.office.work_list import work_list
from workflow.people import changed

pytestmark = on_monday
FEW, MANY = projection.AT_ONCE, projection.AT_ONCE + 2


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def head_goes(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + timedelta(days=9)))
    while (await product.app.do(RunDue())).count:
        pass


async def head_comes_back(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), None))


async def send(product: Product, count: int) -> list[Request]:
    return [await product.submit() for _ in range(count)]


async def cards(product: Product, **where: object) -> list[Card]:
    return await product.all(Card, person=product.ids["deputy head"], **where)


async def told(product: Product) -> list[Notice]:
    return await product.all(Notice, key=projection.MANY)


async def test_few_cards_come_as_they_are(product: Product) -> None:
    await send(product, FEW)
    await head_goes(product)
    assert [card.held for card in await cards(product)] == [False] * FEW
    assert await told(product) == []


async def test_many_are_told_once_and_stand_in_the_list(product: Product) -> None:
    await send(product, MANY)
    await head_goes(product)
    assert [(card.held, card.stale) for card in await cards(product)] == [(True, False)] * MANY
    (notice,) = await told(product)
    assert notice.person == product.ids["deputy head"]
    mine = await product.ask(lambda work: work_list(work, product.actor("deputy head"), "mine", 0))
    assert len(mine.view.rows) == MANY
    composed = await product.ask(lambda work: COMPOSERS.compose(work, notice))
    assert isinstance(composed.said, CardView)
    shown = message(composed.said)
    assert f"{shown.text}".startswith(f"{MANY} việc đang chờ xử lý\n")
    assert [button.text for row in shown.buttons for button in row] == ["Việc của tôi"]


async def test_a_card_comes_when_it_is_opened_from_the_list(product: Product) -> None:
    first, second, *_ = await send(product, MANY)
    await head_goes(product)
    deputy = product.actor("deputy head")
    assert (await product.app.do(BringCard(deputy, first.id))).changed
    assert not (await product.app.do(BringCard(deputy, first.id))).changed
    await product.app.do(RepostCard(deputy, second.id))
    brought = await cards(product, held=False)
    assert [(card.request, card.stale) for card in brought] == [(first.id, True), (second.id, True)]


async def test_what_comes_new_or_changes_has_its_card_at_once(product: Product) -> None:
    """A step whose time is over is a change."""
    await send(product, MANY)
    await head_goes(product)
    new = await product.submit()
    assert [card.request for card in await cards(product, held=False)] == [new.id]
    product.clock.moment += timedelta(days=4)
    while (await product.app.do(RunDue())).count:
        pass
    assert await cards(product, held=True) == []


async def test_it_is_told_anew_each_time(product: Product) -> None:
    await send(product, MANY)
    await head_goes(product)
    await head_comes_back(product)
    assert await cards(product) == []
    await head_goes(product)
    assert len(await cards(product, held=True)) == MANY
    assert len(await told(product)) == 2


async def test_what_follows_in_parts_is_one_message(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changed, "AT_ONCE", 2)
    monkeypatch.setattr(changed, "SOME", FEW + 1)
    await send(product, 2 * (FEW + 1))
    await head_goes(product)
    assert len(await cards(product, held=True)) == 2 * (FEW + 1)
    first, *rest = await told(product)
    gathered = await product.ask(lambda work: COMPOSERS.compose(work, first))
    assert [each.id for each in gathered.carries] == [first.id, *(each.id for each in rest)]


async def test_a_chat_that_refuses_and_a_day_off_bring_no_card_that_is_held(product: Product) -> None:
    await send(product, MANY)
    for card in await product.all(Card):
        await product.change(card, stale=False)
    await product.app.do(SetReachable(product.actor("head"), False))
    while (await product.app.do(RunDue())).count:
        pass
    for card in await product.all(Card, person=product.ids["head"]):
        await product.app.do(RefuseCard(card.id, "", "unreachable"))
    assert [card.held for card in await cards(product)] == [True] * MANY
    days = notice("nghỉ 1/6/2027 theo 12/TB")
    await product.app.do(AnnounceDays(product.actor("administrator"), days))
    assert [card.held for card in await cards(product)] == [True] * MANY


async def test_a_held_card_under_which_words_were_answered_stays(product: Product) -> None:
    """The answer hangs on it until the end of the day, whoever is back."""
    await send(product, MANY)
    await head_goes(product)
    held = await cards(product)
    deputy = product.actor("deputy head")
    await product.app.do(KeepReply(deputy, held[0].id, "77", "8", ""))
    await head_comes_back(product)
    assert [card.id for card in await cards(product)] == [held[0].id]

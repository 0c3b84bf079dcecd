"""Where taking a decision is offered: one holder is enough, and several could work on the text."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_taken_visits import (
    ADMIN,
    FIRST,
    SECOND,
    WORDING,
    furnish,
    lists,
    press,
    refused,
    shown,
)
from workflow.actions import GiveRole, Press
from workflow.model import Card, Notice, Visit
from workflow.requests.cards import views
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.take_over_visit import TakeOverVisit

pytestmark = on_monday
WHOLE = [["Duyệt"], ["Yêu cầu bổ sung", "Biên tập"], ["Nhận xử lý"], ["Trả lại"], ["Từ chối"]]


async def test_an_office_may_keep_whole_cards(tmp_path: Path) -> None:
    rules = RULES.replace("desk_cards: short", "desk_cards: full")
    assert rules != RULES
    async with open_product(tmp_path, rules) as product:
        await furnish(product)
        words, buttons, _ = await shown(product)
        assert "Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận lúc" in words
        assert buttons == WHOLE
        assert await press(product, FIRST, "hold:2") == (
            "YC-2026-0001: đã nhận xử lý. Thẻ đầy đủ ở trò chuyện riêng với Loa."
        )
        assert (await shown(product))[1] == [["Xem", "Nhận thay"]]
        assert ["Bỏ nhận"] in (await shown(product, FIRST))[1]
        await press(product, FIRST, "back:2")
        assert (await shown(product))[1] == WHOLE


@pytest.fixture
async def alone(tmp_path: Path) -> AsyncIterator[Product]:
    """The same request where the two of the desk have no group, so that each has a whole card."""
    async with open_product(tmp_path) as product:
        await product.app.do(GiveRole(product.actor(ADMIN), product.ids[SECOND], "desk", None))
        await product.reach("desk")
        yield product


async def press_own(product: Product, name: str, data: str) -> str:
    """Press a button that one's own card shows."""
    card = await product.newest(Card, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    assert data in {choice.data for row in view.choices for choice in row}
    pressed = await product.app.do(Press(product.actor(name), card.id, "", "", data))
    return WORDING.text("vi", pressed.key, **pressed.values)


async def test_without_a_group_it_is_taken_on_ones_own_card(alone: Product) -> None:
    assert [(await shown(alone, name))[1] for name in (FIRST, SECOND)] == [WHOLE, WHOLE]
    assert await press_own(alone, FIRST, "hold:2") == "YC-2026-0001: đã nhận xử lý."
    words, buttons, attention = await shown(alone, SECOND)
    assert "Anh/Chị Desk nhận lúc 10:00 Thứ Hai 23/11" in words
    assert (buttons, attention) == ([["Xem", "Nhận thay"]], "")
    assert ["Bỏ nhận"] in (await shown(alone, FIRST))[1]
    assert (await lists(alone, FIRST), await lists(alone, SECOND)) == (["decide"], [])
    await press_own(alone, SECOND, "menu:over")
    await press_own(alone, SECOND, "over:2")
    assert (await shown(alone, FIRST))[1] == [["Xem", "Nhận thay"]]
    (told,) = await alone.all(Notice, key="notice-visit-taken-over")
    assert told.person == alone.ids[FIRST]
    await press_own(alone, SECOND, "back:2")
    assert [(await shown(alone, name))[1] for name in (FIRST, SECOND)] == [WHOLE, WHOLE]


@pytest.mark.parametrize(
    ("state", "name"), [("unit", "head"), ("board", "board")], ids=["one-alone", "no-work-on-the-text"]
)
async def test_taking_is_offered_where_several_can_act(tmp_path: Path, state: str, name: str) -> None:
    async with open_product(tmp_path) as product:
        await product.reach(state)
        assert not [row for row in (await shown(product, name))[1] if "Nhận xử lý" in row]


SEVERAL = {
    "two": ("        needs: 2\n", "needs-several"),
    "all": ("        needs: all\n", "needs-several"),
    "one": ("        needs: 1\n", None),
    "any": ("        needs: any\n", None),
}


@pytest.mark.parametrize("taking", [ClaimVisit, TakeOverVisit])
@pytest.mark.parametrize("grouped", [True, False])
@pytest.mark.parametrize("needs", SEVERAL)
async def test_where_several_must_agree_nobody_takes_it(
    tmp_path: Path, needs: str, grouped: bool, taking: type[ClaimVisit | TakeOverVisit]
) -> None:
    line, code = SEVERAL[needs]
    rules = RULES.replace("        verb: review\n", f"        verb: review\n{line}", 1)
    assert rules != RULES
    async with open_product(tmp_path, rules) as product:
        if grouped:
            await furnish(product)
        else:
            await product.app.do(GiveRole(product.actor(ADMIN), product.ids[SECOND], "desk", None))
            await product.reach("desk")
        _, buttons, _ = await shown(product, "" if grouped else FIRST)
        assert any("Nhận xử lý" in row for row in buttons) == (code is None)
        action = taking(product.actor(FIRST), 2)
        if code:
            assert await refused(product, action) == code
            assert (await product.newest(Visit)).assignee is None
        else:
            await product.app.do(action)
            assert (await product.newest(Visit)).assignee == product.ids[FIRST]


async def test_one_who_took_it_before_does_not_keep_several_from_agreeing(tmp_path: Path) -> None:
    rules = RULES.replace("        verb: review\n", "        verb: review\n        needs: 2\n", 1)
    async with open_product(tmp_path, rules) as product:
        await furnish(product)

        def take(records: Records) -> None:  # as it was possible once
            records.change(there(records.get(Visit, 2)), assignee=product.ids[FIRST])

        await product.database.writer.write_first(take)
        await product.decide(SECOND)
        await product.decide(FIRST)
        assert (await product.newest(Visit)).stage == "board"

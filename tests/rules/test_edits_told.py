"""Edits and supplements are told with their difference to those who sent or passed the text."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.rendered import message
from tests.rules.walk_steps import add, attention, edit, shown
from workflow.model import Card, Chat, Route
from workflow.requests.cards import views


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def test_an_edit_is_told_with_its_difference_to_whoever_sent_or_passed_the_text(
    product: Product,
) -> None:
    await product.reach("desk")
    before = {name: await attention(product, name) for name in ("author", "head")}
    await edit(product, "Đoạn một, đoạn ba.")
    for name in ("author", "head"):
        said = await shown(product, name)
        assert "Anh/Chị Desk đã biên tập 1 chỗ" in said
        assert "[bỏ: hai.] [thêm: ba.]" in said
        assert await attention(product, name) != before[name]  # it rings
    first = await attention(product, "author")
    await edit(product, "Đoạn một, đoạn bốn.")
    assert "[bỏ: hai.] [thêm: bốn.]" in await shown(product, "author")
    assert await attention(product, "author") == first  # once
    await product.decide("desk")
    assert "[bỏ: hai.] [thêm: bốn.]" in await shown(product, "head")
    assert "[bỏ" not in await shown(product, "desk")  # whose own words they are
    await product.decide("board")
    assert "[bỏ" not in await shown(product, "author")


async def test_what_the_author_adds_after_the_head_confirmed_is_told_to_the_head(product: Product) -> None:
    await product.reach("desk")
    await add(product, "Đoạn một, đoạn ba.")
    assert "Anh/Chị Author đã bổ sung 1 chỗ so với bản trước" in await shown(product, "head")
    assert "[bỏ" not in await shown(product, "author")


async def test_a_group_is_told_of_a_change_of_what_it_passed(product: Product) -> None:
    def bind(records: Records) -> None:
        chat = records.add(Chat(platform="telegram", external="-1001", title="Phòng Truyền thông"))
        records.add(Route(chat=chat.id, role="desk"))

    await product.database.writer.write_first(bind)
    await product.reach("board")
    await add(product, "Đoạn một, đoạn ba.")
    card = await product.newest(Card, person=None)
    view = await product.app.ask(lambda work: views.card(work, card))
    said = message(view).text
    assert "Anh/Chị Author đã bổ sung 1 chỗ so với bản trước" in said
    assert "[bỏ: hai.] [thêm: ba.]" in said
    assert view.attention.startswith("edited:")  # it rings


async def test_a_text_that_comes_back_is_confirmed_as_it_is_now(product: Product) -> None:
    await product.reach("desk")
    await edit(product, "Đoạn một, đoạn ba.")
    await product.decide("desk", "return")
    await product.decide("head")
    assert "[bỏ" not in await shown(product, "head")
    assert "[bỏ: hai.] [thêm: ba.]" in await shown(product, "author")


async def test_a_correction_tells_its_own_change_alone(product: Product) -> None:
    await product.reach("desk")
    await edit(product, "Đoạn một, đoạn ba.")
    await product.decide("desk")
    await product.decide("board")
    await product.publish()
    await product.recheck("Sai tên")
    assert "[bỏ" not in await shown(product, "author")
    await edit(product, "Đoạn một, đoạn bốn.")
    for name in ("author", "head"):
        assert "[bỏ: ba.] [thêm: bốn.]" in await shown(product, name)

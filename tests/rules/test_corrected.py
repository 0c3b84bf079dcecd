"""A correction says in words what it changes: to whoever decides it, and to its author when it is out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from workflow.actions import GiveText, SendDraft, StartEdit
from workflow.model import Card
from workflow.requests.cards import views

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A published request with a mistake that its author reported."""
    async with open_product(tmp_path) as opened:
        await opened.reach("rechecking")
        await opened.recheck("Sai số đoạn")
        yield opened


async def correct(product: Product, text: str) -> None:
    desk = product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, (await product.request()).id))).id
    await product.app.do(GiveText(desk, draft, "body", text))
    await product.app.do(SendDraft(desk, draft))
    await product.decide("desk")


async def shown(product: Product, name: str, language: str = "vi") -> list[str]:
    card = Card(request=(await product.request()).id, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    return message(view, language).text.split("\n")


ONE = "Đoạn một, đoạn ba."
SEVERAL = "Đoạn một, đoạn ba. Thêm một câu.\nThêm câu nữa ở cuối bài."
PLACE = "“một, đoạn hai.” thành “một, đoạn ba.”"


@pytest.mark.parametrize(
    ("text", "first", "others"),
    [
        (ONE, f": {PLACE}", []),
        (SEVERAL, f": {PLACE}", ["Chỗ 2: thêm “Thêm một câu. Thêm câu nữa ở cuối bài.”"]),
    ],
)
async def test_leader_and_author_read_what_it_changes(
    product: Product, text: str, first: str, others: list[str]
) -> None:
    await correct(product, text)
    count = 1 + len(others)
    leader = await shown(product, "board")
    assert f"Sửa {count} chỗ{first}" in leader
    assert [each for each in leader if each.startswith("Chỗ ")] == others
    before = await shown(product, "author")
    assert not [each for each in before if each.startswith("Đã sửa")]
    await product.decide("board")
    await product.publish()
    done = f"Đã sửa{first}" if count == 1 else f"Đã sửa {count} chỗ{first}"
    author = await shown(product, "author")
    assert author[0].startswith("Đã đính chính · ")
    assert done in author
    assert [each for each in author if each.startswith("Chỗ ")] == others
    await product.recheck()
    assert done in await shown(product, "author")


async def test_in_the_reader_s_language(product: Product) -> None:
    await correct(product, ONE)
    assert "1 place to change: “một, đoạn hai.” to “một, đoạn ba.”" in await shown(product, "board", "en")


async def test_nothing_is_said_where_the_text_stays(product: Product) -> None:
    await product.decide("desk")
    assert not [each for each in await shown(product, "board") if each.startswith("Sửa ")]


async def test_a_second_correction_is_compared_with_the_first(product: Product) -> None:
    await correct(product, ONE)
    await product.decide("board")
    await product.publish()
    await product.recheck("Sai lần nữa")
    await correct(product, "Đoạn một, đoạn bốn.")
    assert "Sửa 1 chỗ: “một, đoạn ba.” thành “một, đoạn bốn.”" in await shown(product, "board")
    await product.decide("board")
    await product.publish()
    assert "Đã sửa: “một, đoạn ba.” thành “một, đoạn bốn.”" in await shown(product, "author")

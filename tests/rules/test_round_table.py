"""How units stand, as a table and as a picture: who sees what, and that it can be read without colours."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from tests.builders import Product, open_product
from tests.day import on_monday
from tests.rules.round_steps import WORDING, answer_all, go, turn
from wording import picture
from workflow import round_table
from workflow.actions import AttestRound
from workflow.model import Person
from workflow.round_table import Row, Table
from workflow.spec import Words


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def seen(product: Product, name: str) -> Table:
    person = await product.newest(Person, id=product.ids[name])
    return await product.app.ask(lambda work: round_table.table(work, person, "unit_site"))


def marks(table: Table) -> dict[str, tuple[str, ...]]:
    """The last three months of each unit."""
    return {row.unit.vi: row.marks[-3:] for row in table.rows}


@on_monday
async def test_a_table_says_how_each_month_ended(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await answer_all(product)
    await go(product, "2026-12-31T16:30")
    await product.app.do(AttestRound(product.actor("other head"), (await turn(product, "navigation")).id))
    await go(product, "2027-01-04T07:30")
    table = await seen(product, "board")
    assert table.months[-3:] == ("11/2026", "12/2026", "01/2027")
    assert marks(table) == {
        "Khoa Kinh tế": ("none", "done", "open"),
        "Khoa Hàng hải": ("none", "late", "open"),
        "Khoa Công nghệ thông tin": ("none", "missing", "open"),
    }


@on_monday
async def test_a_month_that_was_missed_is_not_held_against_a_unit(product: Product) -> None:
    await go(product, "2027-02-15T08:00")
    assert marks(await seen(product, "board"))["Khoa Kinh tế"] == ("none", "none", "open")


@pytest.mark.parametrize("name", ["board", "desk", "webmaster", "deputy", "administrator"])
async def test_whoever_works_for_the_whole_house_sees_every_unit(product: Product, name: str) -> None:
    assert len((await seen(product, name)).rows) == 3


@on_monday
@pytest.mark.parametrize("name", ["author", "head"])
async def test_a_unit_sees_itself(product: Product, name: str) -> None:
    await go(product, "2026-12-01T07:30")
    table = await seen(product, name)
    assert list(marks(table)) == ["Khoa Kinh tế"]
    view = round_table.overview(table)
    said = [WORDING.say("vi", line) for line in (view.head, *view.lines)]
    assert said == ["Cập nhật website · Tháng 12/2026", "○ Khoa Kinh tế: còn 6/6 mục"]


def drawn(*rows: Row) -> Image.Image:
    months = tuple(f"{n:02}/2026" for n in range(1, 13))
    table = Table(Words(vi="Cập nhật website"), months, rows, True)
    return Image.open(BytesIO(picture.draw(table, "vi", WORDING)))


def test_every_state_looks_different_in_grey() -> None:
    grey = {}
    for mark in picture.SYMBOLS:
        whole = drawn(Row(Words(vi="Khoa Kinh tế"), (mark,) * 12)).convert("L")
        right = whole.width - picture.EDGE
        top = picture.EDGE + picture.TITLE + picture.SMALL + picture.HIGH
        grey[mark] = whole.crop((right - picture.CELL, top, right, top + picture.HIGH)).tobytes()
    assert len(set(grey.values())) == len(picture.SYMBOLS)


def test_the_font_has_every_letter_and_symbol() -> None:
    font = ImageFont.truetype(picture.FONT, 40)
    missing = bytes(font.getmask("\uffff"))
    letters = "ăâđêôơưĂÂĐÊÔƠƯ" + "áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    every = letters + letters.upper() + "".join(picture.SYMBOLS.values()) + "…"
    assert [c for c in every if bytes(font.getmask(c)) == missing] == []


def test_many_units_with_long_titles_fit_the_platform() -> None:
    """A photo may have 10,000 pixels of width and height together, and no side twenty times the other."""
    row = Row(Words(vi="Trường Ngoại ngữ và Nghiên cứu quốc tế " * 5), ("missing",) * 12)
    high = drawn(*[row] * 300)
    assert high.width + high.height <= 10_000
    assert max(high.size) < 20 * min(high.size)
    assert max(drawn(row).size) < 20 * min(drawn(row).size)

"""How units stand, as a table and as a picture: who sees what, and that it can be read without colours."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.rules.drawn import shades
from tests.rules.round_steps import answer_all, go, turn
from wording import picture
from workflow.actions import AttestRound
from workflow.model import Person
from workflow.rounds import overview as round_table
from workflow.rounds.overview import Table, UnitRow
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
    assert table.columns[-3:] == ("11/2026", "12/2026", "01/2027")
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
    assert said == ["Cập nhật website · tháng 12/2026", "○ Khoa Kinh tế: còn 6/6 mục"]


def drawn(*rows: UnitRow, duty: str = "Cập nhật website") -> list[Image.Image]:
    months = tuple(f"2026-{n:02}" for n in range(1, 13))
    table = Table(Words(vi=duty), months, rows, True)
    return [Image.open(BytesIO(each)) for each in picture.draw(table, "vi", WORDING)]


def office(count: int) -> list[UnitRow]:
    """Units whose names are as long as they are in a university."""
    names = ("Khoa Kinh tế", "Viện Nghiên cứu khoa học và Hợp tác quốc tế về Kinh tế biển", "Khoa Luật")
    return [UnitRow(Words(vi=f"{names[n % 3]} {n}"), ("done", "missing") * 6) for n in range(count)]


@on_monday
async def test_the_worst_units_come_first(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await answer_all(product)
    await go(product, "2026-12-31T16:30")
    await product.app.do(AttestRound(product.actor("other head"), (await turn(product, "navigation")).id))
    table = await seen(product, "board")
    assert [(row.unit.vi, row.marks[-1]) for row in table.rows] == [
        ("Khoa Công nghệ thông tin", "missing"),
        ("Khoa Hàng hải", "late"),
        ("Khoa Kinh tế", "done"),
    ]
    view = round_table.overview(table)
    assert WORDING.say("vi", view.lines[0]) == "Đã đủ 2/3 đơn vị", (
        "a long list cut at its end keeps the count"
    )


def test_every_state_looks_different_in_grey() -> None:
    grey = {}
    for mark in picture.SYMBOLS:
        (whole,) = drawn(UnitRow(Words(vi="Khoa Kinh tế"), (mark,) * 12))
        bottom = whole.height - picture.EDGE - 2 * int(picture.LINE * picture.TEXT) - 2 * picture.GAP
        cell = (whole.width - picture.EDGE - 70, bottom - picture.CELL, whole.width - picture.EDGE, bottom)
        grey[mark] = whole.convert("L").crop(cell).tobytes()
    assert len(set(grey.values())) == len(picture.SYMBOLS)


CAPITAL = 0.72  # of the size of a letter


def capitals(whole: Image.Image) -> list[int]:
    """The heights of the first letters of all lines but the legend's, measured in the picture."""
    strip = whole.convert("L").crop((picture.EDGE, 0, picture.EDGE + 12, whole.height))
    dark = [shades(strip.crop((0, y, 12, y + 1)))[0] < 60 for y in range(whole.height)]
    edges = [y for y in range(1, len(dark)) if dark[y] != dark[y - 1]]
    return [end - start for start, end in zip(edges[::2], edges[1::2], strict=True)][:-2]


@pytest.mark.parametrize("count", [1, 12, 60])
def test_letters_are_large_enough_where_a_picture_is_as_wide_as_a_chat(count: int) -> None:
    chat = 326  # pixels that a picture takes on a telephone of 390
    for whole in drawn(*[UnitRow(Words(vi=f"H {n}"), ("none",) * 12) for n in range(count)], duty="H"):
        heights = capitals(whole)
        assert len(heights) >= 2 + min(count, 3)
        assert min(heights) / CAPITAL * chat / whole.width >= 13


@pytest.mark.parametrize(("count", "shown"), [(1, 1), (6, 1), (12, 2), (60, 3), (300, 3)])
def test_many_units_are_several_pictures_no_higher_than_a_chat(count: int, shown: int) -> None:
    """A platform makes what is higher than 4:3 smaller, or what is larger than 1280 pixels."""
    pictures = drawn(*office(count))
    assert len(pictures) == shown
    assert all(each.height <= each.width * 4 / 3 and max(each.size) <= 1280 for each in pictures)
    margins = [each.crop((each.width - picture.EDGE, 0, *each.size)).getcolors() for each in pictures]
    assert all(colours and len(colours) == 1 for colours in margins), "no line is wider than the picture"


def test_a_name_is_never_cut() -> None:
    """A longer name makes a higher picture, however long it is."""
    name = "Trường Ngoại ngữ và Nghiên cứu quốc tế"
    heights = [drawn(UnitRow(Words(vi=" ".join([name] * n)), ("done",) * 12))[0].height for n in (1, 3, 5)]
    assert heights[0] < heights[1] < heights[2]


def test_the_font_has_every_letter_and_symbol() -> None:
    font = ImageFont.truetype(picture.FONT, 40)
    missing = bytes(font.getmask("\uffff"))
    letters = "ăâđêôơưĂÂĐÊÔƠƯ" + "áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    every = letters + letters.upper() + "".join(picture.SYMBOLS.values()) + "–"
    assert [c for c in every if bytes(font.getmask(c)) == missing] == []

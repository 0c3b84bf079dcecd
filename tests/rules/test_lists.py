"""Lists as the product hands them over: a page of rows, each with a choice; any platform can number them."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit import day
from tests.kit.builders import Product, open_product
from wording import Wording
from workflow.actions import PlanEvent
from workflow.cards.list_view import ListRow, ListView, page_of, search
from workflow.events.choices import SeeEvent
from workflow.events.listing import register_page
from workflow.lines import Value
from workflow.people import listing
from workflow.people.choices import OfRole, OfUnit, SeePerson

WORDS = Wording(day.ZONE)
ROWS = [ListRow(OfRole(n), f"Vai trò {n}") for n in range(20)]


def say(value: Value) -> str:
    return WORDS.value("vi", value)


def plain(view: ListView) -> list[str]:
    """A list on a platform of plain text."""
    numbered = enumerate(view.rows, view.first)
    rows = [f"{n}. {say(row.said[0] if row.said else row.label)}" for n, row in numbered if row.choice]
    empty = [say(view.empty)] if not rows else []
    return [say(view.title), *map(say, view.lead), *rows, *empty, *map(say, view.foot)]


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as product:
        yield product


PAGES = [(-1, 0, 1, 8), (0, 0, 1, 8), (1, 1, 9, 8), (2, 2, 17, 4), (7, 2, 17, 4)]


@pytest.mark.parametrize(("asked", "page", "first", "rows"), PAGES)
def test_a_page_is_one_that_is_there(asked: int, page: int, first: int, rows: int) -> None:
    view = page_of("Vai trò", ROWS, asked, lambda row: row)
    assert (view.page, view.pages, view.first, len(view.rows)) == (page, 3, first, rows)
    assert view.choices[0] == OfRole(first - 1)


def test_an_empty_list_has_one_page() -> None:
    view = page_of("Vai trò", [], 3, lambda row: row)
    assert (view.page, view.pages, view.rows) == (0, 1, ())


FOUND = [("trò 1", [1, *range(10, 17)]), ("VAI TRO 19", [19]), ("xa lạ", list(range(8)))]


@pytest.mark.parametrize(("typed", "numbers"), FOUND)
def test_typed_words_narrow_a_list_down(typed: str, numbers: list[int]) -> None:
    view = search("Vai trò", (), ROWS, 0, typed, say)
    assert list(view.choices) == [OfRole(n) for n in numbers]
    assert [each.key for each in view.lead] == (["dialog-search-none"] if typed == "xa lạ" else [])


async def test_the_events_of_a_unit_by_number(product: Product) -> None:
    for n in range(5):
        on = (product.clock.moment.date() + timedelta(days=30)).isoformat()
        await product.app.do(PlanEvent(product.actor("author"), "economics", f"Hội thảo {n}", on, on))
    person = await product.person("author")
    view = await product.ask(register_page, person, 1)
    assert (view.page, view.pages, view.choices) == (1, 2, (SeeEvent(5),))
    title, row = plain(view)
    assert (title, row.partition(" · ")[0]) == ("Sự kiện sắp tới · 5", "5. Hội thảo 4")
    assert [part.key for part in view.rows[0].parts] == ["events-need-open"]
    other = await product.person("board")
    assert plain(await product.ask(register_page, other, 0)) == [
        "Sự kiện sắp tới · 0", "Chưa có sự kiện nào. Thêm từng sự kiện, hoặc nhập từ bảng.",
    ]  # fmt: skip


async def test_the_staff_by_number(product: Product) -> None:
    view = await product.ask(listing.register, 0, "other head")
    assert view.choices == (SeePerson(product.ids["other head"]),)
    assert view.steps == {"everybody"}
    assert plain(view) == [
        "Tìm “other head” · 1 người",
        "1. Người Other Head · Thủ trưởng đơn vị, Khoa Hàng hải",
        "Nhập tên để tìm, có dấu hoặc không dấu.",
    ]
    waiting = await product.ask(listing.units_waiting, 0, "", say)
    assert (waiting.choices, waiting.steps) == ((), frozenset())
    assert OfUnit.parse("unit-0") == OfUnit(listing.NO_UNIT)

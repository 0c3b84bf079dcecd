"""Units in a table: all that the register keeps, in any order, twice, and each fault of a row (E18, B05)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialogs import table
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.tables import import_tables
from tests.rules.test_units import add, end, give
from workflow.imports.importable import Imported
from workflow.model import Notice, Unit
from workflow.people.sent_tables import RowProblem
from workflow.people.staff_table import KNOWN, StaffPreview, preview, sort_tables

pytestmark = on_monday
HEAD = (
    "Mã đơn vị;Tên đơn vị;Tên tiếng Anh;Loại đơn vị;Đơn vị cấp trên;Trang web;Phụ trách trang web;"
    "Trang web tiếng Anh;Phụ trách trang web tiếng Anh\n"
)
BELOW = "lh;Bộ môn Lữ hành;;phòng;Khoa Du lịch;;;;\n"
ABOVE = "dl;Khoa Du lịch;Faculty of Tourism;Khoa;economics;https://dl.example;Cán bộ;https://dl.example/en;webmaster\n"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened
        await opened.check()


def tables(text: str) -> list[tuple[tuple[str, ...], ...]]:
    return list(table.read("dv.csv", text.encode(), KNOWN).tables)


async def import_units(product: Product, text: str) -> Imported:
    return await import_tables(product.app, product.actor("administrator"), "people", tables(text))


async def problems(product: Product, rows: str) -> list[tuple[int, str, str]]:
    sorted_ = sort_tables(tables(HEAD + rows))
    assert not isinstance(sorted_, RowProblem)
    found: StaffPreview = await product.ask(preview, sorted_.people, sorted_.units)
    return [(each.row, each.code, each.value) for each in found.problems]


async def test_a_unit_below_may_stand_before_the_one_above(product: Product) -> None:
    done = await import_units(product, HEAD + BELOW + ABOVE)
    assert done.counts["units"] == 2
    above, below = await product.newest(Unit, key="dl"), await product.newest(Unit, key="lh")
    assert (above.kind, above.title_en, above.parent) == ("faculty", "Faculty of Tourism", "economics")
    assert (above.site_vi, above.site_en) == ("https://dl.example", "https://dl.example/en")
    assert (above.owner_vi, above.owner_en, above.registered) == ("staff", "webmaster", True)
    assert (below.kind, below.parent) == ("office", "dl")


async def test_the_same_table_twice_changes_nothing(product: Product) -> None:
    await import_units(product, HEAD + ABOVE + BELOW)
    before = await product.all(Unit)
    assert (await import_units(product, HEAD + BELOW + ABOVE)).counts["units"] == 0
    assert (await import_units(product, "Mã đơn vị;Tên đơn vị\ndl;Khoa Du lịch\n")).counts["units"] == 0
    assert await product.all(Unit) == before


async def test_a_changed_cell_is_told_to_the_people_of_the_unit(product: Product) -> None:
    await import_units(product, HEAD + ABOVE)
    await give(product, "author", "staff", "dl")
    await import_units(product, "Mã đơn vị;Tên đơn vị;Trang web\ndl;Khoa Du lịch;https://moi.example\n")
    (told,) = await product.all(Notice, key="notice-unit")
    assert (told.person, told.values["part"]) == (product.ids["author"], "site_vi")


FAULTS = {
    "kind": ("a;Viện A;;viện;;;;;\n", [(2, "import-unit-kind", "viện")]),
    "parent": ("a;Viện A;;;Khoa Lạ;;;;\n", [(2, "import-unit-parent", "Khoa Lạ")]),
    "owner": ("a;Viện A;;;;https://a.example;Vua;;\n", [(2, "import-unit-owner", "Vua")]),
    "site in English": ("a;Viện A;;;;;;đang làm;\n", [(2, "import-unit-site", "đang làm")]),
    "a kind": ("faculty;Viện A;;;;;;;\n", [(2, "import-unit-word", "faculty")]),
    "the word for the unit above": ("parent;Viện A;;;;;;;\n", [(2, "import-unit-word", "parent")]),
    "itself": ("a;Viện A;;;a;;;;\n", [(2, "import-unit-circle", "a")]),
    "a circle": (
        "a;Viện A;;;c;;;;\nb;Viện B;;;a;;;;\nc;Viện C;;;b;;;;\n",
        [(2, "import-unit-circle", "a"), (3, "import-unit-circle", "b"), (4, "import-unit-circle", "c")],
    ),
    "the title of a row above": ("a;Viện A;;;;;;;\nb;vien a;;;;;;;\n", [(3, "import-unit-taken", "vien a")]),
    "the English title of another": (
        "a;Viện A;Faculty of Economics;;;;;;\nb;Viện B;Institute;;;;;;\nc;Viện C;institute;;;;;;\n",
        [(2, "import-unit-taken", "Faculty of Economics"), (4, "import-unit-taken", "institute")],
    ),
    "all faults at once": (
        "a;Viện A;;viện;;;;;\nb;Viện B;;;Khoa Lạ;;;;\n",
        [(2, "import-unit-kind", "viện"), (3, "import-unit-parent", "Khoa Lạ")],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_each_fault_of_a_row_is_named(product: Product, name: str) -> None:
    rows, expected = FAULTS[name]
    assert await problems(product, rows) == expected


async def test_a_unit_that_ended_is_opened_again_in_the_chat(product: Product) -> None:
    await end(product, await add(product))
    rows = "khoa_du_lich;Khoa Du lịch;;;;;;;\n"
    assert await problems(product, rows) == [(2, "import-unit-ended", "khoa_du_lich")]

"""Tables as people keep them: numbering by formulas, hidden sheets, cells of day and hour, any separator."""

import io
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from dialogs import table
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from workflow.announcements import office_days
from workflow.events.event_table import COLUMNS, EventPreview, pick_table, preview
from workflow.people.sent_tables import Names, RowProblem, Rows, by_problem
from workflow.people.staff_table import KNOWN, Tables, sort_tables

pytestmark = on_monday
HEAD = ("Tên sự kiện", "Đơn vị", "Từ ngày", "Đến ngày", "Giờ")
UNIT = "Khoa Kinh tế"
at = datetime.fromisoformat


def workbook(*sheets: Sequence[Sequence[object]], states: Sequence[str] = ()) -> bytes:
    made = Workbook()
    for number, rows in enumerate(sheets):
        page = made.worksheets[0] if number == 0 else made.create_sheet()
        for row in rows:
            page.append(list(row))
        page.sheet_state = states[number] if states else "visible"
    made.active = len(sheets) - 1
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def looked_at(product: Product, name: str, data: bytes) -> EventPreview:
    rows = pick_table(table.read(name, data, COLUMNS).tables)
    assert not isinstance(rows, RowProblem)
    return await product.app.ask(
        lambda work: preview(work, work.require_person(product.actor("author")), rows)
    )


STT = ("STT", *HEAD)
FORMULAS: dict[str, tuple[Sequence[Sequence[object]], list[tuple[int, str, str]]]] = {
    "a column that is not read": ((STT, ("=ROW()-1", "Hội thảo", UNIT, "05/12/2026")), []),
    "filled down below the list": (
        (STT, ("=ROW()-1", "Hội thảo", UNIT, "05/12/2026"), *((f"=A{n}+1",) for n in range(2, 2100))), [],
    ),
    "above the headings": ((("=TODAY()",), (), HEAD, ("Hội thảo", UNIT, "05/12/2026")), []),
    "a column that is read": (
        (STT, ("=ROW()-1", "Hội thảo", "=UPPER(B2)", "05/12/2026"), ("=A2+1", "Tọa đàm", UNIT, "=TODAY()")),
        [(2, "import-formula", "Đơn vị"), (3, "import-formula", "Từ ngày")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FORMULAS)
async def test_a_formula_counts_where_its_column_is_read(product: Product, case: str) -> None:
    rows, problems = FORMULAS[case]
    found = await looked_at(product, "sk.xlsx", workbook(rows))
    assert [(p.row, p.code, p.value) for p in found.problems] == problems
    assert len(found.changes) == (0 if problems else 1)


def test_a_formula_in_a_csv_counts_where_its_column_is_read() -> None:
    text = "STT;Họ và tên;Vai trò\n=A1+1;Hà Thị Bích;desk\n"
    tables = sort_tables(table.read("ds.csv", text.encode(), KNOWN).tables)
    assert isinstance(tables, Tables)
    assert tables.people == (("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_not_read(state: str) -> None:
    last, this = (HEAD, ("Năm ngoái", UNIT, "05/12/2025")), (HEAD, ("Năm nay", UNIT, "05/12/2026"))
    read = table.read("sk.xlsx", workbook(last, this, states=(state, "visible")), COLUMNS)
    assert read.tables == (this,)


HOURS: dict[str, tuple[tuple[object, ...], str, list[str]]] = {
    "an hour in the day's cell": ((at("2026-12-05T08:30"), None, None), "08:30", []),
    "the same hour twice": ((at("2026-12-05T08:30"), None, time(8, 30)), "08:30", []),
    "in words": (("8h30 05/12/2026", None, None), "08:30", []),
    "with seconds": (("05/12/2026 08:30:00", None, None), "08:30", []),
    "day and hour in the hour's cell": ((date(2026, 12, 5), None, at("2026-12-05T08:30")), "08:30", []),
    "two hours": ((at("2026-12-05T08:30"), None, time(9)), "", ["import-event-two-hours"]),
    "another day in the hour's cell": (
        (date(2026, 12, 5), None, at("2026-12-06T08:30")), "", ["import-event-two-hours"],
    ),
    "odd seconds": ((at("2026-12-05T08:30:07"), None, None), "08:30", []),
    "an hour at the end": (
        (date(2026, 12, 5), at("2026-12-06T17:00"), None), "", ["import-event-last-hour"],
    ),
    "midnight is no hour": ((at("2026-12-05T00:00"), at("2026-12-06T00:00"), None), "", []),
    "an hour of the past": ((at("2026-11-20T08:30"), None, None), "08:30", []),
}  # fmt: skip


@pytest.mark.parametrize("case", HOURS)
async def test_an_hour_beside_a_day_is_taken_or_named(product: Product, case: str) -> None:
    cells, hour, problems = HOURS[case]
    found = await looked_at(product, "sk.xlsx", workbook((HEAD, ("Hội thảo", UNIT, *cells))))
    assert [p.code for p in found.problems] == problems
    assert [change.event.starts_at for change in found.changes] == ([] if problems else [hour])


def test_an_hour_beside_a_day_of_a_notice_is_named(product: Product) -> None:
    rows = (("Ngày", "Loại", "Số văn bản"), (at("2026-12-05T08:30"), "nghỉ", "12/TB"))
    read = table.read("ds.xlsx", workbook(rows), office_days.COLUMNS)
    given = office_days.read_table(office_days.pick_table(read.tables), at("2026-11-23T10:00"))
    assert [(p.row, p.code) for p in given.problems] == [(2, "days-unread")]


def test_a_notice_is_found_behind_other_sheets() -> None:
    notice = (("Ngày", "Loại"), ("05/12/2026", "nghỉ"))
    assert office_days.pick_table([(("Ghi chú",), ("x",)), notice]) == notice


WANTED: Rows = (("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))
SEPARATED = {
    "a title with semicolons above commas": "Danh sách; lần; 1\nHọ và tên,Vai trò\nHà Thị Bích,desk\n",
    "a title with commas above semicolons": "Danh sách, 1,,\n\nHọ và tên;Vai trò\nHà Thị Bích;desk\n",
    "commas above tabs": "Trường, Khoa, Phòng\nHọ và tên\tVai trò\nHà Thị Bích\tdesk\n",
    "Excel's own line": "sep=,\nHọ và tên,Vai trò\nHà Thị Bích,desk\n",
    "a quotation mark in the title": 'Danh sách "đợt 1;\nHọ và tên;Vai trò\nHà Thị Bích;desk\n',
    "semicolons inside quotes": '"a;b;c;d"\nHọ và tên,Vai trò\nHà Thị Bích,desk\n',
}


@pytest.mark.parametrize("case", SEPARATED)
def test_the_separator_is_the_one_under_which_the_headings_are_found(case: str) -> None:
    tables = sort_tables(table.read("ds.csv", SEPARATED[case].encode(), KNOWN).tables)
    assert isinstance(tables, Tables)
    assert tuple(row for row in tables.people if row) == WANTED


NAMES = ("Thủ trưởng đơn vị", "Cán bộ", "Phòng Truyền thông", "Ban Giám hiệu", "Khoa Kinh tế")
NEAREST = [
    ("Trưởng đơn vị", "Thủ trưởng đơn vị"),
    ("Phòng truyền thong", "Phòng Truyền thông"),
    ("Ban giám hiêu", "Ban Giám hiệu"),
    ("P. Truyền thông", "Phòng Truyền thông"),
    ("Khoa KT", "Khoa Kinh tế"),
    ("Vua", ""),
    ("", ""),
]


@pytest.mark.parametrize(("said", "nearest"), NEAREST)
def test_an_unknown_name_comes_with_the_nearest(said: str, nearest: str) -> None:
    names = Names()
    for key, name in enumerate(NAMES):
        names.add(str(key), name)
    assert names.nearest(said) == nearest


def test_a_problem_of_many_rows_is_one() -> None:
    found = by_problem(
        [RowProblem(2, "a", "x"), RowProblem(3, "b"), RowProblem(4, "a", "x"), RowProblem(5, "a")]
    )
    assert [(p.code, p.value, rows) for p, rows in found] == [
        ("a", "x", [2, 4]),
        ("b", "", [3]),
        ("a", "", [5]),
    ]

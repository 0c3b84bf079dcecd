"""Events from a table: what is read, what is refused row by row, all of it or nothing, nothing twice."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from dialogs import table
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.tables import import_tables
from workflow.actions import PlanEvent
from workflow.errors import Refusal
from workflow.events.event_table import COLUMNS, EventPreview, pick_table, preview
from workflow.imports.importable import Imported
from workflow.model import Event, EventNeed
from workflow.people.sent_tables import RowProblem, Rows

pytestmark = on_monday

HEAD = "Tên sự kiện;Đơn vị;Từ ngày;Đến ngày;Giờ;Địa điểm;Quan trọng\n"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def rows_of(data: bytes, name: str = "sk.csv") -> Rows:
    rows = pick_table(table.read(name, data, COLUMNS).tables)
    assert not isinstance(rows, RowProblem)
    return rows


async def looked_at(product: Product, text: str, who: str = "author") -> EventPreview:
    rows = rows_of(text.encode())
    return await product.app.ask(lambda work: preview(work, work.require_person(product.actor(who)), rows))


async def carry_out(product: Product, text: str) -> Imported:
    return await import_tables(product.app, product.actor("author"), "events", [rows_of(text.encode())])


BAD = {
    "empty": ("", [(1, "import-no-events", "")]),
    "headings only": (HEAD, [(1, "import-no-events", "")]),
    "other columns": (
        "A;B\n1;2\n",
        [(1, "import-event-column", c) for c in ("title", "unit", "first")],
    ),
    "no unit column": ("Tên sự kiện;Từ ngày\nHội thảo;05/12\n", [(1, "import-event-column", "unit")]),
    "a column twice": (
        "Tên sự kiện;Sự kiện;Đơn vị;Từ ngày\na;b;economics;05/12\n",
        [(1, "import-column-twice", "title")],
    ),
    "too long": (HEAD + "Hội thảo;economics;05/12;;;;\n" * 2001, [(2002, "import-too-long", "2000")]),
    "unknown unit": (HEAD + "Hội thảo;Khoa Lạ;05/12/2026;;;;\n", [(2, "import-event-unit", "Khoa Lạ")]),
    "no unit": (HEAD + "Hội thảo;;05/12/2026;;;;\n", [(2, "import-event-unit", "")]),
    "another unit": (
        HEAD + "Hội thảo;Khoa Hàng hải;05/12/2026;;;;\n",
        [(2, "import-event-not-yours", "Khoa Hàng hải")],
    ),
    "impossible day": (HEAD + "Hội thảo;economics;31/02/2027;;;;\n", [(2, "import-event-day", "31/02/2027")]),
    "no day": (HEAD + "Hội thảo;economics;;;;;\n", [(2, "import-event-no-day", "")]),
    "the wrong way round": (
        HEAD + "Hội thảo;economics;05/12/2026;04/12/2026;;;\n",
        [(2, "import-event-days", "Hội thảo")],
    ),
    "far away": (HEAD + "Hội thảo;economics;05/12/2066;;;;\n", [(2, "import-event-far", "Hội thảo")]),
    "no title": (HEAD + ";economics;05/12/2026;;;;\n", [(2, "import-event-words", "")]),
    "impossible hour": (
        HEAD + "Hội thảo;economics;05/12/2026;;25:61;;\n",
        [(2, "import-event-hour", "25:61")],
    ),
    "perhaps important": (
        HEAD + "Hội thảo;economics;05/12/2026;;;;hơi\n",
        [(2, "import-event-important", "hơi")],
    ),
    "a row twice": (
        HEAD + "Hội thảo;economics;05/12/2026;;;;\nhội thảo;Khoa Kinh tế;5/12/2026;;;;\n",
        [(3, "import-event-twice", "hội thảo")],
    ),
    "beside a good one": (
        HEAD + "Tọa đàm;economics;05/12/2026;;;;\nHội thảo;economics;sắp tới;;;;\n",
        [(3, "import-event-day", "sắp tới")],
    ),
    "several in one row": (
        HEAD + "Hội thảo;Khoa Lạ;31/02/2027;;;;hơi\n",
        [
            (2, "import-event-unit", "Khoa Lạ"),
            (2, "import-event-day", "31/02/2027"),
            (2, "import-event-important", "hơi"),
        ],
    ),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_table_names_every_row_and_changes_nothing(product: Product, name: str) -> None:
    text, problems = BAD[name]
    found = await looked_at(product, text)
    assert [(p.row, p.code, p.value) for p in found.problems] == problems
    with pytest.raises(Refusal, match="import-problems"):
        await carry_out(product, text)
    assert await product.all(Event) == []
    assert await product.all(EventNeed) == []


FILE = (
    "KẾ HOẠCH NĂM\n\n"
    + HEAD
    + "Lễ kỷ niệm;Khoa Kinh tế;05/12/2026;06/12/2026;8h;Hội trường A;có\n"
    + "Hội thảo;economics;12/12/2026;;;;không\nHội thảo;economics;19/12/2026;;;;\n"
)


async def test_the_same_file_twice_adds_nothing_twice(product: Product) -> None:
    done = await carry_out(product, FILE)
    assert done.counts == {"add": 3, "move": 0, "change": 0, "late": 0}
    first = (await product.all(Event))[0]
    kept = (first.starts_on, first.ends_on, first.starts_at, first.place, first.important)
    assert kept == ("2026-12-05", "2026-12-06", "08:00", "Hội trường A", True)
    assert len(await product.all(EventNeed)) == 7
    again = await looked_at(product, FILE.replace("Lễ kỷ niệm", "LỄ KỶ NIỆM"))
    assert (again.changes, again.unchanged) == ([], 3)
    assert (await carry_out(product, FILE)).counts["add"] == 0
    assert len(await product.all(Event)) == 3


async def test_another_day_moves_the_one_coming_event_of_that_name(product: Product) -> None:
    await carry_out(product, FILE)
    moved = await looked_at(product, FILE.replace("05/12/2026;06/12/2026", "09/12/2026;"))
    assert [(c.row, c.kind, c.event.starts_on, c.event.ends_on) for c in moved.changes] == [
        (4, "move", "2026-12-09", "2026-12-10")
    ]
    assert moved.unchanged == 2
    done = await carry_out(product, FILE.replace("05/12/2026;06/12/2026", "09/12/2026;"))
    assert (done.counts["add"], done.counts["move"]) == (0, 1)
    after = next(n for n in await product.all(EventNeed, event=1) if n.key == "news.after")
    assert f"{after.due_at:%d/%m}" == "15/12"
    series = HEAD + "Hội thảo;economics;26/12/2026;;;;\n"
    assert [c.kind for c in (await looked_at(product, series)).changes] == ["add"]


async def test_what_a_row_leaves_empty_stays_and_what_it_says_counts(product: Product) -> None:
    await carry_out(product, FILE)
    text = HEAD + "Lễ kỷ niệm;economics;05/12/2026;;;;\nHội thảo;economics;12/12/2026;;;Phòng 2;có\n"
    found = await looked_at(product, text)
    assert [(c.row, c.kind, c.event.place, c.event.important) for c in found.changes] == [
        (3, "change", "Phòng 2", True)
    ]
    await carry_out(product, text)
    assert len(await product.all(EventNeed, event=2)) == 5
    await carry_out(product, text.replace("Phòng 2;có", "Phòng 2;không"))
    states = {n.key: n.state for n in await product.all(EventNeed, event=2)}
    assert states == {
        "news.after": "open",
        "news.before.important": "cancelled",
        "news.during.important": "cancelled",
        "banner.before.important": "cancelled",
        "press.before.important": "cancelled",
    }


async def test_events_entered_in_the_chat_are_the_same_events(product: Product) -> None:
    await product.app.do(
        PlanEvent(product.actor("head"), "economics", "Hội thảo", "2026-12-12", "2026-12-12")
    )
    found = await looked_at(product, FILE)
    assert [(c.row, c.kind) for c in found.changes] == [(4, "add"), (6, "add")]


async def test_dates_and_times_of_a_spreadsheet(product: Product) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append(["Tên sự kiện", "Đơn vị", "Từ ngày", "Đến ngày", "Giờ", "Địa điểm", "Quan trọng"])
    page.append(["Hội thảo", "Khoa Kinh tế", date(2026, 12, 5), "6/12/2026", time(8, 30), 12, True])
    kept = io.BytesIO()
    book.save(kept)
    rows = rows_of(kept.getvalue(), "sk.xlsx")
    await import_tables(product.app, product.actor("author"), "events", [rows])
    event = (await product.all(Event))[0]
    assert (event.starts_on, event.ends_on, event.starts_at, event.place, event.important) == (
        "2026-12-05", "2026-12-06", "08:30", "12", True,
    )  # fmt: skip


async def test_a_day_in_the_past_is_taken_for_its_coverage(product: Product) -> None:
    product.clock.moment = datetime(2026, 11, 23, 3, tzinfo=UTC)
    done = await carry_out(product, HEAD + "Hội thảo;economics;20/11/2026;;;;có\n")
    assert (done.counts["add"], done.counts["late"]) == (1, 0)
    assert {n.key for n in await product.all(EventNeed)} == {"news.after", "news.during.important"}


def test_two_tables_of_events_are_one_too_many() -> None:
    rows = (("Tên sự kiện", "Đơn vị", "Từ ngày"), ("Hội thảo", "economics", "05/12/2026"))
    assert pick_table([rows, rows]) == RowProblem(1, "import-two-tables")
    assert pick_table([(("Ghi chú",),), rows]) == rows

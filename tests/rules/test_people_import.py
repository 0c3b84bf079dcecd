"""People and units from a table: what is read, what is refused row by row, all of it or nothing."""

import io
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.tokens import SystemTokens
from dialogs import table
from dialogs.table import Read
from storage import Database
from storage.address import Address
from tests.kit.builders import CONFIG as RULES
from tests.kit.builders import make_database, spec_of
from tests.kit.clock import Clock
from tests.kit.tables import import_tables
from tests.kit.there import there
from tests.rules.people_office import ADMIN, HANH
from workflow.actions import KeepTable
from workflow.app import App
from workflow.errors import Refusal
from workflow.imports.importable import Imported
from workflow.model import AuditEntry, Membership, Person, Unit
from workflow.people import staff
from workflow.people.join import Join
from workflow.people.open_claim import OpenClaim
from workflow.people.sent_tables import RowProblem
from workflow.people.staff_table import KNOWN, StaffPreview, preview, sort_tables
from workflow.rules.book import RuleBook
from workflow.rules.use_rules import UseRules
from workflow.subjects import SUBJECTS

HEAD = "Họ và tên;Xưng hô;Vai trò;Đơn vị\n"
UNITS = "Mã đơn vị;Tên đơn vị;Tên tiếng Anh\n"


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    """An office with one administrator and two people of the same name."""
    make_database(tmp_path / "loa.sqlite")
    database, clock, spec = Database(Address(tmp_path / "loa.sqlite")), Clock(), spec_of(RULES)
    first = App(database, RuleBook(0, spec), clock, clock, SUBJECTS, SystemTokens())
    app = App(
        database, RuleBook((await first.do(UseRules(RULES))).id, spec), clock, clock, SUBJECTS, SystemTokens()
    )
    await app.do(Join(ADMIN, (await app.do(OpenClaim())).token or "", "Phan Gia Bảo"))
    for _ in range(2):
        await database.writer.write_first(lambda records: records.add(Person(name="Lê Văn Trùng")))
    yield app
    await database.close()


async def looked_at(app: App, text: str) -> StaffPreview:
    sorted_ = sort_tables(table.read("ds.csv", text.encode(), KNOWN).tables)
    if isinstance(sorted_, RowProblem):
        return StaffPreview(problems=[sorted_])
    return await app.ask(lambda work: preview(work, sorted_.people, sorted_.units))


BAD = {
    "empty": ("", [(1, "import-empty", "")]),
    "headings only": (HEAD, [(1, "import-empty", "")]),
    "no heading known": ("A;B\n1;2\n", [(1, "import-column", "name"), (1, "import-column", "role")]),
    "no role column": ("Họ và tên;Đơn vị\nHà Thị Bích;x\n", [(1, "import-column", "role")]),
    "a column twice": ("Họ tên;Họ và tên;Vai trò\na;b;desk\n", [(1, "import-column-twice", "name")]),
    "no name": (HEAD + ";Cô;Cán bộ;Khoa Kinh tế\n", [(2, "import-no-name", "")]),
    "long name": (HEAD + f"{'x' * 81};Cô;desk;\n", [(2, "import-no-name", "")]),
    "no role": (HEAD + "Hà Thị Bích;Cô;;Khoa Kinh tế\n", [(2, "import-role", "")]),
    "unknown role": (HEAD + "Hà Thị Bích;Cô;Vua;Khoa Kinh tế\n", [(2, "import-role", "Vua")]),
    "unknown unit": (HEAD + "Hà Thị Bích;Cô;Cán bộ;Khoa Lạ\n", [(2, "import-unit", "Khoa Lạ")]),
    "unit missing": (HEAD + "Hà Thị Bích;Cô;Cán bộ;\n", [(2, "import-unit", "")]),
    "unknown address": (HEAD + "Hà Thị Bích;Sếp;desk;\n", [(2, "import-address", "Sếp")]),
    "a row twice": (
        HEAD + "Lê Thị Hoà;Cô;Cán bộ;Khoa Kinh tế\n\nlê thị  hòa;Cô;staff;economics\n",
        [(4, "import-twice", "lê thị hòa")],
    ),
    "two of one name": (HEAD + "Lê Văn Trùng;;desk;\n", [(2, "import-same-name", "Lê Văn Trùng")]),
    "too long": (HEAD + "Hà Thị Bích;;desk;\n" * 2001, [(2002, "import-too-long", "2000")]),
    "several in one row": (
        HEAD + ";Sếp;Vua;\n",
        [(2, "import-no-name", ""), (2, "import-role", "Vua"), (2, "import-address", "Sếp")],
    ),
    "a formula": (HEAD + "=cmd;Cô;desk;\n", [(2, "import-formula", "Họ và tên")]),
    "below a title": ("DANH SÁCH\n\n" + HEAD + ";;desk;\n", [(4, "import-no-name", "")]),
    "unit without name column": ("Mã đơn vị\nkhoa_a\n", [(1, "import-unit-column", "title")]),
    "unit key": (UNITS + "1 khoa;Khoa Du lịch;\n", [(2, "import-unit-key", "1 khoa")]),
    "unit without name": (UNITS + "dl;;\n", [(2, "import-unit-title", "dl")]),
    "unit name too long": (UNITS + f"dl;{'x' * 61};\n", [(2, "import-unit-title", "dl")]),
    "unit twice": (UNITS + "dl;Khoa Du lịch;\nDL;Khoa Khác;\n", [(3, "import-unit-twice", "dl")]),
    "unit of the rules": (UNITS + "economics;Khoa Mới;\n", [(2, "import-unit-rules", "economics")]),
    "unit with a word for a site": (
        "Mã đơn vị;Tên đơn vị;Website\ndl;Khoa Du lịch;đang làm\n",
        [(2, "import-unit-site", "đang làm")],
    ),
    "unit of the rules, another site": (
        "Mã đơn vị;Tên đơn vị;Trang web\neconomics;Khoa Kinh tế;https://kt.example\n",
        [(2, "import-unit-rules", "economics")],
    ),
    "unit name taken": (UNITS + "kt;khoa kinh te;\n", [(2, "import-unit-taken", "khoa kinh te")]),
}  # fmt: skip


async def import_people(app: App, text: str) -> Imported:
    return await import_tables(app, ADMIN, "people", table.read("ds.csv", text.encode(), KNOWN).tables)


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_table_names_every_row_and_changes_nothing(app: App, name: str) -> None:
    text, problems = BAD[name]
    found = await looked_at(app, text)
    assert [(p.row, p.code, p.value) for p in found.problems] == problems
    before = await app.ask(
        lambda work: (work.store.all(Person), work.store.all(Unit), work.store.all(Membership))
    )
    with pytest.raises(Refusal, match="import-problems"):
        await import_people(app, text)
    after = await app.ask(
        lambda work: (work.store.all(Person), work.store.all(Unit), work.store.all(Membership))
    )
    assert after == before


async def test_a_good_table_is_carried_out_once(app: App) -> None:
    text = (
        HEAD
        + "Hà Thị Bích;cô;cán bộ;khoa kinh te\nHà Thị Bích;;Thủ trưởng đơn vị;economics\nÔng Văn Ích;;desk;\n"
    )
    found = await looked_at(app, text)
    assert (found.problems, found.new_people, len(found.changes), found.unchanged) == ([], 2, 3, 0)
    done = await import_people(app, text)
    assert (done.counts["added"], done.counts["roles"], len(done.people)) == (2, 3, 2)
    profile = there(await app.ask(lambda work: staff.profile(work, done.people[0])))
    assert (profile.person.short, [held.key for held in profile.held]) == ("Cô Bích", ["staff", "unit_head"])
    again = await looked_at(app, text)
    assert (again.changes, again.unchanged) == ([], 3)
    assert (await import_people(app, text)).counts["roles"] == 0


async def test_units_come_before_the_people_of_the_same_file(app: App) -> None:
    rows = (("Họ và tên", "Vai trò", "Đơn vị"), ("Hà Thị Bích", "Cán bộ", "Khoa Du lịch"))
    units = (("Mã đơn vị", "Tên đơn vị"), ("DL", "Khoa Du lịch"))
    await import_tables(app, ADMIN, "people", [rows, units])
    renamed = (("Mã đơn vị", "Tên đơn vị"), ("dl", "Khoa Du lịch và Khách sạn"))
    assert (await import_tables(app, ADMIN, "people", [renamed])).counts["units"] == 1
    unit = await app.ask(lambda work: there(work.store.one(Unit, key="dl")))
    assert unit.title_vi == "Khoa Du lịch và Khách sạn"
    kinds = [entry.kind for entry in await app.ask(lambda work: work.store.all(AuditEntry))]
    assert kinds[-3:] == ["unit.added", "imported", "unit.changed"]


async def test_a_table_is_for_administrators_and_stays_out_of_the_log(app: App) -> None:
    rows = (("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))
    with pytest.raises(Refusal, match="stranger"):
        await import_tables(app, HANH, "people", [rows])
    assert "Bích" not in repr(KeepTable(ADMIN, "people", "ds.xlsx", {"people": rows}, ()))


def test_two_lists_of_one_kind_in_a_file_are_not_guessed_at() -> None:
    rows = (("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))
    assert sort_tables([rows, (*rows, rows[1])]) == RowProblem(1, "import-two-tables")


# reading files


Cell = str | float | None


def workbook(*rows: tuple[Cell, ...]) -> bytes:
    made = Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def packed(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in parts.items():
            pack.writestr(name, data)
    return kept.getvalue()


def swapped(data: bytes, name: str, change: bytes) -> bytes:
    """A workbook with `change` put in front of a part."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(kept, "w") as new:
        for part in old.infolist():
            new.writestr(part, (change if part.filename == name else b"") + old.read(part))
    return kept.getvalue()


GOOD = workbook(("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))
UNREADABLE = {
    "another kind": ("ds.xls", b"x", "table-kind"),
    "no ending": ("ds", b"x", "table-kind"),
    "large": ("ds.csv", b"x" * (table.BYTES + 1), "table-too-large"),
    "no workbook": ("ds.xlsx", b"PK but not", "table-unreadable"),
    "empty workbook file": ("ds.xlsx", b"", "table-unreadable"),
    "half a workbook": ("ds.xlsx", GOOD[: len(GOOD) // 2], "table-unreadable"),
    "a pack of something else": ("ds.xlsx", packed(a=b"1"), "table-unreadable"),
    "one that unfolds": ("ds.xlsx", packed(a=b"\0" * (table.UNPACKED + 1)), "table-too-large"),
    "entities in UTF-16": (
        "ds.xlsx",
        swapped(GOOD, "xl/worksheets/sheet1.xml", "<!DOCTYPE a>".encode("utf-16")),
        "table-unreadable",
    ),
    "entities": ("ds.xlsx", swapped(GOOD, "xl/worksheets/sheet1.xml", b"<!DOCTYPE a>"), "table-unreadable"),
    "old letters": ("ds.csv", "Họ tên\nHà\n".encode("cp1258", "ignore") + b"\xff", "table-encoding"),
    "open quotes": ("ds.csv", b'a;"b\n', "table-unreadable"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_file_that_cannot_be_read_says_why(case: str) -> None:
    name, data, code = UNREADABLE[case]
    read = table.read(name, data, KNOWN)
    assert (read.tables, read.problem.code if read.problem else None) == ((), code)


WANTED = (("Họ và tên", "Vai trò"), ("Hà Thị Bích", "desk"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("DS.XLSX", workbook(*WANTED, (None, None), ("", None))),
        ("ds.csv", "Họ và tên,Vai trò\r\nHà Thị Bích,desk\r\n".encode("utf-8-sig")),
        ("ds.csv", "Họ và tên;Vai trò\nHà Thị Bích;desk\n\n".encode()),
        ("ds.csv", "Họ và tên\tVai trò\nHà Thị Bích\tdesk\n".encode("utf-16")),
        ("ds.csv", '"Họ và tên";"Vai trò"\n"Hà Thị Bích";"desk"'.encode()),
    ],
    ids=["xlsx", "commas", "semicolons", "tabs", "quotes"],
)
def test_what_office_programs_write_is_read(name: str, data: bytes) -> None:
    assert table.read(name, data, KNOWN) == Read((WANTED,))


def test_cells_that_are_no_words() -> None:
    rows = table.read("ds.xlsx", workbook((7.0, 1.5, True, None, "x" * 900), tuple(range(30))), KNOWN).tables[
        0
    ]
    assert rows[0] == ("7", "1.5", "True", "", "x" * 200)
    assert len(rows[1]) == table.COLUMNS


def test_a_sheet_with_a_cell_far_below_is_not_walked_through() -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(("Họ và tên",))
    page.cell(1_000_000, 1).value = "xa"
    kept = io.BytesIO()
    made.save(kept)
    assert table.read("ds.xlsx", kept.getvalue(), KNOWN).tables == ((("Họ và tên",),),)


def test_names_in_the_file_of_links_are_no_formulas() -> None:
    assert table.links(("a", "b"), [("=cmd()", "x")]).decode("utf-8-sig").splitlines()[1] == "'=cmd(),x"

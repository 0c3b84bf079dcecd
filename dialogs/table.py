"""Reading a table sent as .xlsx or .csv into rows of words, within bounds; and the empty one to fill in.

Nothing in a file is carried out: of a formula only its mark is kept, a document that would unfold beyond its
bounds is not opened. `read` and `workbook` block, so they run in a thread.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import islice

from workflow.form.problem import Problem
from workflow.media.files import TABLE_KINDS
from workflow.people.sent_tables import FORMULA, HEADING_WITHIN, ROWS, Rows, headings

BYTES = 2 * 1024 * 1024
UNPACKED = 40 * 1024 * 1024
ELEMENTS = 500_000  # of XML: twice as many as the longest table, in all parts together
TITLES = 11  # rows above the first one that counts: a title and the headings
COLUMNS = 20
SHEETS = 10
CELL = 200
SEPARATORS = (";", ",", "\t")


@dataclass(frozen=True)
class Read:
    """The tables of a file, or why it cannot be read."""

    tables: tuple[Rows, ...] = field(default=())
    problem: Problem | None = None


class _Unreadable(Exception):
    """Ends the reading; it never leaves this module."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(code, dict(values))


def check(name: str, size: int) -> Problem | None:
    """Return the problem of a file that shows before it is fetched."""
    if not name.lower().endswith(TABLE_KINDS):
        return Problem("table-kind")
    return Problem("table-too-large", {"megabytes": BYTES // 2**20}) if size > BYTES else None


def read(name: str, data: bytes, known: dict[str, str]) -> Read:
    """The tables of a file that are to be seen in it, each with at most one row more than may be imported.

    `known` are the headings that tell which separator a .csv has.
    """
    if problem := check(name, len(data)):
        return Read(problem=problem)
    try:
        if name.lower().endswith(".csv"):
            return Read((_csv(data, known),))
        return Read(tuple(_workbook(data)))
    except _Unreadable as error:
        return Read(problem=error.problem)


def _csv(data: bytes, known: dict[str, str]) -> Rows:
    """UTF-8, or UTF-16 as Excel saves “Unicode text”; the separator shows the most headings."""
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise _Unreadable("table-encoding") from None
    try:
        separator = max(SEPARATORS, key=lambda each: _fit(text, each, known))
        return _rows(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        raise _Unreadable("table-unreadable") from None


def _fit(text: str, separator: str, known: dict[str, str]) -> tuple[int, int]:
    """How many headings, else how many columns, the first lines show with this separator."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = tuple(tuple(line) for line in islice(lines, HEADING_WITHIN))
    return sum(map(bool, headings(rows, known)[1])), max(map(len, rows), default=0)


def _workbook(data: bytes) -> Iterator[Rows]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only an import of a table needs it

    _require_modest(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        for sheet in [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"][:SHEETS]:
            sheet.reset_dimensions()
            cells = sheet.iter_rows(max_row=ROWS + TITLES + 1, max_col=COLUMNS, values_only=True)
            if rows := _rows(cells):
                yield rows
        book.close()
    except _Unreadable:
        raise
    except Exception:  # whatever a damaged or hostile workbook makes the library raise
        raise _Unreadable("table-unreadable") from None


def _require_modest(data: bytes) -> None:
    """A workbook is packed XML: its size unpacked and its elements are bounded, and entities are refused."""
    elements = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            if sum(part.file_size for part in pack.infolist()) > UNPACKED:
                raise _Unreadable("table-too-large", megabytes=BYTES // 2**20)
            for part in pack.infolist():
                text = pack.read(part).replace(b"\0", b"")  # UTF-16 as well
                elements += text.count(b"<") - text.count(b"</")
                if b"<!DOCTYPE" in text:
                    raise _Unreadable("table-unreadable")
                if elements > ELEMENTS:
                    raise _Unreadable("table-too-many-cells")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        raise _Unreadable("table-unreadable") from None


def _rows(lines: Iterable[Sequence[object]]) -> Rows:
    """Rows of words without what is empty at the end; as many as show that there are too many."""
    found: list[tuple[str, ...]] = []
    used = 0
    for number, line in enumerate(lines, start=1):
        if number > ROWS + TITLES + 1:
            break
        words = [_word(cell) for cell in line[:COLUMNS]]
        while words and not words[-1]:
            words.pop()
        found.append(tuple(words))
        if words:
            used = number
    return tuple(found[:used])


def _word(cell: object) -> str:
    """Return a cell as shown: a whole number without a point, a day with its hour, a formula as its mark."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() != time.min:
        return f"{cell:%d/%m/%Y %H:%M:%S}".removesuffix(":00")
    if isinstance(cell, datetime | date):
        return f"{cell:%d/%m/%Y}"
    if type(cell).__name__ in ("ArrayFormula", "DataTableFormula"):
        return FORMULA
    return str(cell).strip()[:CELL]


@dataclass(frozen=True)
class TableSheet:
    """A sheet to be written: a title, the headings, rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()


def padded(words: Sequence[str], height: int) -> tuple[str, ...]:
    """A column of a sheet as long as the others."""
    return (*words, *("",) * (height - len(words)))


def workbook(sheets: Sequence[TableSheet]) -> bytes:
    """A workbook to fill in or to keep. Typed words never become a formula."""
    from openpyxl import Workbook  # noqa: PLC0415 - only a template needs it
    from openpyxl.styles import Font  # noqa: PLC0415 - the same
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - the same

    book = Workbook()
    for number, sheet in enumerate(sheets):
        page = book.active if number == 0 else book.create_sheet()
        if page is None:
            raise RuntimeError("a new workbook has no sheet")
        page.title = sheet.title[:31]
        for row in (sheet.headings, *sheet.rows):
            page.append(row)
            for cell in page[page.max_row]:
                cell.data_type = "s"
        for column in range(1, len(sheet.headings) + 1):
            page.cell(1, column).font = Font(bold=True)
            page.column_dimensions[get_column_letter(column)].width = 28
        page.freeze_panes = "A2"
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def links(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    """A .csv that a spreadsheet opens with its letters whole and none of its cells as a formula."""
    kept = io.StringIO(newline="")
    out = csv.writer(kept)
    out.writerow(headings)
    out.writerows(
        [f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell for cell in row] for row in rows
    )
    return kept.getvalue().encode("utf-8-sig")

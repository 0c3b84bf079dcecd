"""Files hold what their names say, names are only names, and a table is bounded before it is parsed."""

import io
import sys
import zipfile
from types import FrameType

import pytest
from openpyxl import Workbook

from dialogs import table
from tests.chat.sandbox.helpers import png
from tests.kit.files import DOCX, OLD_WORD, PDF, XLSX, packed
from workflow.media import contents
from workflow.media.files import NAME, SentFile, short_name

JPEG, WEBP, HEIC = b"\xff\xd8\xff\xe0" + bytes(9), b"RIFF\0\0\0\0WEBP", b"\0\0\0\x18ftypheic"
CONTENTS = [
    ("bai.docx", DOCX, None),
    ("BAI.DOCX", DOCX, None),
    ("bai.docx", b"ten bytes!", "file-contents"),
    ("bai.docx", b"", "file-contents"),
    ("bai.docx", b"PK\x03\x04", "file-contents"),
    ("bai.docx", DOCX[:-30], "file-contents"),
    ("bai.docx", OLD_WORD, "file-contents"),
    ("bai.docx", XLSX, "file-contents"),
    ("bai.docx", packed("a.txt"), "file-contents"),
    ("bai.docx", PDF, "file-contents"),
    ("bai.pdf", PDF, None),
    ("bai.pdf", b"\n\n" + PDF, None),
    ("bai.pdf", b"<html>", "file-contents"),
    ("bai.pdf", DOCX, "file-contents"),
    ("anh.jpg", JPEG, None),
    ("anh.png", png(), None),
    ("anh.webp", WEBP, None),
    ("anh.heic", HEIC, None),
    ("anh.jpg", png(), None),
    ("anh.jpg", b"ten bytes!", "not-a-photo"),
    ("anh.png", b"<svg onload='x'/>", "not-a-photo"),
    ("anh.heic", PDF, "not-a-photo"),
]


@pytest.mark.parametrize(
    ("name", "data", "problem"), CONTENTS, ids=[f"{n}-{case[0]}" for n, case in enumerate(CONTENTS)]
)
def test_a_file_holds_what_its_name_says(name: str, data: bytes, problem: str | None) -> None:
    file = SentFile("document", "h", "u", 1, name)
    assert contents.is_checked(file)
    found = contents.problem(file, data)
    assert (found.code if found else None) == problem


NAMES = [
    ("bài viết.docx", "bài viết.docx"),
    ("../../x.docx", "x.docx"),
    ("..\\..\\x.docx", "x.docx"),
    ("/etc/passwd", "passwd"),
    ("C:\\Users\\x.pdf", "x.pdf"),
    ("a/../", ""),
    ("..", ""),
    (".docx", ".docx"),
    ("x\n\ty.docx", "x y.docx"),
    ("x\0y\u202ex.docx", "xyx.docx"),
    ('Báo cáo: "lần 1"?.docx', "Báo cáo lần 1 .docx"),
    ("a/" + "ư" * 170 + ".docx", "ư" * (NAME - 6) + "….docx"),
]


@pytest.mark.parametrize(("sent", "kept"), NAMES)
def test_a_name_is_only_a_name(sent: str, kept: str) -> None:
    assert short_name(sent) == kept


def wide(rows: int, columns: int, cell: str) -> bytes:
    """A workbook whose only sheet has so many cells."""
    made = io.BytesIO()
    Workbook().save(made)
    row = f"<row>{cell * columns}</row>"
    kind = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f"<worksheet xmlns='{kind}'><sheetData>{row * rows}</sheetData></worksheet>"
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(made) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for part in old.namelist():
            new.writestr(part, sheet if part == "xl/worksheets/sheet1.xml" else old.read(part))
    return packed.getvalue()


def parsed(data: bytes) -> tuple[int, str]:
    """How many cells were parsed, and the problem of the file."""
    cells = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal cells
        cells += event == "call" and frame.f_code.co_name == "parse_cell"

    sys.setprofile(count)
    try:
        read = table.read("sk.xlsx", data, {})
    finally:
        sys.setprofile(None)
    return cells, read.problem.code if read.problem else ""


SIZES = [
    (31, 16_384, "<c/>", "table-too-many-cells"),
    (110, 16_384, "<c/>", "table-too-many-cells"),
    (1, 600_000, "<c/>", "table-too-many-cells"),
    (2_000, 130, "<c><v>1</v></c>", "table-too-many-cells"),
    (2, 16_384, "<c/>", ""),
    (2_000, 20, "<c><v>1</v></c>", ""),
]


@pytest.mark.parametrize(("rows", "columns", "cell", "problem"), SIZES)
def test_a_table_is_bounded_before_it_is_parsed(rows: int, columns: int, cell: str, problem: str) -> None:
    data = wide(rows, columns, cell)
    assert len(data) < table.BYTES
    assert parsed(data) == (0 if problem else rows * columns, problem)

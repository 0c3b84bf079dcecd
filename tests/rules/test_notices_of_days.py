"""Notices of days off and days worked, read as people write and send them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from workflow.announcements.office_days import Given, read_lines, read_table, with_document

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
NUMBER = "12729/VPCP-KGVX"


def said(given: Given) -> list[tuple[int, str, bool, str]]:
    return [(d.row, f"{d.day:%d/%m/%Y}", d.worked, d.document) for d in given.days]


@pytest.mark.parametrize(
    "text",
    [
        f"nghỉ 25/11/2026; làm bù 28/11/2026; {NUMBER}",
        f"{NUMBER}\nNghỉ: 25/11/2026\nLàm bù: thứ Bảy 28/11",
        f"nghi 25/11/2026 theo văn bản số {NUMBER}, lam bu 28/11/2026 ({NUMBER})",
        f"25/11/2026\tNghỉ\t{NUMBER}\n28/11/2026\tLàm bù\t{NUMBER}",
        f"off 25/11/2026; worked 28/11/2026; {NUMBER}",
    ],
)
def test_a_notice_is_read_as_people_write_it(text: str) -> None:
    found = read_lines(text, NOW)
    assert found.problems == []
    assert [(day, worked, number) for _, day, worked, number in said(found)] == [
        ("25/11/2026", False, NUMBER),
        ("28/11/2026", True, NUMBER),
    ]


def test_a_run_of_days_is_one_row() -> None:
    found = read_lines("nghỉ 04/02/2027 đến 10/02/2027 (10065/VPCP-KGVX)", NOW)
    assert [d.day for d in found.days] == [date(2027, 2, 4) + timedelta(days=n) for n in range(7)]
    assert {d.row for d in found.days} == {1}


def test_a_number_given_afterwards_is_for_days_without_one() -> None:
    days = read_lines("nghỉ 25/11/2026\nlàm bù 28/11/2026 số 7/TB-ĐHBX", NOW).days
    assert [d.document for d in with_document(days, NUMBER)] == [NUMBER, "7/TB-ĐHBX"]


BAD_LINES = {
    "nothing": ("  ;; ", [(1, "days-empty")]),
    "a number alone": (NUMBER, [(1, "days-empty")]),
    "no kind": ("25/11/2026", [(1, "days-kind")]),
    "no such day": ("nghỉ 31/11/2026", [(1, "days-impossible")]),
    "yesterday": ("nghỉ 22/11/2026", [(1, "days-past")]),
    "no year, just gone": ("nghỉ 20/11", [(1, "days-ambiguous")]),
    "another weekday": ("nghỉ Chủ nhật 27/11/2026", [(1, "days-weekday")]),
    "a year mistyped": ("nghỉ 28/11/2062", [(1, "days-far")]),
    "a lunar day": ("nghỉ mùng 1 tết", [(1, "days-unread")]),
    "two kinds in one": ("nghỉ 25/11/2026 làm bù 28/11/2026", [(1, "days-unread")]),
    "too many": ("nghỉ 01/01/2027 đến 31/03/2027", [(1, "days-many")]),
    "each by its row": (
        "nghỉ 31/11/2026; làm bù 28/11/2026\nlàm bù abc", [(1, "days-impossible"), (3, "days-unread")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_LINES)
def test_what_cannot_be_read_is_named_by_row(case: str) -> None:
    text, problems = BAD_LINES[case]
    assert [(p.row, p.code) for p in read_lines(text, NOW).problems] == problems


def test_a_table_is_read_by_its_headings() -> None:
    rows = (
        ("THÔNG BÁO",), ("Số văn bản", "Ngày", "Loại"), (NUMBER, "25/11/2026", "Nghỉ"), (),
        (NUMBER, "28/11/2026", "làm bù"),
    )  # fmt: skip
    assert said(read_table(rows, NOW)) == [
        (3, "25/11/2026", False, NUMBER), (5, "28/11/2026", True, NUMBER),
    ]  # fmt: skip
    lacking = read_table((("Ngày", "Ghi chú"), ("25/11/2026", "Nghỉ")), NOW)
    assert [(p.row, p.code, p.value) for p in lacking.problems] == [(1, "days-column", "kind")]
    wrong = read_table((("Ngày", "Loại"), ("25/11/2026", "học"), ("33/11/2026", "nghỉ")), NOW)
    assert [(p.row, p.code) for p in wrong.problems] == [(2, "days-kind"), (3, "days-impossible")]

"""Tests that run on a day which may be any day hold no date and no weekday in letters or digits.

A sentence that changes with the day belongs to a test that names its day with `on`, or is computed from the
clock of its office. Tests of rules that open no product are tables of dates: playing them on other days holds
them to this.
"""

import ast
import re
from datetime import date
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
WEEKDAY = re.compile(
    r"\b(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
WRITTEN = re.compile(
    r"(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"
)
# “Bước 2/8”, “Đã nhận 10/10 ảnh”, “Trang 1/3”: so many of so many, and not a day
COUNTED_BEFORE = ("Bước ", "Trang ", "Step ", "Page ")
COUNTED_AFTER = (" ảnh", " mục", " đơn vị", " ký tự", " photos", " items")
PAST = 2020  # what is before stays past on any day
CLOCKS = {"now", "today", "utcnow"}


def literal_days(text: str) -> list[str]:
    """The days that a text names by date or weekday."""
    found = [match[0] for match in WEEKDAY.finditer(text)]
    for match in WRITTEN.finditer(text):
        counted = text[: match.start()].endswith(COUNTED_BEFORE) or text[match.end() :].startswith(
            COUNTED_AFTER
        )
        if not counted and _is_a_day(*match.groups()):
            found.append(match[0])
    return found


def _is_a_day(*parts: str | None) -> bool:
    year, month, day, d, m, y = (int(part) if part else 0 for part in parts)
    try:
        return (date(year, month, day) if year else date(y or 2028, m, d)).year >= PAST
    except ValueError:
        return False


def days_of_the_system(source: str) -> list[str]:
    """Literal days, and looks at the system's clock, outside of what begins on a day of its own."""
    tree = ast.parse(source)
    if any(
        isinstance(node, ast.Assign) and _is_named(node, "pytestmark") and _sets_day(node)
        for node in tree.body
    ):
        return []
    return [
        f"line {getattr(node, 'lineno', 0)}: {said}"
        for part in tree.body
        if not (
            isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
            and any(map(_sets_day, part.decorator_list))
        )
        for node in ast.walk(part)
        for said in _said(node)
    ]


def _is_named(node: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def _sets_day(node: ast.AST) -> bool:
    """Whether an expression holds `on(…)`, `day.on(…)` or `on_monday`."""
    names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    return bool(names & {"on", "on_monday"}) or any(
        isinstance(n, ast.Attribute) and n.attr in {"on", "on_monday"} for n in ast.walk(node)
    )


def _said(node: ast.AST) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return literal_days(text)
        case ast.Constant(value=bytes(text)):
            return literal_days(text.decode("utf-8", "ignore"))
        case ast.Call(func=ast.Name(id="date" | "datetime"), args=[ast.Constant(value=int(year)), *_]) if (
            year >= PAST
        ):
            return [f"a date of {year}"]
        case ast.Attribute(value=ast.Name(id="date" | "datetime"), attr=clock) if clock in CLOCKS:
            return [f"the system's clock by {clock}"]
    return []


def on_any_day() -> list[Path]:
    """The modules of tests whose office runs on the clock."""
    return [
        path
        for folder in ("stories", "chat", "faults", "browser", "rules")
        for path in sorted((TESTS / folder).glob("test_*.py"))
        if folder in ("stories", "browser") or opens_an_office(path.read_text("utf-8"))
    ]


def opens_an_office(source: str) -> bool:
    return "tests.kit.office" in source or "open_product" in source


@pytest.mark.parametrize("path", on_any_day(), ids=lambda p: p.relative_to(TESTS).as_posix())
def test_nothing_in_it_passes_with_the_day(path: Path) -> None:
    assert days_of_the_system(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('submit(office, event="27/11/2026")', 1),
        ('head.say("/vang 31/12")', 1),
        ('see("đến hết Thứ Sáu 27/11/2099")', 2),
        ('change("UPDATE x SET due_at = \'2026-01-05 00:00:00\'")', 1),
        ("SOON = date(2026, 12, 1)", 1),
        ("day = datetime.now(UTC)", 1),
        ("def test() -> None:\n    say('5/12 lúc 3h')", 1),
        ("@on('2026-12-01T10:00')\ndef test() -> None:\n    say('5/12')", 0),
        ("pytestmark = [asyncio, day.on('2026-11-30T15:00')]\nTITLE = 'tháng 12, 01/12/2026'", 0),
        ("pytestmark = asyncio\nTITLE = 'ngày 01/12/2026'", 1),
        ("see('Bước 2/8'); see('Đã nhận 10/10 ảnh'); see('Còn 6/6 mục'); see('YC-2026-0001')", 0),
        ("say('31/02'); say('01/01/2019')", 0),
    ],
)  # fmt: skip
def test_what_is_a_literal_day(source: str, count: int) -> None:
    assert len(days_of_the_system(source)) == count

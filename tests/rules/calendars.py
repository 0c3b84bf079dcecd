"""Calendars of several offices, and moments as a wall calendar shows them: "Mon 23/11/2026 10:00"."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from workflow.calendar import Announcement, Pause, WorkCalendar
from workflow.spec import Calendar, load

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SPEC = load((Path(__file__).parents[2] / "config.yaml").read_text(encoding="utf-8"), "config.yaml")
OFFICE = ["07:30-11:30", "13:00-16:30"]
EIGHT_HOURS = ["08:00-12:00", "13:30-17:30"]


def moment(text: str) -> datetime:
    """The moment `text` says. A weekday may stand before it, and must then be the right one."""
    *weekday, day, clock = text.split()
    found = datetime.strptime(f"{day} {clock}", "%d/%m/%Y %H:%M").replace(tzinfo=ZONE)
    assert weekday in ([], [f"{found:%a}"]), f"{day} is a {found:%a}"
    return found


def day(text: str) -> date:
    return moment(f"{text} 00:00").date()


def pause(text: str) -> Pause:
    """A pause written as "Thu 26/11/2026 10:00 to Mon 30/11/2026 09:00"."""
    paused, resumed = text.split(" to ")
    return moment(paused), moment(resumed)


def calendar_with(*notices: Announcement, **changes: object) -> WorkCalendar:
    """An office that works Monday to Friday and follows the government's swaps, but for `changes`."""
    written = {"hours": {"mon-fri": OFFICE, "swapped_day": OFFICE}, **changes}
    return WorkCalendar(Calendar.model_validate(written), "Asia/Ho_Chi_Minh", notices)


CALENDAR = WorkCalendar(SPEC.organisation.calendar, SPEC.organisation.timezone)
FIRST_DAY_COUNTED = calendar_with(first_day="counted")
NO_SWAPS = calendar_with(follows_government_swaps=False)
HALF_SATURDAY = calendar_with(
    hours={"mon-fri": OFFICE, "sat": ["07:30-11:30"]}, follows_government_swaps=False
)
SUNDAY_REST = calendar_with(hours={"mon-sat": EIGHT_HOURS}, follows_government_swaps=False)
ONE_SPAN = calendar_with(
    hours={"mon-fri": ["07:00-15:00"], "sat": ["08:00-10:00"]}, follows_government_swaps=False
)
MONDAY_REST = calendar_with(hours={"tue-sun": EIGHT_HOURS}, follows_government_swaps=False)


def rows(table: str, columns: int = 3) -> list[list[str]]:
    """The rows of a table, bars between the cells. Other lines are headings, one cell more is a remark."""
    lines = [line.split("|") for line in table.splitlines() if "|" in line]
    return [[cell.strip() for cell in line[:columns]] for line in lines]


def name(row: list[str]) -> str:
    """A row without its last cell, which says what is expected."""
    return ", ".join(row[:-1])


def cases(table: str, columns: int = 3) -> list[object]:
    """The rows of a table as parameters of a test."""
    return [pytest.param(*row, id=name(row)) for row in rows(table, columns)]


def anchor(text: str) -> date | datetime:
    """The moment or, where no hour is given, the date of an event."""
    return moment(text) if ":" in text else moment(f"{text} 00:00").date()

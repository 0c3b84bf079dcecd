"""How a day off that moved a due time is called: only a holiday is “nghỉ lễ” (fault C11)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.rules.calendars import calendar_with
from wording import Wording
from workflow.calendar import Announcement, days_off
from workflow.lines import line
from workflow.spec import Quantity

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
WORDING = Wording(ZONE)
OFF = [
    {"date": "2026-11-20", "why": "Ngày truyền thống"},
    {"date": "2026-01-02", "why": "Nghỉ hoán đổi theo 12729/VPCP"},
]
TOLD = [Announcement(date(2026, 11, 26), worked=False, why="15/TB-ĐHBX")]
# The moment of receipt, and how the days are called that move one working day counted from it.
TABLE = [
    ("2026-11-23T10:00", "24/11 nghỉ lễ", "holiday 24/11"),
    ("2026-11-19T10:00", "20/11 nghỉ: Ngày truyền thống", "day off 20/11: Ngày truyền thống"),
    ("2026-11-25T10:00", "26/11 nghỉ: 15/TB-ĐHBX", "day off 26/11: 15/TB-ĐHBX"),
    (
        "2025-12-31T10:00",
        "01/01 nghỉ lễ; 02/01 nghỉ hoán đổi theo 12729/VPCP",
        "holiday 01/01; 02/01 nghỉ hoán đổi theo 12729/VPCP",
    ),
    ("2026-08-28T10:00", "31/08 nghỉ hoán đổi; 01/09, 02/09 nghỉ lễ",
     "swapped day off 31/08; holiday 01/09, 02/09"),
    ("2026-04-24T17:00", "27/04 nghỉ lễ", "holiday 27/04"),
    ("2026-11-16T10:00", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("received", "vi", "en"), TABLE, ids=[row[0] for row in TABLE])
def test_a_day_off_has_its_own_name(received: str, vi: str, en: str) -> None:
    calendar = calendar_with(*TOLD, days_off=OFF)
    due = calendar.due(datetime.fromisoformat(received).replace(tzinfo=ZONE), Quantity.parse("1 working day"))
    said = days_off.said(calendar, due)
    due_line = line("card-due", due=due.at, off=said, then=None)
    shown = {each: WORDING.say(each, due_line) for each in ("vi", "en")}
    assert shown["vi"].partition(" (")[2].rstrip(")") == vi
    assert shown["en"].partition(" (")[2].rstrip(")") == en

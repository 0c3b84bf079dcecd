"""Offices that keep other hours, another weekly rest, or count otherwise, each with a table of its own."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from tests.rules.calendars import (
    CALENDAR,
    FIRST_DAY_COUNTED,
    HALF_SATURDAY,
    MONDAY_REST,
    NO_SWAPS,
    ONE_SPAN,
    SUNDAY_REST,
    anchor,
    day,
    moment,
    name,
    rows,
)
from workflow.calendar import WorkCalendar, periods
from workflow.spec import PeriodDay, Quantity
from workflow.spec.period_day import LAST

# Received, within, due.
FORWARD = {
    "Saturday morning is worked, no swaps": (
        HALF_SATURDAY,
        """
Fri 27/11/2026 10:00 | 1 working day | Sat 28/11/2026 11:30
Fri 27/11/2026 10:00 | 2 working days | Mon 30/11/2026 16:30
Fri 27/11/2026 17:30 | 1 working day | Mon 30/11/2026 16:30 | received on Saturday
Sat 28/11/2026 11:00 | 1 working day | Mon 30/11/2026 16:30
Sat 28/11/2026 11:30 | 1 working day | Tue 01/12/2026 16:30 | closed: received on Monday
Fri 27/11/2026 16:00 | 1 working hour | Sat 28/11/2026 08:00
Sat 28/11/2026 11:00 | 1 working hour | Mon 30/11/2026 08:00
Fri 27/11/2026 13:00 | 7 working hours | Sat 28/11/2026 11:30 | 3:30, 3:30
Fri 27/11/2026 13:00 | 8 working hours | Mon 30/11/2026 11:30 | 3:30, 4:00, 0:30
Sat 28/11/2026 08:00 | 4 working hours | Mon 30/11/2026 11:30 | 3:30, 0:30
Thu 26/11/2026 10:00 | 2 days | Sat 28/11/2026 11:30
Fri 27/11/2026 10:00 | 2 days | Sun 29/11/2026 16:30
Sat 28/11/2026 12:00 | 1 day | Sun 29/11/2026 16:30
Fri 21/08/2026 10:00 | 1 working day | Sat 22/08/2026 11:30 | a Saturday like any other
Sat 29/08/2026 10:00 | 1 working day | Mon 31/08/2026 16:30 | off elsewhere, by a swap
Mon 31/08/2026 10:00 | 1 working day | Thu 03/09/2026 16:30
Thu 29/04/2027 10:00 | 1 working day | Mon 03/05/2027 16:30 | Saturday 1 May is no rest day to make up
Sat 25/04/2026 10:00 | 1 working day | Tue 28/04/2026 16:30 | Sunday 26 is, on Monday 27
Fri 24/01/2025 10:00 | 1 working day | Sat 25/01/2025 11:30
Sat 25/01/2025 10:00 | 1 working day | Mon 03/02/2025 16:30
Fri 13/02/2026 10:00 | 1 working day | Sat 14/02/2026 11:30
Sat 14/02/2026 10:00 | 1 working day | Sat 21/02/2026 11:30
Thu 31/12/2026 10:00 | 1 working day | Sat 02/01/2027 11:30
Fri 31/12/2027 10:00 | 1 working day | Mon 03/01/2028 16:30 | Saturday 1 January
""",
    ),
    "Sunday is the only rest day, 08:00-12:00 and 13:30-17:30": (
        SUNDAY_REST,
        """
Fri 27/11/2026 10:00 | 1 working day | Sat 28/11/2026 17:30
Sat 28/11/2026 10:00 | 1 working day | Mon 30/11/2026 17:30
Sat 28/11/2026 17:30 | 1 working day | Tue 01/12/2026 17:30
Mon 23/11/2026 10:00 | 1 working day | Wed 25/11/2026 17:30
Mon 23/11/2026 10:00 | 5 working days | Mon 30/11/2026 17:30 | 25, 26, 27, 28, 30
Fri 27/11/2026 16:30 | 2 working hours | Sat 28/11/2026 09:00
Fri 27/11/2026 16:30 | 4 working hours | Sat 28/11/2026 12:00 | 1:00, 3:00
Sat 28/11/2026 08:00 | 4 working hours | Sat 28/11/2026 12:00
Sat 28/11/2026 08:01 | 4 working hours | Sat 28/11/2026 17:30
Sat 28/11/2026 11:30 | 1 working hour | Sat 28/11/2026 14:00
Sat 28/11/2026 17:00 | 1 working hour | Mon 30/11/2026 08:30
Wed 31/12/2025 10:00 | 1 working day | Fri 02/01/2026 17:30 | no swap
Tue 31/12/2024 10:00 | 1 working day | Thu 02/01/2025 17:30
Thu 29/04/2027 10:00 | 1 working day | Mon 03/05/2027 17:30
""",
    ),
    "One span on ordinary days, another length on Saturdays": (
        ONE_SPAN,
        """
Fri 27/11/2026 08:00 | 4 working hours | Fri 27/11/2026 15:00 | a day that knows no half ends at its close
Fri 27/11/2026 11:00 | 4 working hours | Fri 27/11/2026 15:00
Fri 27/11/2026 12:00 | 4 working hours | Sat 28/11/2026 10:00 | 3:00, 1:00
Fri 27/11/2026 14:00 | 4 working hours | Mon 30/11/2026 15:00 | 1:00, 2:00, 1:00
Fri 27/11/2026 14:00 | 3 working hours | Sat 28/11/2026 10:00
Fri 27/11/2026 14:30 | 2 working hours | Sat 28/11/2026 09:30
""",
    ),
    "Monday is the only rest day": (
        MONDAY_REST,
        """
Sat 28/11/2026 10:00 | 1 working day | Sun 29/11/2026 17:30
Sun 29/11/2026 10:00 | 1 working day | Tue 01/12/2026 17:30
Mon 30/11/2026 10:00 | 1 working day | Wed 02/12/2026 17:30
Sun 06/04/2025 10:00 | 1 working day | Wed 09/04/2025 17:30 | Monday 7 is made up on Tuesday
Sun 01/09/2024 10:00 | 1 working day | Thu 05/09/2024 17:30 | 2 and 3; Monday 2 is made up on Wednesday
Sat 25/04/2026 10:00 | 1 working day | Tue 28/04/2026 17:30 | Sunday 26 is a holiday and no rest day
""",
    ),
    "Monday to Friday without the government's swaps": (
        NO_SWAPS,
        """
Fri 26/04/2024 10:00 | 1 working day | Mon 29/04/2024 16:30
Fri 03/05/2024 10:00 | 1 working day | Mon 06/05/2024 16:30
Fri 25/04/2025 10:00 | 1 working day | Mon 28/04/2025 16:30
Tue 29/04/2025 10:00 | 1 working day | Fri 02/05/2025 16:30
Wed 31/12/2025 10:00 | 1 working day | Fri 02/01/2026 16:30
Fri 24/04/2026 10:00 | 1 working day | Tue 28/04/2026 16:30 | made up by law, not by a swap
Fri 21/08/2026 10:00 | 1 working day | Mon 24/08/2026 16:30
Fri 28/08/2026 10:00 | 1 working day | Mon 31/08/2026 16:30
Mon 31/08/2026 10:00 | 1 working day | Thu 03/09/2026 16:30
""",
    ),
    "The day of receipt counts": (
        FIRST_DAY_COUNTED,
        """
Wed 25/11/2026 10:00 | 1 working day | Wed 25/11/2026 16:30
Wed 25/11/2026 06:00 | 1 working day | Wed 25/11/2026 16:30
Wed 25/11/2026 16:30 | 1 working day | Thu 26/11/2026 16:30
Mon 23/11/2026 10:00 | 2 working days | Wed 25/11/2026 16:30
Tue 24/11/2026 10:00 | 1 working day | Wed 25/11/2026 16:30
Fri 27/11/2026 10:00 | 5 working days | Thu 03/12/2026 16:30
Fri 27/11/2026 17:30 | 5 working days | Fri 04/12/2026 16:30
Sat 28/11/2026 10:00 | 1 working day | Mon 30/11/2026 16:30
Fri 13/02/2026 10:00 | 2 working days | Mon 23/02/2026 16:30
Fri 21/08/2026 10:00 | 2 working days | Sat 22/08/2026 16:30
Thu 31/12/2026 10:00 | 2 working days | Mon 04/01/2027 16:30
Wed 25/11/2026 10:00 | 10 days | Fri 04/12/2026 16:30
Wed 25/11/2026 17:00 | 10 days | Sat 05/12/2026 16:30
Sat 28/11/2026 10:00 | 1 day | Sat 28/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working hour | Wed 25/11/2026 11:00 | hours have no first day
""",
    ),
}

# The event, how long before, the last safe moment.
BACKWARD = {
    "Saturday morning is worked, no swaps": (
        HALF_SATURDAY,
        """
Mon 30/11/2026 | 1 working day | Sat 28/11/2026 11:30
Mon 30/11/2026 | 2 working days | Fri 27/11/2026 16:30
Sat 28/11/2026 | 1 working day | Fri 27/11/2026 16:30
Fri 27/11/2026 | 5 working days | Fri 20/11/2026 16:30 | 26, 25, 23, 21, 20
Mon 23/02/2026 | 3 working days | Fri 13/02/2026 16:30 | Saturday 21, Saturday 14, 13
Mon 30/11/2026 | 2 days | Sat 28/11/2026 11:30
Mon 30/11/2026 08:00 | 1 working hour | Sat 28/11/2026 11:00
Mon 30/11/2026 07:30 | 8 working hours | Fri 27/11/2026 11:00 | 4:00, 3:30, 0:30
Sat 28/11/2026 11:00 | 4 working hours | Fri 27/11/2026 11:00 | Saturday's half day is not over
Sat 28/11/2026 11:30 | 4 working hours | Sat 28/11/2026 07:30
""",
    ),
    "Sunday is the only rest day": (
        SUNDAY_REST,
        """
Mon 30/11/2026 | 1 working day | Sat 28/11/2026 17:30
Tue 04/05/2027 | 1 working day | Mon 03/05/2027 17:30
Sat 05/12/2026 | 10 working days | Mon 23/11/2026 17:30 | 4 days, 30, 28, 27, 26, 25, 23
Sat 05/12/2026 | 10 days | Wed 25/11/2026 17:30
""",
    ),
    "Monday to Friday without the government's swaps": (
        NO_SWAPS,
        """
Mon 24/08/2026 | 1 working day | Fri 21/08/2026 16:30
Thu 03/09/2026 | 1 working day | Mon 31/08/2026 16:30
""",
    ),
    "The day of receipt counts, which says nothing of events": (
        FIRST_DAY_COUNTED,
        """
Fri 27/11/2026 | 1 working day | Thu 26/11/2026 16:30
Sat 05/12/2026 | 10 days | Wed 25/11/2026 16:30
""",
    ),
}


def of_offices(tables: dict[str, tuple[WorkCalendar, str]]) -> list[object]:
    return [
        pytest.param(office, *row, id=f"{heading}: {name(row)}")
        for heading, (office, table) in tables.items()
        for row in rows(table)
    ]


@pytest.mark.parametrize(("office", "received", "within", "due"), of_offices(FORWARD))
def test_due(office: WorkCalendar, received: str, within: str, due: str) -> None:
    assert office.due(moment(received), Quantity.parse(within)).at == moment(due)


@pytest.mark.parametrize(("office", "event", "before", "last"), of_offices(BACKWARD))
def test_last_safe(office: WorkCalendar, event: str, before: str, last: str) -> None:
    assert office.last_safe(anchor(event), Quantity.parse(before)).at == moment(last)


def test_a_day_made_up_for_a_holiday_says_which() -> None:
    assert MONDAY_REST.why_off(day("08/04/2025")) == "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"
    assert CALENDAR.why_off(day("08/04/2025")) is None


@pytest.mark.parametrize("year", range(2011, 2041))
def test_an_office_that_rests_on_saturday_and_sunday_makes_up_the_days_everybody_knows(year: int) -> None:
    first = day(f"01/01/{year}")
    days = [one for index in range(366) if (one := first + timedelta(days=index)).year == year]

    off = {one: why for one in days if (why := FIRST_DAY_COUNTED.why_off(one))}
    assert off == dict(country_holidays("VN", years=year, expand=False, language="vi").items())


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (1, "05/01/2026", "30/01/2026"),
        (2, "02/02/2026", "27/02/2026"),
        (4, "01/04/2026", "29/04/2026"),
        (5, "04/05/2026", "29/05/2026"),
        (8, "03/08/2026", "28/08/2026"),
        (9, "03/09/2026", "30/09/2026"),
        (12, "01/12/2026", "31/12/2026"),
    ],
)
def test_the_working_days_a_month_begins_and_ends_with(month: int, first: str, last: str) -> None:
    period = periods.around("month", date(2026, month, 1))
    assert periods.day_of(CALENDAR, PeriodDay(), period) == day(first)
    assert periods.day_of(CALENDAR, PeriodDay(LAST), period) == day(last)


def test_a_saturday_may_end_a_month() -> None:
    october = periods.around("month", date(2026, 10, 1))
    assert periods.day_of(HALF_SATURDAY, PeriodDay(LAST), october) == day("31/10/2026")
    assert periods.day_of(CALENDAR, PeriodDay(LAST), october) == day("30/10/2026")


def test_when_the_office_opens_and_closes() -> None:
    assert CALENDAR.opens(day("25/11/2026")) == moment("25/11/2026 07:30")
    assert CALENDAR.closes(day("25/11/2026")) == moment("25/11/2026 16:30")
    assert HALF_SATURDAY.closes(day("28/11/2026")) == moment("28/11/2026 11:30")
    assert CALENDAR.opens(day("29/11/2026")) == moment("29/11/2026 07:30")  # as on an ordinary day
    assert HALF_SATURDAY.closes(day("29/11/2026")) == moment("29/11/2026 16:30")

"""Which days are worked, held to the official schedule of 2024 to 2027; what moves a date is named."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.rules.calendars import CALENDAR, OFFICE, SPEC, ZONE, calendar_with, day, moment
from workflow.calendar import NoWorkingTime, WorkCalendar
from workflow.spec import Quantity

OFFICIAL = {
    2024: "01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09",
    2025: "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09",
    2026: "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11",
    2027: "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11",
}
WORKED = {2024: "04/05", 2025: "26/04", 2026: "10/01 22/08", 2027: ""}


@pytest.mark.parametrize("year", OFFICIAL)
def test_working_days_are_those_of_the_official_schedule(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=index) for index in range(366)]
    days = [one for one in days if one.year == year]
    off = [one for one in days if one.weekday() < 5 and not CALENDAR.is_working_day(one)]
    worked = [one for one in days if one.weekday() >= 5 and CALENDAR.is_working_day(one)]

    assert [f"{one:%d/%m}" for one in off] == OFFICIAL[year].split()
    assert [f"{one:%d/%m}" for one in worked] == WORKED[year].split()


def test_a_day_is_worked_for_one_taken_off_in_the_year_before() -> None:
    assert not CALENDAR.is_working_day(day("31/12/2018"))
    assert CALENDAR.is_working_day(day("05/01/2019"))


def test_a_receipt_names_the_holiday_that_moved_the_date() -> None:
    due = CALENDAR.due(moment("23/11/2026 10:00"), Quantity.parse("1 working day"))

    assert due.at == moment("25/11/2026 16:30")
    assert due.start == moment("23/11/2026 10:00")
    assert due.skipped == ((day("24/11/2026"), "Ngày Văn hóa Việt Nam"),)


def test_a_late_proposal_names_the_holiday_too() -> None:
    last = CALENDAR.last_safe(day("27/11/2026"), Quantity.parse("5 working days"))

    assert [off for off, _ in last.skipped] == [day("24/11/2026")]
    assert CALENDAR.last_safe(day("24/11/2026"), Quantity.parse("1 working day")).skipped == ()


def test_weekends_and_days_that_count_are_not_named() -> None:
    assert CALENDAR.due(moment("27/11/2026 10:00"), Quantity.parse("1 working day")).skipped == ()
    assert CALENDAR.due(moment("23/11/2026 10:00"), Quantity.parse("3 days")).skipped == ()


def test_what_is_received_after_hours_counts_from_the_next_morning() -> None:
    due = CALENDAR.due(moment("27/11/2026 17:30"), Quantity.parse("4 working hours"))

    assert due.start == moment("30/11/2026 07:30")


def test_a_setting_counts_the_day_of_receipt() -> None:
    counted = calendar_with(first_day="counted")
    one = Quantity.parse("1 working day")

    assert counted.due(moment("25/11/2026 10:00"), one).at == moment("25/11/2026 16:30")
    assert counted.due(moment("27/11/2026 17:30"), one).at == moment("30/11/2026 16:30")
    assert counted.due(moment("25/11/2026 10:00"), Quantity.parse("1 day")).at == moment("25/11/2026 16:30")
    assert counted.due(moment("25/11/2026 17:00"), Quantity.parse("1 day")).at == moment("26/11/2026 16:30")


def test_why_a_day_is_off() -> None:
    assert CALENDAR.why_off(day("02/01/2026")) == "Nghỉ hoán đổi theo 12729/VPCP-KGVX"
    assert CALENDAR.why_off(day("24/11/2026")) == "Ngày Văn hóa Việt Nam"
    assert CALENDAR.why_off(day("24/11/2025")) is None
    assert CALENDAR.why_off(day("29/11/2026")) is None  # a plain Sunday
    assert CALENDAR.why_off(day("22/08/2026")) is None  # a Saturday, but worked


def test_an_office_of_its_own_keeps_holidays_alone() -> None:
    own = calendar_with(follows_government_swaps=False)

    assert own.is_working_day(day("31/08/2026"))
    assert not own.is_working_day(day("22/08/2026"))
    assert not own.is_working_day(day("02/09/2026"))
    assert not own.is_working_day(day("27/04/2026"))  # made up by law, not by a swap


def test_the_organisations_table_comes_before_everything() -> None:
    own = calendar_with(
        days_off=[{"date": "2026-08-22", "why": "Bão"}, {"date": "2026-11-20", "why": "Ngày truyền thống"}],
        days_worked=[{"date": "2026-11-24", "why": "Trực"}],
    )

    assert own.why_off(day("22/08/2026")) == "Bão"
    assert own.is_working_day(day("24/11/2026"))
    due = own.due(moment("19/11/2026 10:00"), Quantity.parse("1 working day"))
    assert (due.at, due.skipped) == (moment("23/11/2026 16:30"), ((day("20/11/2026"), "Ngày truyền thống"),))


def test_each_weekday_has_its_own_hours() -> None:
    half = calendar_with(hours={"mon-fri": OFFICE, "sat": ["07:30-11:30"], "swapped_day": ["08:00-15:00"]})

    assert half.due(moment("27/11/2026 10:00"), Quantity.parse("1 working day")).at == moment(
        "28/11/2026 11:30"
    )
    assert half.next_working_moment(moment("28/11/2026 12:00")) == moment("30/11/2026 07:30")
    assert half.due(moment("21/08/2026 10:00"), Quantity.parse("1 working day")).at == moment(
        "22/08/2026 15:00"
    )
    assert half.due(moment("27/11/2026 10:00"), Quantity.parse("2 days")).at == moment("29/11/2026 16:30")


@pytest.mark.parametrize(
    ("when", "following"),
    [
        ("25/11/2026 07:29", "25/11/2026 07:30"),
        ("25/11/2026 07:30", "25/11/2026 07:30"),
        ("25/11/2026 11:29", "25/11/2026 11:29"),
        ("25/11/2026 11:30", "25/11/2026 13:00"),
        ("25/11/2026 16:30", "26/11/2026 07:30"),
        ("24/11/2026 10:00", "25/11/2026 07:30"),
        ("22/08/2026 10:00", "22/08/2026 10:00"),
    ],
)
def test_working_time(when: str, following: str) -> None:
    assert CALENDAR.next_working_moment(moment(when)) == moment(following)


def test_moments_of_any_timezone_are_understood_and_told_in_the_organisations() -> None:
    due = CALENDAR.due(datetime(2026, 11, 23, 3, 0, tzinfo=UTC), Quantity.parse("1 working day"))

    assert due.at == moment("25/11/2026 16:30")
    assert due.at.tzinfo == ZONE
    with pytest.raises(ValueError, match="timezone"):
        CALENDAR.due(datetime(2026, 11, 23, 3, 0), Quantity.parse("1 day"))  # noqa: DTZ001 - what is refused


def test_clock_hours_stay_true_when_the_clocks_change() -> None:
    paris = WorkCalendar(SPEC.organisation.calendar, "Europe/Paris")
    before = datetime(2026, 3, 28, 22, 0, tzinfo=ZoneInfo("Europe/Paris"))

    assert paris.due(before, Quantity.parse("24 hours")).at == before.astimezone(UTC) + timedelta(hours=24)


def test_a_calendar_without_end_is_refused_instead_of_searched_for_ever() -> None:
    start = date(2030, 1, 1)
    off = [{"date": f"{start + timedelta(days=index)}", "why": "Nghỉ"} for index in range(3700)]
    closed = calendar_with(days_off=off)

    with pytest.raises(NoWorkingTime):
        closed.next_working_moment(moment("01/01/2030 10:00"))
    with pytest.raises(NoWorkingTime):
        closed.due(moment("31/12/2029 10:00"), Quantity.parse("1 working day"))

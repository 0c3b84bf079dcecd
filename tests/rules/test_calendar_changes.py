"""Changes after a due time was counted: days announced later, pauses, lateness."""

from datetime import date, datetime

import pytest

from tests.rules.calendars import (
    CALENDAR,
    FIRST_DAY_COUNTED,
    OFFICE,
    calendar_with,
    cases,
    day,
    moment,
    pause,
)
from workflow.calendar import Announcement, Begun, NoWorkingTime, periods
from workflow.spec import PeriodDay, Quantity

STORM = Announcement(day("26/11/2026"), worked=False, why="Bão số 12")
ONE = Quantity.parse("1 working day")


def test_a_storm_announced_later_moves_the_date_and_is_named() -> None:
    due = calendar_with(STORM).due(moment("Wed 25/11/2026 10:00"), ONE)

    assert due.at == moment("Fri 27/11/2026 16:30")
    assert due.skipped == ((day("26/11/2026"), "Bão số 12"),)


def test_a_notice_comes_before_the_library_and_before_the_table_of_the_rules() -> None:
    office = calendar_with(
        Announcement(day("24/11/2026"), worked=True, why="Trực"),
        Announcement(day("22/08/2026"), worked=False, why="Bão"),
        Announcement(day("20/11/2026"), worked=True, why="Hoãn ngày truyền thống"),
        Announcement(day("28/11/2026"), worked=False, why="Thôi làm bù"),
        Announcement(day("05/12/2026"), worked=True, why="Làm bù"),
        days_off=[{"date": "2026-11-20", "why": "Ngày truyền thống"}],
        days_worked=[{"date": "2026-11-28", "why": "Làm bù"}],
    )

    assert [office.is_working_day(day(f"{one}/2026")) for one in ("24/11", "20/11", "05/12")] == [True] * 3
    assert [office.is_working_day(day(f"{one}/2026")) for one in ("22/08", "28/11")] == [False] * 2
    assert office.why_off(day("28/11/2026")) == "Thôi làm bù"
    assert office.why_off(day("20/11/2026")) is None


def test_of_two_notices_about_a_day_the_later_holds() -> None:
    withdrawn = Announcement(STORM.day, worked=True, why="Bão tan")

    assert calendar_with(STORM, withdrawn).is_working_day(STORM.day)
    assert not calendar_with(withdrawn, STORM).is_working_day(STORM.day)


def test_a_rest_day_said_to_be_worked_stays_one_where_the_rules_give_it_no_hours() -> None:
    office = calendar_with(
        Announcement(day("29/11/2026"), worked=True, why="Làm bù"),
        hours={"mon-fri": OFFICE},
        follows_government_swaps=False,
    )

    assert not office.is_working_day(day("29/11/2026"))
    assert office.why_off(day("29/11/2026")) is None


def test_a_month_off_has_no_first_working_day() -> None:
    summer = calendar_with(
        *(Announcement(day(f"{one}/07/2026"), worked=False, why="Hè") for one in range(1, 32))
    )

    with pytest.raises(NoWorkingTime):
        periods.day_of(summer, PeriodDay(), periods.around("month", date(2026, 7, 1)))
    assert summer.due(moment("Tue 30/06/2026 10:00"), ONE).at == moment("Mon 03/08/2026 16:30")


# Received, within, the pause, due.
PAUSES = """
A day during whose close the clock stands is not used up
Wed 25/11/2026 10:00 | 1 working day | 25/11/2026 11:00 to 25/11/2026 15:00 | Thu 26/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working day | 25/11/2026 15:00 to 26/11/2026 09:00 | Fri 27/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 10:00 to 26/11/2026 16:29 | Thu 26/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 10:00 to 26/11/2026 16:30 | Fri 27/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 10:00 to 30/11/2026 09:00 | Mon 30/11/2026 16:30
Wed 25/11/2026 10:00 | 5 working days | 26/11/2026 10:00 to 30/11/2026 09:00 | Fri 04/12/2026 16:30 | two more
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 10:00 to 28/11/2026 09:00 | Mon 30/11/2026 16:30
Fri 20/11/2026 10:00 | 2 working days | 23/11/2026 10:00 to 25/11/2026 10:00 | Thu 26/11/2026 16:30
Thu 12/02/2026 10:00 | 1 working day | 13/02/2026 10:00 to 23/02/2026 10:00 | Mon 23/02/2026 16:30 | Tết
Fri 27/11/2026 10:00 | 1 working day | 27/11/2026 17:00 to 30/11/2026 07:00 | Mon 30/11/2026 16:30 | a weekend
What is due already does not move
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 16:30 to 30/11/2026 10:00 | Thu 26/11/2026 16:30
Wed 25/11/2026 10:00 | 1 working day | 26/11/2026 17:00 to 30/11/2026 10:00 | Thu 26/11/2026 16:30
Sat 28/11/2026 22:00 | 24 hours | 29/11/2026 22:00 to 30/11/2026 10:00 | Sun 29/11/2026 22:00
Wed 25/11/2026 08:00 | 2 working hours | 25/11/2026 10:00 to 30/11/2026 10:00 | Wed 25/11/2026 10:00
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 16:30 to 30/11/2026 10:00 | Wed 25/11/2026 16:30
Working hours stand for the hours the office is open
Wed 25/11/2026 09:00 | 3 working hours | 25/11/2026 10:00 to 25/11/2026 11:00 | Wed 25/11/2026 14:30
Wed 25/11/2026 09:00 | 3 working hours | 25/11/2026 11:00 to 25/11/2026 14:00 | Wed 25/11/2026 15:00
Wed 25/11/2026 09:00 | 3 working hours | 25/11/2026 11:30 to 25/11/2026 13:00 | Wed 25/11/2026 13:30 | lunch
Mon 23/11/2026 15:00 | 3 working hours | 23/11/2026 16:00 to 25/11/2026 09:00 | Wed 25/11/2026 11:00
Half a working day, the moment it is over beside it
Wed 25/11/2026 07:30 | 4 working hours | 25/11/2026 09:00 to 25/11/2026 10:00 | Wed 25/11/2026 16:30 | 13:30
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 11:30 to 25/11/2026 13:00 | Wed 25/11/2026 16:30 | 13:30
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 09:00 to 26/11/2026 09:00 | Thu 26/11/2026 16:30 | 13:30
Mon 23/11/2026 15:00 | 4 working hours | 23/11/2026 16:00 to 25/11/2026 09:00 | Wed 25/11/2026 16:30 | 13:30
A half day during whose end the clock stands ends nothing, also where the hours were over before
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 14:00 to 25/11/2026 16:29 | Wed 25/11/2026 16:30
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 14:00 to 25/11/2026 16:30 | Thu 26/11/2026 11:30
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 13:30 to 30/11/2026 10:00 | Mon 30/11/2026 11:30
Wed 25/11/2026 08:00 | 4 working hours | 25/11/2026 14:00 to 26/11/2026 12:00 | Thu 26/11/2026 16:30
Hours stand by the clock, and before the start there is nothing to stop
Sat 28/11/2026 22:00 | 24 hours | 29/11/2026 08:00 to 29/11/2026 10:30 | Mon 30/11/2026 00:30
Sat 28/11/2026 22:00 | 24 hours | 28/11/2026 20:00 to 28/11/2026 23:00 | Sun 29/11/2026 23:00
Sat 28/11/2026 22:00 | 24 hours | 28/11/2026 20:00 to 28/11/2026 21:00 | Sun 29/11/2026 22:00
Days of the calendar stand like working days, rest days included
Wed 25/11/2026 10:00 | 10 days | 27/11/2026 10:00 to 30/11/2026 10:00 | Tue 08/12/2026 16:30
Wed 25/11/2026 10:00 | 10 days | 27/11/2026 10:00 to 27/11/2026 15:00 | Sat 05/12/2026 16:30
"""


@pytest.mark.parametrize(("received", "within", "stood", "due"), cases(PAUSES, 4))
def test_a_pause_leaves_the_time_that_was_left(received: str, within: str, stood: str, due: str) -> None:
    assert CALENDAR.due(moment(received), Quantity.parse(within), [pause(stood)]).at == moment(due)


def test_a_pause_on_the_day_of_receipt_where_that_counts() -> None:
    due = FIRST_DAY_COUNTED.due(
        moment("Wed 25/11/2026 10:00"), ONE, [pause("25/11/2026 15:00 to 26/11/2026 09:00")]
    )

    assert due.at == moment("Thu 26/11/2026 16:30")


def test_pauses_that_overlap_are_not_counted_twice() -> None:
    twice = [pause("29/11/2026 09:00 to 29/11/2026 11:00"), pause("29/11/2026 08:00 to 29/11/2026 10:00")]

    due = CALENDAR.due(moment("Sat 28/11/2026 22:00"), Quantity.parse("24 hours"), twice)
    assert due.at == moment("Mon 30/11/2026 01:00")


def test_a_pause_has_an_end_and_a_timezone() -> None:
    start = moment("Wed 25/11/2026 10:00")
    with pytest.raises(ValueError, match="ends before"):
        CALENDAR.due(start, ONE, [pause("26/11/2026 10:00 to 26/11/2026 09:59")])
    unknown = datetime(2026, 11, 26, 10)  # noqa: DTZ001 - what is refused
    with pytest.raises(ValueError, match="timezone"):
        CALENDAR.due(start, ONE, [(unknown, unknown)])


# Due, now, working days late, office minutes late.
LATE = """
Thu 19/11/2026 16:30 | Mon 23/11/2026 10:00 | 2 | 600 | Friday 7:30, Monday 2:30
Thu 19/11/2026 16:30 | Thu 19/11/2026 16:30 | 0 | 0
Thu 19/11/2026 16:30 | Fri 20/11/2026 07:29 | 0 | 0
Thu 19/11/2026 16:30 | Fri 20/11/2026 07:30 | 1 | 0 | a day counts from its opening
Thu 19/11/2026 16:30 | Fri 20/11/2026 12:00 | 1 | 240
Thu 19/11/2026 16:30 | Sun 22/11/2026 12:00 | 1 | 450
Thu 19/11/2026 16:30 | Wed 25/11/2026 08:00 | 3 | 930 | 20, 23, 25
Wed 25/11/2026 11:00 | Wed 25/11/2026 14:00 | 0 | 90 | lunch
Fri 13/02/2026 16:30 | Mon 23/02/2026 09:00 | 1 | 90 | Tết
Fri 21/08/2026 16:30 | Sat 22/08/2026 11:30 | 1 | 240 | the Saturday worked
Sat 05/12/2026 16:30 | Mon 07/12/2026 09:30 | 1 | 120
Sun 29/11/2026 22:00 | Mon 30/11/2026 08:00 | 1 | 30
Mon 30/11/2026 02:00 | Mon 30/11/2026 08:00 | 0 | 30 | the date it was due is not counted
Mon 23/11/2026 16:30 | Fri 20/11/2026 10:00 | 0 | 0 | not due yet
"""


@pytest.mark.parametrize(("due", "now", "days", "minutes"), cases(LATE, 4))
def test_working_time_begun_since_a_moment(due: str, now: str, days: str, minutes: str) -> None:
    assert CALENDAR.begun_since(moment(due), moment(now)) == Begun(int(days), int(minutes))


def test_minutes_are_whole_and_never_negative() -> None:
    start = moment("Wed 25/11/2026 08:00")

    assert CALENDAR.working_minutes(start, start.replace(minute=1, second=59)) == 1
    assert CALENDAR.working_minutes(start, moment("Wed 25/11/2026 07:45")) == 0
    assert CALENDAR.working_minutes(moment("Mon 23/11/2026 07:30"), moment("Mon 30/11/2026 07:30")) == 4 * 450

"""The calendar against a reference that is too slow to be clever: it walks minute by minute, day by day."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from workflow.calendar import WorkCalendar
from workflow.spec import Quantity, load

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SPEC = load((Path(__file__).parents[2] / "config.yaml").read_text(encoding="utf-8"), "config.yaml")
CALENDAR = WorkCalendar(SPEC.organisation.calendar, "Asia/Ho_Chi_Minh")

MONTHS_OFF = {1: (1, 2), 2: (16, 17, 18, 19, 20), 4: (27, 30), 5: (1,), 8: (31,), 9: (1, 2), 11: (24,)}
OFF_2026 = {date(2026, month, off) for month, days_off in MONTHS_OFF.items() for off in days_off}
WORKED_2026 = {date(2026, 1, 10), date(2026, 8, 22)}
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)

moments = st.datetimes(datetime(2026, 1, 5), datetime(2026, 11, 15)).map(  # noqa: DTZ001 - the zone is set next
    lambda naive: naive.replace(second=0, microsecond=0, tzinfo=ZONE)
)
days = st.integers(1, 15).map(lambda amount: Quantity(amount, "working_day"))
hours = st.integers(1, 20).map(lambda amount: Quantity(amount, "working_hour"))


def works(day: date) -> bool:
    return day in WORKED_2026 or (day.weekday() < 5 and day not in OFF_2026)


def is_open(moment: datetime) -> bool:
    clock = moment.time()
    return works(moment.date()) and (time(7, 30) <= clock < time(11, 30) or time(13) <= clock < time(16, 30))


def closing(day: date) -> datetime:
    return datetime.combine(day, time(16, 30), ZONE)


def received(moment: datetime) -> datetime:
    while not is_open(moment):
        moment += MINUTE
    return moment


@given(moments, days)
@settings(max_examples=60, deadline=None)
def test_working_days_forward(start, quantity):
    day = received(start).date()
    for _ in range(quantity.amount):
        day += DAY
        while not works(day):
            day += DAY

    assert CALENDAR.due(start, quantity).at == closing(day)


@given(moments, hours)
@settings(max_examples=40, deadline=None)
def test_working_hours_forward(start, quantity):
    at, left = received(start), quantity.amount * 60
    while left:
        left -= is_open(at)
        at += MINUTE

    assert CALENDAR.due(start, quantity).at == at


@given(moments, hours)
@settings(max_examples=40, deadline=None)
def test_working_hours_backward(anchor, quantity):
    at, left = anchor, quantity.amount * 60
    if anchor - timedelta(days=21) < datetime(2026, 1, 1, tzinfo=ZONE):
        return
    while left:
        at -= MINUTE
        left -= is_open(at)

    assert CALENDAR.last_safe(anchor, quantity).at == at


@given(moments, days)
@settings(max_examples=60, deadline=None)
def test_what_is_handed_in_at_the_last_safe_moment_leaves_that_many_working_days(anchor, quantity):
    last = CALENDAR.last_safe(anchor, quantity).at

    between = sum(
        CALENDAR.is_working_day(last.date() + index * DAY)
        for index in range((anchor.date() - last.date()).days)
    )
    assert between == quantity.amount
    assert last == closing(last.date())


@given(moments, moments, st.one_of(days, hours))
@settings(max_examples=60, deadline=None)
def test_who_comes_first_is_never_due_later(one, other, quantity):
    first, second = sorted((one, other))

    assert CALENDAR.due(first, quantity).at <= CALENDAR.due(second, quantity).at
    assert CALENDAR.due(first, quantity).at > first

"""The calendar against a reference that is too slow to be clever (`slow_calendar.py`)."""

from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.calendars import OFFICE, ZONE, calendar_with
from tests.rules.slow_calendar import DAY, MINUTE, Slow, in_half_days, runs
from workflow.calendar import Announcement, Begun, Pause, WorkCalendar, periods
from workflow.spec import PeriodDay, Quantity
from workflow.spec.period_day import LAST
from workflow.spec.quantities import QuantityUnit


def office(slow: Slow) -> WorkCalendar:
    hours = {"mon-fri": OFFICE, "swapped_day": OFFICE, **({"sat": OFFICE[:1]} if slow.saturdays else {})}
    return calendar_with(
        *(Announcement(day, worked, "Thông báo") for day, worked in slow.announced.items()),
        hours=hours,
        first_day="counted" if slow.first_day_counts else "not counted",
        days_off=[{"date": "2026-01-02", "why": "Hoán đổi"}],
        days_worked=[{"date": "2026-01-10", "why": "Làm bù"}],
    )


Situation = tuple[datetime, Slow, WorkCalendar]
Offsets = list[list[int]]  # from when until when, in minutes from the first of a day


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """A moment of 2026, an office, and what was announced for the month that follows."""
    naive = draw(st.datetimes(datetime(2026, 1, 1), datetime(2026, 10, 1)))  # noqa: DTZ001 - the zone is next
    start = naive.replace(second=0, microsecond=0, tzinfo=ZONE)
    announced = draw(st.dictionaries(st.integers(-3, 30), st.booleans(), max_size=8))
    slow = Slow(draw(st.booleans()), draw(st.booleans()))
    slow.announced = {start.date() + after * DAY: worked for after, worked in announced.items()}
    return start, slow, office(slow)


def quantities(*units: QuantityUnit) -> st.SearchStrategy[Quantity]:
    amounts: dict[QuantityUnit, int] = {
        "working_day": 9, "day": 20, "working_hour": 20, "hour": 72, "minute": 999,
    }  # fmt: skip
    return st.sampled_from(units or tuple(amounts)).flatmap(
        lambda unit: st.integers(1, amounts[unit]).map(lambda amount: Quantity(amount, unit))
    )


# Minutes from the first minute of a day, often the very minute the office opens or closes.
clocks = st.one_of(st.sampled_from((450, 690, 780, 989, 990, 991)), st.integers(0, 1439))
instants = st.tuples(st.integers(0, 9), clocks).map(lambda instant: instant[0] * 1440 + instant[1])
spans = st.tuples(instants, instants).map(sorted)
stands = st.lists(spans, max_size=3)


def pauses_from(start: datetime, offsets: Offsets) -> list[Pause]:
    midnight = start.replace(hour=0, minute=0)
    return [(midnight + paused * MINUTE, midnight + resumed * MINUTE) for paused, resumed in offsets]


@given(situations(), quantities(), stands)
@settings(max_examples=150, deadline=None)
def test_due(situation: Situation, quantity: Quantity, offsets: Offsets) -> None:
    start, slow, calendar = situation
    pauses = pauses_from(start, offsets)

    assert calendar.due(start, quantity, pauses).at == slow.due(start, quantity, pauses)


@given(situations(), quantities("working_day", "day"), stands)
@settings(max_examples=100, deadline=None)
def test_what_is_counted_in_days_is_over_when_a_day_closes(
    situation: Situation, quantity: Quantity, offsets: Offsets
) -> None:
    """Never in the middle of a half day, whichever way it is counted (Civil Code, article 148)."""
    start, slow, calendar = situation
    due = calendar.due(start, quantity, pauses_from(start, offsets)).at
    following = calendar.following(start.date(), quantity).at
    before = calendar.last_safe(start, quantity).at

    for at in (due, following, before):
        assert at == slow.closes(at.date())
        assert quantity.unit == "day" or slow.works(at.date())
    assert before < start < due
    assert following.date() > start.date()


@given(situations(), quantities(), stands, spans)
@settings(max_examples=100, deadline=None)
def test_a_pause_never_makes_it_earlier_and_nothing_falls_due_while_the_clock_stands(
    situation: Situation, quantity: Quantity, offsets: Offsets, more: list[int]
) -> None:
    start, _, calendar = situation
    pauses = pauses_from(start, [*offsets, more])
    without, due = (calendar.due(start, quantity, some).at for some in (pauses[:-1], pauses))

    assert without <= due
    assert not any(paused < due <= resumed for paused, resumed in pauses)
    if pauses[-1][0] >= without:
        assert without == due


@given(situations(), quantities(), st.tuples(instants, instants, instants).map(sorted))
@settings(max_examples=100, deadline=None)
def test_adjoining_pauses_are_one_and_an_empty_pause_is_ignored(
    situation: Situation, quantity: Quantity, three: list[int]
) -> None:
    start, _, calendar = situation
    first, between, last = three
    one, two = pauses_from(start, [[first, last]]), pauses_from(start, [[between, last], [first, between]])

    assert calendar.due(start, quantity, two) == calendar.due(start, quantity, one)
    nothing = pauses_from(start, [[first, first]])
    assert calendar.due(start, quantity, nothing) == calendar.due(start, quantity)


@given(situations(), quantities(), st.integers(0, 9000), stands)
@settings(max_examples=200, deadline=None)
def test_who_comes_first_is_never_due_later_when_both_are_paused(
    situation: Situation, quantity: Quantity, later: int, offsets: Offsets
) -> None:
    start, _, calendar = situation
    second = start + later * MINUTE
    pauses = pauses_from(second + DAY, offsets)
    due = calendar.due(start, quantity, pauses).at

    assert start < due <= calendar.due(second, quantity, pauses).at


@given(situations(), quantities())
@settings(max_examples=100, deadline=None)
def test_the_first_event_that_is_still_in_time(situation: Situation, quantity: Quantity) -> None:
    now, slow, calendar = situation
    event = now.date()
    while not slow.in_time(now, quantity, event):
        event += DAY

    assert calendar.earliest_in_time(now, quantity) == event
    assert calendar.last_safe(event, quantity).at >= now
    assert calendar.last_safe(event - DAY, quantity).at < now


@given(situations(), quantities("working_day"), st.integers(20, 40))
@settings(max_examples=60, deadline=None)
def test_what_is_handed_in_at_the_last_safe_moment_leaves_that_many_working_days(
    situation: Situation, quantity: Quantity, after: int
) -> None:
    start, slow, calendar = situation
    event = start + after * DAY
    last = calendar.last_safe(event, quantity).at

    days = [last.date() + index * DAY for index in range((event.date() - last.date()).days)]
    assert sum(map(slow.works, days)) == quantity.amount
    assert slow.works(last.date())
    assert last == slow.closes(last.date())


@given(situations(), quantities("working_hour"), st.integers(20 * 1440, 40 * 1440))
@settings(max_examples=60, deadline=None)
def test_working_hours_backward(situation: Situation, quantity: Quantity, after: int) -> None:
    start, slow, calendar = situation
    at = event = start + after * MINUTE
    while in_half_days(quantity) and not slow.ends_half_day(at):
        at -= MINUTE
    left = quantity.amount * 60
    while left:
        at -= MINUTE
        left -= slow.is_open(at)

    assert calendar.last_safe(event, quantity).at == at


@given(situations(), st.integers(4, 20), stands)
@settings(max_examples=150, deadline=None)
def test_half_a_working_day_and_more_is_over_at_the_end_of_a_half_day_and_never_before(
    situation: Situation, amount: int, offsets: Offsets
) -> None:
    """Due at the first end of a half day at which all of the hours are over and the clock runs."""
    start, slow, calendar = situation
    pauses = pauses_from(start, offsets)
    due = calendar.due(start, Quantity(amount, "working_hour"), pauses).at
    minutes = [start + index * MINUTE for index in range((due - start) // MINUTE)]
    used = [slow.is_open(at) and runs(at + MINUTE, pauses) for at in minutes]

    assert slow.ends_half_day(due)
    assert sum(used) >= amount * 60
    ends = [n for n, at in enumerate(minutes) if slow.ends_half_day(at) and runs(at, pauses)]
    assert all(sum(used[:n]) < amount * 60 for n in ends)


@given(situations(), quantities("working_hour"), st.integers(20 * 1440, 40 * 1440))
@settings(max_examples=150, deadline=None)
def test_the_last_safe_moment_of_working_hours_is_safe_and_no_later_one_is(
    situation: Situation, quantity: Quantity, after: int
) -> None:
    start, _, calendar = situation
    anchor = start + after * MINUTE
    last = calendar.last_safe(anchor, quantity).at

    assert calendar.due(last, quantity).at <= anchor < calendar.due(last + MINUTE, quantity).at
    assert calendar.begin_by(anchor, quantity) == last


@given(situations(), quantities(), st.integers(20 * 1440, 40 * 1440))
@settings(max_examples=150, deadline=None)
def test_what_is_begun_just_before_the_last_moment_to_begin_is_over_in_time(
    situation: Situation, quantity: Quantity, after: int
) -> None:
    start, _, calendar = situation
    due = start + after * MINUTE

    assert calendar.due(calendar.begin_by(due, quantity) - MINUTE, quantity).at <= due


@given(situations(), st.integers(-600, 14000))
@settings(max_examples=100, deadline=None)
def test_working_time_begun_since_a_moment(situation: Situation, after: int) -> None:
    due, slow, calendar = situation
    minutes = [due + index * MINUTE for index in range(after + 1)]
    begun = {at.date() for at in minutes if slow.is_open(at)} - {due.date()}

    passed = Begun(len(begun), sum(slow.is_open(at) for at in minutes[:-1]))
    assert calendar.begun_since(due, due + after * MINUTE) == passed


@given(situations())
@settings(max_examples=100, deadline=None)
def test_the_days_a_month_begins_and_ends_with(situation: Situation) -> None:
    start, slow, calendar = situation
    dates = [date(2026, 1, 1) + index * DAY for index in range(365)]
    worked = [day for day in dates if day.month == start.month and slow.works(day)]

    period = periods.around("month", date(2026, start.month, 1))
    assert periods.day_of(calendar, PeriodDay(), period) == worked[0]
    assert periods.day_of(calendar, PeriodDay(LAST), period) == worked[-1]

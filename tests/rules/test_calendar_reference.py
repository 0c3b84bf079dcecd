"""The calendar against a reference that is too slow to be clever: it walks minute by minute, day by day."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.calendars import OFFICE, ZONE, calendar_with
from workflow.calendar import Announcement, Lateness, WorkCalendar
from workflow.spec import Quantity

MONTHS_OFF = {1: (1, 2), 2: (16, 17, 18, 19, 20), 4: (27, 30), 5: (1,), 8: (31,), 9: (1, 2), 11: (24,)}
OFF_2026 = {date(2026, month, off) for month, days_off in MONTHS_OFF.items() for off in days_off}
WORKED_2026 = {date(2026, 1, 10), date(2026, 8, 22)}
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass
class Slow:
    """An office in 2026, with or without Saturday mornings, and what was announced since."""

    saturdays: bool
    first_day_counts: bool = False
    announced: dict[date, bool] = field(default_factory=dict)

    def full_day(self, day: date) -> bool:
        if day in self.announced:
            return self.announced[day]
        return day in WORKED_2026 or (day.weekday() < 5 and day not in OFF_2026)

    def morning_only(self, day: date) -> bool:
        return self.saturdays and day.weekday() == 5 and day not in WORKED_2026 | self.announced.keys()

    def works(self, day: date) -> bool:
        return self.full_day(day) or self.morning_only(day)

    def is_open(self, moment: datetime) -> bool:
        clock, day = moment.time(), moment.date()
        morning, afternoon = time(7, 30) <= clock < time(11, 30), time(13) <= clock < time(16, 30)
        return (morning and self.works(day)) or (afternoon and self.full_day(day))

    def ends_half_day(self, moment: datetime) -> bool:
        return self.is_open(moment - MINUTE) and not self.is_open(moment)

    def closes(self, day: date) -> datetime:
        return datetime.combine(day, time(11, 30) if self.morning_only(day) else time(16, 30), ZONE)

    def received(self, moment: datetime) -> datetime:
        while not self.is_open(moment):
            moment += MINUTE
        return moment

    def due(self, start: datetime, quantity: Quantity, pauses: list[tuple[datetime, datetime]]) -> datetime:
        """Walks on, a minute at a time; what a minute uses up depends on the unit."""
        if quantity.unit.startswith("working"):
            start = self.received(start)
        left = quantity.amount * (1 if quantity.unit.endswith("day") else 60)
        if quantity.unit.endswith("day") and start < self.closes(start.date()) and not self.first_day_counts:
            left += 1  # the rest of the day of receipt
        at = start
        while left:
            stands = any(paused <= at < resumed for paused, resumed in pauses)
            left -= not stands and self.uses_up(at, quantity.unit)
            at += MINUTE
        while in_half_days(quantity) and not (self.ends_half_day(at) and runs(at, pauses)):
            at += MINUTE
        return at

    def uses_up(self, minute: datetime, unit: str) -> bool:
        if unit.endswith("hour"):
            return unit == "hour" or self.is_open(minute)
        last = minute + MINUTE == self.closes(minute.date())
        return last and (unit == "day" or self.works(minute.date()))

    def in_time(self, now: datetime, quantity: Quantity, event: date) -> bool:
        """Whether between `now` and the first minute of the event there is time enough."""
        midnight, days = datetime.combine(event, time(), ZONE), (event - now.date()).days
        if quantity.unit == "hour":
            return midnight - now >= timedelta(hours=quantity.amount)
        if quantity.unit == "working_hour":
            minutes = range((midnight - now) // MINUTE)
            return sum(self.is_open(now + index * MINUTE) for index in minutes) >= quantity.amount * 60
        dates = [now.date() + index * DAY for index in range(days)]
        counted = [day for day in dates if quantity.unit == "day" or self.works(day)]
        return sum(now <= self.closes(day) for day in counted) >= quantity.amount


def in_half_days(quantity: Quantity) -> bool:
    return quantity.unit == "working_hour" and quantity.amount >= 4


def runs(moment: datetime, pauses: list[tuple[datetime, datetime]]) -> bool:
    """Whether the clock runs in the minute that ends at `moment`."""
    return not any(paused < moment <= resumed for paused, resumed in pauses)


def office(slow: Slow) -> WorkCalendar:
    hours = {"mon-fri": OFFICE, "swapped_day": OFFICE, **({"sat": OFFICE[:1]} if slow.saturdays else {})}
    return calendar_with(
        *(Announcement(day, worked, "Thông báo") for day, worked in slow.announced.items()),
        hours=hours,
        first_day="counted" if slow.first_day_counts else "not counted",
        days_off=[{"date": "2026-01-02", "why": "Hoán đổi"}],
        days_worked=[{"date": "2026-01-10", "why": "Làm bù"}],
    )


@st.composite
def situations(draw):
    """A moment of 2026, an office, and what was announced for the month that follows."""
    naive = draw(st.datetimes(datetime(2026, 1, 1), datetime(2026, 10, 1)))  # noqa: DTZ001 - the zone is next
    start = naive.replace(second=0, microsecond=0, tzinfo=ZONE)
    announced = draw(st.dictionaries(st.integers(-3, 30), st.booleans(), max_size=8))
    slow = Slow(draw(st.booleans()), draw(st.booleans()))
    slow.announced = {start.date() + after * DAY: worked for after, worked in announced.items()}
    return start, slow, office(slow)


def quantities(*units: str):
    amounts = {"working_day": 9, "day": 20, "working_hour": 20, "hour": 72}
    return st.sampled_from(units or tuple(amounts)).flatmap(
        lambda unit: st.integers(1, amounts[unit]).map(lambda amount: Quantity(amount, unit))
    )


# Minutes from the first minute of a day, often the very minute the office opens or closes.
clocks = st.one_of(st.sampled_from((450, 690, 780, 989, 990, 991)), st.integers(0, 1439))
instants = st.tuples(st.integers(0, 9), clocks).map(lambda instant: instant[0] * 1440 + instant[1])
spans = st.tuples(instants, instants).map(sorted)
stands = st.lists(spans, max_size=3)


def pauses_from(start: datetime, offsets: list[list[int]]) -> list[tuple[datetime, datetime]]:
    midnight = start.replace(hour=0, minute=0)
    return [(midnight + paused * MINUTE, midnight + resumed * MINUTE) for paused, resumed in offsets]


@given(situations(), quantities(), stands)
@settings(max_examples=150, deadline=None)
def test_due(situation, quantity, offsets):
    start, slow, calendar = situation
    pauses = pauses_from(start, offsets)

    assert calendar.due(start, quantity, pauses).at == slow.due(start, quantity, pauses)


@given(situations(), quantities("working_day", "day"), stands)
@settings(max_examples=100, deadline=None)
def test_what_is_counted_in_days_is_over_when_a_day_closes(situation, quantity, offsets):
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
    situation, quantity, offsets, more
):
    start, _, calendar = situation
    pauses = pauses_from(start, [*offsets, more])
    without, due = (calendar.due(start, quantity, some).at for some in (pauses[:-1], pauses))

    assert without <= due
    assert not any(paused < due <= resumed for paused, resumed in pauses)
    if pauses[-1][0] >= without:
        assert without == due


@given(situations(), quantities(), st.tuples(instants, instants, instants).map(sorted))
@settings(max_examples=100, deadline=None)
def test_two_adjoining_pauses_are_one_and_a_pause_of_no_length_is_none(situation, quantity, three):
    start, _, calendar = situation
    first, between, last = three
    one, two = pauses_from(start, [[first, last]]), pauses_from(start, [[between, last], [first, between]])

    assert calendar.due(start, quantity, two) == calendar.due(start, quantity, one)
    nothing = pauses_from(start, [[first, first]])
    assert calendar.due(start, quantity, nothing) == calendar.due(start, quantity)


@given(situations(), quantities(), st.integers(0, 9000), stands)
@settings(max_examples=200, deadline=None)
def test_who_comes_first_is_never_due_later_when_both_are_paused(situation, quantity, later, offsets):
    start, _, calendar = situation
    second = start + later * MINUTE
    pauses = pauses_from(second + DAY, offsets)
    due = calendar.due(start, quantity, pauses).at

    assert start < due <= calendar.due(second, quantity, pauses).at


@given(situations(), quantities())
@settings(max_examples=100, deadline=None)
def test_the_first_event_that_is_still_in_time(situation, quantity):
    now, slow, calendar = situation
    event = now.date()
    while not slow.in_time(now, quantity, event):
        event += DAY

    assert calendar.earliest_in_time(now, quantity) == event
    assert calendar.last_safe(event, quantity).at >= now
    assert calendar.last_safe(event - DAY, quantity).at < now


@given(situations(), quantities("working_day"), st.integers(20, 40))
@settings(max_examples=60, deadline=None)
def test_what_is_handed_in_at_the_last_safe_moment_leaves_that_many_working_days(situation, quantity, after):
    start, slow, calendar = situation
    event = start + after * DAY
    last = calendar.last_safe(event, quantity).at

    days = [last.date() + index * DAY for index in range((event.date() - last.date()).days)]
    assert sum(map(slow.works, days)) == quantity.amount
    assert slow.works(last.date())
    assert last == slow.closes(last.date())


@given(situations(), quantities("working_hour"), st.integers(20 * 1440, 40 * 1440))
@settings(max_examples=60, deadline=None)
def test_working_hours_backward(situation, quantity, after):
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
    situation, amount, offsets
):
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
def test_the_last_safe_moment_of_working_hours_is_safe_and_no_later_one_is(situation, quantity, after):
    start, _, calendar = situation
    anchor = start + after * MINUTE
    last = calendar.last_safe(anchor, quantity).at

    assert calendar.due(last, quantity).at <= anchor < calendar.due(last + MINUTE, quantity).at
    assert calendar.begin_by(anchor, quantity) == last


@given(situations(), quantities(), st.integers(20 * 1440, 40 * 1440))
@settings(max_examples=150, deadline=None)
def test_what_is_begun_just_before_the_last_moment_to_begin_is_over_in_time(situation, quantity, after):
    start, _, calendar = situation
    due = start + after * MINUTE

    assert calendar.due(calendar.begin_by(due, quantity) - MINUTE, quantity).at <= due


@given(situations(), st.integers(-600, 14000))
@settings(max_examples=100, deadline=None)
def test_lateness(situation, after):
    due, slow, calendar = situation
    minutes = [due + index * MINUTE for index in range(after + 1)]
    begun = {at.date() for at in minutes if slow.is_open(at)} - {due.date()}

    late = Lateness(len(begun), sum(slow.is_open(at) for at in minutes[:-1]))
    assert calendar.lateness(due, due + after * MINUTE) == late


@given(situations())
@settings(max_examples=100, deadline=None)
def test_the_days_a_month_begins_and_ends_with(situation):
    start, slow, calendar = situation
    dates = [date(2026, 1, 1) + index * DAY for index in range(365)]
    worked = [day for day in dates if day.month == start.month and slow.works(day)]

    assert calendar.first_working_day(2026, start.month) == worked[0]
    assert calendar.last_working_day(2026, start.month) == worked[-1]

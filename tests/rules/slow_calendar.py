"""A calendar that is too slow to be clever: it walks minute by minute, day by day."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from tests.rules.calendars import ZONE
from workflow.calendar import Pause
from workflow.spec import Quantity

MONTHS_OFF = {1: (1, 2), 2: (16, 17, 18, 19, 20), 4: (27, 30), 5: (1,), 8: (31,), 9: (1, 2), 11: (24,)}
OFF_2026 = {date(2026, month, off) for month, days_off in MONTHS_OFF.items() for off in days_off}
WORKED_2026 = {date(2026, 1, 10), date(2026, 8, 22)}
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


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

    def due(self, start: datetime, quantity: Quantity, pauses: list[Pause]) -> datetime:
        """Walks on, a minute at a time; what a minute uses up depends on the unit."""
        if quantity.unit.startswith("working"):
            start = self.received(start)
        left = quantity.amount * (60 if quantity.unit.endswith("hour") else 1)
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
        if not unit.endswith("day"):
            return not unit.startswith("working") or self.is_open(minute)
        last = minute + MINUTE == self.closes(minute.date())
        return last and (unit == "day" or self.works(minute.date()))

    def in_time(self, now: datetime, quantity: Quantity, event: date) -> bool:
        """Whether between `now` and the first minute of the event there is time enough."""
        midnight, days = datetime.combine(event, time(), ZONE), (event - now.date()).days
        if quantity.unit in ("hour", "minute"):
            return midnight - now >= quantity.amount * (HOUR if quantity.unit == "hour" else MINUTE)
        if quantity.unit == "working_hour":
            minutes = range((midnight - now) // MINUTE)
            return sum(self.is_open(now + index * MINUTE) for index in minutes) >= quantity.amount * 60
        dates = [now.date() + index * DAY for index in range(days)]
        counted = [day for day in dates if quantity.unit == "day" or self.works(day)]
        return sum(now <= self.closes(day) for day in counted) >= quantity.amount


def in_half_days(quantity: Quantity) -> bool:
    return quantity.unit == "working_hour" and quantity.amount >= 4


def runs(moment: datetime, pauses: list[Pause]) -> bool:
    """Whether the clock runs in the minute that ends at `moment`."""
    return not any(paused < moment <= resumed for paused, resumed in pauses)

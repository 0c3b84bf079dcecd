"""Due times counted once more, day by day on the wall's calendar, beside the product's own."""

import re
from datetime import date, datetime, time, timedelta

import holidays

from tests.kit.day import ZONE
from tests.kit.moves.fault import Fault
from tests.simulate.office import SimulatedOffice
from workflow.model import DueTime, OfficeDay
from workflow.spec import Spec
from workflow.spec.meant import SWAPPED_DAY
from workflow.work import Work

DAY = timedelta(days=1)
_RULE = re.compile(r"(\d+) working days?")


def check(office: SimulatedOffice, work: Work) -> None:
    """Hold what was counted in working days since the last look to the slow way. Raises Fault."""
    said, is_same = dict[date, bool](), True
    for each in work.store.all(OfficeDay):
        is_same = is_same and each.at.astimezone(ZONE).date() < work.today
        said.pop(date.fromisoformat(each.day), None)
        if each.why:
            said[date.fromisoformat(each.day)] = each.worked
    found = work.store.all(DueTime, after=office.looked_at.due_time)
    for due in found:
        rule = _RULE.fullmatch(due.rule)
        began = due.at - due.anchor < DAY  # else it goes on after a pause
        if rule and is_same and began and due.cause == "counted":
            day = due_day(work.rulebook.spec, said, due.anchor.astimezone(ZONE), int(rule[1]))
            if due.due_at.astimezone(ZONE).date() != day:
                raise Fault("calendar", f"{due} is due on {day}")
    office.looked_at.due_time = found[-1].id if found else office.looked_at.due_time


def due_day(spec: Spec, said: dict[date, bool], anchor: datetime, amount: int) -> date:
    """The n-th working day after the one on which something was received."""
    day = anchor.date()
    week = spec.organisation.calendar.week()
    spans = week.get(day.weekday()) or spec.organisation.calendar.hours.get(SWAPPED_DAY)
    closes = spans[-1][1] if spans else time()
    if not works(spec, said, day) or anchor.time() >= closes:
        day = _next(spec, said, day)
    for _ in range(amount):
        day = _next(spec, said, day)
    return day


def _next(spec: Spec, said: dict[date, bool], day: date) -> date:
    day += DAY
    while not works(spec, said, day):
        day += DAY
    return day


def works(spec: Spec, said: dict[date, bool], day: date) -> bool:
    """Whether the office is open: by the last word said of a day, by its rules, else as any week and year."""
    if (word := said.get(day)) is not None:
        return word
    rules = spec.organisation.calendar
    if day in {each.date for each in rules.days_worked}:
        return True
    public = holidays.country_holidays("VN", years=day.year)
    if day in {each.date for each in rules.days_off}:
        return False
    if rules.follows_government_swaps and day in public.weekend_workdays:
        return True
    return day.weekday() in rules.week() and day not in public

"""The office's calendar in lists: days off and worked to come, and those that can be taken back."""

from dataclasses import replace

from workflow.announcements.choices import RevokeAnnounced
from workflow.announcements.office_days import ListedDay, ListedYear, to_come
from workflow.cards.list_view import ListRow, ListView, page_of
from workflow.lines import Line, line
from workflow.work import Work

LINES = 15


def calendar(work: Work, page: int) -> ListView:
    """The days to come, under their years."""
    found = [(year, day) for year in to_come(work) for day in year.days]
    steps = ["revoke"] if any(day.announced for _, day in found) else []
    view = page_of(line("days-title"), found, page, lambda each: _listed(*each), LINES)
    return replace(view, steps=frozenset(steps))


def _listed(year: ListedYear, day: ListedDay) -> ListRow:
    key = "days-year-provisional" if year.provisional else "days-year"
    return ListRow(said=(_day_line(day),), heading=line(key, year=str(year.year)))


def _day_line(day: ListedDay) -> Line:
    return line(
        "days-line",
        day=day.day,
        kind=line("days-worked" if day.worked else "days-off"),
        why=day.why or line("days-by-government"),
        announced="yes" if day.announced else "no",
    )


def announced(work: Work, page: int) -> ListView:
    """The announced days to come."""
    found = [day for year in to_come(work) for day in year.days if day.announced]
    view = page_of(line("days-title"), found, page, _announced)
    return replace(view, lead=(line("days-which"),), layout="close")


def _announced(day: ListedDay) -> ListRow:
    return ListRow(RevokeAnnounced(day.day.toordinal()), day.day)

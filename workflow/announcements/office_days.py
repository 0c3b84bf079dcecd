"""Days that a notice says to be off or worked, as people paste or type them, or as a table has them.

“nghỉ 23/11/2026; làm bù 28/11/2026”, one day or run of days each; a document number counts for what it
stands with, one on its own for all that have none. Nothing is guessed: what cannot be read is a problem of
its row.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from workflow.calendar import WorkCalendar
from workflow.dates import Unclear, read_range
from workflow.model import OfficeDay
from workflow.people.sent_tables import RowProblem, Rows, lacking, misshapen, rows_below, slim
from workflow.text import clean, cut, fold
from workflow.work import Work

MOST = 60
YEARS_AHEAD = 2
DOCUMENT_LENGTH = 60
SHOWN = 60
COLUMNS = {
    "ngay": "day", "date": "day", "day": "day", "loai": "kind", "kind": "kind", "type": "kind",
    "so van ban": "document", "van ban": "document", "document": "document", "document number": "document",
}  # fmt: skip
NEEDED = ("day", "kind")
KINDS = {
    "nghi bu": False, "nghi le": False, "nghi": False, "day off": False, "off": False,
    "lam bu": True, "lam viec": True, "di lam": True, "worked": True, "work": True,
}  # fmt: skip
_NUMBER = r"(?P<number>\d{1,6}(?:/\d{4})?/[^\W\d_][^\s,;()]*)"
_KINDS_OF_DOCUMENT = "công văn|văn bản|thông báo|quyết định|nghị quyết"
_DOCUMENT = re.compile(
    rf"[(,·–-]*\s*(?:theo\s+)?(?:(?:{_KINDS_OF_DOCUMENT})\s+)?(?:số\s+)?{_NUMBER}\)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[;\n]|,\s*(?=nghỉ|nghi|làm|lam)", re.IGNORECASE)
_KIND = "|".join(KINDS)
_FIRST = re.compile(rf"(?P<kind>{_KIND})\b[\s:]*(?P<when>.*)")
_LAST = re.compile(rf"(?P<when>.*?)[\s:]*\b(?P<kind>{_KIND})")
UNCLEAR = {
    "date-past": "past", "range-past": "past", "date-none": "impossible", "date-ambiguous": "ambiguous",
    "date-contradicts": "weekday", "range-reversed": "reversed",
}  # fmt: skip


@dataclass(frozen=True)
class SaidDay:
    """One day of a notice: its row there, and the document that says so."""

    row: int
    day: date
    worked: bool
    document: str = ""


@dataclass(frozen=True)
class Given:
    """The days that were read, and every problem by row."""

    days: tuple[SaidDay, ...] = ()
    problems: list[RowProblem] = field(default_factory=list)


def read_lines(text: str, now: datetime) -> Given:
    """Typed or pasted lines; a row is what stands between line breaks and semicolons."""
    reading = _Reading(now)
    rows = [clean(item) for item in _BETWEEN.split(clean(text))]
    for row, item in enumerate((item for item in rows if item), start=1):
        found = _DOCUMENT.search(item)
        document = found["number"] if found else ""
        rest = f"{item[: found.start()]} {item[found.end() :]}" if found else item
        words = fold(" ".join(rest.split())).strip(" .,:·-")
        match = _FIRST.fullmatch(words) or _LAST.fullmatch(words)
        if not words and document:
            reading.document = document
        elif match is None:
            reading.problem(row, "kind", item)
        else:
            reading.days(row, match["when"], KINDS[match["kind"]], document, item)
    return reading.done()


def pick_table(tables: Iterable[Rows]) -> Rows:
    """The table that lacks the fewest columns, cut to the columns that are read."""
    given = [table for table in tables if any(any(row) for row in table)]
    return slim(max(given, key=lambda table: -len(lacking(table, COLUMNS, NEEDED))), COLUMNS) if given else ()


def read_table(table: Rows, now: datetime) -> Given:
    """A table with the columns Ngày, Loại and, where each row has its own, Số văn bản."""
    reading = _Reading(now)
    for row, column in lacking(table, COLUMNS, NEEDED):
        reading.problem(row, "column", column)
    reading.problems += misshapen(table, COLUMNS)
    if reading.problems:
        return reading.done()
    for row, values in rows_below(table, COLUMNS):
        worked = KINDS.get(fold(values.get("kind", "")))
        if worked is None:
            reading.problem(row, "kind", values.get("kind", ""))
        else:
            when = values.get("day", "")
            reading.days(row, when, worked, values.get("document", ""), when)
    return reading.done()


class _Reading:
    def __init__(self, now: datetime) -> None:
        self._now, self._found = now, list[SaidDay]()
        self.document, self.problems = "", list[RowProblem]()

    def problem(self, row: int, why: str, value: str = "") -> None:
        self.problems.append(RowProblem(row, f"days-{why}", cut(value, SHOWN)))

    def days(self, row: int, when: str, worked: bool, document: str, said: str) -> None:
        """All the days of one row."""
        found = read_range(when, self._now)
        if isinstance(found, Unclear):
            self.problem(row, UNCLEAR.get(found.code, "unread"), said)
            return
        first, last = found
        count = (last - first).days + 1
        if last.year > self._now.year + YEARS_AHEAD:
            self.problem(row, "far", said)
        elif len(self._found) + count > MOST:
            self.problem(row, "many", str(MOST))
        else:
            self._found += [
                SaidDay(row, first + timedelta(days=n), worked, cut(document, DOCUMENT_LENGTH))
                for n in range(count)
            ]

    def done(self) -> Given:
        if not self._found and not self.problems:
            self.problem(1, "empty")
        days = (SaidDay(d.row, d.day, d.worked, d.document or self.document) for d in self._found)
        return Given(tuple(days), self.problems)


def with_document(days: tuple[SaidDay, ...], number: str) -> tuple[SaidDay, ...]:
    """The days with a document number for those that have none."""
    said = cut(" ".join(clean(number).split()), DOCUMENT_LENGTH)
    return tuple(SaidDay(d.row, d.day, d.worked, d.document or said) for d in days)


# what the calendar says


@dataclass(frozen=True)
class ListedDay:
    """A day that differs from the ordinary week: why, and whether an administrator announced it."""

    day: date
    worked: bool
    why: str
    announced: bool


@dataclass(frozen=True)
class ListedYear:
    """The days to come of a year; provisional while no notice of that year is known."""

    year: int
    provisional: bool
    days: tuple[ListedDay, ...]


def standing_word(work: Work, day: date) -> OfficeDay | None:
    """Return the announcement of a day that holds."""
    word = work.store.one(OfficeDay, day=day.isoformat())
    return word if word and word.why else None


def to_come(work: Work) -> tuple[ListedYear, ...]:
    """Holidays, swapped days and announced days from today on, of this year and the next.

    The holidays of a year are expected days until somebody announces something of it, here or in the rules.
    """
    calendar, today = work.calendar, work.today
    rules = work.rulebook.spec.organisation.calendar
    own = {day.date: day.why for day in rules.days_worked}
    known = {date.fromisoformat(d.day) for d in work.store.all(OfficeDay) if d.why}
    years = []
    for year in (today.year, today.year + 1):
        first = max(today, date(year, 1, 1))
        span = (first + timedelta(days=n) for n in range((date(year, 12, 31) - first).days + 1))
        listed = tuple(day for each in span if (day := _listed(work, calendar, each, own)))
        said = {*known, *own, *(day.date for day in rules.days_off)}
        years.append(ListedYear(year, not any(day.year == year for day in said), listed))
    return tuple(years)


def _listed(work: Work, calendar: WorkCalendar, day: date, own: dict[date, str]) -> ListedDay | None:
    word = standing_word(work, day)
    if word:
        return ListedDay(day, word.worked, word.why, announced=True)
    if calendar.is_working_day(day):
        rest = day.weekday() not in work.rulebook.spec.organisation.calendar.week()
        return ListedDay(day, True, own.get(day, ""), announced=False) if rest else None
    why = calendar.why_off(day)
    return ListedDay(day, False, why, announced=False) if why else None

"""Tables that people send: which row holds the headings, which column means what, one row after another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import groupby
from typing import TypeAlias

from workflow.lines import Line, line
from workflow.people.staff import name_key, plain_name
from workflow.text import cut, fold

ROWS = 2000
HEADING_WITHIN = 10  # a table may begin with its title
RANGES = 8  # of rows that are named where many have a problem
VALUE = 60  # of what stands in a cell: a page of problems fits one message
FORMULA = "="  # begins a cell whose value the file only computes

Rows: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class RowProblem:
    """Why a row cannot be taken: its number in the file and a text key.

    `near` is a name that may have been meant by `value`.
    """

    row: int
    code: str
    value: str = ""
    near: str = ""


def by_problem(problems: Iterable[RowProblem]) -> list[tuple[RowProblem, list[int]]]:
    """Each problem once with its rows, in the order of the file."""
    found: dict[RowProblem, list[int]] = {}
    for problem in problems:
        found.setdefault(replace(problem, row=0), []).append(problem.row)
    return list(found.items())


def said_problems(problems: Iterable[RowProblem]) -> list[Line]:
    """Each problem once, with the rows that have it."""
    return [
        Line(
            f"problem-{problem.code}",
            {
                "rows": _said_rows(rows),
                "count": len(set(rows)),
                "value": cut(problem.value, VALUE),
                "near": cut(problem.near, VALUE),
            },
        )
        for problem, rows in by_problem(problems)
    ]


def _said_rows(rows: Iterable[int]) -> Line | str:
    """Rows as ranges, of many the first: “2–13, 15”."""
    numbered = groupby(enumerate(sorted(set(rows))), key=lambda pair: pair[1] - pair[0])
    runs = [[row for _, row in run] for _, run in numbered]
    said = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs[:RANGES])
    rest = sum(map(len, runs[RANGES:]))
    return line("table-rows-more", rows=said, count=rest) if rest else said


def headings(table: Rows, known: dict[str, str]) -> tuple[int, list[str]]:
    """The row that looks most like headings, and what each column holds."""
    rows = [[known.get(fold(plain_name(cell)), "") for cell in row] for row in table[:HEADING_WITHIN]]
    best = max(range(len(rows)), key=lambda n: (sum(map(bool, rows[n])), -n), default=0)
    return best, rows[best] if rows else []


def slim(table: Rows, known: dict[str, str]) -> Rows:
    """Only the columns that are read, down to the last row that holds anything in them.

    Rows keep their numbers.
    """
    at, found = headings(table, known)
    kept = [n for n, heading in enumerate(found) if heading]
    rows = [tuple(row[n] if n < len(row) else "" for n in kept) for row in table[at:]]
    while len(rows) > 1 and not any(rows[-1]):
        rows.pop()
    return (*((),) * at, *rows)


def lacking(table: Rows, known: dict[str, str], needed: tuple[str, ...]) -> list[tuple[int, str]]:
    """The row of the headings with each needed column that it does not have."""
    at, found = headings(table, known)
    return [(at + 1, column) for column in needed if column not in found]


def misshapen(table: Rows, known: dict[str, str]) -> list[RowProblem]:
    """Columns that are there twice, more rows than are read, and formulas in columns that are read."""
    at, found = headings(table, known)
    twice = dict.fromkeys(h for h in found if h and found.count(h) > 1)
    problems = [RowProblem(at + 1, "import-column-twice", column) for column in twice]
    if len(table) - at - 1 > ROWS:
        problems.append(RowProblem(at + ROWS + 2, "import-too-long", str(ROWS)))
    for number, row in enumerate(table[at + 1 :], start=at + 2):
        for heading, title, cell in zip(found, table[at], row, strict=False):
            if heading and cell.startswith(FORMULA):
                problems.append(RowProblem(number, "import-formula", plain_name(title)))
    return problems


def rows_below(table: Rows, known: dict[str, str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row under the headings that holds anything: its number in the file, its values by column."""
    at, found = headings(table, known)
    for number, row in enumerate(table[at + 1 :], start=at + 2):
        values = {h: plain_name(v) for h, v in zip(found, row, strict=False) if h}
        if any(values.values()):
            yield number, values


class Names:
    """Finds a key by one of its names: as written, else without diacritics where that leaves one."""

    def __init__(self) -> None:
        self._exact: dict[str, str] = {}
        self._folded: dict[str, set[str]] = {}
        self._written: dict[str, str] = {}
        self._nearest: dict[str, str] = {}  # the same mistake is often in many rows

    def add(self, key: str, *names: str | None) -> None:
        for name in names:
            if name:
                self._exact.setdefault(name_key(name), key)
                self._folded.setdefault(fold(plain_name(name)), set()).add(key)
                self._written.setdefault(fold(plain_name(name)), plain_name(name))

    def find(self, said: str) -> str | None:
        folded = self._folded.get(fold(said), set())
        return self._exact.get(name_key(said)) or (next(iter(folded)) if len(folded) == 1 else None)

    def nearest(self, said: str) -> str:
        """The known name that is most like `said`, or nothing."""
        if said not in self._nearest:
            found = get_close_matches(fold(said), self._written, n=1)
            self._nearest[said] = self._written[found[0]] if found else ""
        return self._nearest[said]

"""The problems of a table between the windows, and their lines."""

from collections.abc import Iterable
from dataclasses import astuple
from itertools import groupby

from dialogs.here import Here
from dialogs.pages import Data
from workflow.people.sent_tables import RowProblem, by_problem
from workflow.text import cut

RANGES = 8
VALUE = 60  # of what stands in a cell: a page of problems fits one message


def keep_problems(data: Data, problems: Iterable[RowProblem]) -> None:
    data["problems"] = [astuple(problem) for problem in problems]


def kept_problems(data: Data) -> list[RowProblem]:
    return [RowProblem(*problem) for problem in data.get("problems", [])]


def problem_lines(at: Here, problems: Iterable[RowProblem]) -> list[str]:
    """Each problem once, with the rows that have it."""
    return [
        at.say(
            f"problem-{p.code}", rows=_said(at, rows), count=len(set(rows)),
            value=cut(p.value, VALUE), near=cut(p.near, VALUE),
        )
        for p, rows in by_problem(problems)
    ]  # fmt: skip


def _said(at: Here, rows: Iterable[int]) -> str:
    """Rows as ranges, of many the first: “2–13, 15”."""
    numbered = groupby(enumerate(sorted(set(rows))), key=lambda pair: pair[1] - pair[0])
    runs = [[row for _, row in run] for _, run in numbered]
    said = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs[:RANGES])
    rest = sum(map(len, runs[RANGES:]))
    return at.say("table-rows-more", rows=said, count=rest) if rest else said

"""The problems of a table between the windows of office days, and their lines."""

from collections.abc import Iterable
from dataclasses import astuple

from dialogs.here import Here
from dialogs.pages import Data
from workflow.people.sent_tables import RowProblem, said_problems


def keep_problems(data: Data, problems: Iterable[RowProblem]) -> None:
    data["problems"] = [astuple(problem) for problem in problems]


def kept_problems(data: Data) -> list[RowProblem]:
    return [RowProblem(*problem) for problem in data.get("problems", [])]


def problem_lines(at: Here, problems: Iterable[RowProblem]) -> list[str]:
    """Each problem once, with the rows that have it."""
    return [at.line(line) for line in said_problems(problems)]

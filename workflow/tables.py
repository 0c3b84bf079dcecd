"""Tables that people send: rows of words, what their columns hold, and what is wrong with a row."""

from dataclasses import dataclass

from workflow.people import plain_name
from workflow.text import fold

Rows = tuple[tuple[str, ...], ...]
HEADING_WITHIN = 10  # a table may begin with its title


@dataclass(frozen=True)
class RowProblem:
    """Why a row cannot be taken: its number in the file and a text key."""

    row: int
    code: str
    value: str = ""


def headings_of(table: Rows, known: dict[str, str]) -> tuple[int, list[str]]:
    """The row that looks most like headings, and what each column holds by the `known` names."""
    rows = [[known.get(fold(plain_name(cell)), "") for cell in row] for row in table[:HEADING_WITHIN]]
    best = max(range(len(rows)), key=lambda n: (sum(map(bool, rows[n])), -n), default=0)
    return best, rows[best] if rows else []

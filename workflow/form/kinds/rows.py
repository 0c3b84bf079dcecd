"""Fields for rows: a line each, or a short table, kept as lines whose cells stand between “ | ”."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from workflow.form.kinds.base import Echo, Field, Parsed
from workflow.form.problem import Problem
from workflow.lines import Joined, Value, line
from workflow.model import Answer
from workflow.text import cut

APART = " | "
LONGEST = 200  # letters of a row
SHOWN = 2000  # letters of all rows as people read them; none is cut, since what is decided is what was seen
NAMED = 40  # letters of a row that is named in a sentence
_CELLS = re.compile(r"\s*[\t|;]\s*")
_COMMAS = re.compile(r"\s*,\s*")
_MARK = re.compile(r"^(?:[-–•*]|\d{1,2}[.)])\s+")


class RowsField(Field):
    """Rows that are typed one message after another, or pasted; each of as many cells as there are columns.

    A row counts once.
    """

    most: ClassVar[int] = 20
    echo: ClassVar[Echo] = "always"
    is_collected: ClassVar[bool] = True

    @property
    def values(self) -> Mapping[str, Value]:
        columns = Joined(tuple(line("option-said", option=name) for name in self.spec.columns), SHOWN)
        return {**super().values, "columns": columns if self.spec.columns else None}

    def _read(self, text: str, now: datetime) -> Parsed:
        rows = [self._row(each) for each in text.splitlines() if each.strip()]
        answer = "\n".join(dict.fromkeys(filter(None, rows)))
        problem = self.check(answer)
        return (None, problem) if problem else (answer, None)

    def _row(self, text: str) -> str:
        """A line with its cells; they may be set apart by a tab, “|” or “;”, or by commas where that fits."""
        text = _MARK.sub("", text.strip())
        wanted, cells = len(self.spec.columns), _CELLS.split(text.strip("|\t "))
        if not wanted:
            return " ".join(text.split())
        by_comma = _COMMAS.split(text)
        cells = by_comma if len(cells) == 1 and len(by_comma) == wanted else cells
        return APART.join(" ".join(cell.split()) for cell in cells)

    def check(self, answer: Answer) -> Problem | None:
        rows = rows_of(answer)
        if not rows:
            return self.other()
        if len(rows) > self.limit:
            return Problem("too-many-rows", {"most": self.limit, "count": len(rows)})
        for row in rows:
            if len(row) > LONGEST:
                return Problem("row-too-long", {"row": cut(row, NAMED), "limit": LONGEST})
            cells, wanted = row.split(APART), len(self.spec.columns)
            if wanted and (len(cells) != wanted or not all(map(str.strip, cells))):
                return Problem("row-of-cells", {"row": cut(row, NAMED), "count": wanted})
        length = len("; ".join(map(spoken, rows)))
        return Problem("rows-too-long", {"length": length, "limit": SHOWN}) if length > SHOWN else None

    def _said(self, answer: str | bool) -> Value:
        return Joined(tuple(line("option-said", option=spoken(row)) for row in rows_of(answer)), SHOWN)


def spoken(row: str) -> str:
    """A row as people read it."""
    return row.replace(APART, " · ")


def rows_of(answer: Answer) -> list[str]:
    """The rows of an answer as they are kept."""
    return answer.split("\n") if isinstance(answer, str) and answer else []

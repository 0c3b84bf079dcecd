"""Problems of a rules file: where each stands, a code, and the values of its sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from workflow.spec.problem_codes import Code

Path = tuple[str | int, ...]
Values = tuple[tuple[str, str], ...]


def given(**values: object) -> Values:
    """The values of a problem. They are put into words by `wording`, in the reader's language."""
    return tuple((name, str(value)) for name, value in values.items())


@dataclass(frozen=True, order=True)
class RuleProblem:
    """One thing to mend in a rules file; `line` and `column` count from 1."""

    line: int
    column: int
    path: str
    code: Code
    values: Values = ()
    filename: str = "config.yaml"

    def __str__(self) -> str:
        """Return place, code and values, for a log. People read the words of `bot.check`."""
        said = ", ".join(f"{name} {value!r}" for name, value in self.values if value)
        return " ".join(filter(None, (self.place, f"{self.code}{': ' if said else ''}{said}")))

    @property
    def place(self) -> str:
        """Where it stands: config.yaml:53 request_types.news.stages[2].by:"""
        return f"{self.filename}:{self.line} {self.path}:" if self.path else f"{self.filename}:{self.line}"


class SpecErrors(Exception):
    """The rules cannot be used. `problems` holds all of them, in the order of the file."""

    def __init__(self, problems: Iterable[RuleProblem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def dotted(path: Path) -> str:
    """A path as it is shown: request_types.banner.stages[1].by"""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def parted(text: str) -> Path:
    """The path that `dotted` showed."""
    return tuple(key or int(n) for key, n in re.findall(r"([^.\[\]]+)|\[(\d+)\]", text))


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` is most likely a misspelling of, or nothing."""
    return next(iter(get_close_matches(word.casefold(), sorted(known), n=1, cutoff=0.6)), "")

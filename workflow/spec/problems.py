"""What is wrong with a rules file: where it stands, a code, and plain words."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Path = tuple[str | int, ...]
Code = Literal[
    # the file itself
    "too-big",
    "not-yaml",
    "anchor",
    "tag",
    "too-deep",
    "duplicate-key",
    # the shape
    "unknown-key",
    "missing-key",
    "empty",
    "too-long",
    "out-of-range",
    "not-one-of",
    "not-a-number",
    "not-yes-no",
    "not-a-list",
    "not-keys",
    "not-words",
    "not-a-quantity",
    "not-a-date",
    "not-a-head-count",
    "bad-hours",
    "bad-key",
    "wrong-form",
    # the organisation and its calendar
    "language-twice",
    "vietnamese-missing",
    "missing-translation",
    "unknown-timezone",
    "unknown-day",
    "weekday-twice",
    "no-working-hours",
    "no-swapped-hours",
    "day-twice",
    "off-and-worked",
    # roles, units, channels
    "unknown-role",
    "role-twice",
    "own-substitute",
    "substitute-cycle",
    "substitute-in-unit",
    "no-administrator",
    "nobody-submits",
    "unknown-unit",
    "unit-cycle",
    "unknown-channel",
    "channel-twice",
    "channel-language",
    # request types
    "same-title",
    "title-too-long",
    "subject-not-a-field",
    "subject-not-text",
    "subject-not-required",
    "event-twice",
    "key-not-for-kind",
    "max-too-big",
    "few-options",
    "only-if-not-a-field",
    "only-if-not-yes-no",
    "nowhere-for-sure",
    "nothing-put-up",
    "ends-with-link",
    "stage-twice",
    "may-twice",
    "no-release",
    "two-releases",
    "release-not-last",
    "release-edits",
    "nothing-to-return-to",
    "number-in-unit",
    "late-without-within",
    "late-to-itself",
    "few-reasons",
    # time
    "anchor-not-a-field",
    "anchor-not-a-date",
    "anchor-not-required",
    "after-without-within",
    "ends-by-itself",
    "unknown-type",
    "need-without-time",
    "duty-not-in-unit",
    "log-to-unit-role",
    "log-heads-not-in-unit",
]


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend in a rules file; `line` and `column` count from 1."""

    line: int
    column: int
    path: str
    code: Code
    message: str
    filename: str = "config.yaml"

    def __str__(self) -> str:
        place = f"{self.filename}:{self.line}"
        return f"{place} {self.path}: {self.message}" if self.path else f"{place} {self.message}"


class SpecErrors(Exception):
    """The rules cannot be used. `problems` holds all of them, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def dotted(path: Path) -> str:
    """A path as it is shown: request_types.banner.stages[1].by"""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message that guesses what was meant, or nothing when no known word is close."""
    meant = closest(word, known)
    return f"; did you mean '{meant}'?" if meant else ""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most likely a misspelling of."""
    return next(iter(get_close_matches(word.casefold(), sorted(known), n=1, cutoff=0.6)), None)

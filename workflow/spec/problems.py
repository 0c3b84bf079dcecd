"""Problems of a rules file: where each stands, a code, and the values of its sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Path = tuple[str | int, ...]
Values = tuple[tuple[str, str], ...]
Code = Literal[
    "not-text",
    "utf-16",
    "not-utf-8",
    "too-big",
    "too-many",
    "control-character",
    "tab",
    "odd-space",
    "quote-open",
    "bracket-open",
    "words-after-bracket",
    "hash-in-words",
    "no-comma",
    "colon-in-words",
    "inside-a-value",
    "no-space-after-colon",
    "no-colon",
    "indentation",
    "odd-start",
    "not-yaml",
    "documents",
    "list-as-key",
    "anchor",
    "merge",
    "tag",
    "too-deep",
    "duplicate-key",
    # the shape
    "unknown-key",
    "first-edition",
    "second-edition",
    "task-without-keys",
    "comma-in-words",
    "curly-quotes",
    "invisible-letter",
    "missing-key",
    "empty",
    "empty-list",
    "too-long",
    "too-small",
    "too-large",
    "not-one-of",
    "not-a-number",
    "not-yes-no",
    "not-a-list",
    "not-keys",
    "not-in-a-language",
    "not-words",
    "not-a-quantity",
    "not-a-term",
    "not-a-date",
    "no-such-day",
    "not-a-head-count",
    "not-a-span",
    "not-a-clock",
    "not-hours",
    "not-a-condition",
    "ends-before-start",
    "overlap",
    "whole-day",
    "bad-key",
    "not-a-name",
    "not-a-party",
    "bad-reference",
    "bad-rule",
    "bad-link",
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
    "unknown-unit-or-kind",
    "unit-or-kind",
    "unit-twice",
    "unit-cycle",
    "unknown-channel",
    "party-not-here",
    "party-of-house",
    "party-not-a-field",
    "party-names-no-unit",
    "party-names-several",
    "party-option-no-unit",
    "party-names-nobody",
    "party-word",
    "channel-twice",
    "task-of-nobody",
    "key-of-channel",
    "opens-unknown",
    "needed-unknown",
    "needed-too-early",
    "needed-goes-on",
    "nothing-published",
    "unclaimed-tells-nobody",
    "for-each-not-a-field",
    "for-each-of-one",
    "required-by-nobody",
    "required-by-and-asked",
    "required-by-goes-on",
    "waived-not-by",
    "channel-language",
    # request types
    "same-title",
    "title-too-long",
    "subject-not-a-field",
    "subject-not-text",
    "subject-not-required",
    "field-hidden",
    "event-twice",
    "key-not-for-kind",
    "max-too-big",
    "most-below-least",
    "word-twice",
    "no-word",
    "no-unit-of-kind",
    "few-options",
    "only-if-not-a-field",
    "only-if-not-yes-no",
    "nowhere-for-sure",
    "nothing-put-up",
    "result-without-tasks",
    "ends-with-link",
    "stage-twice",
    "may-twice",
    "no-release",
    "two-releases",
    "verb-alike",
    "verb-in-one-form",
    "verb-in-two-forms",
    "release-not-last",
    "release-edits",
    "nothing-to-return-to",
    "number-in-unit",
    "number-of-one",
    "veto-of-one",
    "veto-without-refuse",
    "late-without-within",
    "late-to-itself",
    "goes-on-last",
    "goes-on-and-then",
    "few-reasons",
    # conditions
    "when-unknown",
    "when-kind",
    "when-itself",
    "when-later",
    "when-asked",
    "when-not-here",
    "when-without-option",
    "when-option",
    "option-twice",
    "when-twice",
    "when-always",
    "no-step-for-sure",
    "never-escalated",
    "escalates-nowhere",
    "asked-sometimes",
    "asks-not-a-field",
    "asks-kind",
    "asks-several",
    "asked-twice",
    "published-by-several",
    "published-by-task",
    "published-hidden",
    "published-not-asked",
    "asked-too-late",
    "reserved-name",
    "name-taken",
    # time
    "anchor-not-a-field",
    "anchor-not-a-date",
    "anchor-not-required",
    "moment-without-days",
    "moment-later",
    "moment-not-for-sure",
    "event-without-day",
    "lead-time-not-before",
    "within-and-due",
    "due-without-moment",
    "need-not-of-event",
    "after-without-within",
    "ends-by-itself",
    "unknown-type",
    "like-itself",
    "like-of-like",
    "unknown-field",
    "need-without-time",
    "duty-not-in-unit",
    "capacity-not-here",
    "signature-in-unit",
    "duty-by-nobody",
    "duty-by-holders",
    "duty-never-done",
    "duty-helped-by-nobody",
    "duty-help-not-asked",
    "duty-once-needs-days",
    "duty-days-are-once",
    "duty-due-first",
    "duty-no-such-day",
    "not-a-period-day",
    "not-owing",
    "log-to-unit-role",
    "log-heads-not-in-unit",
    "log-channel-twice",
    # warnings: the rules can be used
    "no-substitute",
    "duty-of-no-unit",
    "log-leaves-out",
    "never-late",
    "never-no",
    "nobody-of-kind",
    "veto-of-each",
    "late-to-veto",
    "unasked-if-late",
    "asked-of-sender",
    "never-reached",
    "never-true",
    "too-slow",
    "never-waived",
    "unread-key",
    "curly-in-words",
]


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

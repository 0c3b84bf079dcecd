"""What every record has, and the few kinds of value that several records share."""

from dataclasses import dataclass
from typing import Literal

Answer = str | bool | list[int] | None
Answers = dict[str, Answer]
Plain = str | int | dict[str, str | None]

Status = Literal["deciding", "publishing", "rechecking", "closed"]
Outcome = Literal["confirmed", "unconfirmed", "kept", "refused", "withdrawn", "unanswered", "ended"]
Path = Literal["main", "correction"]
Verdict = Literal["pass", "more", "return", "refuse"]
Step = Literal["take", "proceed", "end", "recall", "correct", "reopen"]  # outside the ordinary path
Purpose = Literal["new", "supplement", "edit", "offered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    id: int = 0

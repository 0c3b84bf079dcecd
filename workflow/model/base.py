"""What every record has, and the few kinds of value that several records share."""

from dataclasses import dataclass

Answer = str | bool | list[int] | None
Answers = dict[str, Answer]
Plain = str | int | dict[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    id: int = 0

"""The base of every record, and the few kinds of value that several records share."""

from dataclasses import dataclass
from datetime import datetime

Answer = str | bool | list[int] | None
Answers = dict[str, Answer]
Plain = str | int | dict[str, str | None]
Fact = str | int | list[int] | list[str] | None
Facts = dict[str, Fact]  # a bool is a number among them


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    id: int = 0


class Timed(Record):
    """A record with a clock, which each says for itself: no column comes from here."""

    __slots__ = ()
    due_at: datetime | None
    late_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        """Whether time still runs for it."""
        raise NotImplementedError

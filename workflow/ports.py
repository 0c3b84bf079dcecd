"""Ports of the product: a store inside one transaction, where to run it, clocks, tokens."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from workflow.model import Record

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Where = dict[str, object]


@dataclass(frozen=True)
class Span:
    """Records whose `column` is less than `until`, and not less than `since`."""

    column: str
    until: object
    since: object = None


@dataclass(frozen=True)
class Ahead:
    """Records that will be asked for: by each value of a column, or all at once where there is none.

    Each other condition is one value.
    """

    kind: type[Record]
    column: str = ""
    among: tuple[object, ...] = ()
    where: Where = field(default_factory=dict)

    def asked(self, value: object) -> Where:
        """The conditions with one value of the column."""
        return {**self.where, self.column: value} if self.column else self.where


class TimeSource(Protocol):
    """Tells the time, aware and in UTC."""

    def now(self) -> datetime: ...


class Tokens(Protocol):
    """Makes what nobody can guess."""

    def new(self, size: int) -> str:
        """Return so many random bytes, in letters that a link may hold."""


class Store(Protocol):
    """Records inside one transaction. Conditions are equalities; a tuple means any of its values."""

    def add(self, record: R) -> R:
        """Keep a new record. Returns it with its id."""

    def add_all(self, records: Sequence[R]) -> list[R]:
        """Keep new records of one kind; return them with their ids."""

    def get(self, kind: type[R], id: int) -> R | None:
        """The record with this id."""

    def one(self, kind: type[R], /, **where: object) -> R | None:
        """The newest record that fits."""

    def all(
        self,
        kind: type[R],
        /,
        *,
        limit: int | None = None,
        newest: bool = False,
        after: int = 0,
        **where: object,
    ) -> list[R]:
        """All records that fit, by id; those with a greater one than `after`."""

    def prefetch(self, kind: type[R], column: str, among: Iterable[object], /, **where: object) -> None:
        """Read in a few statements what will be asked for one by one: all, or the newest, with each value.

        Each other condition is one value.
        """

    def read_ahead(self, *ahead: Ahead) -> None:
        """The same of several kinds, in one statement where few are asked for."""

    def distinct(self, kind: type[Record], column: str, /, **where: object) -> list[int]:
        """Return the different numbers in `column` of the records that fit, in their order."""

    def lacking(
        self,
        kind: type[Record],
        column: str,
        where: Where,
        other: type[Record],
        same: str,
        there: Where,
        within: Span | None = None,
    ) -> list[int]:
        """Return the different numbers in `column` of the records that fit `where` and `within`, in their
        order, without those that a record of the other kind that fits `there` has in its column `same`.
        """

    def count(self, kind: type[Record], within: Span | None = None, /, **where: object) -> int:
        """Return how many records fit."""

    def within(self, kind: type[R], span: Span, /, **where: object) -> list[R]:
        """Records that fit and are within a span, by id."""

    def tally(self, kind: type[Record], column: str, /, **where: object) -> dict[object, int]:
        """Return each value in `column` of the records that fit, with how many have it."""

    def ranked(
        self,
        kind: type[R],
        spans: Sequence[Span],
        by: Sequence[str],
        skip: int,
        limit: int,
        /,
        **where: object,
    ) -> list[R]:
        """Return a page of the records that fit: those within the first span, then those within the next,
        then all others. Among themselves they are in the order of columns, without a value last.
        """

    def largest(self, kind: type[Record], column: str, /, *, after: str = "", **where: object) -> int:
        """Return the largest number in `column`, of those that stand behind the text `after`; 0 for none."""

    def due(self, kind: type[R], column: str, before: datetime, limit: int, /, **where: object) -> list[R]:
        """Records that fit whose `column` has passed, the earliest first; none that has no value there."""

    def find_words(self, groups: Sequence[Collection[str]], before: int, limit: int) -> list[int]:
        """Return the numbers of requests whose `RequestWords` have a word of each group, the newest first, of
        those less than `before`.
        """

    def change(self, record: R, **values: object) -> R:
        """Write new values of a record. Returns the new one."""

    def change_all(self, records: Sequence[Record], **values: object) -> None:
        """Write the same new values of many records of one kind."""

    def attempt(self, work: Callable[[], None]) -> Exception | None:
        """Do a part of the transaction: all of it is kept, or none, and what it raised is answered."""

    def remove(self, record: Record) -> None:
        """Forget a record: only plumbing is ever forgotten."""

    def remove_all(self, records: Sequence[Record]) -> None:
        """Forget many records of one kind."""

    def effect(self, cause: str) -> tuple[str, str] | None:
        """The name of the action that was already carried out for a cause, and its stored result.

        The name is empty where it was carried out before names were kept.
        """

    def keep_effect(self, cause: str, action: str, result: str) -> None:
        """Store the result of a cause, with the name of its action."""


class Runner(Protocol):
    """Runs functions of a store: changes one after another in one place, questions beside them."""

    async def write(self, work: Callable[[Store], T]) -> T:
        """Run in the writer, in a savepoint of its own; returns after the commit. Raises what it raises."""

    async def read(self, question: Callable[[Store], T]) -> T:
        """Run on a read-only connection."""

"""Knowledge of a database: records by their numbers, and answers that hold until they are mended.

A connection that alone writes knows what each of its writes does to an answer whose conditions are
equalities; any other answer about the same kind of record is forgotten with a write. So one connection asks
nothing twice, also in its next transaction, unless somebody else has committed meanwhile.
"""

from bisect import insort
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from functools import cache
from typing import Any, TypeVar, cast  # Any: whatever a column holds

from sqlalchemy import Column, Connection
from sqlalchemy.dialects import sqlite

from storage.sqlite import driver_of
from storage.tables import TABLES, Utc, Words, without_nul
from workflow.model import Record

R = TypeVar("R", bound=Record)
Values = tuple[object, ...]
Ask = Callable[[], list[R]]
Where = Mapping[str, object]
Answers = dict[Values, list[Record]]
MOST = 8192  # questions and records that are held from one transaction to the next


@dataclass(frozen=True, eq=False)
class _Fits:
    """A question for the records whose columns have certain values: the newest of them, or all by number.

    There is one of each (`_fits`).
    """

    columns: tuple[str, ...]
    is_newest: bool

    def values(self, record: Record) -> Values:
        return tuple(getattr(record, name) for name in self.columns)


@cache
def _fits(columns: tuple[str, ...], is_newest: bool) -> _Fits:
    return _Fits(columns, is_newest)


def _asked(where: Where, *, is_newest: bool) -> tuple[_Fits, Values]:
    names = tuple(sorted(where))
    return _fits(names, is_newest), tuple([where[name] for name in names])


@dataclass
class _OfKind:
    """Knowledge of one kind of record."""

    records: dict[int, Record] = field(default_factory=dict)
    fitting: dict[_Fits, Answers] = field(default_factory=dict)
    others: dict[Hashable, list[Record]] = field(default_factory=dict)

    def wider(self, fits: _Fits, where: Where) -> list[Record] | None:
        """Return the fewest that are known to hold all records that fit; None where none are."""
        least: list[Record] | None = None
        for wider, answers in self.fitting.items():
            if not wider.is_newest and set(wider.columns) <= set(fits.columns):
                found = answers.get(tuple(where[name] for name in wider.columns))
                if found is not None and (least is None or len(found) < len(least)):
                    least = found
        return least

    def mend(self, before: Record | None, after: Record | None) -> None:
        """Have every answer say what became of a record: it is new, has other values, or is gone."""
        self.others.clear()
        if before:
            self.records.pop(before.id)
        if after:
            self.records[after.id] = after
        for fits, answers in self.fitting.items():
            if before and after and fits.values(before) == fits.values(after):
                _exchange(answers.get(fits.values(after), []), before, after)
                continue
            if before:
                _take_out(answers, before, fits)
            if after:
                _put_in(answers, after, fits)


def _exchange(found: list[Record], before: Record, after: Record) -> None:
    found[:] = [after if each is before else each for each in found]


def _take_out(answers: Answers, record: Record, fits: _Fits) -> None:
    values = fits.values(record)
    found = answers.get(values, [])
    if record in found:
        found.remove(record)
        if fits.is_newest:  # and nobody knows which is the newest now
            del answers[values]


def _put_in(answers: Answers, record: Record, fits: _Fits) -> None:
    found = answers.get(fits.values(record))
    if found is None:
        return
    if not fits.is_newest:
        insort(found, record, key=_number)
    elif not found or found[0].id < record.id:
        found[:] = [record]


class Known:
    """Knowledge gained through one connection."""

    def __init__(self) -> None:
        self._kinds: dict[type[Record], _OfKind] = {}
        self._size = 0
        self._seen: tuple[object, int] = (None, 0)

    def follow(self, connection: Connection) -> None:
        """A transaction begins: forget all where somebody else has written, or where that cannot be told."""
        seen = _seen(connection)
        if seen != self._seen or self._size > MOST:
            self.clear()
            self._seen = seen

    def clear(self) -> None:
        """Forget all: what was written is taken back."""
        self._kinds.clear()
        self._size = 0

    def get(self, kind: type[R], id: int) -> R | None:
        """Return a record that is known; None says nothing."""
        return cast("R | None", self._of(kind).records.get(id))

    def fitting(self, kind: type[R], where: Where, ask: Ask[R], *, is_newest: bool) -> list[R]:
        """Return the answer to a question of equalities, by `ask` where it is not known."""
        fits, values = _asked(where, is_newest=is_newest)
        known = self._of(kind)
        answers = known.fitting.setdefault(fits, {})
        if values not in answers:
            among = known.wider(fits, where)
            if among is None:
                answers[values] = self._found(kind, ask)
            else:
                fitting = [record for record in among if fits.values(record) == values]
                answers[values] = fitting[-1:] if is_newest else fitting
        return cast(list[R], answers[values])

    def tells(self, kind: type[Record], where: Where) -> bool:
        """Whether all records that fit are known."""
        fits, values = _asked(where, is_newest=False)
        return values in self._of(kind).fitting.get(fits, {})

    def learn(self, kind: type[Record], where: Where, found: list[Record]) -> None:
        """Know all records that fit, and the newest."""
        for is_newest in (True, False):
            fits, values = _asked(where, is_newest=is_newest)
            self._size += 1
            self._of(kind).fitting.setdefault(fits, {})[values] = found[-1:] if is_newest else found

    def other(self, kind: type[R], question: Hashable, ask: Ask[R]) -> list[R]:
        """The same for any other question."""
        answers = self._of(kind).others
        if question not in answers:
            answers[question] = self._found(kind, ask)
        return cast(list[R], answers[question])

    def _found(self, kind: type[R], ask: Ask[R]) -> list[Record]:
        """Of one record there is one copy, in every answer that it is in."""
        return self.kept(kind, ask())

    def kept(self, kind: type[Record], found: Sequence[Record]) -> list[Record]:
        """Return records that were read, each as the copy that is known."""
        records = self._of(kind).records
        self._size += 1 + len(found)
        return [records.setdefault(record.id, record) for record in found]

    def added(self, record: Record) -> None:
        """A record is new: nothing can refer to it yet, as numbers are never given twice."""
        self._size += 1
        self._of(type(record)).mend(None, _as_kept(record))
        for kind, column in _REFERRING[type(record)]:
            self.learn(kind, {column: record.id}, [])

    def changed(self, kind: type[Record], id: int, values: dict[str, object]) -> None:
        """Know the new values of a record. An unknown one may come into answers about these columns."""
        known = self._of(kind)
        if before := known.records.get(id):
            known.mend(before, _as_kept(replace(before, **values)))  # type: ignore[arg-type]  # of its own fields
        else:
            known.others.clear()
            known.fitting = {
                fits: answers
                for fits, answers in known.fitting.items()
                if values.keys().isdisjoint(fits.columns)
            }

    def removed(self, record: Record) -> None:
        known = self._of(type(record))
        known.mend(known.records.get(record.id), None)

    def _of(self, kind: type[Record]) -> _OfKind:
        return self._kinds.setdefault(kind, _OfKind())


def _seen(connection: Connection) -> tuple[object, int]:
    """The connection, and the number that SQLite counts up for it when another one has committed.

    Another engine has no such number: what is known there is known for one transaction."""
    if connection.dialect.name != "sqlite":
        return object(), 0
    driver = driver_of(connection)
    return driver, int(driver.execute("PRAGMA data_version").fetchone()[0])


def _number(record: Record) -> int:
    return record.id


def _there_and_back(column: Column[Any]) -> Callable[[Any], Any] | None:
    """For a column that is kept in another form: what is read back of a value."""
    if isinstance(column.type, Utc):
        return lambda value: value and value.astimezone(UTC)
    if isinstance(column.type, Words):
        return without_nul
    impl = column.type.dialect_impl(_DIALECT)
    keep, read = impl.bind_processor(_DIALECT), impl.result_processor(_DIALECT, None)
    return (lambda value: read(keep(value))) if keep and read else None


_DIALECT = sqlite.dialect()
_REFERRING = {
    kind: [
        (other, column.name)
        for other, theirs in TABLES.items()
        for column in theirs.columns
        if any(key.column.table is table for key in column.foreign_keys)
    ]
    for kind, table in TABLES.items()
}
_READ_BACK = {
    kind: {column.name: back for column in table.columns if (back := _there_and_back(column))}
    for kind, table in TABLES.items()
}


def _as_kept(record: R) -> R:
    """Return a record as it will be read back: moments in UTC, lists for tuples, text without NUL."""
    kept = {
        name: value
        for name, back in _READ_BACK[type(record)].items()
        if (value := back(given := getattr(record, name))) is not given
    }
    return replace(record, **kept) if kept else record

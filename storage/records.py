"""`workflow.ports.Store` over one SQLAlchemy connection: records in, records out, no statement by hand.

Each shape of a statement is put together once; within one transaction a question is asked once, and a record
that any answer held is known by its number until it is written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import TypeVar, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    Table,
    bindparam,
    delete,
    false,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy import cast as cast_to
from sqlalchemy.exc import OperationalError

from storage.prepared import Prepared
from storage.tables import TABLES, effect
from workflow.model import Record

R = TypeVar("R", bound=Record)
Question = tuple[object, ...]
Shape = tuple[tuple[str, int | None], ...]
Values = dict[str, object]
FEW = 4
AT_ONCE = 512

_COLUMNS = {table: tuple(c for c in table.columns if c.name != "organisation") for table in TABLES.values()}
_GIVEN = {kind: tuple(c.name for c in _COLUMNS[table] if c.name != "id") for kind, table in TABLES.items()}
_ADD = {
    kind: Prepared(insert(table).returning(table.c.id), [table.c.id], _GIVEN[kind])
    for kind, table in TABLES.items()
}
_REMOVE = {
    kind: Prepared(delete(table).where(table.c.id == bindparam("this"))) for kind, table in TABLES.items()
}
_COUNT = {kind: Prepared(select(func.count()).select_from(table)) for kind, table in TABLES.items()}
_EFFECT = Prepared(
    select(effect.c.action, effect.c.result).where(effect.c.cause == bindparam("cause")),
    [effect.c.action, effect.c.result],
)
_KEEP_EFFECT = Prepared(insert(effect))
_SAVE, _RELEASE, _UNDO = (
    Prepared(text(sql)) for sql in ("SAVEPOINT part", "RELEASE SAVEPOINT part", "ROLLBACK TO SAVEPOINT part")
)


def _shape(where: Values) -> tuple[Shape, Values]:
    """What tells two statements apart (a column equals, is one of so many, is absent), and their values.

    Of many values the last is repeated up to a power of two: a few statements serve every number of them.
    """
    shape: list[tuple[str, int | None]] = []
    values: Values = {}
    for name, value in where.items():
        if isinstance(value, tuple):
            many = _padded(value)
            shape.append((name, len(many)))
            values.update((f"{name}_{n}", each) for n, each in enumerate(many))
        elif value is None:
            shape.append((name, None))
        else:
            shape.append((name, -1))
            values[name] = value
    return tuple(shape), values


def _padded(values: tuple[object, ...]) -> tuple[object, ...]:
    if len(values) <= FEW:
        return values
    size: int = 1 << (len(values) - 1).bit_length()
    return values + values[-1:] * (size - len(values))


def _select(table: Table, shape: Shape) -> Select[tuple[object, ...]]:
    conditions: list[ColumnElement[bool]] = []
    for name, among in shape:
        if among is None:
            conditions.append(table.c[name].is_(None))
        elif among >= 0:
            values: list[BindParameter[object]] = [bindparam(f"{name}_{n}") for n in range(among)]
            conditions.append(table.c[name].in_(values) if values else false())
        else:
            conditions.append(table.c[name] == bindparam(name))
    return select(*_COLUMNS[table]).where(*conditions)


@cache
def _found(table: Table, shape: Shape, *, newest: bool, limited: bool) -> Prepared:
    query = _select(table, shape).order_by(table.c.id.desc() if newest else table.c.id)
    query = query.limit(bindparam("limit", type_=Integer)) if limited else query
    return Prepared(query, _COLUMNS[table])


def _passed(table: Table, shape: Shape, column: str) -> Select[tuple[object, ...]]:
    when = table.c[column]
    passed = when <= bindparam("before")
    return _select(table, shape).where(passed | when.is_(None) if when.nullable else passed)


@cache
def _due(table: Table, shape: Shape, column: str) -> Prepared:
    query = _passed(table, shape, column).order_by(table.c[column], table.c.id)
    return Prepared(query.limit(bindparam("limit", type_=Integer)), _COLUMNS[table])


@cache
def _in_turn(table: Table, shape: Shape, column: str, by: tuple[str, ...]) -> Prepared:
    order = (table.c[column], table.c.id)
    turn = func.row_number().over(partition_by=[table.c[name] for name in by], order_by=order)
    each = _passed(table, shape, column).add_columns(turn.label("turn")).subquery()
    query = select(*(each.c[c.name] for c in _COLUMNS[table]))
    query = query.order_by(each.c.turn, each.c[column], each.c.id)
    return Prepared(query.limit(bindparam("limit", type_=Integer)), _COLUMNS[table])


@cache
def _changed(table: Table, names: tuple[str, ...]) -> Prepared:
    new: Values = {name: bindparam(f"new_{name}") for name in names}
    return Prepared(update(table).where(table.c.id == bindparam("this")).values(new))


@cache
def _changed_all(table: Table, names: tuple[str, ...], count: int) -> Prepared:
    new: Values = {name: bindparam(f"new_{name}") for name in names}
    ids: list[BindParameter[object]] = [bindparam(f"id_{n}") for n in range(count)]
    return Prepared(update(table).where(table.c.id.in_(ids)).values(new))


@cache
def _largest(table: Table, shape: Shape, column: str, *, behind: bool) -> Prepared:
    number: ColumnElement[int] = table.c[column]
    query = _select(table, shape)
    if behind:  # digits sort before the colon, so that the index of the column is used
        after = bindparam("after", type_=String)
        query = query.where(table.c[column].between(after + "0", after + ":"))
        number = cast_to(func.substr(table.c[column], func.length(after) + 1), Integer)
    return Prepared(query.with_only_columns(func.coalesce(func.max(number), 0)))


class Records:
    """The records of one transaction. `touched` says which kinds it wrote."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.touched: set[type[Record]] = set()
        self._answers: dict[type[Record], dict[Question, list[Record]]] = {}
        self._known: dict[type[Record], dict[int, Record]] = {}
        self._part = ""  # or "begun", or "written"

    def _touch(self, kind: type[Record], *ids: int) -> None:
        """Called before every write: what is known of its kind holds no longer."""
        self._mark()
        self.touched.add(kind)
        self._answers.pop(kind, None)
        known = self._known.get(kind, {})
        for id in ids:
            known.pop(id, None)

    def _mark(self) -> None:
        """A part that can be taken back begins with its first write: many parts only look."""
        if self._part == "begun":
            _SAVE.run(self.connection, {})
            self._part = "written"

    def _ask(self, kind: type[R], query: Prepared, values: Values) -> list[R]:
        """An answer holds until something of its kind is written: this transaction sees no other's writes."""
        known = self._answers.setdefault(kind, {})
        question = (query, *values.values())
        if question not in known:
            found = [kind(**row) for row in query.rows(self.connection, values)]
            self._known.setdefault(kind, {}).update((record.id, record) for record in found)
            known[question] = list[Record](found)
        return cast(list[R], known[question])

    def add(self, record: R) -> R:
        kind = type(record)
        self._touch(kind)
        values = {name: getattr(record, name) for name in _GIVEN[kind]}
        return replace(record, id=_ADD[kind].rows(self.connection, values)[0]["id"])

    def get(self, kind: type[R], id: int) -> R | None:
        known = self._known.get(kind, {}).get(id)
        return self.one(kind, id=id) if known is None else cast(R, known)

    def one(self, kind: type[R], /, **where: object) -> R | None:
        shape, values = _shape(where)
        query = _found(TABLES[kind], shape, newest=True, limited=True)
        found = self._ask(kind, query, {**values, "limit": 1})
        return found[0] if found else None

    def all(
        self, kind: type[R], /, *, limit: int | None = None, newest: bool = False, **where: object
    ) -> list[R]:
        shape, values = _shape(where)
        query = _found(TABLES[kind], shape, newest=newest, limited=limit is not None)
        return list(self._ask(kind, query, {**values, "limit": limit} if limit is not None else values))

    def each(self, kind: type[R]) -> Iterator[R]:
        """All records of a kind by id, a page at a time. None is remembered: there may be a million."""
        query = _found(TABLES[kind], (), newest=False, limited=False)
        return (kind(**row) for row in query.each(self.connection, {}))

    def count(self, kind: type[Record]) -> int:
        found = _COUNT[kind].run(self.connection, {}).fetchone()
        return int(found[0]) if found else 0

    def largest(self, kind: type[Record], column: str, /, *, after: str = "", **where: object) -> int:
        shape, values = _shape(where)
        query = _largest(TABLES[kind], shape, column, behind=bool(after))
        found = query.run(self.connection, {**values, "after": after} if after else values).fetchone()
        return int(found[0]) if found else 0

    def due(self, kind: type[R], column: str, before: datetime, limit: int, /, **where: object) -> list[R]:
        shape, values = _shape(where)
        query = _due(TABLES[kind], shape, column)
        return list(self._ask(kind, query, {**values, "before": before, "limit": limit}))

    def in_turn(
        self,
        kind: type[R],
        column: str,
        before: datetime,
        limit: int,
        /,
        by: tuple[str, ...],
        **where: object,
    ) -> list[R]:
        """What is due, the first of each before anybody's second: no backlog hides what others wait for.

        Records with the same values in the columns `by` are one's.
        """
        shape, values = _shape(where)
        query = _in_turn(TABLES[kind], shape, column, by)
        return list(self._ask(kind, query, {**values, "before": before, "limit": limit}))

    def change(self, record: R, **values: object) -> R:
        kind = type(record)
        self._touch(kind, record.id)
        new = {f"new_{name}": value for name, value in values.items()}
        _changed(TABLES[kind], tuple(values)).run(self.connection, {"this": record.id, **new})
        return replace(record, **values)  # type: ignore[arg-type]  # names and types are the record's own

    def change_all(self, records: Sequence[Record], **values: object) -> None:
        new = {f"new_{name}": value for name, value in values.items()}
        for start in range(0, len(records), AT_ONCE):
            some = records[start : start + AT_ONCE]
            kind, ids = type(some[0]), _padded(tuple(record.id for record in some))
            self._touch(kind, *(record.id for record in some))
            statement = _changed_all(TABLES[kind], tuple(values), len(ids))
            statement.run(self.connection, {f"id_{n}": id for n, id in enumerate(ids)} | new)

    def attempt(self, work: Callable[[], None]) -> Exception | None:
        self._part = "begun"
        try:
            work()
        except OperationalError:  # nothing of this transaction can be kept
            raise
        except Exception as error:  # whatever it is belongs to the one who asked
            if self._part == "written":
                _UNDO.run(self.connection, {})
                self._answers.clear()
                self._known.clear()
            return error
        finally:
            if self._part == "written":
                _RELEASE.run(self.connection, {})
            self._part = ""
        return None

    def remove(self, record: Record) -> None:
        self._touch(type(record), record.id)
        _REMOVE[type(record)].run(self.connection, {"this": record.id})

    def effect(self, cause: str) -> tuple[str, str] | None:
        found = _EFFECT.rows(self.connection, {"cause": cause})
        return (found[0]["action"], found[0]["result"]) if found else None

    def keep_effect(self, cause: str, action: str, result: str) -> None:
        self._mark()
        _KEEP_EFFECT.run(self.connection, {"cause": cause, "action": action, "result": result})

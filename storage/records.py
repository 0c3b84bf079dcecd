"""`workflow.ports.Store` over one SQLAlchemy connection: records in, records out, no statement by hand.

Each shape of a statement is put together once; within one transaction a question is asked once.
"""

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
    Table,
    bindparam,
    delete,
    false,
    insert,
    select,
    update,
)

from storage.prepared import Prepared
from storage.tables import TABLES, effect
from workflow.model import Record

R = TypeVar("R", bound=Record)
Question = tuple[object, ...]
Shape = tuple[tuple[str, int | None], ...]
Values = dict[str, object]

_COLUMNS = {table: tuple(c for c in table.columns if c.name != "organisation") for table in TABLES.values()}
_GIVEN = {kind: tuple(c.name for c in _COLUMNS[table] if c.name != "id") for kind, table in TABLES.items()}
_ADD = {
    kind: Prepared(insert(table).returning(table.c.id), [table.c.id], _GIVEN[kind])
    for kind, table in TABLES.items()
}
_REMOVE = {
    kind: Prepared(delete(table).where(table.c.id == bindparam("this"))) for kind, table in TABLES.items()
}
_EFFECT = Prepared(select(effect.c.result).where(effect.c.cause == bindparam("cause")), [effect.c.result])
_KEEP_EFFECT = Prepared(insert(effect))


def _shape(where: Values) -> tuple[Shape, Values]:
    """What tells two statements apart (a column equals, is one of so many, is absent), and their values."""
    shape: list[tuple[str, int | None]] = []
    values: Values = {}
    for name, value in where.items():
        if isinstance(value, tuple):
            shape.append((name, len(value)))
            values.update((f"{name}_{n}", each) for n, each in enumerate(value))
        elif value is None:
            shape.append((name, None))
        else:
            shape.append((name, -1))
            values[name] = value
    return tuple(shape), values


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


@cache
def _due(table: Table, shape: Shape, column: str) -> Prepared:
    when = table.c[column]
    query = _select(table, shape).where((when <= bindparam("before")) | when.is_(None))
    query = query.order_by(when, table.c.id).limit(bindparam("limit", type_=Integer))
    return Prepared(query, _COLUMNS[table])


@cache
def _changed(table: Table, names: tuple[str, ...]) -> Prepared:
    new: Values = {name: bindparam(f"new_{name}") for name in names}
    return Prepared(update(table).where(table.c.id == bindparam("this")).values(new))


class Records:
    """The records of one transaction. `touched` says which kinds it wrote."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.touched: set[type[Record]] = set()
        self._answers: dict[type[Record], dict[Question, list[Record]]] = {}

    def _touch(self, kind: type[Record]) -> None:
        self.touched.add(kind)
        self._answers.pop(kind, None)

    def _ask(self, kind: type[R], query: Prepared, values: Values) -> list[R]:
        """An answer holds until something of its kind is written: this transaction sees no other's writes."""
        known = self._answers.setdefault(kind, {})
        question = (query, *values.values())
        if question not in known:
            known[question] = [kind(**row) for row in query.rows(self.connection, values)]
        return cast(list[R], known[question])

    def add(self, record: R) -> R:
        kind = type(record)
        self._touch(kind)
        values = {name: getattr(record, name) for name in _GIVEN[kind]}
        return replace(record, id=_ADD[kind].rows(self.connection, values)[0]["id"])

    def get(self, kind: type[R], id: int) -> R | None:
        return self.one(kind, id=id)

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

    def due(self, kind: type[R], column: str, before: datetime, limit: int, /, **where: object) -> list[R]:
        shape, values = _shape(where)
        query = _due(TABLES[kind], shape, column)
        return list(self._ask(kind, query, {**values, "before": before, "limit": limit}))

    def change(self, record: R, **values: object) -> R:
        kind = type(record)
        self._touch(kind)
        new = {f"new_{name}": value for name, value in values.items()}
        _changed(TABLES[kind], tuple(values)).run(self.connection, {"this": record.id, **new})
        return replace(record, **values)  # type: ignore[arg-type]  # names and types are the record's own

    def remove(self, record: Record) -> None:
        self._touch(type(record))
        _REMOVE[type(record)].run(self.connection, {"this": record.id})

    def effect(self, cause: str) -> str | None:
        found = _EFFECT.rows(self.connection, {"cause": cause})
        return found[0]["result"] if found else None

    def keep_effect(self, cause: str, result: str) -> None:
        _KEEP_EFFECT.run(self.connection, {"cause": cause, "result": result})

"""`workflow.ports.Store` over one SQLAlchemy connection: records in, records out, no statement by hand.

Putting a statement together costs several times what SQLite takes to run it, so that each shape of a
statement is put together once; and within one transaction a question is asked once.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, TypeVar, cast  # Any: whatever a column holds

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from storage.tables import TABLES, effect
from workflow.model import Record

R = TypeVar("R", bound=Record)
Question = tuple[object, ...]
Shape = tuple[tuple[str, str], ...]

_COLUMNS = {
    kind: tuple(c.name for c in table.columns if c.name != "organisation") for kind, table in TABLES.items()
}
_ADD = {kind: insert(table) for kind, table in TABLES.items()}
_REMOVE = {kind: delete(table).where(table.c.id == bindparam("this")) for kind, table in TABLES.items()}
_EFFECT = select(effect.c.result).where(effect.c.cause == bindparam("cause"))
_KEEP_EFFECT = insert(effect)


def _shape(where: dict[str, object]) -> Shape:
    """What tells the statements of two conditions apart: the columns, and how each is compared."""
    return tuple(
        (name, "absent" if value is None else "among" if isinstance(value, tuple) else "equal")
        for name, value in where.items()
    )


def _given(where: dict[str, object]) -> dict[str, object]:
    """The values that a statement is given; an absence is part of the statement itself."""
    return {name: value for name, value in where.items() if value is not None}


def _select(table: Table, shape: Shape) -> Select[tuple[object, ...]]:
    conditions: list[ColumnElement[bool]] = []
    for name, compared in shape:
        if compared == "absent":
            conditions.append(table.c[name].is_(None))
        elif compared == "among":
            conditions.append(table.c[name].in_(bindparam(name, expanding=True)))
        else:
            conditions.append(table.c[name] == bindparam(name))
    return select(*(c for c in table.columns if c.name != "organisation")).where(*conditions)


@cache
def _found(table: Table, shape: Shape, *, newest: bool, limited: bool) -> Select[tuple[object, ...]]:
    query = _select(table, shape).order_by(table.c.id.desc() if newest else table.c.id)
    return query.limit(bindparam("limit", type_=Integer)) if limited else query


@cache
def _due(table: Table, shape: Shape, column: str) -> Select[tuple[object, ...]]:
    when = table.c[column]
    query = _select(table, shape).where((when <= bindparam("before")) | when.is_(None))
    return query.order_by(when, table.c.id).limit(bindparam("limit", type_=Integer))


@cache
def _changed(table: Table, names: tuple[str, ...]) -> Update:
    return (
        update(table).where(table.c.id == bindparam("this")).values({n: bindparam(f"new_{n}") for n in names})
    )


class Records:
    """The records of one transaction. `touched` says which kinds it wrote."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.touched: set[type[Record]] = set()
        self._answers: dict[type[Record], dict[Question, list[Record]]] = {}

    def _touch(self, kind: type[Record]) -> None:
        self.touched.add(kind)
        self._answers.pop(kind, None)

    def _ask(self, kind: type[R], query: Select[tuple[object, ...]], values: dict[str, object]) -> list[R]:
        """An answer holds until something of its kind is written: this transaction sees no other's writes."""
        known = self._answers.setdefault(kind, {})
        question = (id(query), *values.values())  # statements are kept, so an id stays theirs
        if question not in known:
            names = _COLUMNS[kind]
            rows: Iterable[Iterable[Any]] = self.connection.execute(query, values)
            known[question] = [kind(**dict(zip(names, row, strict=True))) for row in rows]
        return cast(list[R], known[question])

    def add(self, record: R) -> R:
        kind = type(record)
        values = {name: getattr(record, name) for name in _COLUMNS[kind] if name != "id"}
        self._touch(kind)
        result = self.connection.execute(_ADD[kind], values)
        return replace(record, id=int((result.inserted_primary_key or (0,))[0]))

    def get(self, kind: type[R], id: int) -> R | None:
        return self.one(kind, id=id)

    def one(self, kind: type[R], **where: object) -> R | None:
        query = _found(TABLES[kind], _shape(where), newest=True, limited=True)
        found = self._ask(kind, query, _given(where) | {"limit": 1})
        return found[0] if found else None

    def all(
        self, kind: type[R], *, limit: int | None = None, newest: bool = False, **where: object
    ) -> list[R]:
        query = _found(TABLES[kind], _shape(where), newest=newest, limited=limit is not None)
        return list(self._ask(kind, query, _given(where) | ({} if limit is None else {"limit": limit})))

    def due(self, kind: type[R], column: str, before: datetime, limit: int, **where: object) -> list[R]:
        query = _due(TABLES[kind], _shape(where), column)
        return list(self._ask(kind, query, _given(where) | {"before": before, "limit": limit}))

    def change(self, record: R, **values: object) -> R:
        kind = type(record)
        self._touch(kind)
        new = {f"new_{name}": value for name, value in values.items()}
        self.connection.execute(_changed(TABLES[kind], tuple(values)), {"this": record.id, **new})
        return replace(record, **values)  # type: ignore[arg-type]  # names and types are the record's own

    def remove(self, record: Record) -> None:
        self._touch(type(record))
        self.connection.execute(_REMOVE[type(record)], {"this": record.id})

    def effect(self, cause: str) -> str | None:
        return self.connection.execute(_EFFECT, {"cause": cause}).scalar()

    def keep_effect(self, cause: str, result: str) -> None:
        self.connection.execute(_KEEP_EFFECT, {"cause": cause, "result": result})

"""`workflow.ports.Store` over one SQLAlchemy connection: records in, records out, no statement by hand."""

from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, insert, select, update

from storage.tables import TABLES, effect
from workflow.model import Record

R = TypeVar("R", bound=Record)


_COLUMNS = {
    kind: tuple(c.name for c in table.columns if c.name != "organisation") for kind, table in TABLES.items()
}
_SELECTS: dict[type[Record], Select[tuple[object, ...]]] = {
    kind: select(*(TABLES[kind].c[name] for name in names)) for kind, names in _COLUMNS.items()
}


def _fits(table: Table, where: dict[str, object]) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    for name, value in where.items():
        column = table.c[name]
        if value is None:
            conditions.append(column.is_(None))
        elif isinstance(value, tuple):
            conditions.append(column.in_(value))
        else:
            conditions.append(column == value)
    return conditions


class Records:
    """The records of one transaction. `touched` says which kinds it wrote."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.touched: set[type[Record]] = set()

    def add(self, record: R) -> R:
        values = {name: getattr(record, name) for name in _COLUMNS[type(record)] if name != "id"}
        self.touched.add(type(record))
        result = self.connection.execute(insert(TABLES[type(record)]), values)
        return replace(record, id=int((result.inserted_primary_key or (0,))[0]))

    def get(self, kind: type[R], id: int) -> R | None:
        return self.one(kind, id=id)

    def one(self, kind: type[R], **where: object) -> R | None:
        table = TABLES[kind]
        row = self.connection.execute(
            _SELECTS[kind].where(*_fits(table, where)).order_by(table.c.id.desc()).limit(1)
        ).first()
        return kind(**row._mapping) if row else None

    def all(
        self, kind: type[R], *, limit: int | None = None, newest: bool = False, **where: object
    ) -> list[R]:
        table = TABLES[kind]
        order = table.c.id.desc() if newest else table.c.id
        query = _SELECTS[kind].where(*_fits(table, where)).order_by(order).limit(limit)
        return [kind(**row._mapping) for row in self.connection.execute(query)]

    def due(self, kind: type[R], column: str, before: datetime, limit: int, **where: object) -> list[R]:
        table = TABLES[kind]
        when = table.c[column]
        query = (
            _SELECTS[kind]
            .where(*_fits(table, where), (when <= before) | when.is_(None))
            .order_by(when, table.c.id)
            .limit(limit)
        )
        return [kind(**row._mapping) for row in self.connection.execute(query)]

    def change(self, record: R, **values: object) -> R:
        table = TABLES[type(record)]
        self.touched.add(type(record))
        self.connection.execute(update(table).where(table.c.id == record.id).values(**values))
        return replace(record, **values)  # type: ignore[arg-type]  # names and types are the record's own

    def remove(self, record: Record) -> None:
        table = TABLES[type(record)]
        self.touched.add(type(record))
        self.connection.execute(delete(table).where(table.c.id == record.id))

    def effect(self, cause: str) -> str | None:
        return self.connection.execute(select(effect.c.result).where(effect.c.cause == cause)).scalar()

    def keep_effect(self, cause: str, result: str) -> None:
        self.connection.execute(insert(effect), {"cause": cause, "result": result})

"""`workflow.ports.Store` over one SQLAlchemy connection: records in, records out, no statement by hand.

Each shape of a statement is put together once, and what is known is not asked (`storage/known.py`).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, bindparam, insert, select, text
from sqlalchemy.exc import OperationalError

from storage import read_ahead, statements, word_search
from storage.known import Known
from storage.prepared import Prepared
from storage.statements import COLUMNS, Values
from storage.tables import TABLES, effect
from storage.tallies import Counts
from workflow.model import Record
from workflow.ports import Ahead, Span

R = TypeVar("R", bound=Record)
AT_ONCE, FEW = 512, 8
ALL = None  # the value of no column

_GIVEN = {kind: tuple(c.name for c in COLUMNS[table] if c.name != "id") for kind, table in TABLES.items()}
_EFFECT = Prepared(
    select(effect.c.action, effect.c.result).where(effect.c.cause == bindparam("cause")),
    [effect.c.action, effect.c.result],
)
_KEEP_EFFECT = Prepared(insert(effect))
_SAVE, _RELEASE, _UNDO = (
    Prepared(text(sql)) for sql in ("SAVEPOINT part", "RELEASE SAVEPOINT part", "ROLLBACK TO SAVEPOINT part")
)


class Records(Counts):
    """The records of one transaction. `touched` says which kinds it wrote, `known` what need not be asked."""

    def __init__(self, connection: Connection, known: Known | None = None) -> None:
        self.connection = connection
        self.touched: set[type[Record]] = set()
        self.known = known or Known()
        self._numbers: dict[type[Record], dict[tuple[object, ...], list[int]]] = {}
        self._part = ""  # or "begun", or "written"

    def _touch(self, kind: type[Record]) -> None:
        """Called before every write. A part that can be taken back begins with its first one."""
        self.touched.add(kind)
        self._numbers.pop(kind, None)
        self._mark()

    def _mark(self) -> None:
        if self._part == "begun":
            _SAVE.run(self.connection, {})
            self._part = "written"

    def _ask(self, kind: type[R], query: Prepared, values: Values) -> list[R]:
        return [kind(**row) for row in query.rows(self.connection, values)]

    def _other(self, kind: type[R], query: Prepared, values: Values) -> list[R]:
        question = (query, *values.values())
        return list(self.known.other(kind, question, lambda: self._ask(kind, query, values)))

    def add(self, record: R) -> R:
        return self.add_all([record])[0]

    def add_all(self, records: Sequence[R]) -> list[R]:
        added: list[R] = []
        for start in range(0, len(records), FEW):
            some = records[start : start + FEW]
            kind = type(some[0])
            self._touch(kind)
            values = {
                f"{name}_{n}": getattr(record, name) for n, record in enumerate(some) for name in _GIVEN[kind]
            }
            statement = statements.added(TABLES[kind], _GIVEN[kind], len(some))
            ids = sorted(row["id"] for row in statement.rows(self.connection, values))
            added += [replace(record, id=id) for record, id in zip(some, ids, strict=True)]
        for record in added:
            self.known.added(record)
        return added

    def get(self, kind: type[R], id: int) -> R | None:
        return (self.known.get(kind, id) or self.one(kind, id=id)) if id else None

    def one(self, kind: type[R], /, **where: object) -> R | None:
        return next(iter(self._fitting(kind, where, limit=1, newest=True)), None)

    def all(
        self, kind: type[R], /, *, limit: int | None = None, newest: bool = False, after: int = 0,
        **where: object,
    ) -> list[R]:  # fmt: skip
        return list(self._fitting(kind, where, limit=limit, newest=newest, after=after))

    def _fitting(
        self, kind: type[R], where: Values, *, limit: int | None, newest: bool, after: int = 0
    ) -> list[R]:
        where = {name: _alone(value) for name, value in where.items()}
        is_several = any(type(value) is tuple for value in where.values())

        def asked() -> tuple[Prepared, Values]:
            shape, values = statements.shape_of(where)
            more = {name: n for name, n in (("limit", limit), ("after", after or None)) if n is not None}
            limited, behind = "limit" in more, "after" in more
            query = statements.found(TABLES[kind], shape, newest=newest, limited=limited, behind=behind)
            return query, {**values, **more}

        if after or is_several or (limit, newest) not in ((1, True), (None, False)):
            return self._other(kind, *asked())
        return self.known.fitting(kind, where, lambda: self._ask(kind, *asked()), is_newest=newest)

    def prefetch(self, kind: type[R], column: str, among: Iterable[object], /, **where: object) -> None:
        if any(type(value) is tuple for value in where.values()):
            raise ValueError("prefetch: other conditions hold one value each")
        asked = self._lacking(Ahead(kind, column, tuple(among), where))
        for start in range(0, len(asked), AT_ONCE):
            some: dict[object, list[Record]] = {value: [] for value in asked[start : start + AT_ONCE]}
            for record in self._fitting(kind, {**where, column: tuple(some)}, limit=None, newest=False):
                some[getattr(record, column)].append(record)
            for value, records in some.items():
                self.known.learn(kind, {**where, column: value}, records)

    def read_ahead(self, *ahead: Ahead) -> None:
        asked = [(each, lacking) for each in ahead if (lacking := self._lacking(each))]
        if len(asked) < 2 or any(len(values) > AT_ONCE for _, values in asked):
            for each, values in asked:
                if each.column:
                    self.prefetch(each.kind, each.column, values, **each.where)
                else:
                    self._fitting(each.kind, each.where, limit=None, newest=False)
            return
        found = read_ahead.read(self.connection, asked)
        for (each, values), records in zip(asked, found, strict=True):
            some: dict[object, list[Record]] = {value: [] for value in values}
            for record in self.known.kept(each.kind, records):
                some[getattr(record, each.column) if each.column else ALL].append(record)
            for value, fitting in some.items():
                self.known.learn(each.kind, each.asked(value), fitting)

    def _lacking(self, ahead: Ahead) -> list[object]:
        """The values of which it is unknown what fits."""
        every = dict.fromkeys(ahead.among if ahead.column else [ALL])
        return [value for value in every if not self.known.tells(ahead.kind, ahead.asked(value))]

    def distinct(self, kind: type[Record], column: str, /, **where: object) -> list[int]:
        shape, values = statements.shape_of(where)
        query, known = statements.distinct(TABLES[kind], shape, column), self._numbers.setdefault(kind, {})
        question = (query, *values.values())
        if question not in known:
            known[question] = [row[column] for row in query.rows(self.connection, values)]
        return known[question]

    def lacking(
        self,
        kind: type[Record],
        column: str,
        where: Values,
        other: type[Record],
        same: str,
        there: Values,
        within: Span | None = None,
    ) -> list[int]:
        shape, values = statements.shape_of(where)
        beside, others = statements.shape_of(there)
        spans, limits = statements.spans_of([within] if within else [])
        query = statements.lacking(TABLES[kind], shape, spans, column, TABLES[other], same, beside)
        values |= limits | {f"{statements.THERE}{name}": value for name, value in others.items()}
        return [row[column] for row in query.rows(self.connection, values)]

    def each(self, kind: type[R]) -> Iterator[R]:
        """All records of a kind by id, a page at a time. None is remembered: there may be a million."""
        query = statements.found(TABLES[kind], (), newest=False, limited=False, behind=False)
        return (kind(**row) for row in query.each(self.connection, {}))

    def within(self, kind: type[R], span: Span, /, **where: object) -> list[R]:
        shape, values = statements.shape_of(where)
        spans, limits = statements.spans_of([span])
        return self._other(kind, statements.within(TABLES[kind], shape, spans), {**values, **limits})

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
        shape, values = statements.shape_of(where)
        ranks, limits = statements.spans_of(spans)
        query = statements.ranked(TABLES[kind], shape, ranks, tuple(by))
        return self._other(kind, query, {**values, **limits, "skip": skip, "limit": limit})

    def largest(self, kind: type[Record], column: str, /, *, after: str = "", **where: object) -> int:
        shape, values = statements.shape_of(where)
        query = statements.largest(TABLES[kind], shape, column, behind=bool(after))
        found = query.run(self.connection, {**values, "after": after} if after else values).fetchone()
        return int(found[0]) if found else 0

    def due(self, kind: type[R], column: str, before: datetime, limit: int, /, **where: object) -> list[R]:
        shape, values = statements.shape_of(where)
        query = statements.due(TABLES[kind], shape, column)
        return self._other(kind, query, {**values, "before": before, "limit": limit})

    def in_turn(
        self,
        kind: type[R],
        column: str,
        before: datetime,
        limit: int,
        /,
        platforms: Collection[str],
        **where: object,
    ) -> list[R]:
        """Return due records for people and groups, the first of each before anybody's second: no backlog
        hides others. Those of people and groups on none of the `platforms` are left out.
        """
        shape, values = statements.shape_of(where)
        served = statements.padded(tuple(platforms))
        query = statements.in_turn(TABLES[kind], shape, column, len(served))
        values |= {f"on_{n}": name for n, name in enumerate(served)}
        return self._other(kind, query, {**values, "before": before, "limit": limit})

    def find_words(self, groups: Sequence[Collection[str]], before: int, limit: int) -> list[int]:
        return word_search.find(self.connection, groups, before, limit)

    def change(self, record: R, **values: object) -> R:
        kind = type(record)
        self._touch(kind)
        new = {f"new_{name}": value for name, value in values.items()}
        statements.changed(TABLES[kind], tuple(values)).run(self.connection, {"this": record.id, **new})
        self.known.changed(kind, record.id, values)
        return replace(record, **values)  # type: ignore[arg-type]  # names and types are the record's own

    def change_all(self, records: Sequence[Record], **values: object) -> None:
        new = {f"new_{name}": value for name, value in values.items()}
        for start in range(0, len(records), AT_ONCE):
            some = records[start : start + AT_ONCE]
            kind, ids = type(some[0]), statements.padded(tuple(record.id for record in some))
            self._touch(kind)
            statement = statements.changed_all(TABLES[kind], tuple(values), len(ids))
            statement.run(self.connection, {f"id_{n}": id for n, id in enumerate(ids)} | new)
            for record in some:
                self.known.changed(kind, record.id, values)

    def attempt(self, work: Callable[[], None]) -> Exception | None:
        self._part = "begun"
        try:
            work()
        except OperationalError:  # nothing of this transaction can be kept
            raise
        except Exception as error:  # whatever it is belongs to the one who asked
            if self._part == "written":
                _UNDO.run(self.connection, {})
                self.known.clear()
                self._numbers.clear()
            return error
        finally:
            if self._part == "written":
                _RELEASE.run(self.connection, {})
            self._part = ""
        return None

    def remove(self, record: Record) -> None:
        self.remove_all([record])

    def remove_all(self, records: Sequence[Record]) -> None:
        for start in range(0, len(records), AT_ONCE):
            some = records[start : start + AT_ONCE]
            kind, ids = type(some[0]), statements.padded(tuple(record.id for record in some))
            self._touch(kind)
            values = {f"id_{n}": id for n, id in enumerate(ids)}
            statements.removed_all(TABLES[kind], len(ids)).run(self.connection, values)
            for record in some:
                self.known.removed(record)

    def effect(self, cause: str) -> tuple[str, str] | None:
        found = _EFFECT.rows(self.connection, {"cause": cause})
        return (found[0]["action"], found[0]["result"]) if found else None

    def keep_effect(self, cause: str, action: str, result: str) -> None:
        self._mark()
        _KEEP_EFFECT.run(self.connection, {"cause": cause, "action": action, "result": result})


def _alone(value: object) -> object:
    """One of one value is that value: what is known of it answers."""
    return value[0] if isinstance(value, tuple) and len(value) == 1 else value

"""Statements by which records are found and changed: each shape of one is put together once."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    String,
    Table,
    bindparam,
    case,
    delete,
    exists,
    false,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import cast as cast_to

from storage.prepared import Prepared
from storage.tables import TABLES
from workflow import model
from workflow.ports import Span

Shape = tuple[tuple[str, int | None], ...]
Spans = tuple[tuple[str, bool], ...]
Values = dict[str, object]
FEW = 4
THERE = "there_"  # begins the names of values of another table

COLUMNS = {table: tuple(c for c in table.columns if c.name != "organisation") for table in TABLES.values()}


def shape_of(where: Values) -> tuple[Shape, Values]:
    """Return the shape of a statement (a column equals, is one of so many, is absent), and its values.

    Of many values the last is repeated up to a power of two: a few statements serve every number of them.
    """
    shape: list[tuple[str, int | None]] = []
    values: Values = {}
    for name, value in sorted(where.items()):
        if isinstance(value, tuple):
            many = padded(value)
            shape.append((name, len(many)))
            values.update((f"{name}_{n}", each) for n, each in enumerate(many))
        elif value is None:
            shape.append((name, None))
        else:
            shape.append((name, -1))
            values[name] = value
    return tuple(shape), values


def spans_of(spans: Sequence[Span]) -> tuple[Spans, Values]:
    """Return the shapes of spans (a column, and whether one has a first value), and their values."""
    values: Values = {}
    for n, span in enumerate(spans):
        values |= {f"until_{n}": span.until} | ({} if span.since is None else {f"since_{n}": span.since})
    return tuple((span.column, span.since is not None) for span in spans), values


def padded(values: tuple[object, ...]) -> tuple[object, ...]:
    if len(values) <= FEW:
        return values
    size: int = 1 << (len(values) - 1).bit_length()
    return values + values[-1:] * (size - len(values))


def _select(table: Table, shape: Shape) -> Select[tuple[object, ...]]:
    return select(*COLUMNS[table]).where(*conditions(table, shape))


def conditions(table: FromClause, shape: Shape, named: str = "") -> list[ColumnElement[bool]]:
    """The condition of each column; the names of values begin as `named`."""
    conditions: list[ColumnElement[bool]] = []
    for name, among in shape:
        column, said = table.c[name], f"{named}{name}"
        if among is None:
            conditions.append(column.is_(None))
        elif among >= 0:
            values: list[BindParameter[object]] = [
                bindparam(f"{said}_{n}", type_=column.type) for n in range(among)
            ]
            conditions.append(column.in_(values) if values else false())
        else:
            conditions.append(column == bindparam(said, type_=column.type))
    return conditions


@cache
def found(table: Table, shape: Shape, *, newest: bool, limited: bool, behind: bool) -> Prepared:
    query = _select(table, shape)
    query = query.where(table.c.id > bindparam("after")) if behind else query
    query = query.order_by(table.c.id.desc() if newest else table.c.id)
    query = query.limit(bindparam("limit", type_=Integer)) if limited else query
    return Prepared(query, COLUMNS[table])


def _passed(table: Table, shape: Shape, column: str) -> Select[tuple[object, ...]]:
    when = table.c[column]
    passed = when <= bindparam("before")
    return _select(table, shape).where(passed | when.is_(None) if when.nullable else passed)


@cache
def due(table: Table, shape: Shape, column: str) -> Prepared:
    query = _select(table, shape).where(table.c[column] <= bindparam("before"))
    query = query.order_by(table.c[column], table.c.id)
    return Prepared(query.limit(bindparam("limit", type_=Integer)), COLUMNS[table])


def _is_on(table: Table, platforms: int) -> ColumnElement[bool]:
    """Whether a row is for a group, or for a person by the newest account that takes messages, on one of so
    many platforms; or for somebody who cannot be reached at all.
    """
    account, chat = TABLES[model.Account], TABLES[model.Chat]
    newer = account.alias()
    served: list[BindParameter[str]] = [bindparam(f"on_{n}", type_=String()) for n in range(platforms)]
    is_newest = ~exists().where(
        newer.c.person == account.c.person, newer.c.reachable.is_(True), newer.c.id > account.c.id
    )
    person_elsewhere = exists().where(
        account.c.person == table.c.person, account.c.reachable.is_(True),
        account.c.platform.not_in(served), is_newest,
    )  # fmt: skip
    group_elsewhere = exists().where(chat.c.id == table.c.chat, chat.c.platform.not_in(served))
    return case((table.c.chat.is_(None), ~person_elsewhere), else_=~group_elsewhere)


@cache
def in_turn(table: Table, shape: Shape, column: str, platforms: int) -> Prepared:
    order = (table.c[column].asc().nulls_first(), table.c.id)
    turn = func.row_number().over(partition_by=[table.c.person, table.c.chat], order_by=order)
    passed = _passed(table, shape, column).where(_is_on(table, platforms))
    each = passed.add_columns(turn.label("turn")).subquery()
    query = select(*(each.c[c.name] for c in COLUMNS[table]))
    query = query.order_by(each.c.turn, each.c[column].asc().nulls_first(), each.c.id)
    return Prepared(query.limit(bindparam("limit", type_=Integer)), COLUMNS[table])


@cache
def added(table: Table, names: tuple[str, ...], count: int) -> Prepared:
    """Their numbers rise in the order of the rows, in which nobody promises to return them."""
    rows = [
        {name: bindparam(f"{name}_{n}", type_=table.c[name].type) for name in names} for n in range(count)
    ]
    return Prepared(insert(table).values(rows).returning(table.c.id), [table.c.id])


@cache
def changed(table: Table, names: tuple[str, ...]) -> Prepared:
    new: Values = {name: bindparam(f"new_{name}") for name in names}
    return Prepared(update(table).where(table.c.id == bindparam("this")).values(new))


@cache
def changed_all(table: Table, names: tuple[str, ...], count: int) -> Prepared:
    new: Values = {name: bindparam(f"new_{name}") for name in names}
    ids: list[BindParameter[object]] = [bindparam(f"id_{n}") for n in range(count)]
    return Prepared(update(table).where(table.c.id.in_(ids)).values(new))


@cache
def largest(table: Table, shape: Shape, column: str, *, behind: bool) -> Prepared:
    number: ColumnElement[int] = table.c[column]
    query = _select(table, shape)
    if behind:  # digits sort before the colon, so that the index of the column is used
        after = bindparam("after", type_=String)
        query = query.where(table.c[column].between(after + "0", after + ":"))
        number = cast_to(func.substr(table.c[column], func.length(after) + 1), Integer)
    return Prepared(query.with_only_columns(func.coalesce(func.max(number), 0)))


@cache
def removed_all(table: Table, count: int) -> Prepared:
    ids: list[BindParameter[object]] = [bindparam(f"id_{n}") for n in range(count)]
    return Prepared(delete(table).where(table.c.id.in_(ids)))


@cache
def count(table: Table, shape: Shape, spans: Spans) -> Prepared:
    query = _select(table, shape).where(*_within(table, spans))
    return Prepared(query.with_only_columns(func.count()).select_from(table))


@cache
def within(table: Table, shape: Shape, spans: Spans) -> Prepared:
    query = _select(table, shape).where(*_within(table, spans)).order_by(table.c.id)
    return Prepared(query, COLUMNS[table])


@cache
def tally(table: Table, shape: Shape, column: str) -> Prepared:
    query = _select(table, shape).with_only_columns(table.c[column], func.count())
    return Prepared(query.select_from(table).group_by(table.c[column]))


@cache
def ranked(table: Table, shape: Shape, spans: Spans, by: tuple[str, ...]) -> Prepared:
    whens = [(is_within, n) for n, is_within in enumerate(_within(table, spans))]
    rank = [case(*whens, else_=len(whens))] if whens else []
    query = _select(table, shape).order_by(*rank, *(table.c[name].asc().nulls_last() for name in by))
    part = query.limit(bindparam("limit", type_=Integer)).offset(bindparam("skip", type_=Integer))
    return Prepared(part, COLUMNS[table])


def _within(table: Table, spans: Spans) -> list[ColumnElement[bool]]:
    """The condition that each span is."""
    found = []
    for n, (name, has_since) in enumerate(spans):
        column, held = table.c[name], table.c[name].type
        is_before = column < bindparam(f"until_{n}", type_=held)
        found.append(is_before & (column >= bindparam(f"since_{n}", type_=held)) if has_since else is_before)
    return found


@cache
def lacking(
    table: Table, shape: Shape, spans: Spans, column: str, other: Table, same: str, there: Shape
) -> Prepared:
    beside = other.alias()
    is_there = exists().where(beside.c[same] == table.c[column], *conditions(beside, there, THERE))
    query = _select(table, shape).where(~is_there, *_within(table, spans))
    query = query.with_only_columns(table.c[column]).distinct()
    return Prepared(query.order_by(table.c[column]), [table.c[column]])


@cache
def distinct(table: Table, shape: Shape, column: str) -> Prepared:
    query = _select(table, shape).with_only_columns(table.c[column]).distinct().order_by(table.c[column])
    return Prepared(query, [table.c[column]])

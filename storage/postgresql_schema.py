"""The tables of a PostgreSQL database: how a type is written, and how they differ from the program's.

Words and numbers are kept as SQLite keeps them: of any length, in the order of their letters' codes.
"""

from collections.abc import Iterator
from typing import Any  # Any: what compiles a type takes more than it says, and Alembic tells it untyped

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, Integer, String, Text
from sqlalchemy.ext.compiler import compiles

from storage.tables import metadata

WORDS = "ix_request_words_found"  # an index over what is made of a column, as only a migration can say it
_STATES = {"add": "is missing", "remove": "is not known"}


@compiles(String, "postgresql")
@compiles(Text, "postgresql")
def _words(kind: String, compiler: Any, **given: Any) -> str:
    """Words of any length, in the order of their letters' codes."""
    name = "TEXT" if isinstance(kind, Text) else "VARCHAR"
    return f'{name} COLLATE "C"' if isinstance(given.get("type_expression"), Column) else name


@compiles(Integer, "postgresql")
def _numbers(kind: Integer, compiler: Any, **given: Any) -> str:
    """Whole numbers as large as SQLite's, but for those that refer to a row."""
    column = given.get("type_expression")
    return "BIGINT" if isinstance(column, Column) and not column.foreign_keys else "INTEGER"


def differing(connection: Connection) -> list[str]:
    """Return how the tables differ from those of the program, in words, as Alembic finds it."""
    context = MigrationContext.configure(connection, opts={"include_name": _is_known})
    return sorted(map(_said, _each(compare_metadata(context, metadata))))


def _is_known(name: str | None, kind: str, parents: Any) -> bool:
    return (kind != "table" or name in metadata.tables) and name != WORDS


def _each(found: Any) -> Iterator[tuple[Any, ...]]:
    """Return the differences one by one; those of a column come in a list of their own."""
    for each in found:
        yield from each if isinstance(each, list) else [each]


def _said(found: tuple[Any, ...]) -> str:
    """Return a difference as it is shown: what, of which table, and what is with it."""
    way, _, what = str(found[0]).partition("_")
    if way == "modify":
        table, column, now, wanted = found[2], found[3], found[-2], found[-1]
        return f"{what} {table} {column} is {now} instead of {wanted}"
    words = (str(getattr(part, "name", None) or part) for part in found[1:] if part is not None)
    return " ".join([what, *words, _STATES[way]])

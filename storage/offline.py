"""One transaction of a command beside a bot that may be running."""

from collections.abc import Callable
from typing import TypeVar

from storage.address import Address
from storage.engine import engine_of
from storage.records import Records
from storage.schema import NotOurs, head, require_known

T = TypeVar("T")


def with_records(database: Address, work: Callable[[Records], T], *, alone: bool = False) -> T:
    """Run `work` in a transaction of its own and commit. Raises NotOurs, SchemaTooNew.

    Work that must be `alone` raises InUse beside the bot of a server's database.
    """
    _require_usable(database)
    module = engine_of(database)
    engine = module.serving(database) if alone else module.writing(database)
    try:
        with engine.begin() as connection:
            return work(Records(connection))
    finally:
        engine.dispose()


def with_reading(database: Address, question: Callable[[Records], T], *, any_schema: bool = False) -> T:
    """Ask `question` of the database as it is at one moment. The bot's writes wait for nothing.

    Raises NotOurs, and SchemaTooNew where the question is not one for `any_schema`.
    """
    require = _version if any_schema else _require_usable
    require(database)
    engine = engine_of(database).reading(database)
    try:
        with engine.begin() as connection:
            return question(Records(connection))
    finally:
        engine.dispose()


def _version(database: Address) -> str:
    now = engine_of(database).version(database)
    if now is None:
        raise NotOurs(f"{database} is none of Loa's databases; set LOA_HOME or LOA_DATABASE")
    return now


def _require_usable(database: Address) -> None:
    """Raise NotOurs or SchemaTooNew for a database that this program must not write into."""
    now = _version(database)
    require_known(database, now)
    if now != head():
        raise NotOurs(f"{database} is of an older program; run `loa migrate` first")

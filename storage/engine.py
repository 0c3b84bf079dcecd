"""An engine: one module for SQLite and one for PostgreSQL, with the same names (docs/decisions/0031)."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Protocol

from sqlalchemy import Connection, Engine

from storage import sqlite
from storage.address import Address
from storage.database_errors import Unusable

Holds = Literal["nothing", "ours", "another's"]
State = tuple[str | None, str]


class NoDriver(Unusable):
    """The package that speaks with PostgreSQL is not installed."""


class States(Protocol):
    """Dialog states by their keys, on an asynchronous connection."""

    async def ask(self, key: str) -> State | None: ...

    async def close(self) -> None: ...


class Place(Protocol):
    """The place of an open database. `check` raises where it is another than it was."""

    def check(self) -> None: ...


class EngineModule(Protocol):
    """The names that `storage.sqlite` and `storage.postgresql` have in common."""

    def reach(self, address: Address) -> None:
        """Raises ServerAbsent where waiting may help, and Unusable where only an operator can."""

    def holds(self, address: Address) -> Holds:
        """Return the state of the database as it is found."""

    def writing(self, address: Address) -> Engine:
        """One connection; a transaction begins by taking the write lock."""

    def serving(self, address: Address) -> Engine:
        """The same for the process that serves the office. Raises InUse beside another."""

    def reading(self, address: Address) -> Engine:
        """One connection, to be used in one thread, that may not write."""

    def states(self, address: Address) -> States:
        """The states of dialogs."""

    def place(self, address: Address) -> Place:
        """The place of a database that is open."""

    def journal(self, address: Address) -> Path | None:
        """The file that grows while nothing is taken into the database; None where there is none."""

    def transaction(self, address: Address) -> AbstractContextManager[Connection]:
        """A transaction for table definitions, in a new database where there is none."""

    def version(self, address: Address) -> str | None:
        """The number of the schema; None where there is none."""

    def saved(self, address: Address, backups: Path, name: str) -> Path | None:
        """A copy made before a migration; None where the engine makes none."""

    def differences(self, address: Address) -> list[str]:
        """How the tables differ from those of the program, in words."""

    def is_in_transaction(self, connection: Connection) -> bool:
        """Whether the driver is inside a transaction."""

    def changes(self, connection: Connection) -> int:
        """A number that grows when this connection writes; asked inside one transaction."""


def engine_of(address: Address) -> EngineModule:
    """Return the module for an address. Raises NoDriver."""
    if address.is_file:
        return sqlite
    try:
        from storage import postgresql  # noqa: PLC0415 - its driver is an extra of the package
    except ImportError as error:
        raise NoDriver(
            f"{address}: {error.name} is not installed, by which PostgreSQL is spoken with: pip install"
            " 'loa[postgresql]'"
        ) from None
    return postgresql

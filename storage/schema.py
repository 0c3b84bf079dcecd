"""Bringing a database to the newest schema, after a copy of it where its engine makes one."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.address import Address
from storage.database_errors import Unusable
from storage.engine import engine_of

MIGRATIONS = Path(__file__).parent / "migrations"
SHOWN = 3


class SchemaTooNew(Unusable):  # a newer program has been here
    """The database was written by a newer version of the program."""


class NotOurs(Unusable):  # another program's, or an older one's
    """The database is not one that this program can work with as it is."""


class SchemaDiffers(Unusable):  # its number says one thing, its tables another
    """The database has this program's schema by number, and other tables."""


def _config(engine: str, connection: Connection | None = None) -> Config:
    """Return how Alembic finds the migrations: those of both engines, and those of one."""
    folders = (MIGRATIONS / "versions", MIGRATIONS / "versions" / engine)
    config = Config()
    config.set_main_option("script_location", _kept(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_kept, folders)))
    config.attributes["connection"] = connection
    return config


def _kept(path: Path) -> str:
    return str(path).replace("%", "%%")


def head() -> str:
    """Return the number of this program's schema."""
    return str(_scripts().get_current_head())


@cache
def _scripts() -> ScriptDirectory:
    """Return the migrations; their numbers are the same for both engines."""
    return ScriptDirectory.from_config(_config("sqlite"))


def migrate(database: Address, backups: Path) -> str | None:
    """Upgrade the database. Returns the name of the copy made before, or None where none was made.

    Raises SchemaTooNew for a schema this program does not know: an older program must not write into it; and
    SchemaDiffers for tables that are not those of the schema's number.
    """
    engine = engine_of(database)
    now = engine.version(database)
    saved = None
    if now != head():
        if now is not None:
            require_known(database, now)
            saved = engine.saved(database, backups, f"before-{head()}")
        upgrade(database)
    require_as_expected(database)
    return str(saved) if saved else None


def upgrade(database: Address, to: str = "head") -> None:
    """Run the migrations up to a number, in one transaction."""
    with engine_of(database).transaction(database) as connection:
        command.upgrade(_config(connection.dialect.name, connection), to)


def require_known(database: Address, number: str) -> None:
    """Raise SchemaTooNew unless this program knows the schema."""
    if number not in {script.revision for script in _scripts().walk_revisions()}:
        raise SchemaTooNew(
            f"{database} has schema {number}, this program knows up to {head()}; run the newer program,"
            f" or put a backup from before it back with {database.way_back}"
        )


def require_as_expected(database: Address) -> None:
    """Raise SchemaDiffers unless the tables, columns and indexes are those that the program uses."""
    if differences := engine_of(database).differences(database):
        more = f" and {len(differences) - SHOWN} more" if len(differences) > SHOWN else ""
        raise SchemaDiffers(
            f"{database} says schema {head()} and differs from it: {', '.join(differences[:SHOWN])}{more}; it"
            f" was made by another version: run that one, or put a backup back with {database.way_back}"
        )

"""Bringing a database file to the newest schema, after a backup of it."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

HERE = Path(__file__).parent


class SchemaTooNew(Exception):  # a newer program has been here
    """The database was written by a newer version of the program."""


def _config(path: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE / "migrations"))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{path}".replace("%", "%%"))
    return config


def version(path: Path) -> str | None:
    """The schema version of a file, None for a new one."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    engine.dispose()
    return found


def migrate(path: Path, backups: Path) -> str | None:
    """Upgrade the file. Answers the name of the backup made before, or None where nothing was to do.

    Raises SchemaTooNew for a schema this program does not know: an older program must not write into it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    scripts = ScriptDirectory.from_config(_config(path))
    head, now = scripts.get_current_head(), version(path) if path.exists() else None
    if now == head:
        return None
    saved = None
    if now is not None:
        if now not in {script.revision for script in scripts.walk_revisions()}:
            raise SchemaTooNew(f"the database has schema {now}; this program knows up to {head}")
        saved = copy(path, backups / f"before-{head}.sqlite")
    command.upgrade(_config(path), "head")
    return str(saved) if saved else None


def copy(path: Path, to: Path) -> Path:
    """A consistent copy of a database in use, by SQLite's own online backup; checked before it is kept."""
    to.parent.mkdir(parents=True, exist_ok=True)
    partial = to.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    source, target = sqlite3.connect(path), sqlite3.connect(partial)
    try:
        source.backup(target)
        if target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError(f"the copy of {path.name} is damaged")
    finally:
        source.close()
        target.close()
    partial.replace(to)
    return to

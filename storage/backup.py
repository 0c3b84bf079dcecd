"""Everything that must survive, in one file: the database and the originals."""

import shutil
import sqlite3
import tarfile
import tempfile
from datetime import datetime
from errno import EISDIR
from itertools import count
from pathlib import Path

from storage.schema import copy

DATABASE, MEDIA = "loa.sqlite", "media"


class BadBackup(Exception):  # an answer to whoever restores
    """The file is no backup, or a damaged one."""


def backup(database: Path, home: Path, now: datetime, to: Path | None = None) -> Path:
    """Write a backup while the bot runs. The database is copied first: originals are only ever added."""
    target = to or home / "backups" / f"loa-{now:%Y%m%d-%H%M%S}.tar"
    if target.is_dir():
        raise IsADirectoryError(EISDIR, "name a file in it, not the folder", str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".partial")
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        saved = copy(database, Path(folder) / DATABASE)
        with tarfile.open(partial, "w") as tar:
            tar.add(saved, DATABASE)
            for original in sorted((home / MEDIA).glob("[0-9a-f]*")):
                if not original.suffix:
                    tar.add(original, f"{MEDIA}/{original.name}")
    partial.replace(target)
    return target


def restore(source: Path, database: Path, home: Path, *, force: bool = False) -> None:
    """Put a backup in place, once all of it is known to be good. Raises BadBackup, FileExistsError."""
    if not source.is_file():
        raise BadBackup("there is no such file")
    if database.exists() and not force:
        raise FileExistsError(database)
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as name:
        folder = Path(name)
        try:
            with tarfile.open(source) as tar:
                tar.extractall(folder, filter="data")
        except tarfile.ReadError:
            raise BadBackup("`loa backup` has not written it, or it is cut off") from None
        except (tarfile.TarError, OSError) as error:
            raise BadBackup(str(error)) from None
        _require_sound(folder / DATABASE)
        _set_aside(database)
        database.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(folder / DATABASE, database)
        (home / MEDIA).mkdir(exist_ok=True)
        for original in (folder / MEDIA).glob("*"):
            shutil.move(original, home / MEDIA / original.name)


def _set_aside(database: Path) -> None:
    """What is there gets a free name, with its journal: only in that is what a killed bot committed last.

    The journal goes first, so that no other database ever finds it beside itself.
    """

    def named(name: str) -> tuple[Path, Path]:
        return database.with_name(f"{name}-wal"), database.with_name(name)

    asides = (named(f"{database.name}.replaced{n or ''}") for n in count())
    aside = next(files for files in asides if not any(file.exists() for file in files))
    for there, free in zip(named(database.name), aside, strict=True):
        if there.exists():
            there.rename(free)
    database.with_name(f"{database.name}-shm").unlink(missing_ok=True)


def _require_sound(path: Path) -> None:
    if not path.exists():
        raise BadBackup("it holds no database")
    connection = sqlite3.connect(path)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise BadBackup("its database is damaged")
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            raise BadBackup("its database is none of Loa's")
    except sqlite3.DatabaseError as error:
        raise BadBackup(str(error)) from None
    finally:
        connection.close()

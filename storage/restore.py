"""Putting a backup in place: all of it is known to be good before anything is touched."""

import sqlite3
import tarfile
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from storage import after_restore, originals, private
from storage.address import Address
from storage.database_errors import Unusable, cause_of
from storage.home import BACKUPS, MEDIA, mark
from storage.manifest import DATABASE, ORIGINALS, BadBackup, Manifest, require_whole
from storage.offline import with_records
from storage.schema import SchemaDiffers, SchemaTooNew, migrate
from storage.sqlite import connect, copy, real
from storage.sqlite_schema import version_of

SQLITE = b"SQLite format 3\0"


class RestoreFailed(Unusable):
    """The machine did not let a good backup be put in place; what was there is there."""


@dataclass(frozen=True)
class Restored:
    """The result of a restore. `missing` are originals that the backup counts on and nobody has."""

    last: int
    missing: list[str]


def restore(source: Path, database: Path, home: Path, now: datetime, *, force: bool = False) -> Restored:
    """Put a backup in place. Raises BadBackup, FileExistsError, RestoreFailed.

    The database says in its audit log that it was put back, and up to which entry it came from the backup.
    """
    database = real(database)
    if not source.is_file():
        raise BadBackup("there is no such file")
    if database.exists() and not force:
        raise FileExistsError(database)
    private.make_folder(home)
    private.make_folder(database.parent)
    try:
        with tempfile.TemporaryDirectory(dir=database.parent, prefix="restore-") as name:
            folder = Path(name)
            manifest = _unpack(source, folder)
            last = _ready(folder / DATABASE, now)
            missing = _put_originals(source, folder, home, manifest)
            _set_aside(database)
            (folder / DATABASE).replace(database)
            private.hand_over(database)
    except OSError as error:
        at = error.filename or database.parent
        raise RestoreFailed(
            f"{at}: {error.strerror}; is there room? What was there is left as it was"
        ) from None
    mark(home, Address(database))
    return Restored(last, missing)


def verify(source: Path) -> Manifest | None:
    """Open a backup as `restore` does, and put nothing in place. Raises BadBackup."""
    if not source.is_file():
        raise BadBackup("there is no such file")
    with tempfile.TemporaryDirectory(prefix="loa-verify-") as name:
        manifest = _unpack(source, Path(name), only=DATABASE)
        _require_sound(Path(name) / DATABASE)
    return manifest


def _unpack(source: Path, folder: Path, only: str = "") -> Manifest | None:
    """Unpack what `loa backup` wrote, or take a bare database file, such as one that was set aside."""
    with source.open("rb") as file:
        is_database = file.read(len(SQLITE)) == SQLITE
    if is_database:
        try:
            copy(source, folder / DATABASE)
        except sqlite3.Error as error:
            raise BadBackup(cause_of(error)) from None
        return None
    manifest = require_whole(source)
    try:
        with tarfile.open(source) as tar:
            tar.extractall(folder, [tar.getmember(only)] if only else None, filter="data")
    except tarfile.TarError as error:  # read once without an error: it changes while it is read
        raise BadBackup(f"it cannot be unpacked: {error}") from None
    private.narrow(folder.rglob("*"))  # an older program wrote its members open to all
    return manifest


def _ready(path: Path, now: datetime) -> int:
    """Bring a restored database up to date, and note in its log up to which entry it is the backup.

    Chats that show what came later are made to show it as it is here.
    """
    _require_sound(path)
    try:
        migrate(Address(path), path.parent / BACKUPS)
    except (SchemaTooNew, SchemaDiffers) as error:
        raise BadBackup(str(error)) from None
    return with_records(Address(path), lambda records: after_restore.go_on(records, now))


def _require_sound(path: Path) -> None:
    try:
        with closing(connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise BadBackup("its database is damaged")
            if version_of(connection) is None:
                raise BadBackup("its database is none of Loa's")
    except sqlite3.DatabaseError as error:
        raise BadBackup(str(error)) from None


def _put_originals(source: Path, folder: Path, home: Path, manifest: Manifest | None) -> list[str]:
    """Have every original of the backup in the home; a good one that is there already is left alone."""
    media, beside = home / MEDIA, source.parent / ORIGINALS
    unpacked = [path.name for path in originals.all_in(folder / MEDIA)]
    missing = list(manifest.altered) if manifest else []
    for name in unpacked + (manifest.originals if manifest else []):
        if originals.is_whole(media / name):
            continue
        found = next((p / name for p in (folder / MEDIA, beside) if originals.is_whole(p / name)), None)
        if found:
            originals.put(found, media)
        else:
            missing.append(name)
    return missing


def _set_aside(database: Path) -> None:
    """Give what is there a free name, with its journal: only in that is what a killed bot committed last.

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

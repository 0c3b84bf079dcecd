"""The home folder: originals, backups, the lock, and the mark that a database belongs to it.

The mark lies outside the database: where that is gone (removed, moved, its disk not mounted), nothing else
could say that there was one, and an empty office would be made in its place.
"""

from collections.abc import Iterator
from pathlib import Path

from storage import private
from storage.address import Address
from storage.database_errors import Unusable
from storage.engine import engine_of

MARK, MEDIA, BACKUPS = "loa.home", "media", "backups"


class NoDatabase(Unusable):
    """A database was here before, and is not now."""


def is_new(home: Path, database: Address) -> bool:
    """Whether a first start has to make the database. Raises NoDatabase where there was one, or NotOurs."""
    holds = engine_of(database).holds(database)
    if holds == "ours":
        return False
    if holds == "another's":
        raise NoDatabase(f"{database.name} is another program's; set LOA_HOME or LOA_DATABASE")
    if any((home / trace).exists() for trace in (MARK, MEDIA, BACKUPS)):
        before = _marked(home)
        where = f", and this home's was {before}" if before and before != database.name else ""
        lacks, see = "there is no database at", "is its disk mounted, are"
        if not database.is_file:
            lacks, see = "there are no tables of an office in", "are"
        raise NoDatabase(
            f"{lacks} {database.name}{where}: {see} LOA_HOME and LOA_DATABASE right?"
            f" Put it back, or a backup with {database.way_back}; a new office needs a new home"
        )
    return True


def mark(home: Path, database: Address) -> None:
    """Note in the home which database it has."""
    if _marked(home) != database.name:
        private.make_folder(home)
        private.write(home / MARK, f"{database.name}\n".encode("utf-8", "surrogateescape"))


def _marked(home: Path) -> str:
    """Return the path that the mark names; empty where there is none."""
    try:
        return (home / MARK).read_text("utf-8", "surrogateescape").strip()
    except FileNotFoundError:
        return ""


def narrow(home: Path, database: Address) -> list[Path]:
    """Take the rights of others away from all that is Loa's here. Returns what had been open to them."""
    return private.narrow(_ours(home, Path(database.name) if database.is_file else None))


def _ours(home: Path, database: Path | None) -> Iterator[Path]:
    yield home
    yield from home.glob("loa.*")
    yield from database.parent.glob(f"{database.name}*") if database and database.parent != home else ()
    for folder in (home / MEDIA, home / BACKUPS):
        yield folder
        yield from folder.rglob("*")

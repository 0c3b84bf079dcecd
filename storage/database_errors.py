"""The errors of a database by their meaning: wait, give up, or it is the asker's own."""

import sqlite3

# The first byte of SQLite's codes. Whatever the disk refuses now it may take a moment later.
_CURES = {
    sqlite3.SQLITE_PERM: "may this user write there?",
    sqlite3.SQLITE_BUSY: "another program holds it",
    sqlite3.SQLITE_LOCKED: "another program holds it",
    sqlite3.SQLITE_NOMEM: "the machine has no memory left",
    sqlite3.SQLITE_READONLY: "may this user write there, and is the disk mounted for writing?",
    sqlite3.SQLITE_IOERR: "the disk fails; see what the system's log says of it",
    sqlite3.SQLITE_FULL: "make room on the disk",
    sqlite3.SQLITE_CANTOPEN: "is the disk mounted, and may this user write there?",
    sqlite3.SQLITE_PROTOCOL: "the disk does not keep locks",
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Unusable(Exception):
    """The store cannot be used as it is. The text is a line with cause and cure for the operator."""


class StoreUnavailable(Exception):
    """The database cannot take a change now: full, or gone. Nothing of the change was kept."""


class StoreClosed(StoreUnavailable):
    """The database takes no change any more, in this process."""


def _code(error: BaseException) -> int | None:
    """Return the first byte of SQLite's code of an error, also of one wrapped by SQLAlchemy."""
    found: int | None = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return None if found is None else found & 0xFF


def is_locked(error: BaseException) -> bool:
    """Whether another process holds the file."""
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_unavailable(error: BaseException) -> bool:
    """Whether the machine refuses: the same change may be kept a moment later."""
    return _code(error) in _CURES


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is broken: no waiting mends it."""
    return _code(error) in _DAMAGE


def cause_of(error: BaseException) -> str:
    """Return the cause, with what mends it where that is known."""
    at = getattr(error, "orig", error)
    cure = _CURES.get(_code(error) or 0)
    return f"{at}{f': {cure}' if cure else ''}"

"""The errors of a database by their meaning: wait, give up, or it is the asker's own.

SQLite says it in the first byte of its codes, PostgreSQL in the five letters of the SQL standard, of which
the first two are the class; psycopg gives none where there is no session left that could say one.
"""

import sqlite3

# Whatever the machine refuses now it may take a moment later.
_CURES: dict[int | str, str] = {
    sqlite3.SQLITE_PERM: "may this user write there?",
    sqlite3.SQLITE_BUSY: "another program holds it",
    sqlite3.SQLITE_LOCKED: "another program holds it",
    sqlite3.SQLITE_NOMEM: "the machine has no memory left",
    sqlite3.SQLITE_READONLY: "may this user write there, and is the disk mounted for writing?",
    sqlite3.SQLITE_IOERR: "the disk fails; see what the system's log says of it",
    sqlite3.SQLITE_FULL: "make room on the disk",
    sqlite3.SQLITE_CANTOPEN: "is the disk mounted, and may this user write there?",
    sqlite3.SQLITE_PROTOCOL: "the disk does not keep locks",
    "53100": "make room on the server's disk",
    "53200": "the server has no memory left",
    "53300": "the server takes no more connections; raise max_connections",
    "53": "the server has something no more; see its log",
    "58": "the server's disk fails; see its log",
    "42501": "make its user the owner of the database (ALTER DATABASE … OWNER TO …) and of its tables",
    "25006": "the server takes no changes; is it a copy of another, or set to be read only?",
    "55P03": "another program holds it",
    "40": "another program was in the way",
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, "XX001", "XX002"}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, "55P03"}
_LOST = {"08", "57P01", "57P02", "57P03", "57P05"}
_SESSION = ("OperationalError", "InterfaceError")  # of psycopg, where the server has said nothing


class Unusable(Exception):
    """The store cannot be used as it is. The text is a line with cause and cure for the operator."""


class StoreUnavailable(Exception):
    """The database cannot take a change now: full, or gone. Nothing of the change was kept."""


class StoreClosed(StoreUnavailable):
    """The database takes no change any more, in this process."""


class ServerAbsent(Unusable):
    """The server does not answer: it may a moment later."""


class InUse(Unusable):
    """Another process serves the office in this database."""


class SessionLost(Unusable):
    """The session that writes has ended, and with it the lock that kept others away."""

    def __init__(self, database: object, cause: str) -> None:
        super().__init__(
            f"the session with {database} is lost: {cause}; nothing confirmed is lost: see that the server"
            " runs, and start again"
        )


def _codes(error: BaseException) -> set[int | str]:
    """Return the codes of an error, also of one wrapped by SQLAlchemy: as it is, and its class."""
    at = getattr(error, "orig", error)
    code: int | None = getattr(at, "sqlite_errorcode", None)
    state: str | None = getattr(at, "sqlstate", None)
    if code is not None:
        return {code & 0xFF}
    if state is None and hasattr(at, "sqlstate") and type(at).__name__ in _SESSION:
        return {"08"}
    return {state, state[:2]} if state else set()


def is_locked(error: BaseException) -> bool:
    """Whether another process holds the database."""
    return bool(_codes(error) & _LOCKED)


def is_unavailable(error: BaseException) -> bool:
    """Whether the machine refuses: the same change may be kept a moment later."""
    return bool(_codes(error) & _CURES.keys())


def is_damage(error: BaseException) -> bool:
    """Whether the database itself is broken: no waiting mends it."""
    return bool(_codes(error) & _DAMAGE)


def is_lost(error: BaseException) -> bool:
    """Whether the session with the server has ended."""
    return bool(_codes(error) & _LOST)


def is_of_machine(error: BaseException) -> bool:
    """Whether it is none of the asker's."""
    return is_unavailable(error) or is_damage(error) or is_lost(error)


def cause_of(error: BaseException) -> str:
    """Return the cause in a line, with what mends it where that is known."""
    found = getattr(error, "orig", error)
    told: str | None = getattr(
        getattr(found, "diag", None), "message_primary", None
    )  # of a server, its words
    at = " ".join((told or str(found)).split())
    codes = _codes(error)
    cure = next((cure for code, cure in _CURES.items() if code in codes), "")
    return f"{at}{f': {cure}' if cure else ''}"

"""What is wrong around the program and not in it, in a line: the cause and the cure."""

import errno
import sqlite3
from pathlib import Path

# What an operator can mend. Any other OSError is the program's own, and keeps its trace.
_OF_FILES = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST,
    errno.ENOSPC, errno.EDQUOT,
}  # fmt: skip


def explain(error: Exception, database: Path) -> str | None:
    """What to tell whoever ran a command that ended by `error`; None where only a trace helps."""
    at = getattr(error, "orig", error)  # SQLAlchemy's errors carry the driver's
    if isinstance(at, sqlite3.DatabaseError) and not isinstance(at, sqlite3.IntegrityError):
        return f"{database} {_of_database(at)}"
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return "another program listens on this port already; set LOA_WEBHOOK_PORT to a free one"
    if isinstance(error, OSError) and error.errno in _OF_FILES and error.filename:
        return f"{error.filename}: {error.strerror}; is the path right, and may this user write there?"
    return None


def _of_database(error: sqlite3.DatabaseError) -> str:
    if not isinstance(error, sqlite3.OperationalError):
        return f"is damaged, or is no database: {error}; put a backup back with `loa restore --force`"
    if str(error).startswith("no such "):
        return f"is none of Loa's, or of an older program: {error}; try `loa migrate`"
    return f"cannot be used: {error}; is there room on the disk, and may the file be written?"

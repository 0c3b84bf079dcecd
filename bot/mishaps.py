"""What is wrong around the program and not in it, in a line: the cause and the cure."""

import errno
import os
import sqlite3
from pathlib import Path

# What an operator can mend. Any other OSError is the program's own, and keeps its trace.
_OF_FILES = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST,
    errno.ENOSPC, errno.EDQUOT, errno.ENAMETOOLONG, errno.ELOOP, errno.EIO, errno.EMFILE, errno.ENFILE,
}  # fmt: skip


def explain(error: Exception, database: Path) -> str | None:
    """What to tell whoever ran a command that ended by `error`; None where only a trace helps."""
    at = getattr(error, "orig", error)  # SQLAlchemy's errors carry the driver's
    if isinstance(at, sqlite3.DatabaseError) and not isinstance(at, sqlite3.IntegrityError):
        return f"{database} {_of_database(at)}"
    if isinstance(error, OSError):
        return _of_system(error)
    return None


def _of_system(error: OSError) -> str | None:
    """The system's words and what to look at, by what was tried."""
    said, cure = error.strerror or str(error), None
    if error.errno == errno.EADDRINUSE:
        said, cure = "another program listens on this port already", "set LOA_WEBHOOK_PORT to a free one"
    elif "bind on address" in said:
        said, cure = (
            f"cannot listen for the webhook: {said}",
            "set LOA_WEBHOOK_PORT to a free port above 1023",
        )
    elif "temporary directory" in said:
        said, cure = "there is no folder for temporary files", "set TMPDIR to one that may be written"
    elif error.errno in (errno.EMFILE, errno.ENFILE):
        cure = "raise the limit on open files (ulimit -n, LimitNOFILE)"
    elif error.errno in _OF_FILES and error.filename:
        said, cure = f"{error.filename}: {said}", "is the path right, and may this user write there?"
    elif error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO):
        cure = "is there room on the disk, and may it be written?"
    elif error.errno == errno.ENOENT and not os.path.exists("."):
        said, cure = "the folder this was started in is gone", "start it in one that is there"
    return f"{said}; {cure}" if cure else None


def _of_database(error: sqlite3.DatabaseError) -> str:
    if not isinstance(error, sqlite3.OperationalError):
        return f"is damaged, or is no database: {error}; put a backup back with `loa restore --force`"
    if str(error).startswith("no such "):
        return f"is none of Loa's, or of an older program: {error}; try `loa migrate`"
    return f"cannot be used: {error}; is there room on the disk, and may the file be written?"

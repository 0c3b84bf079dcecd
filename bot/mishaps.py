"""Troubles around the program and not in it, in a line: the cause and the cure."""

import errno
import os
import pwd
import sqlite3
from pathlib import Path

from bot.lock import AlreadyRunning
from bot.outage import CannotListen, TokenRefused
from storage.address import Address
from storage.database_errors import StoreUnavailable, Unusable, cause_of, is_damage, is_lost, is_unavailable

# What an operator can mend. Any other OSError is the program's own, and keeps its trace.
_OF_FILES = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST,
    errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.ENAMETOOLONG, errno.ELOOP, errno.EIO, errno.EMFILE,
    errno.ENFILE,
}  # fmt: skip
ROOM, RUNS = "is there room on the disk, and may the file be written?", "see that its server runs"
_OF_THE_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


class VitalEnded(Exception):
    """A vital part of the process ended, by an error of the program or by itself."""


# Their texts are lines for whoever runs the bot.
_SAID = (Unusable, VitalEnded, AlreadyRunning, TokenRefused, CannotListen)


def explain(error: BaseException, database: Address | str = "the database") -> str | None:
    """Return the line for whoever ran a command that ended by `error`; None where only a trace helps."""
    if isinstance(error, _SAID):
        return str(error)
    at = getattr(error, "orig", error)  # SQLAlchemy's errors carry the driver's
    if is_damage(error) or type(at) is sqlite3.DatabaseError:
        cure = database.way_back if isinstance(database, Address) else Address().way_back
        return f"{database} is damaged, or is no database: {cause_of(error)}; put a backup back with {cure}"
    is_file = isinstance(at, sqlite3.DatabaseError) and not isinstance(at, sqlite3.IntegrityError)
    if is_file or is_unavailable(error) or is_lost(error):
        cure = "" if is_unavailable(error) else f"; {RUNS if is_lost(error) else ROOM}"
        return f"{database} cannot be used: {cause_of(error)}{cure}"
    if isinstance(error, StoreUnavailable):
        return f"{database} takes no changes: {error}"
    return _of_system(error) if isinstance(error, OSError) else None


def _of_system(error: OSError) -> str | None:
    """The system's words and what to look at, by what was tried."""
    said, cure = error.strerror or str(error), None
    if "temporary directory" in said:
        said, cure = "there is no folder for temporary files", "set TMPDIR to one that may be written"
    elif error.errno in (errno.EMFILE, errno.ENFILE):
        cure = "raise the limit on open files (ulimit -n, LimitNOFILE)"
    elif error.errno in _OF_FILES - _OF_THE_DISK and error.filename:
        said, cure = f"{error.filename}: {said}", _of_owner(error)
    elif error.errno in _OF_THE_DISK | {errno.EROFS}:
        said = f"{error.filename}: {said}" if error.filename else said
        cure = "is there room on the disk, and may it be written?"
    elif error.errno == errno.ENOENT and not os.path.exists("."):
        said, cure = "the folder this was started in is gone", "start it in one that is there"
    return f"{said}; {cure}" if cure else None


def _of_owner(error: OSError) -> str:
    """Return the cure for a file's error: often another user's file, left by one start as root."""
    at = Path(os.fsdecode(error.filename))
    there = next((path for path in (at, *at.parents) if os.access(path, os.F_OK)), Path("/"))
    owner, me = there.stat().st_uid, os.geteuid()
    if error.errno not in (errno.EACCES, errno.EPERM) or owner == me:
        return "is the path right, and may this user write there?"
    return (
        f"it belongs to {_name(owner)} and this process runs as {_name(me)}: run it as {_name(owner)},"
        f" or give the files to {_name(me)} with chown"
    )


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"

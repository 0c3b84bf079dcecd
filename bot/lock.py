"""One process for one bot, one home, one database: a second one is told so and leaves the first alone.

The bot's own lock is a name in the kernel, which no file of another user can stand in the way of; where there
are no such names it is a file of this user's. The other two lie beside what they guard.
"""

import errno
import fcntl
import hashlib
import os
import socket
import struct
import sys
import tempfile
from pathlib import Path
from typing import IO, Protocol

from storage import private
from storage.database_errors import InUse
from storage.sqlite import real


class AlreadyRunning(InUse):  # an answer to whoever started it
    """Another process runs this bot."""


class Held(Protocol):
    """A lock that is let go."""

    def close(self) -> None: ...


def take(home: Path, database: Path | None, *bots: str) -> list[Held]:
    """Hold the locks of the bots, of their home and of its database until the process ends."""
    return [*map(take_bot, bots), *take_home(home, database)]


def take_home(home: Path, database: Path | None) -> list[Held]:
    """Hold the locks of a home and a database alone, for work that no bot may disturb.

    A database that is no file is locked by the session that writes (`storage.postgresql`).
    """
    private.make_folder(home)
    held: list[Held] = [_lock(home / "loa.lock", str(home))]
    if database is not None:
        beside = real(database)
        private.make_folder(beside.parent)
        held.append(_lock(beside.with_name(f"{beside.name}.lock"), str(beside)))
    return held


def take_bot(identity: str) -> Held:
    """Hold the lock of a bot on this machine."""
    name = hashlib.sha256(identity.encode()).hexdigest()[:32]
    if not sys.platform.startswith("linux"):
        return _lock(Path(tempfile.gettempdir()) / f"loa-{os.getuid()}-{name}.lock", "this bot")
    held = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        held.bind(f"\0loa-{name}")
    except OSError as error:
        held.close()
        if error.errno != errno.EADDRINUSE:
            raise
        raise _taken("this bot", _owner(name)) from None
    held.listen(socket.SOMAXCONN)
    return held


def _owner(name: str) -> str:
    """Ask the kernel which process listens under a name."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(0)
        try:
            asking.connect(f"\0loa-{name}")
            found = asking.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        except OSError:
            return ""
    return str(struct.unpack("3i", found)[0])


def _lock(path: Path, what: str) -> IO[str]:
    if not path.exists():
        private.make_file(path)
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_NOFOLLOW), "r+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        owner = file.read().strip()
        file.close()
        raise _taken(what, owner) from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def _taken(what: str, owner: str) -> AlreadyRunning:
    """Name what is in use, and by which process."""
    by = f" (process {owner})" if owner else ""
    return AlreadyRunning(
        f"this bot is already running{by}; stop it first"
        if what == "this bot"
        else f"a bot is already running on {what}{by}; stop it first, or set LOA_HOME and LOA_DATABASE"
    )

"""One process for one bot on one machine: a second one is told so and leaves the first alone."""

import fcntl
import hashlib
import os
import tempfile
from pathlib import Path
from typing import IO


class AlreadyRunning(Exception):  # an answer to whoever started it
    """Another process runs this bot."""


def take(token: str, home: Path) -> list[IO[str]]:
    """Hold the locks of the bot and of its home until the process ends."""
    name = hashlib.sha256(token.encode()).hexdigest()[:16]
    return [_lock(Path(tempfile.gettempdir()) / f"loa-{name}.lock"), take_home(home)]


def take_home(home: Path) -> IO[str]:
    """Hold the lock of a home alone, for work that no bot may disturb."""
    home.mkdir(parents=True, exist_ok=True)
    return _lock(home / "loa.lock")


def _lock(path: Path) -> IO[str]:
    file = path.open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        who = file.read().strip() or "?"
        file.close()
        raise AlreadyRunning(f"this bot is already running (process {who}); stop it first") from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file

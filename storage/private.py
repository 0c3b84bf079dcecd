"""Files and folders for their owner alone, whatever the umask says: the office's words are in them."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FILE, FOLDER = 0o600, 0o700
BESIDE = ("", "-wal", "-shm", "-journal")


def make_folder(path: Path) -> None:
    """Make a folder and those above it, where there is none; one that is there keeps its rights."""
    if not path.is_dir():
        if path.parent != path:
            make_folder(path.parent)
        path.mkdir(exist_ok=True)
        path.chmod(FOLDER)
        hand_over(path)


def make_file(path: Path, *, ours: bool = True) -> None:
    """Make an empty file, where there is none. A file outside the home is not `ours`."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_NOFOLLOW, FILE))
    path.chmod(FILE)
    if ours:
        hand_over(path)


def hand_over(path: Path) -> None:
    """Give what root makes to the owner of the folder it is in: the bot's own user must be able to use it."""
    if os.geteuid() == 0:
        folder = path.parent.stat()
        os.chown(path, folder.st_uid, folder.st_gid, follow_symlinks=False)


def write(path: Path, content: bytes) -> None:
    """Write a file, all of it or nothing: beside it, then renamed, and on the disk when this returns."""
    partial = path.with_name(f"{path.name}.partial")
    with fresh(partial):
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)


@contextmanager
def fresh(partial: Path, *, ours: bool = True) -> Iterator[None]:
    """Work on a new empty file, which is gone afterwards unless it got its real name."""
    _remove(partial)
    make_file(partial, ours=ours)
    try:
        yield
    finally:
        _remove(partial)


def _remove(database: Path) -> None:
    """Remove a file, with its journal where it is a database."""
    for rest in BESIDE:
        database.with_name(database.name + rest).unlink(missing_ok=True)


def narrow(paths: Iterable[Path]) -> list[Path]:
    """Take the rights of others away from what is there. Returns what had been open to them.

    A folder that all may write to, such as the one for temporary files, is not ours to close.
    """
    opened = []
    for path in paths:
        with suppress(FileNotFoundError):
            mode = path.lstat().st_mode
            is_shared = stat.S_ISDIR(mode) and mode & stat.S_ISVTX
            if stat.S_ISLNK(mode) or is_shared or not mode & 0o077:
                continue
            path.chmod(stat.S_IMODE(mode) & FOLDER)
            opened.append(path)
    return opened

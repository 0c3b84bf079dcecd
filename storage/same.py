"""Is a path still what was opened by it? What a process has open goes on working when its name is gone."""

import os
from pathlib import Path

from storage.database_errors import Unusable


class FileGone(Unusable):  # what is written now reaches nobody
    """A file or folder in use was removed, moved, emptied, or something else has its name."""


class Same:
    """Paths, each as it was when it was first seen. A path that `may_come` may be missing at first."""

    def __init__(self, *paths: Path, may_come: tuple[Path, ...] = ()) -> None:
        self._known: dict[Path, tuple[int, int]] = {}
        self._awaited = may_come
        for path in paths:
            found = _identity(path)
            if found is None:
                raise FileGone(_said(path, "is not there"))
            self._known[path] = found

    def check(self) -> None:
        """Raise FileGone for a path that is not what it was."""
        if self._awaited:
            came = {path: found for path in self._awaited if (found := _identity(path))}
            self._known = self._known | came  # a new one: two threads look
            self._awaited = tuple(path for path in self._awaited if path not in came)
        for path, known in self._known.items():
            if (found := _identity(path)) != known:
                raise FileGone(_said(path, "was replaced" if found else "was removed or moved, or is empty"))


def _identity(path: Path) -> tuple[int, int] | None:
    """Return the device and number of a file or folder; None where there is none, or it holds nothing."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    is_emptied = found.st_size == 0 and not path.name.endswith(("-wal", "-shm")) and path.is_file()
    return None if is_emptied else (found.st_dev, found.st_ino)


def _said(path: Path, what: str) -> str:
    return (
        f"{path} {what} while it was in use, or its disk is not mounted: nothing more can be kept there; put"
        " it back and start again, or put a backup in its place with `loa restore`"
    )

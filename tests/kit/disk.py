"""A disk that fails: SQLite's own calls to the operating system, refused by number.

SQLite keeps a table of the calls it makes, for tests (`xSetSystemCall`). Those that read and write are
replaced here: while there is a `fault`, a call on a file whose name ends as told comes back with an error, as
from the kernel. Any user can do this, in any process, without a file system of its own.
"""

import _sqlite3
import ctypes
import errno
import os
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_size_t, c_void_p
from dataclasses import dataclass
from typing import Any, ClassVar


class _Vfs(ctypes.Structure):
    _fields_: ClassVar = [
        ("iVersion", c_int), ("szOsFile", c_int), ("mxPathname", c_int), ("pNext", c_void_p),
        ("zName", c_char_p), ("pAppData", c_void_p),
        *((name, c_void_p) for name in (
            "xOpen", "xDelete", "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym", "xDlClose",
            "xRandomness", "xSleep", "xCurrentTime", "xGetLastError", "xCurrentTimeInt64",
        )),
        ("xSetSystemCall", CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)),
        ("xGetSystemCall", CFUNCTYPE(c_void_p, c_void_p, c_char_p)),
    ]  # fmt: skip


# Each call's result, and its arguments after the file's number.
CALLS: dict[str, tuple[Any, ...]] = {
    "pwrite64": (c_int64, c_void_p, c_size_t, c_int64),
    "pwrite": (c_int64, c_void_p, c_size_t, c_int64),
    "pread64": (c_int64, c_void_p, c_size_t, c_int64),
    "pread": (c_int64, c_void_p, c_size_t, c_int64),
    "ftruncate": (c_int, c_int64),
    "fallocate": (c_int, c_int64, c_int64),
    "fstat": (c_int, c_void_p),
}


@dataclass(frozen=True)
class Fault:
    """One kind of call on one kind of file, and what the kernel says to it."""

    call: str
    file: str
    error: int

    def __str__(self) -> str:
        return f"{self.call} {self.file} {errno.errorcode[self.error]}"

    @classmethod
    def read(cls, text: str) -> "Fault":
        call, file, error = text.split(" ")
        return cls(call, file, getattr(errno, error))


# What the kernel may say to a COMMIT: the disk is full, the user's share is, it fails, it cannot be written.
FULL, FAILS = (Fault("pwrite64", "-wal", number) for number in (errno.ENOSPC, errno.EIO))
FAULTS = [FULL, FAILS]
FAULTS += [
    Fault("pwrite64", "-wal", number) for number in (errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.ENXIO)
]


_KEPT: list[object] = []  # SQLite goes on calling them


class Disk:
    """Stands between SQLite and the kernel, in this process. `fault` is what fails now; `refused` counts."""

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self.refused = 0
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._vfs = library.sqlite3_vfs_find(None)
        for name, (result, *arguments) in CALLS.items():
            self._put_in(name, result, arguments)

    def _put_in(self, name: str, result: Any, arguments: list[Any]) -> None:
        here = ctypes.cast(self._vfs, c_void_p)
        address = self._vfs.contents.xGetSystemCall(here, name.encode())
        if not address:  # this build of SQLite does without
            return
        kind = CFUNCTYPE(result, c_int, *arguments, use_errno=True)
        plain = kind(address)

        def call(file: int, *rest: Any) -> int:
            if (
                (fault := self.fault)
                and fault.call.rstrip("64") == name.rstrip("64")
                and _ends(file, fault.file)
            ):
                self.refused += 1
                ctypes.set_errno(fault.error)
                return -1
            return int(plain(file, *rest))

        wrapped = kind(call)
        _KEPT.extend((plain, wrapped))
        self._vfs.contents.xSetSystemCall(here, name.encode(), ctypes.cast(wrapped, c_void_p))

    def take_out(self) -> None:
        """SQLite's own calls again."""
        self._vfs.contents.xSetSystemCall(ctypes.cast(self._vfs, c_void_p), None, None)


def _ends(file: int, name: str) -> bool:
    try:
        return os.readlink(f"/proc/self/fd/{file}").endswith(name)
    except OSError:
        return False

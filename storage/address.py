"""Where the database of an office is, as settings name it: a file, or a database of a PostgreSQL server."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

CURE = "write the path of a file, or sqlite:/// and that path"
SERVER = "write postgresql://user:password@host:port/database, letters such as @ / : % in a password as %40"
SERVERS = ("postgresql", "postgres")  # both are names that PostgreSQL's own programs know


class NoSuchDatabase(ValueError):
    """The address is not one of a database in which this program can keep an office."""


@dataclass(frozen=True)
class Address:
    """The file of an SQLite database, or, where there is a `url`, a database of a PostgreSQL server."""

    path: Path = Path()
    url: str = field(default="", repr=False)

    @classmethod
    def read(cls, text: str) -> "Address":
        """Read a path, sqlite:////srv/loa/loa.sqlite or postgresql://… Raises NoSuchDatabase."""
        engine, is_address, rest = text.partition("://")
        if not is_address:
            return cls(Path(text))
        if engine in SERVERS:
            return cls(url=_checked(text))
        if engine != "sqlite":
            raise NoSuchDatabase(
                f"names a database of {engine!r}, and Loa keeps an office in SQLite or PostgreSQL: {CURE}"
            )
        if not rest.startswith("/") or "?" in rest or rest in ("/", "/:memory:"):
            raise NoSuchDatabase(f"names no file: {CURE}")
        return cls(Path(rest.removeprefix("/")))

    @property
    def is_file(self) -> bool:
        return not self.url

    @property
    def file(self) -> Path | None:
        """Return the file; None where a server has the database."""
        return self.path if self.is_file else None

    @property
    def password(self) -> str:
        """Return the password as it is in the URL; empty where there is none."""
        return urlsplit(self.url).password or ""

    @property
    def name(self) -> str:
        """Return what the database is called, whichever way leads to it: never with a password."""
        return os.path.realpath(self.path) if self.is_file else str(self)

    @property
    def way_back(self) -> str:
        """Return the command by which a backup is put back."""
        if self.is_file:
            return "`loa restore --force`"
        return "pg_restore --clean --if-exists, then `loa restored`"

    def __str__(self) -> str:
        if self.is_file:
            return str(self.path)
        parts = urlsplit(self.url)
        return f"postgresql://{parts.netloc.rpartition('@')[2]}{parts.path}"

    def __fspath__(self) -> str:
        if not self.is_file:
            raise TypeError(f"{self} is no file")
        return str(self.path)


def _checked(url: str) -> str:
    """Return a URL that names a server and a database. Errors name its faults without its words."""
    if re.search(r"%(?![0-9A-Fa-f]{2})|\s", url):  # a driver would cite the part that it cannot read
        raise NoSuchDatabase(
            f"has a letter that an address writes otherwise, such as %25 for % itself: {SERVER}"
        )
    parts = urlsplit(url)
    try:
        has_host = bool(parts.hostname) and parts.port != 0
    except ValueError:
        has_host = False
    database = unquote(parts.path.removeprefix("/"))
    if not has_host or not database or "/" in database or parts.fragment or parts.netloc.count("@") > 1:
        raise NoSuchDatabase(f"names no database of a server: {SERVER}")
    if "password" in parts.query:
        raise NoSuchDatabase(f"has its password behind the question mark, where logs would show it: {SERVER}")
    return url

"""Where the database of an office is, as settings name it: the one place to look at for another engine."""

from dataclasses import dataclass
from pathlib import Path

CURE = "write the path of a file, or sqlite:/// and that path"


class NoSuchDatabase(ValueError):
    """The address is not one of a database in which this program can keep an office."""


@dataclass(frozen=True)
class Address:
    """The file of an SQLite database."""

    path: Path

    @classmethod
    def read(cls, text: str) -> "Address":
        """Read a path, or an address such as sqlite:////srv/loa/loa.sqlite. Raises NoSuchDatabase."""
        engine, is_address, rest = text.partition("://")
        if not is_address:
            return cls(Path(text))
        if engine != "sqlite":
            raise NoSuchDatabase(f"names a database of {engine!r}, and Loa keeps an office in SQLite: {CURE}")
        if not rest.startswith("/") or "?" in rest or rest in ("/", "/:memory:"):
            raise NoSuchDatabase(f"names no file: {CURE}")
        return cls(Path(rest.removeprefix("/")))

    def __str__(self) -> str:
        return str(self.path)

    def __fspath__(self) -> str:
        return str(self.path)

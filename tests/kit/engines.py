"""A database of either engine: what a test of the product stands on, whichever keeps it."""

from pathlib import Path

import pytest

from storage.address import Address
from tests.kit import postgresql
from tests.kit.builders import make_database

SQLITE, POSTGRESQL = "sqlite", "postgresql"
ENGINES = [SQLITE, pytest.param(POSTGRESQL, marks=[postgresql.needed, pytest.mark.xdist_group(POSTGRESQL)])]
only_sqlite = pytest.mark.parametrize("engine", [SQLITE], indirect=True)


def new_database(engine: str, folder: Path) -> Address:
    """Return a new database with the tables of the program: a file, or one of the tests' server."""
    if engine == POSTGRESQL:
        return postgresql.new_database()
    make_database(folder / "loa.sqlite")
    return Address(folder / "loa.sqlite")

"""A database of either engine: what a test of the product stands on, whichever keeps it."""

from pathlib import Path

import pytest

from storage.address import Address
from tests.kit import postgresql
from tests.kit.builders import make_database

SQLITE, POSTGRESQL = "sqlite", "postgresql"
ON_SERVER = (postgresql.needed, pytest.mark.xdist_group(POSTGRESQL))
ENGINES = [SQLITE, pytest.param(POSTGRESQL, marks=ON_SERVER)]
only_sqlite = pytest.mark.parametrize("engine", [SQLITE], indirect=True)


def engine_of(way: str) -> str:
    """Return the engine of an office by how updates reach it: what a server keeps is read by polling."""
    return POSTGRESQL if way == POSTGRESQL else SQLITE


def new_database(engine: str, folder: Path) -> Address:
    """Return a new database with the tables of the program: a file, or one of the tests' server."""
    if engine == POSTGRESQL:
        return postgresql.new_database()
    make_database(folder / "loa.sqlite")
    return Address(folder / "loa.sqlite")

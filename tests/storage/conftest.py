"""A database of each engine, for the tests that hold on both."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Database
from storage.address import Address
from tests.kit.engines import ENGINES, new_database


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def address(engine: str, tmp_path: Path) -> Address:
    return new_database(engine, tmp_path)


@pytest.fixture
async def database(address: Address) -> AsyncIterator[Database]:
    opened = Database(address)
    yield opened
    await opened.close()

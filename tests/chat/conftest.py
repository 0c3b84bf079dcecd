"""Fixtures of the tests of the chat."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat.desk import Desk, open_desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """The product with its dialogs and people, without a network."""
    async with open_desk(tmp_path) as desk:
        yield desk

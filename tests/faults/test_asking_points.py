"""F1 in an office of the second edition: killed at every step of asks, opinions, councils and lapsed time."""

from pathlib import Path

import pytest

from tests.faults.askers import Askers, rules
from tests.faults.broken import open_broken
from tests.faults.points import ASKING

PARTS = 2


@pytest.mark.parametrize("part", range(PARTS))
async def test_killed_while_somebody_is_asked(part: int, tmp_path: Path) -> None:
    chosen = ASKING[part::PARTS]
    async with open_broken(tmp_path, staff=len(chosen), rules=rules()) as office:
        await Askers(office).die_at_each(chosen)

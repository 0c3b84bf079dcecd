"""F1 in an office of the second edition: killed at every step of asks, opinions, councils and lapsed time."""

from pathlib import Path

import pytest

from tests.faults.askers import Askers, rules
from tests.faults.broken import open_broken
from tests.faults.dying import check_death, die_at
from tests.faults.points import ASKING
from tests.faults.switches import TICK

PARTS = 2
OFTEN = "0.2"


@pytest.mark.parametrize("part", range(PARTS))
async def test_killed_while_somebody_is_asked(part: int, tmp_path: Path) -> None:
    chosen = ASKING[part::PARTS]
    async with open_broken(tmp_path, staff=len(chosen), rules=rules()) as office:
        office.switches.turn(TICK, OFTEN)
        askers = Askers(office)
        await askers.hire()
        waiting = [(point, askers.seed(point.act)) for point in chosen]
        await office.start()
        await office.settle()
        for point, request in waiting:
            dies = die_at(office, point, askers.act(point.act, request))
            await check_death(office, point, dies, askers.check_done)

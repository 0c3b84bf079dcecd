"""F1 while an administrator keeps the register of units: killed as each change is made."""

from pathlib import Path

from tests.faults.broken import open_broken
from tests.faults.dying import check_death, die_at
from tests.faults.points import KEEPING_UNITS
from tests.faults.unit_keepers import UnitKeepers


async def test_killed_while_units_are_kept(tmp_path: Path) -> None:
    async with open_broken(tmp_path) as office:
        keepers = UnitKeepers(office)
        await office.start()
        await office.settle()
        for point in KEEPING_UNITS:
            dies = die_at(office, point, keepers.act(point.act))
            await check_death(office, point, dies, keepers.check_done)

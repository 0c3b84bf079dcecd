"""F1 in an office with a duty: killed while a file is handed in, returned and accepted."""

from pathlib import Path

from tests.faults.broken import open_broken
from tests.faults.debtors import Debtors, duty_rules
from tests.faults.dying import check_death, die_at
from tests.faults.points import DUTIES


async def test_killed_while_a_duty_is_done(tmp_path: Path) -> None:
    async with open_broken(tmp_path, staff=1, rules=duty_rules()) as office:
        debtors = Debtors(office)
        waiting = [(point, debtors.seed(point.act, 2030 + n)) for n, point in enumerate(DUTIES)]
        await office.start()
        await office.settle()
        for point, turn in waiting:
            dies = die_at(office, point, debtors.act(point.act, turn))
            await check_death(office, point, dies, debtors.check_done)

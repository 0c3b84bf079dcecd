"""F1 in an office with tasks: killed while one is waived or handed over, or an answer is given late."""

from pathlib import Path

from tests.faults.broken import open_broken
from tests.faults.dying import check_death, die_at
from tests.faults.points import TASKS
from tests.faults.switches import TICK
from tests.faults.taskers import Taskers, task_rules

OFTEN = "0.2"


async def test_killed_while_somebody_has_a_task(tmp_path: Path) -> None:
    async with open_broken(tmp_path, staff=len(TASKS), rules=task_rules()) as office:
        office.switches.turn(TICK, OFTEN)
        taskers = Taskers(office)
        await taskers.hire()
        waiting = [(point, taskers.seed(point.act)) for point in TASKS]
        await office.start()
        await office.settle()
        for point, request in waiting:
            dies = die_at(office, point, taskers.act(point.act, request))
            await check_death(office, point, dies, taskers.check_done)

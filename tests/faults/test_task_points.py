"""F1 in an office with tasks: killed while one is waived or handed over, or an answer is given late."""

from pathlib import Path

from tests.faults.broken import open_broken
from tests.faults.points import TASKS
from tests.faults.taskers import Taskers, task_rules


async def test_killed_while_somebody_has_a_task(tmp_path: Path) -> None:
    async with open_broken(tmp_path, staff=len(TASKS), rules=task_rules()) as office:
        await Taskers(office).die_at_each(TASKS)

"""Rows that come round for the whole office: a start plans each kind, or the act that needs one does."""

from pathlib import Path

from tests.kit.builders import open_product
from tests.kit.day import on_monday
from workflow.model import Deadline
from workflow.office import standing
from workflow.subjects import SUBJECTS

pytestmark = on_monday


def test_every_row_of_the_office_is_planned_somewhere() -> None:
    fired = {kind for subject, kind in SUBJECTS.fires if subject == "office"}
    assert fired == {*standing.COMES_ROUND, *standing.ON_DEMAND}, "a line of COMES_ROUND, or of ON_DEMAND"


async def test_a_start_has_each_wait_for_its_next_time(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        waiting = await product.all(Deadline, subject="office", fired_at=None)
        assert {row.kind for row in waiting} == standing.COMES_ROUND.keys() - {"people"}
        assert all(row.due_at > product.clock.moment for row in waiting)

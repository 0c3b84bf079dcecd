"""A case ends by its last required result, also of other work, and what was waived is none (A01)."""

from pathlib import Path

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.round_steps import go
from tests.rules.second_rules import changed
from tests.rules.test_figures import NAMED, counts, month
from tests.rules.test_tasks_for_parties import WEBSITE
from tests.rules.test_waived_tasks import waive
from workflow.actions import PublishTask
from workflow.model import Task

pytestmark = on_monday
LINE = "line: {title: {vi: Đo đường truyền, en: Line test}, to: office, within: 4 working hours, gives: note}"
OTHER_WORK = changed(
    (
        WEBSITE,
        f"website_vi: {{channel: website_vi, within: 1 working day, when: {{english: yes}}}}\n      {LINE}",
    )
)
WAIVED = changed(
    ("website_vi: {channel: website_vi", "website_vi: {channel: website_vi, may_be_waived_by: desk")
)


async def ends(product: Product, name: str) -> dict[str, int]:
    """Count a figure of November, of which December begins with what it left open."""
    november, december = await month(product), await month(product, written="2026-12")
    left, opening = (found.figure("balance") for found in (november, december))
    assert left.count("closing") == opening.count("opening")
    return counts(november, name)


async def test_work_after_the_release_is_waited_for_where_nothing_is_put_up(tmp_path: Path) -> None:
    async with open_product(tmp_path, f"{OTHER_WORK}\n{NAMED}\n") as product:
        await product.reach("publishing")
        await go(product, "2026-12-15T10:00")
        task = await product.newest(Task, state="open")
        await product.app.do(PublishTask(product.actor("office"), task.id, "Đã đo"))
        assert (await product.request()).status == "closed"
        assert await ends(product, "balance") == {"received": 1, "closing": 1}
        assert counts(await month(product, written="2026-12"), "duration") == {"completed": 1}


async def test_what_was_waived_is_no_result_and_not_in_time(tmp_path: Path) -> None:
    async with open_product(tmp_path, f"{WAIVED}\n{NAMED}\n") as product:
        await product.reach("publishing")
        await go(product, "2026-12-03T10:00")
        assert await ends(product, "punctual") == {"late": 1}
        await waive(product, "desk", await product.newest(Task, channel="website_vi"))
        assert await ends(product, "punctual") == {}
        assert await ends(product, "balance") == {"received": 1, "closing": 1, "overdue": 1}
        assert counts(await month(product, written="2026-12"), "balance") == {
            "opening": 1,
            "without_result": 1,
        }

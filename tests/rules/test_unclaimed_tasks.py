"""Tasks that nobody takes: whoever comes in late is told once (B20)."""

from datetime import timedelta
from pathlib import Path

from tests.kit.builders import Product, open_product
from tests.rules.second_rules import changed
from tests.rules.test_needed_tasks import post
from workflow.actions import ClaimTask, Delegate, HandBackTask, Leave, RunDue
from workflow.model import Deadline, Notice, Task

WEBSITE = "website_vi: {channel: website_vi, within: 1 working day"
TOLD = changed((WEBSITE, f"{WEBSITE}, unclaimed: 2 working hours, late: {{then: desk}}"))


async def website(product: Product) -> Task:
    return await product.newest(Task, channel="website_vi")


async def wait(product: Product, hours: int = 3) -> list[Notice]:
    """Some hours go by; what was told of tasks nobody took."""
    product.clock.moment += timedelta(hours=hours)
    await product.app.do(RunDue())
    return await product.all(Notice, key="notice-task-unclaimed")


async def test_whoever_comes_in_late_is_told_once(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD) as product:
        await product.reach("publishing")
        task = await website(product)
        (row,) = await product.all(Deadline, kind="unclaimed", subject_id=task.id)
        product.clock.moment = row.due_at - timedelta(minutes=1)
        assert await wait(product, hours=0) == []
        told = await wait(product, hours=1)
        assert [notice.person for notice in told] == [product.ids["desk"]]
        assert told[0].values["reference"] == (await product.request()).reference
        assert len(await wait(product, hours=72)) == 1


async def test_it_is_told_to_whom_requests_of_its_type_were_delegated(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD) as product:
        first = product.clock.moment.date()
        given = Delegate(
            product.actor("desk"), product.ids["office"], "desk", None,
            first, first + timedelta(days=30), "types", ("news",),
        )  # fmt: skip
        await product.app.do(given)
        await product.submit()
        for who in ("head", "office", "board"):
            await product.decide(who)
        told = await wait(product, hours=24)
        assert [notice.person for notice in told] == [product.ids["office"]]


async def test_a_task_that_somebody_took_is_told_to_nobody(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD) as product:
        await product.reach("publishing")
        task = await website(product)
        await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
        assert await wait(product, hours=24) == []


async def test_a_task_that_was_handed_back_before_is_told(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD) as product:
        await product.reach("publishing")
        task = await website(product)
        await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
        await product.app.do(HandBackTask(product.actor("webmaster"), task.id))
        assert len(await wait(product, hours=24)) == 1


async def test_a_task_that_is_done_is_told_to_nobody(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD) as product:
        await product.reach("publishing")
        await post(product)
        assert await wait(product, hours=24) == []


async def test_where_nobody_comes_in_administrators_are_told(tmp_path: Path) -> None:
    async with open_product(tmp_path, TOLD.replace("late: {then: desk}", "late: {then: office}")) as product:
        await product.reach("publishing")
        await product.app.do(Leave(product.actor("administrator"), product.ids["office"]))
        told = await wait(product, hours=24)
        assert [notice.person for notice in told] == [product.ids["administrator"]]

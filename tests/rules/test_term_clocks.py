"""Until when a step, a task and a whole request have time, by the phrase of the rules and the calendar."""

from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.second_rules import SECOND
from tests.rules.test_coverage import ask_for_coverage, at, release, said
from workflow.actions import MoveEvent, PlanEvent, RunDue
from workflow.model import Event, Request, Task, Visit

pytestmark = on_monday

# Coverage of an event on Friday 4/12 at 08:00, sent on Monday 23/11 at 10:00; the day after is a holiday.
BEFORE, COVERAGE = SECOND.split("\n  coverage:\n")
STEP, TASK = "within: 1 working day", "within: 3 working days after event_date"
DAYS = "1 working day before event"


def rules(step: str = "1 working day", task: str = "within: 1 working day", whole: str = "") -> str:
    """Coverage whose first step and whose task have these times."""
    own = COVERAGE.replace(STEP, f"within: {step}", 1)
    assert TASK in own
    own = own.replace(TASK, task, 1)
    within = f"    within: {whole}\n" if whole else ""
    return f"{BEFORE}\n  coverage:\n{within}{own}"


STEPS = {
    "30 minutes": "23/11/2026 10:30",
    "1 working day": "25/11/2026 16:30",
    "1 working day after sent": "25/11/2026 16:30",
    "1 working day after unit": "25/11/2026 16:30",
    "2 working days before event_date": "02/12/2026 16:30",
    "1 working day before event": "03/12/2026 16:30",
    "2 hours before time": "04/12/2026 06:00",
    "30 minutes after time": "04/12/2026 08:30",
    "end of event_date": "04/12/2026 16:30",
    "3 days after event_date": "07/12/2026 16:30",
    "1 working day after start of event": "07/12/2026 16:30",
}


@pytest.mark.parametrize("term", STEPS)
async def test_the_time_of_a_step(tmp_path: Path, term: str) -> None:
    async with open_product(tmp_path, rules(term)) as product:
        await ask_for_coverage(product)
        assert (await product.newest(Visit)).due_at == at(STEPS[term])


TASKS = {
    "within: 2 working hours": "26/11/2026 13:30",
    "within: 2 working days after sent": "26/11/2026 16:30",
    "due: 2 working days after released": "30/11/2026 16:30",
    "due: 3 working days after unit": "27/11/2026 16:30",
    "due: 1 working day before event_date": "03/12/2026 16:30",
    "due: 2 hours before time": "04/12/2026 06:00",
    "within: 3 working days after event_date": "09/12/2026 16:30",
}


@pytest.mark.parametrize("task", TASKS)
async def test_the_time_of_a_task_that_is_released_on_thursday(tmp_path: Path, task: str) -> None:
    async with open_product(tmp_path, rules(task=task)) as product:
        await ask_for_coverage(product)
        product.clock.moment = at("26/11/2026 10:00")
        assert (await release(product)).due_at == at(TASKS[task])


async def test_what_counts_from_a_moment_that_is_long_over_begins_where_it_comes_up(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(task="within: 1 working day after sent")) as product:
        await ask_for_coverage(product)
        product.clock.moment = at("30/11/2026 10:00")
        assert (await release(product)).due_at == at("01/12/2026 16:30")


async def test_what_was_to_be_done_before_a_day_is_late_at_once(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(task=f"due: {DAYS}")) as product:
        await ask_for_coverage(product)
        product.clock.moment = at("04/12/2026 10:00")
        task = await release(product)
        assert task.due_at == at("03/12/2026 16:30")
        await product.app.do(RunDue())
        assert (await product.newest(Task, id=task.id)).late_at is not None


async def test_a_whole_request_may_have_time_until_after_its_event(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(whole="3 working days after event_date")) as product:
        await ask_for_coverage(product)
        assert (await product.newest(Request)).due_at == at("09/12/2026 16:30")
        told = "\n".join(await said(product, "author"))
        assert "chậm nhất 16:30 Thứ Tư 09/12, 3 ngày làm việc sau Ngày diễn ra sự kiện" in told


async def test_the_receipt_says_what_a_step_counts_from(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("2 working days before event_date")) as product:
        await ask_for_coverage(product)
        told = await said(product, "author")
        (counted,) = [each for each in told if each.startswith("Thời hạn ")]
        assert counted.startswith("Thời hạn 2 ngày làm việc trước Ngày diễn ra sự kiện, quy ")


async def test_an_event_that_moves_takes_with_it_what_counts_from_it(tmp_path: Path) -> None:
    text = rules(DAYS, f"due: {DAYS}", "3 working days after event")
    async with open_product(tmp_path, text) as product:
        request = await ask_for_coverage(product)
        await tie(product, request)
        await move(product, "2026-12-11")
        assert (await product.newest(Visit)).due_at == at("10/12/2026 16:30")
        assert (await product.newest(Request)).due_at == at("16/12/2026 16:30")
        task = await release(product)
        assert task.due_at == at("10/12/2026 16:30")
        await move(product, "2026-12-18")
        assert (await product.newest(Task, id=task.id)).due_at == at("17/12/2026 16:30")


async def tie(product: Product, request: Request) -> None:
    """The request is about an event of the register."""
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Hội thảo", "2026-12-04", "2026-12-04")
    )
    await product.change(request, event=(await product.newest(Event)).id)


async def move(product: Product, day: str) -> None:
    event = await product.newest(Event)
    await product.app.do(MoveEvent(product.actor("author"), event.id, day, day))

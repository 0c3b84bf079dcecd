"""Each kind of task is called by what is waited for, where a change of the calendar moves its due time."""

from pathlib import Path
from typing import get_args

from tests.kit.builders import Product, open_product
from tests.rules.test_required_by import BY_DESK, owed
from tests.rules.test_tasks_for_each import CAST, page, release, submit, with_pages
from wording import Wording
from workflow.model import Task
from workflow.model.literals import TaskSort
from workflow.requests.tasks.subject import TASK
from workflow.requests.tasks.task_kinds import KINDS


async def dated(product: Product, task: Task) -> str:
    line = await product.ask(lambda work: TASK.dated(work, task))
    return Wording(product.app.rulebook.zone).value("vi", line).partition(" · ")[2]


async def test_publishing_and_other_work_are_called_so(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(), CAST) as product:
        await submit(product, "economics")
        await release(product)
        assert await dated(product, await product.newest(Task, channel="website_vi")) == "chờ đăng tải"
        assert await dated(product, await page(product, "economics")) == "chờ thực hiện"


async def test_an_answer_that_is_owed_is_called_so(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        assert await dated(product, await owed(product)) == "chờ bổ sung phần còn thiếu"


def test_each_task_has_a_kind() -> None:
    assert [*KINDS] == [*get_args(TaskSort)]

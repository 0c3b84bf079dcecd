"""Cards and the walk tell when a result was put up, beside its return where that came later."""

from datetime import timedelta

import pytest

from tests.kit.builders import LINK, MONDAY, Product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_walk import product
from tests.rules.walk_steps import EVERYBODY, shown, walked
from workflow.actions import PublishTask
from workflow.model import Task

pytestmark = on_monday  # 10:00, Monday 23/11/2026

__all__ = ["product"]
RETURNED = f"Anh/Chị Webmaster đã trả kết quả · Website tiếng Việt: {LINK}"


async def released(product: Product) -> int:
    """The task of a request that was released at 10:00."""
    await product.submit()
    for decider in ("head", "desk", "board"):
        await product.decide(decider)
    return (await product.newest(Task)).id


async def returned(product: Product, minutes: int) -> None:
    """A result returned so many minutes after it was released and, as is said, put up."""
    task = await released(product)
    product.clock.moment += timedelta(minutes=minutes)
    await product.app.do(PublishTask(product.actor("webmaster"), task, LINK, MONDAY))


@pytest.mark.parametrize("name", EVERYBODY)
async def test_a_posting_said_to_be_earlier_stands_beside_its_return(product: Product, name: str) -> None:
    await returned(product, minutes=75)
    both = "đăng 10:00 Thứ Hai 23/11 theo lời người báo; trả kết quả 11:15 Thứ Hai 23/11"
    assert f"Website tiếng Việt: {LINK} ({both})" in await shown(product, name)
    assert (await walked(product, "author"))[-1] == f"{RETURNED} (đăng 10:00 Thứ Hai 23/11)"


@pytest.mark.parametrize("minutes", [0, 4])
async def test_a_posting_just_before_its_return_is_one_moment(product: Product, minutes: int) -> None:
    await returned(product, minutes)
    assert f"Website tiếng Việt: {LINK} (đăng 10:00 Thứ Hai 23/11)" in await shown(product, "author")
    assert (await walked(product, "author"))[-1] == RETURNED


async def test_of_what_was_returned_before_this_was_asked_no_posting_is_told(product: Product) -> None:
    await returned(product, minutes=0)
    task = await product.newest(Task)
    await product.change(task, posted_at=None)
    assert f"Website tiếng Việt: {LINK}\n" in f"{await shown(product, 'author')}\n"


async def test_time_goes_by_the_return_and_not_by_what_is_said(product: Product) -> None:
    """Late is what was not returned in time, whenever it was put up; both moments are kept."""
    await released(product)
    product.clock.moment += timedelta(days=8)
    await product.check()
    late = await product.newest(Task)
    assert late.late_at
    await product.app.do(PublishTask(product.actor("webmaster"), late.id, LINK, MONDAY))
    done = await product.newest(Task)
    assert there(done.posted_at) < there(done.due_at) < there(done.done_at)
    assert done.late_at == late.late_at

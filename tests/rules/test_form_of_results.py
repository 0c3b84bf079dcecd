"""The result of a task as it is asked for: a link with its moment, and what others did meanwhile."""

from datetime import timedelta

import pytest

from tests.kit.builders import LINK, Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.errors import Refusal
from workflow.model import Task

pytestmark = on_monday

__all__ = ["product"]


@pytest.fixture
async def webmaster(product: Product) -> Talking:
    """The webmaster, asked for the link of what was released an hour ago."""
    await product.reach("publishing")
    product.clock.moment += timedelta(hours=1)
    talking = Talking(product, "webmaster")
    task = await product.newest(Task, state="open")
    assert "dán đường dẫn" in await talking.begin("result", {"task": task.id})
    return talking


async def test_a_moment_is_kept_and_the_same_question_asked_with_it(
    product: Product, webmaster: Talking
) -> None:
    at = product.clock.moment.astimezone(product.app.rulebook.zone) - timedelta(minutes=20)
    assert (await webmaster.say(f"đăng lúc {at:%H:%M}")).became == "found"
    assert f"Đã ghi nhận: đăng {at:%H:%M}" in await webmaster.window()
    assert (await webmaster.say(LINK)).became == "over"
    assert f"Thời điểm đăng: {at:%H:%M}" in await webmaster.said()
    task = await product.newest(Task, state="done")
    assert (task.link, task.posted_at) == (LINK, at.replace(second=0, microsecond=0))


async def test_a_moment_that_is_to_come_is_named_with_its_day(product: Product, webmaster: Talking) -> None:
    at = product.clock.moment.astimezone(product.app.rulebook.zone) + timedelta(hours=2)
    heard = await webmaster.say(f"{LINK} {at:%H:%M}", "7")
    assert (heard.problem, heard.why["at"]) == (
        "problem-posted-future",
        at.replace(second=0, microsecond=0),
    )
    assert await webmaster.say(f"{LINK} {at:%H:%M}", "7") == heard, "the same when it is done again"


async def test_what_a_colleague_returned_meanwhile_is_said(product: Product, webmaster: Talking) -> None:
    await webmaster.say(f"Đã đăng {LINK}.")
    assert "Đúng không?" in await webmaster.window()
    await product.publish(link=f"{LINK}/2")
    assert await webmaster.window() == "task-closed"
    with pytest.raises(Refusal, match="task-closed"):
        await webmaster.say("đúng")
    assert (await product.newest(Task, state="done")).link == f"{LINK}/2"

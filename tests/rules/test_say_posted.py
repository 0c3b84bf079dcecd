"""After a result was returned its posting can still be said, by whoever returned it, until a log has it."""

from datetime import datetime, timedelta

import pytest

from tests.kit.builders import LINK, Product
from tests.kit.day import on_monday
from tests.rules.log_steps import ZONE, product, run
from tests.rules.walk_steps import edit
from workflow.actions import OpenCorrection, PublishTask, SayPosted
from workflow.errors import Refusal
from workflow.form.problem import Problem
from workflow.model import AuditEntry, Task
from workflow.requests.publishing import posted
from workflow.requests.publishing.posted import PostedTime

pytestmark = on_monday  # 10:00, Monday 23/11/2026

__all__ = ["product"]


async def returned(product: Product, *, english: bool = False) -> list[Task]:
    """Results released at 10:00 and returned at 11:00 and later, the English one first."""
    await product.submit(english=english)
    for decider in ("head", "desk", "board"):
        await product.decide(decider)
    product.clock.moment += timedelta(hours=1)
    tasks = await product.all(Task)
    for task in reversed(tasks):
        product.clock.moment += timedelta(minutes=1)
        await product.app.do(PublishTask(product.actor("webmaster"), task.id, LINK))
    return tasks


async def heard(product: Product, text: str, who: str = "webmaster") -> PostedTime | Problem | None:
    return await product.app.ask(lambda work: posted.afterwards(work, product.actor(who), text))


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE)


async def say(product: Product, task: Task, moment: datetime, who: str = "webmaster") -> None:
    await product.app.do(SayPosted(product.actor(who), task.id, moment))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:15", "10:15"),
        ("đăng lúc 10h15", "10:15"),
        ("10 phút trước", "10:51"),
        ("16:00", "posted-future"),
        ("hôm qua 16h", "posted-early"),
        ("25:00", "posted-unread"),
        ("hôm nay", None),
        ("3", None),
        ("Hội thảo lúc 10:15", None),
        (f"10:15 {LINK}", None),
        ("", None),
    ],
)
async def test_words_that_say_nothing_else_are_of_the_result(
    product: Product, text: str, expected: str | None
) -> None:
    await returned(product)
    found = await heard(product, text)
    shown = found.code if isinstance(found, Problem) else found and f"{found.at:%H:%M}"
    assert shown == expected
    assert await heard(product, text, "desk") is None, "only of whoever returned it"


async def test_it_is_kept_with_what_was_said_before(product: Product) -> None:
    (task,) = await returned(product)
    await say(product, task, at("23/11/2026 10:15"))
    kept = await product.newest(Task)
    assert (kept.posted_at, kept.done_at) == (at("23/11/2026 10:15"), product.clock.moment)
    entry = (await product.all(AuditEntry))[-1]
    assert entry.kind == "task.posted"
    assert '"before": "2026-11-23T' in entry.body
    assert '"posted": "2026-11-23T10:15:00+07:00"' in entry.body


async def test_of_several_channels_it_is_of_the_one_returned_last(product: Product) -> None:
    first, second = await returned(product, english=True)
    found = await heard(product, "10:15")
    assert isinstance(found, PostedTime)
    assert (found.task, second.id) == (first.id, second.id)
    with pytest.raises(Refusal, match="posted-not"):
        await say(product, second, at("23/11/2026 10:15"))


@pytest.mark.parametrize("moment", ["23/11/2026 09:59", "23/11/2026 11:02"])
async def test_the_action_takes_no_moment_that_cannot_be(product: Product, moment: str) -> None:
    (task,) = await returned(product)
    with pytest.raises(Refusal, match="posted-not"):
        await say(product, task, at(moment))


async def test_nobody_says_it_of_what_another_returned(product: Product) -> None:
    (task,) = await returned(product)
    with pytest.raises(Refusal, match="posted-not"):
        await say(product, task, at("23/11/2026 10:15"), "desk")


async def test_what_a_log_has_changes_no_more(product: Product) -> None:
    (task,) = await returned(product)
    await run(product, "23/11/2026 16:30")
    found = await heard(product, "10:15")
    assert isinstance(found, Problem)
    assert found.code == "posted-logged"
    with pytest.raises(Refusal, match="posted-not"):
        await say(product, task, at("23/11/2026 10:15"))


async def test_after_another_release_it_is_of_another_text(product: Product) -> None:
    (task,) = await returned(product)
    await product.app.do(OpenCorrection(product.actor("desk"), task.request, "Sai tên"))
    assert isinstance(await heard(product, "10:15"), PostedTime), "what is out is still out"
    await edit(product, "Đoạn một, đoạn hai, đoạn ba.")
    for decider in ("desk", "board"):
        await product.decide(decider)
    found = await heard(product, "10:15")
    assert isinstance(found, Problem)
    assert found.code == "posted-replaced"


async def test_it_can_be_said_until_the_end_of_the_next_working_day(product: Product) -> None:
    await returned(product)
    product.clock.moment = at("25/11/2026 16:29")  # 24/11 is a holiday of the university
    assert isinstance(await heard(product, "10:15 23/11"), PostedTime)
    product.clock.moment = at("25/11/2026 16:31")
    assert await heard(product, "10:15 23/11") is None

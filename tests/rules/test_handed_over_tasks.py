"""A task that is handed over to a colleague by name, who is told."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.talking import Talking
from tests.rules.test_taken_tasks import ADMIN, FIRST, SECOND, buttons, refused, told
from workflow.actions import ClaimTask, EndRole, GiveRole, HandOverTask, Leave, SetAway
from workflow.model import AuditEntry, Card, Membership, Task


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A task that the first of two webmasters has taken."""
    async with open_product(tmp_path) as opened:
        await opened.app.do(GiveRole(opened.actor(ADMIN), opened.ids[SECOND], "webmaster", None))
        await opened.reach("publishing")
        await opened.app.do(ClaimTask(opened.actor(FIRST), 1))
        yield opened
        await opened.check()


def to(product: Product, name: str, by: str = FIRST) -> HandOverTask:
    return HandOverTask(product.actor(by), 1, product.ids[name])


async def test_a_colleague_is_chosen_by_name_and_told(product: Product) -> None:
    assert "hand-1" in await buttons(product, FIRST)
    talking = Talking(product, FIRST)
    window = await talking.begin("handing", {"task": 1})
    name = (await product.person(SECOND)).name
    assert name in window
    assert (await product.person(FIRST)).name not in window
    await talking.say(name.split()[-1])
    if "Đúng" in await talking.window():
        await talking.press("Đúng")
    assert "Đã chuyển cho" in await talking.said()
    assert (await product.newest(Task)).assignee == product.ids[SECOND]
    (notice,) = await told(product, "notice-task-handed-over", SECOND)
    assert notice.values["who"] == (await product.person(FIRST)).short
    assert (await product.newest(AuditEntry, kind="task.handed-over")).subject
    assert "link-1" in await buttons(product, SECOND)
    assert "hand-1" not in await buttons(product, FIRST)
    assert await product.find(Card, person=product.ids[FIRST])


async def test_twice_is_told_once(product: Product) -> None:
    await product.app.do(to(product, SECOND))
    assert await refused(product, to(product, SECOND)) == "task-taken"
    assert len(await told(product, "notice-task-handed-over", SECOND)) == 1


async def test_nobody_else_hands_over_what_somebody_has(product: Product) -> None:
    for name, code in ((SECOND, "task-taken"), ("author", "not-publisher"), ("desk", "not-publisher")):
        assert await refused(product, to(product, SECOND, by=name)) == code


async def test_it_goes_to_nobody_who_may_not_do_it(product: Product) -> None:
    assert await refused(product, to(product, "desk")) == "heir-may-not"
    await product.app.do(Leave(product.actor(ADMIN), product.ids[SECOND]))
    assert await refused(product, to(product, SECOND)) == "heir-may-not"
    assert "hand-1" not in await buttons(product, FIRST)


async def test_it_goes_to_nobody_who_is_away(product: Product) -> None:
    until = product.clock.moment + timedelta(days=3)
    await product.app.do(SetAway(product.actor(SECOND), until))
    assert await refused(product, to(product, SECOND)) == "heir-away"


async def test_what_was_handed_over_comes_back_when_the_colleague_goes(product: Product) -> None:
    await product.app.do(to(product, SECOND))
    held = await product.newest(Membership, person=product.ids[SECOND], role="webmaster")
    await product.app.do(EndRole(product.actor(ADMIN), held.id))
    assert (await product.newest(Task)).assignee is None
    assert await told(product, "notice-tasks-back", FIRST)

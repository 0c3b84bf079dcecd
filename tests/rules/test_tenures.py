"""A role is held to the end of a day: set and changed by an administrator, told ahead, over by itself."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.kit import day
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from workflow.actions import GiveRole, RunDue, SetRoleEnd
from workflow.errors import Refusal
from workflow.model import AuditEntry, Membership, Notice, Task
from workflow.people.turning import AHEAD

pytestmark = on_monday

ADMIN = "administrator"
TODAY = day.moment(day.PLAIN).date()
LAST = TODAY + timedelta(days=30)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def held_by(product: Product, name: str) -> Membership:
    return await product.newest(Membership, person=product.ids[name])


async def set_end(product: Product, name: str, last: date | None, by: str = ADMIN) -> bool:
    held = await held_by(product, name)
    return (await product.app.do(SetRoleEnd(product.actor(by), held.id, last))).changed


async def told(product: Product, key: str) -> list[str]:
    """The names of those who were told."""
    names = {id: name for name, id in product.ids.items()}
    return [names[each.person] for each in await product.all(Notice, key=key) if each.person]


async def go_to(product: Product, last: date) -> None:
    """The minute after the end of a day."""
    product.clock.moment += timedelta(days=(last - TODAY).days + 1) - timedelta(hours=9, minutes=59)
    await product.app.do(RunDue())


async def test_at_its_end_what_waits_follows_and_both_are_told(product: Product) -> None:
    await product.submit()
    assert await set_end(product, "head", LAST)
    assert await told(product, "notice-role-until") == ["head"]
    await go_to(product, LAST)
    with pytest.raises(Refusal, match="not-decider"):
        await product.decide("head")
    await product.decide("deputy head")
    assert await told(product, "notice-role-over") == ["head"]
    assert await told(product, "notice-role-over-of") == [ADMIN]
    (notice,) = await product.all(Notice, key="notice-role-over-of")
    assert (notice.values["last"], notice.values["held"]) == (f"{LAST}", "no")


async def test_on_its_last_day_it_is_still_held(product: Product) -> None:
    await product.submit()
    await set_end(product, "head", TODAY)
    product.clock.moment += timedelta(hours=13, minutes=59)
    await product.app.do(RunDue())
    await product.decide("head")


async def test_a_task_that_was_taken_goes_back(product: Product) -> None:
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids["colleague"], "webmaster", None))
    await product.reach("publishing")
    await product.change(await product.newest(Task), assignee=product.ids["colleague"])
    await set_end(product, "colleague", LAST)
    await go_to(product, LAST)
    assert (await product.newest(Task)).assignee is None


async def test_nobody_left_is_told_a_week_before_and_at_once_when_it_is_nearer(product: Product) -> None:
    await set_end(product, "head", LAST)
    assert await told(product, "notice-role-alone") == []
    await go_to(product, LAST - AHEAD)
    assert await told(product, "notice-role-alone") == ["head", ADMIN]
    await product.app.do(RunDue())
    assert await told(product, "notice-role-alone") == ["head", ADMIN]
    await set_end(product, "desk", LAST - timedelta(days=1))
    assert await told(product, "notice-role-alone") == ["head", ADMIN, "desk", ADMIN]


async def test_a_role_that_another_holds_is_not_told_of(product: Product) -> None:
    await set_end(product, "board", LAST)
    await go_to(product, LAST - AHEAD)
    assert await told(product, "notice-role-alone") == []


async def test_an_end_is_changed_and_taken_back(product: Product) -> None:
    await set_end(product, "head", LAST)
    assert not await set_end(product, "head", LAST)
    assert await set_end(product, "head", LAST + timedelta(days=9))
    assert await set_end(product, "head", None)
    assert (await held_by(product, "head")).until is None
    entries = await product.all(AuditEntry, kind="role.until")
    assert len(entries) == 3
    await product.submit()
    await go_to(product, LAST + timedelta(days=30))
    await product.decide("head")


@pytest.mark.parametrize(
    ("by", "name", "last", "code"),
    [
        ("head", "head", LAST, "not-administrator"),
        (ADMIN, "head", TODAY - timedelta(days=1), "role-over"),
        (ADMIN, ADMIN, LAST, "last-administrator"),
    ],
)
async def test_what_is_refused(product: Product, by: str, name: str, last: date, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        await set_end(product, name, last, by)


@pytest.mark.parametrize("before", [-1, 0, 1])
async def test_an_administrator_beside_another_may_end(product: Product, before: int) -> None:
    """One without an end is left, whichever of both is first."""
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids["colleague"], ADMIN, None))
    await set_end(product, ADMIN, LAST)
    with pytest.raises(Refusal, match="last-administrator"):
        await set_end(product, "colleague", LAST - timedelta(days=before))

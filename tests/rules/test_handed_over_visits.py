"""A decision that is handed over to a colleague by name, who is told."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules import test_taken_visits as taken
from tests.rules.talking import Talking
from tests.rules.test_taken_visits import ADMIN, FIRST, SECOND, refused
from workflow.actions import GiveRole, Leave, SetAway
from workflow.model import AuditEntry, Card, Notice, Visit
from workflow.requests import queries
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.hand_over_visit import HandOverVisit

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A request that the first of the two of the desk has taken."""
    async with open_product(tmp_path) as opened:
        await taken.furnish(opened)
        await opened.app.do(ClaimVisit(opened.actor(FIRST), (await opened.newest(Visit)).id))
        yield opened
        await opened.check()


async def to(product: Product, name: str, by: str = FIRST) -> HandOverVisit:
    visit = await product.newest(Visit)
    return HandOverVisit(product.actor(by), visit.id, product.ids[name])


async def offered(product: Product, name: str) -> bool:
    seen = await product.ask(queries.see, await product.person(name), 1)
    return seen is not None and seen.to_hand_over is not None


async def test_a_colleague_is_chosen_by_name_and_told(product: Product) -> None:
    assert await offered(product, FIRST)
    talking = Talking(product, FIRST)
    window = await talking.begin("visit-handing", {"visit": (await product.newest(Visit)).id})
    assert "Chuyển cho ai quyết định?" in window
    name = (await product.person(SECOND)).name
    assert name in window
    assert (await product.person(FIRST)).name not in window
    await talking.say(name.split()[-1])
    if "Đúng" in await talking.window():
        await talking.press("Đúng")
    assert "Đã chuyển cho" in await talking.said()
    assert (await product.newest(Visit)).assignee == product.ids[SECOND]
    notice = await product.newest(Notice, key="notice-visit-handed-over")
    assert notice.person == product.ids[SECOND]
    assert notice.values["who"] == "Anh/Chị Desk"
    assert (await product.newest(AuditEntry, kind="visit.handed-over")).subject == "YC-2026-0001"
    assert await offered(product, SECOND)
    card = await product.find(Card, person=product.ids[SECOND])
    assert card
    assert card.stale


async def test_nobody_else_hands_over_what_somebody_has(product: Product) -> None:
    for name, code in ((SECOND, "visit-taken"), ("author", "own-request"), ("board", "not-decider")):
        assert await refused(product, await to(product, SECOND, by=name)) == code, name


async def test_it_goes_to_nobody_who_does_not_decide_it_or_cannot_now(product: Product) -> None:
    assert await refused(product, await to(product, "board")) == "heir-may-not"
    await product.app.do(SetAway(product.actor(SECOND), product.clock.now() + timedelta(days=1)))
    assert await refused(product, await to(product, SECOND)) == "heir-may-not"
    assert not await offered(product, FIRST)


async def test_twice_is_told_once_and_it_is_free_once_its_new_holder_is_gone(product: Product) -> None:
    await product.app.do(await to(product, SECOND))
    assert await refused(product, await to(product, SECOND)) == "visit-taken"
    assert len(await product.all(Notice, key="notice-visit-handed-over")) == 1
    await product.app.do(Leave(product.actor(ADMIN), product.ids[SECOND]))
    assert (await product.app.do(await to(product, FIRST))).reference == "YC-2026-0001"


async def test_an_absent_officer_is_told_who_has_what_was_theirs(product: Product) -> None:
    third = "webmaster"
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids[third], "desk", None))
    await product.app.do(SetAway(product.actor(FIRST), product.clock.now() + timedelta(days=1)))
    await product.app.do(await to(product, third, by=SECOND))
    (told,) = await product.all(Notice, key="notice-visit-taken-over")
    assert told.person == product.ids[FIRST]
    assert told.values["who"] == (await product.person(third)).short

"""The state of a request, asked for by its author: a line in the next digest of whoever has it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, moment, on_monday
from tests.kit.there import there
from wording import Wording
from workflow.actions import ClaimTask, GiveRole, QueryProgress, RunDue
from workflow.errors import Refusal
from workflow.model import AuditEntry, Notice, Nudge
from workflow.notices.digests import digest
from workflow.requests import queries
from workflow.requests.deciding.claim_visit import ClaimVisit

pytestmark = on_monday
WORDING = Wording(ZONE)
NAMED = "“Hội thảo logistics xanh”"
SENT = "Anh/Chị Author gửi, YC-2026-0001)"
TODAY = "Hôm nay, 16:30 Thứ Tư 25/11: Đơn vị hỏi tiến độ"
HEAD = [f"{TODAY}: xác nhận {NAMED} ({SENT}"]
DESK = [f"{TODAY}: đôn đốc phê duyệt {NAMED} ({SENT}"]
PUBLISHER = [f"{TODAY}: đăng {NAMED} (Website tiếng Việt, {SENT}"]


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened
        await opened.check()


async def ask(product: Product, name: str = "author") -> str:
    try:
        await product.app.do(QueryProgress(product.actor(name), 1))
    except Refusal as refusal:
        return refusal.code
    return ""


async def offered(product: Product, name: str = "author") -> bool:
    return there(await product.ask(queries.see, await product.person(name), 1)).can_ask


async def said(product: Product, name: str) -> list[str]:
    """The lines of the digest that a person would have now."""
    now = product.clock.now()
    notice = Notice(cause="", person=product.ids[name], key="digest", values={}, not_before=now)
    found = await product.ask(digest, notice)
    return [WORDING.value("vi", each) for each in found.view.lines] if found.view else []


async def test_it_is_asked_from_half_of_the_time_on_and_once_a_day(product: Product) -> None:
    await product.submit()
    assert (await ask(product), await offered(product)) == ("too-early-to-ask", False)
    product.clock.moment = moment("2026-11-25T10:00")
    assert await offered(product)
    assert (await ask(product, "colleague"), await ask(product)) == ("only-author", "")
    assert (await ask(product), await offered(product)) == ("asked-today", False)
    assert await said(product, "head") == HEAD
    assert await product.all(Notice, key="digest") == []
    product.clock.moment = moment("2026-11-26T08:00")
    assert await offered(product)
    assert (await product.newest(AuditEntry, kind="progress.asked")).subject == "YC-2026-0001"


async def test_it_comes_with_the_next_digest(product: Product) -> None:
    await product.submit()
    product.clock.moment = moment("2026-11-25T10:00")
    await ask(product)
    product.clock.moment = moment("2026-11-26T08:05")
    await product.app.do(RunDue())
    assert await product.find(Notice, key="digest", person=product.ids["head"])


async def test_where_a_leader_has_it_the_desk_is_asked_and_may_hurry_it_on(product: Product) -> None:
    await product.reach("board")
    product.clock.moment = moment("2026-11-25T10:00")
    assert await ask(product) == ""
    assert await said(product, "board") == []
    assert await said(product, "desk") == DESK


async def test_who_took_it_is_asked_alone(product: Product) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids["colleague"], "desk", None))
    await product.reach("desk")
    await product.app.do(ClaimVisit(product.actor("colleague"), 2))
    product.clock.moment = moment("2026-11-23T15:30")
    assert await ask(product) == ""
    asked = [nudge.person for nudge in await product.all(Nudge, why="asked")]
    assert asked == [product.ids["colleague"]]


async def test_whoever_publishes_is_asked(product: Product) -> None:
    await product.reach("publishing")
    await product.app.do(ClaimTask(product.actor("webmaster"), 1))
    product.clock.moment = moment("2026-11-25T14:00")
    assert await ask(product) == ""
    assert await said(product, "webmaster") == PUBLISHER


async def test_what_waits_for_its_author_is_no_question(product: Product) -> None:
    await product.submit()
    await product.decide("head", "more")
    product.clock.moment = moment("2026-11-26T14:00")
    assert (await ask(product), await offered(product)) == ("too-early-to-ask", False)

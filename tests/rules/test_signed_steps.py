"""By whose authority: steps outside the path, opinions, the log, shares of a council (B28, C30, E32)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules import log_steps
from tests.rules.opinion_steps import RULES as OPINIONS
from tests.rules.opinion_steps import WORDS, ask, card
from tests.rules.second_rules import changed
from tests.rules.test_capacities import BOARD, SAYS, STEP, told
from tests.rules.test_delegations import HEAD, TODAY, delegate
from workflow.actions import (
    CloseRequest,
    Delegate,
    GiveOpinion,
    GoOnUnanswered,
    Leave,
    OpenCorrection,
    Recall,
    Reopen,
    RunDue,
)
from workflow.errors import Refusal
from workflow.lines import Value, line
from workflow.model import AuditEntry, Intervention, Opinion, Visit
from workflow.people.parties import Post
from workflow.requests.shares import shares

pytestmark = on_monday

WHY = "Sai tên diễn giả"
OFFICE_FOR_DESK = "TUQ. PHÒNG TRUYỀN THÔNG (Anh/Chị Office, theo ủy quyền của Anh/Chị Desk)"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def office_for_desk(product: Product) -> None:
    await delegate(product, "desk", "office", Post("desk"), last=20)


async def kept(product: Product) -> tuple[str, str, int | None, str]:
    step = await product.newest(Intervention)
    return step.kind, step.role, step.acted_for, step.capacity


async def logged(product: Product) -> list[str]:
    """The kinds of entries that say for whom somebody acted."""
    found = await product.all(AuditEntry)
    return [each.kind for each in found if f"person/{product.ids['desk']}" in each.body]


async def test_a_recall_says_for_whom(product: Product) -> None:
    await product.reach("publishing")
    await office_for_desk(product)
    await product.app.do(Recall(product.actor("office"), (await product.request()).id, WHY))
    assert await kept(product) == ("recall", "desk", product.ids["desk"], "TUQ.")
    assert f"{OFFICE_FOR_DESK} đã thu hồi lúc" in await told(product)
    assert "recalled" in await logged(product)


async def test_a_correction_says_for_whom(product: Product) -> None:
    await product.reach("rechecking")
    await office_for_desk(product)
    await product.app.do(OpenCorrection(product.actor("office"), (await product.request()).id, WHY))
    assert await kept(product) == ("correct", "desk", product.ids["desk"], "TUQ.")
    assert f"{OFFICE_FOR_DESK} đã mở đính chính lúc" in await told(product)


async def test_going_on_and_ending_say_for_whom(product: Product) -> None:
    await product.reach("desk")
    await office_for_desk(product)
    await product.decide("office", "more", WHY)
    product.clock.moment += timedelta(days=9)
    await product.app.do(RunDue())
    await product.app.do(GoOnUnanswered(product.actor("office"), (await product.newest(Visit)).id))
    assert f"{OFFICE_FOR_DESK} đã cho xử lý tiếp lúc" in await told(product)
    await product.app.do(Leave(product.actor("administrator"), product.ids["author"]))
    await product.app.do(CloseRequest(product.actor("office"), (await product.request()).id, WHY))
    assert await kept(product) == ("end", "desk", product.ids["desk"], "TUQ.")
    assert f"{OFFICE_FOR_DESK} đã đóng yêu cầu lúc" in await told(product)


async def test_a_refusal_is_taken_back_in_the_capacity_in_which_it_was_given(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head", HEAD)
    await product.decide("deputy head", "refuse", WHY)
    await product.app.do(Reopen(product.actor("deputy head"), (await product.request()).id))
    assert await kept(product) == ("reopen", "unit_head", product.ids["head"], "TUQ.")
    said = "TUQ. THỦ TRƯỞNG ĐƠN VỊ (Anh/Chị Head, theo ủy quyền của Anh/Chị Head) đã mở lại lúc"
    assert said in await told(product)


async def test_somebody_who_acts_for_themselves_is_named_alone(product: Product) -> None:
    await product.reach("publishing")
    await product.app.do(Recall(product.actor("desk"), (await product.request()).id, WHY))
    assert await kept(product) == ("recall", "desk", None, "")
    assert "Phòng Truyền thông (Anh/Chị Desk) đã thu hồi lúc" in await told(product)


async def test_an_opinion_says_for_whom_it_was_given(tmp_path: Path) -> None:
    async with open_product(tmp_path, OPINIONS) as product:
        await product.reach("desk")
        opinion = await ask(product, "unit_head")
        days = TODAY, TODAY + timedelta(days=2)
        to = product.ids["deputy head"]
        await product.app.do(Delegate(product.actor("head"), to, HEAD.role, HEAD.unit, *days, capacity="TL."))
        await product.app.do(GiveOpinion(product.actor("deputy head"), opinion.id, WORDS))
        given = await product.newest(Opinion)
        assert (given.given_as, given.acted_for, given.capacity) == ("unit_head", product.ids["head"], "TL.")
        who = "Anh/Chị Head (TL. THỦ TRƯỞNG ĐƠN VỊ, theo ủy quyền của Anh/Chị Head)"
        assert f"Ý kiến của {who}: “{WORDS}”" in (await card(product, "desk"))[0]
        assert f"{who} đã cho ý kiến lúc" in await told(product)
        with pytest.raises(Refusal, match="opinion-answered") as refused:
            await product.app.do(GiveOpinion(product.actor("head"), opinion.id, WORDS))
        assert who in SAYS.say("vi", line("refusal-opinion-answered", **refused.value.values))


async def test_somebody_asked_by_name_answers_in_no_role(tmp_path: Path) -> None:
    async with open_product(tmp_path, OPINIONS) as product:
        await product.reach("desk")
        opinion = await ask(product, f"{product.ids['other head']}")
        await product.app.do(GiveOpinion(product.actor("other head"), opinion.id, WORDS))
        assert (await product.newest(Opinion)).given_as == ""
        assert "Anh/Chị Head đã cho ý kiến lúc" in "\n".join((await card(product, "other head"))[0])


async def test_the_log_says_for_whom_something_was_published(product: Product) -> None:
    await product.reach("publishing")
    await delegate(product, "webmaster", "office", Post("webmaster"))
    log_steps.set_clock(product, "23/11/2026 14:00")
    await product.publish("office")
    await log_steps.run(product, "23/11/2026 16:30")
    who = "Anh/Chị Office (TUQ. QUẢN TRỊ WEBSITE, theo ủy quyền của Anh/Chị Webmaster)"
    assert all(f"Website tiếng Việt, {who})" in text for _, text in await log_steps.told(product))


COUNCIL = changed(
    (f"{STEP}board\n", f"{STEP}board\n        needs: 2\n"), (BOARD, f"{BOARD}    capacity: T/M\n")
)


async def test_the_shares_of_a_council_say_for_whom_somebody_spoke(tmp_path: Path) -> None:
    async with open_product(tmp_path, COUNCIL) as product:
        await product.reach("board")
        await delegate(product, "board", "deputy", Post("board"))
        await product.decide("deputy")
        await product.decide("second board")
        request = await product.request()
        found = await product.app.ask(lambda work: shares(work, request))

    def said(who: Value) -> str:
        return SAYS.say("vi", line("share", title="", who=who, time=""))

    board = [said(share.who) for share in found if share.title and share.title.vi == "Ban Giám hiệu"]
    assert "Anh/Chị Deputy, theo ủy quyền của Anh/Chị Board" in board[0]
    assert board[1:] == [" (Anh/Chị Board) "]

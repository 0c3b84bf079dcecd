"""Colleagues who answer in place of a requester who is gone, and who hears when nobody can."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.requester_steps import (
    WHY,
    ask_more,
    buttons,
    card,
    go,
    listed,
    product,
    refusal,
    said,
    supplement,
    words,
)
from workflow.actions import (
    AnswerRecheck,
    CloseRequest,
    Decide,
    EndRole,
    GiveRole,
    Leave,
    RunDue,
    SetAway,
    SetReachable,
    StartSupplement,
    TakeOverRequest,
    Withdraw,
)
from workflow.errors import Refusal
from workflow.model import AuditEntry, Membership, Notice, Person, Recheck, Request, Revision, Stuck, Visit
from workflow.requests import queries

pytestmark = on_monday

__all__ = ["product"]

# a colleague answers


async def _leaves(product: Product) -> None:
    await product.app.do(Leave(product.actor("administrator"), product.ids["author"]))


async def _loses_the_role(product: Product) -> None:
    held = await product.newest(Membership, person=product.ids["author"])
    await product.app.do(EndRole(product.actor("administrator"), held.id))


async def _moves_to_another_unit(product: Product) -> None:
    await _loses_the_role(product)
    admin = product.actor("administrator")
    await product.app.do(GiveRole(admin, product.ids["author"], "staff", "navigation"))


async def _is_away(product: Product) -> None:
    await product.app.do(SetAway(product.actor("author"), product.clock.now() + timedelta(days=30)))


async def _blocks_the_bot(product: Product) -> None:
    await product.app.do(SetReachable(product.actor("author"), False))


GONE: list[Callable[[Product], Awaitable[None]]] = [
    _leaves, _loses_the_role, _moves_to_another_unit, _is_away, _blocks_the_bot,
]  # fmt: skip


@pytest.mark.parametrize("gone", GONE)
async def test_a_colleague_takes_over_what_waits_for_an_author_who_cannot_answer(
    product: Product, gone: Callable[[Product], Awaitable[None]]
) -> None:
    await ask_more(product, "desk", "desk")
    request = await product.request()
    take = TakeOverRequest(product.actor("colleague"), request.id)
    assert await listed(product, "colleague") == []
    assert await refusal(product, take) == "requester-here"
    assert (await product.newest(AuditEntry)).kind == "refused.requester-here"
    await gone(product)
    assert await listed(product, "colleague") == [("mine", "take")]
    await go(product, "25/11 07:30")
    told = await said(product)
    assert "trả lời thay Anh/Chị Author về “" in told["colleague"][0]
    assert (await product.app.do(take)).reference == request.reference
    assert await listed(product, "colleague") == [("mine", "supplement")]
    assert WHY in await words(product, "colleague")
    assert "Hạn bổ sung: 16:30 Thứ Hai 30/11" in await words(product, "colleague")  # all of the time, anew
    await supplement(product, "colleague", "Đồng nghiệp đã bổ sung.")
    request = await product.request()
    assert (request.author, request.taken_by) == (product.ids["author"], product.ids["colleague"])
    await product.decide("desk")
    assert (await product.newest(Visit)).stage == "board"


@pytest.mark.parametrize("gone", [_is_away, _blocks_the_bot, _moves_to_another_unit])
async def test_the_author_is_told_by_whom_and_sees_it(
    product: Product, gone: Callable[[Product], Awaitable[None]]
) -> None:
    await ask_more(product)
    await gone(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), (await product.request()).id))
    notice = await product.newest(Notice, key="notice-taken-over")
    assert notice.person == product.ids["author"]
    assert notice.values["who"] == "Anh/Chị Colleague"
    assert "Anh/Chị Colleague đã nhận trả lời thay" in await words(product, "author")
    assert await buttons(product, "author") == ["Xem"]
    request = await product.request()
    for action in (StartSupplement, Withdraw):
        assert await refusal(product, action(product.actor("author"), request.id)) == "only-author"


@pytest.mark.parametrize("stage", ["unit", "desk", "board", "publishing"])
async def test_a_colleague_withdraws_in_place_of_an_author_who_left(product: Product, stage: str) -> None:
    request = await product.reach(stage)
    await _leaves(product)
    assert await listed(product, "colleague") == [("theirs", "away")]
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert await listed(product, "colleague") == [("theirs", "open")]
    await product.app.do(Withdraw(product.actor("colleague"), request.id))
    assert (await product.request()).outcome == "withdrawn"


@pytest.mark.parametrize(
    ("then", "state", "attention"),
    [
        ("refuse", "Đã từ chối", "closed:refused"),
        ("withdraw", "Đã rút", "closed:withdrawn"),
        ("publish", "Đã đăng", "out:1"),
    ],
)
async def test_the_author_hears_what_came_of_it_after_a_colleague_took_it_over(
    product: Product, then: str, state: str, attention: str
) -> None:
    """The decision goes to whoever answers now; the author's card rings once."""
    request = await product.reach("publishing" if then == "publish" else "desk")
    await _is_away(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert (await card(product, "author")).attention == ""
    if then == "refuse":
        await product.decide("desk", "refuse", "Không thuộc phạm vi đăng tải")
    elif then == "withdraw":
        await product.app.do(Withdraw(product.actor("colleague"), request.id))
    else:
        await product.publish()
    shown = await card(product, "author")
    assert shown.attention == attention
    read = await words(product, "author")
    assert read.startswith(f"{state} · Hội thảo logistics xanh")
    by = {"refuse": "Anh/Chị Desk", "withdraw": "Anh/Chị Colleague", "publish": "Website tiếng Việt: "}[then]
    assert by in read
    if then == "publish":
        await product.app.do(AnswerRecheck(product.actor("colleague"), (await product.newest(Recheck)).id))
        assert (await card(product, "author")).attention == attention


async def test_a_colleague_answers_the_re_check_of_an_author_who_left(product: Product) -> None:
    request = await product.reach("rechecking")
    recheck = await product.newest(Recheck)
    answer = AnswerRecheck(product.actor("colleague"), recheck.id)
    await _leaves(product)
    assert await refusal(product, answer) == "only-author"
    assert await listed(product, "colleague") == [("mine", "take")]
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert await buttons(product, "colleague") == ["Xác nhận đúng", "Báo sai sót"]
    await product.app.do(answer)
    assert (await product.request()).outcome == "confirmed"


async def test_colleagues_see_it_only_while_one_of_them_may_have_to_answer(product: Product) -> None:
    async def sees() -> bool:
        request, person = await product.request(), await product.newest(Person, id=product.ids["colleague"])
        return await product.app.ask(lambda work: queries.see(work, person, request.id)) is not None

    await product.reach("rechecking")
    assert not await sees()
    await _leaves(product)
    assert await sees()
    product.clock.moment = (await product.newest(Recheck)).due_at
    await product.app.do(RunDue())
    assert (await product.request()).outcome == "unconfirmed"
    assert not await sees()


async def test_of_two_colleagues_one_takes_it_and_the_other_is_told_who(product: Product) -> None:
    await ask_more(product, "desk", "desk")
    request = await product.request()
    await _leaves(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    with pytest.raises(Refusal) as caught:
        await product.app.do(TakeOverRequest(product.actor("deputy head"), request.id))
    assert (caught.value.code, caught.value.values) == ("taken-over", {"who": "Anh/Chị Colleague"})
    assert (
        await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    ).reference == request.reference


async def test_whoever_answers_or_once_answered_does_not_decide(product: Product) -> None:
    """The head takes it over: the deputy decides; and also when the next one has taken it from the head."""
    request = await product.submit()
    await _leaves(product)
    await product.app.do(TakeOverRequest(product.actor("head"), request.id))
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    own = Decide(product.actor("head"), visit.id, revision.id, "pass")
    assert await refusal(product, own) == "own-request"
    await product.app.do(SetAway(product.actor("head"), product.clock.now() + timedelta(days=5)))
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    await product.app.do(SetAway(product.actor("head"), None))
    assert await refusal(product, own) == "own-request"
    await product.decide("deputy head")


async def test_whose_agreement_counts_at_this_stage_does_not_answer(tmp_path: Path) -> None:
    """Both heads must confirm, one has: that one does not become the requester; the other does."""
    before = "        by: unit_head\n        verb: confirm\n"
    async with open_product(tmp_path, RULES.replace(before, f"{before}        needs: all\n", 1)) as product:
        admin = product.actor("administrator")
        await product.app.do(GiveRole(admin, product.ids["colleague"], "unit_head", "economics"))
        request = await product.submit()
        await product.decide("head")
        await _leaves(product)
        take = [TakeOverRequest(product.actor(name), request.id) for name in ("head", "colleague")]
        assert await refusal(product, take[0]) == "decided-on-it"
        await product.app.do(take[1])
        assert (await product.newest(Visit)).stage == "desk"


# nobody of the unit is left


async def _nobody_answers(product: Product) -> Request:
    """The author leaves while the desk waits for them, and the unit's other clerks are away."""
    await ask_more(product, "desk", "desk")
    for name in ("colleague", "deputy head"):
        await product.app.do(SetAway(product.actor(name), product.clock.now() + timedelta(days=30)))
    await _leaves(product)
    return await product.request()


@pytest.mark.parametrize(
    ("away", "told", "why", "says"),
    [
        ((), "head", "take", "trả lời thay Anh/Chị Author"),
        (("head",), "desk", "end", "đơn vị không còn ai trả lời thay"),
    ],
)
async def test_then_the_head_hears_else_the_desk(
    product: Product, away: tuple[str, ...], told: str, why: str, says: str
) -> None:
    request = await _nobody_answers(product)
    for name in away:
        await product.app.do(SetReachable(product.actor(name), False))
    await go(product, "25/11 07:30")
    assert says in (await said(product))[told][0]
    assert [each for _, each in await listed(product, told)] == [why]
    assert await product.all(Stuck) == []
    end = CloseRequest(product.actor(told), request.id, "Người gửi đã nghỉ việc")
    await product.app.do(end)
    assert (await product.request()).outcome == "unanswered"


async def test_where_neither_is_here_administrators_are_told(product: Product) -> None:
    request = await _nobody_answers(product)
    for name in ("head", "desk", "office"):  # with whoever stands in for the desk
        await product.app.do(SetReachable(product.actor(name), False))
    assert [row.subject for row in await product.all(Stuck)] == ["visit"]
    assert (await product.newest(Notice, key="stuck")).person == product.ids["administrator"]
    end = CloseRequest(product.actor("administrator"), request.id, "x")
    assert await refusal(product, end) == "may-not-end"


async def test_the_head_or_the_desk_ends_what_is_decided_while_its_author_is_gone(product: Product) -> None:
    request = await product.reach("board")
    end = CloseRequest(product.actor("head"), request.id, "Đơn vị không còn nhu cầu")
    assert await refusal(product, end) == "may-not-end"
    await _leaves(product)
    for name in ("colleague", "board", "webmaster", "other head", "administrator"):
        action = CloseRequest(product.actor(name), request.id, "x")
        assert await refusal(product, action) == "may-not-end"
    await product.app.do(end)
    assert (await product.request()).outcome == "ended"
    assert (await words(product, "board")).startswith("Đã đóng, chưa đăng · ")

"""Conversations: every answer is kept at once, one is open at a time, and what was decided is done once."""

from datetime import timedelta

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.actions import (
    CancelEvent,
    ChooseOption,
    LeaveConversation,
    PlanEvent,
    ResumeConversation,
    SayInConversation,
    SendConversation,
    Unbind,
)
from workflow.errors import Refusal
from workflow.form import conversing
from workflow.form.pressed import pressed
from workflow.model import Account, Conversation, Decision, Fact, Revision, Visit
from workflow.office.work_list import work_list
from workflow.people import absences

pytestmark = on_monday

__all__ = ["product"]

DAYS = "7/12 đến 9/12"


@pytest.fixture
async def head(product: Product) -> Talking:
    return Talking(product, "head")


async def listed(product: Product, name: str) -> list[int]:
    """The conversations among the drafts of a person."""
    found = await product.ask(conversing.unsent, product.actor(name))
    return [talk.kept.id for talk in found]


async def test_what_is_read_is_shown_and_counts_when_it_is_right(product: Product, head: Talking) -> None:
    assert "Đang ghi nhận có mặt." in await head.begin("absence")
    assert (await head.say(DAYS)).became == "echo"
    assert "Vắng mặt từ Thứ Hai 07/12/2026 đến hết Thứ Tư 09/12/2026. Đúng không?" in await head.window()
    assert (await head.say("đúng rồi ạ")).became == "over"
    assert "Sẽ ghi nhận vắng mặt" in await head.said()
    person = await product.person("head")
    assert await product.ask(absences.planned, person)


async def test_an_update_that_is_replayed_says_the_same_and_does_nothing_again(head: Talking) -> None:
    await head.begin("absence")
    first = [await head.say(DAYS, "7"), await head.say("đúng", "8")]
    kept = await head.kept()
    assert [await head.say(DAYS, "7"), await head.say("đúng", "8")] == first
    assert await head.kept() == kept


async def test_a_refusal_leaves_the_conversation_as_it_was(product: Product, head: Talking) -> None:
    await head.begin("absence")
    await head.say(DAYS)
    before = await head.kept()
    product.clock.moment += timedelta(days=40)
    with pytest.raises(Refusal, match="absence-over"):
        await head.press("Đúng")
    assert await head.kept() == before
    assert (await head.press("Nhập lại")).became == "anew"
    assert "Báo vắng thì nhập ngày" in await head.window()


async def test_another_form_parks_the_one_that_is_open(product: Product, head: Talking) -> None:
    await head.begin("absence")
    await head.say(DAYS)
    other = Talking(product, "head")
    await other.begin("absence")
    assert (await head.kept()).state == "parked"
    assert await listed(product, "head") == [head.id]
    await product.app.do(ResumeConversation(product.actor("head"), head.id))
    assert await product.all(Conversation) == [await head.kept()]  # nothing was answered in the other
    assert "Đúng không?" in await head.window()
    await head.press("Đúng")
    assert "Sẽ ghi nhận vắng mặt" in await head.said()
    assert await listed(product, "head") == []


async def test_what_is_left_is_not_listed_and_forgotten_by_the_next(product: Product, head: Talking) -> None:
    await head.begin("absence")
    await head.say(DAYS)
    assert (await head.press("Nhập lại")).became == "anew"
    assert (await head.press("Đóng")).became == "left"
    assert await listed(product, "head") == []
    first = head.id
    await head.begin("absence")
    assert [each.id for each in await product.all(Conversation)] == [head.id]
    with pytest.raises(Refusal, match="draft-gone"):
        await product.app.do(SayInConversation(product.actor("head"), first, DAYS))


async def test_a_conversation_is_its_accounts_own(product: Product, head: Talking) -> None:
    await head.begin("absence")
    await head.say(DAYS)
    stranger = product.actor("board")
    for action in (
        SayInConversation(stranger, head.id, "đúng"),
        ChooseOption(stranger, head.id, 0),
        SendConversation(stranger, head.id),
        ResumeConversation(stranger, head.id),
        LeaveConversation(stranger, head.id),
    ):
        with pytest.raises(Refusal, match="draft-gone"):
            await product.app.do(action)
    assert "Đúng không?" in await head.window()


async def test_presses_of_another_question_leave_all_as_it_is(product: Product, head: Talking) -> None:
    await head.begin("absence")
    await head.say(DAYS)
    before = await head.kept()
    await product.app.do(ChooseOption(product.actor("head"), head.id, 7))
    await product.app.do(SendConversation(product.actor("head"), head.id))
    assert await head.kept() == before


async def test_an_account_that_is_unbound_leaves_no_conversation(product: Product, head: Talking) -> None:
    await head.begin("absence")
    person = await product.person("head")
    account = await product.newest(Account, person=person.id)
    await product.app.do(Unbind(product.actor("administrator"), account.id, person.id))
    assert await product.all(Conversation) == []


async def at_board(product: Product) -> dict[str, Fact]:
    """A request that waits for the board: what its reason is about."""
    await product.reach("board")
    visit = await product.newest(Visit, left_at=None)
    revision = await product.newest(Revision, request=visit.request)
    return {"visit": visit.id, "revision": revision.id, "verdict": "refuse"}


async def test_what_a_colleague_decided_meanwhile_is_said_and_nothing_is_done_again(product: Product) -> None:
    board = Talking(product, "board")
    assert "Nhập lý do từ chối" in await board.begin("reason", await at_board(product))
    await board.say("Trùng tin")
    assert "[Từ chối]" in await board.window()
    await product.decide("second board")
    decided = len(await product.all(Decision))
    assert await board.window() == "decided-pass"
    with pytest.raises(Refusal, match="decided-pass"):
        await board.say("Trùng tin")
    assert len(await product.all(Decision)) == decided
    assert (await board.kept()).answers == {"reason": "Trùng tin"}


async def test_a_refusal_that_was_parked_keeps_its_reason(product: Product) -> None:
    board = Talking(product, "board")
    await board.begin("reason", await at_board(product))
    await board.say("Trùng tin")
    other = Talking(product, "board")
    await other.begin("absence")
    assert await listed(product, "board") == [board.id]
    await product.app.do(ResumeConversation(product.actor("board"), board.id))
    assert "Trùng tin" in await board.window()
    assert (await board.press("Từ chối")).became == "over"
    assert "Đã từ chối." in await board.said()
    assert (await product.newest(Decision)).reason == "Trùng tin"


async def test_more_is_asked_for_instead_of_refusing(product: Product) -> None:
    board = Talking(product, "board")
    await board.begin("reason", await at_board(product))
    await board.say("Thiếu ảnh")
    await board.press("Yêu cầu bổ sung")
    assert "Nhập nội dung cần bổ sung" in await board.window()
    assert (await board.say("Thiếu ảnh của hội thảo.")).became == "over"
    assert "Đã yêu cầu bổ sung." in await board.said()


async def test_a_reason_that_is_empty_or_too_long_is_asked_for_again(product: Product) -> None:
    board = Talking(product, "board")
    await board.begin("reason", await at_board(product))
    for text, problem in (
        ("\u200b", "problem-answer-empty"),
        ("x" * 1001, "problem-answer-too-long"),
        (None, "problem-answer-kind-text"),
    ):
        assert (await board.say(text)).problem == problem
    assert (await board.kept()).answers == {}


async def test_a_conversation_about_an_event_that_is_cancelled_is_not_listed(
    product: Product, head: Talking
) -> None:
    actor, day = product.actor("head"), "2026-12-25"
    planned = (await product.app.do(PlanEvent(actor, "economics", "Lễ kỷ niệm", day, day))).event
    await head.begin("moving", {"event": planned})
    await head.say("30/11")
    await Talking(product, "head").begin("absence")
    assert len((await product.ask(work_list, actor, "drafts", 0)).view.rows) == 1
    await product.app.do(CancelEvent(actor, planned))
    assert (await product.ask(work_list, actor, "drafts", 0)).view.rows == ()


async def test_an_act_in_a_parked_conversation_opens_it(product: Product, head: Talking) -> None:
    """Words that follow are meant for it, and not for another that was open."""
    await head.begin("absence")
    await head.say(DAYS)
    other = Talking(product, "head")
    await other.begin("event")
    await other.say("Ngày hội việc làm")
    await head.press("Nhập lại")
    assert [(await each.kept()).state for each in (head, other)] == ["open", "parked"]


async def test_a_refused_way_into_another_leaves_the_open_one(product: Product, head: Talking) -> None:
    request = await product.submit()
    await head.begin("absence")
    await head.say(DAYS)
    stranger = Talking(product, "head")
    with pytest.raises(Refusal, match="only-author"):
        await stranger.begin("supplement", {"request": request.id})
    assert (await head.kept()).state == "open"
    assert "Đúng không?" in await head.window()


async def test_the_button_of_an_earlier_echo_confirms_nothing(product: Product, head: Talking) -> None:
    """A button stands for what was shown beside it."""
    await head.begin("absence")
    await head.say(DAYS)
    shown = await head.asked()
    assert not isinstance(shown, Refusal)
    earlier = shown.rows[0][0].sends
    await head.say("14/12 đến 15/12")
    before = await head.kept()
    await product.app.do(pressed(product.actor("head"), head.id, earlier))
    assert await head.kept() == before

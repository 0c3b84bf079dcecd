"""Asking for an opinion at a step, without giving the decision away (rules B17, C04, D07)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.rules.second_rules import changed
from wording import Wording
from workflow.actions import (
    AskOpinion,
    EndRole,
    GiveOpinion,
    GiveRole,
    GiveText,
    HaveNoOpinion,
    Leave,
    RunDue,
    SendDraft,
    SetAway,
    StartEdit,
    Withdraw,
)
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.lines import Line
from workflow.model import AuditEntry, Card, Chat, Decision, Membership, Notice, Nudge, Opinion, Route, Visit
from workflow.office.work_list import work_list
from workflow.requests import queries
from workflow.requests.cards import views

RULES = changed(("may: [edit, more, return, refuse]", "may: [edit, more, opinion, refuse]"))
QUESTION, WORDS = "Ngày tổ chức có trùng lịch nhà trường không?", "Không trùng, đăng được"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A request that the desk decides now, where an opinion may be asked."""
    async with open_product(tmp_path, RULES) as opened:
        await opened.reach("desk")
        yield opened


async def ask(product: Product, whom: str, who: str = "desk", question: str = QUESTION) -> Opinion:
    visit = await product.newest(Visit)
    await product.app.do(AskOpinion(product.actor(who), visit.id, whom, question))
    return await product.newest(Opinion)


async def refused(product: Product, action: AskOpinion | GiveOpinion | HaveNoOpinion) -> str:
    with pytest.raises(Refusal) as found:
        await product.app.do(action)
    return found.value.code


async def cannot_ask(product: Product, whom: str, who: str = "desk") -> str:
    visit = await product.newest(Visit)
    return await refused(product, AskOpinion(product.actor(who), visit.id, whom, QUESTION))


async def card(product: Product, name: str, menu: str = "") -> tuple[list[str], list[str]]:
    """The lines of somebody's card, and its buttons."""
    wording, request = Wording(product.app.rulebook.zone), await product.request()
    view = await product.ask(views.card, Card(request=request.id, person=product.ids[name], menu=menu))
    lines = [wording.say("vi", each) for each in (*view.lines, *view.rest)]
    return lines, [wording.say("vi", choice.label) for row in view.choices for choice in row]


async def walk(product: Product, name: str) -> str:
    request, person = await product.request(), await product.person(name)
    seen = await product.ask(queries.see, person, request.id)
    assert seen
    wording = Wording(product.app.rulebook.zone)
    return "\n".join(wording.say("vi", each) for each in seen.walk)


async def told(product: Product, key: str) -> list[int | None]:
    return [each.person for each in await product.all(Notice, key=key)]


async def has_card(product: Product, name: str) -> bool:
    return await product.find(Card, person=product.ids[name]) is not None


async def test_the_opinion_of_a_post_comes_to_those_who_decide_and_stays(product: Product) -> None:
    opinion = await ask(product, "office")
    said, buttons = await card(product, "office")
    assert f"Anh/Chị Desk xin ý kiến của Anh/Chị: “{QUESTION}”" in said
    assert buttons == ["Trả lời", "Không có ý kiến", "Xem"]
    assert f"Đang xin ý kiến Văn phòng Trường: “{QUESTION}”" in (await card(product, "desk"))[0]
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    line = f"Ý kiến của Anh/Chị Office: “{WORDS}”"
    assert line in (await card(product, "desk"))[0]
    assert await told(product, "notice-opinion-given") == [product.ids["desk"]]
    assert (await card(product, "office"))[1] == ["Xem"]
    await product.decide("desk")
    assert line in (await card(product, "board"))[0]
    kinds = [each.kind for each in await product.all(AuditEntry) if each.kind.startswith("opinion.")]
    assert kinds == ["opinion.asked", "opinion.given"]


async def test_its_words_are_not_shown_to_the_requester(product: Product) -> None:
    opinion = await ask(product, "office")
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    assert "xin ý kiến Văn phòng Trường" in await walk(product, "author")
    for name, reads in (("author", False), ("board", True), ("office", True)):
        found = await walk(product, name)
        assert (WORDS in found, QUESTION in found) == (reads, reads), name
    for text in ("\n".join((await card(product, "author"))[0]), (await card(product, "author", "whole"))[0]):
        assert WORDS not in text


async def test_nobody_waits_for_it_and_an_answer_that_is_late_says_so(product: Product) -> None:
    opinion = await ask(product, "office")
    await product.decide("desk")
    assert (await product.newest(Opinion)).state == "over"
    said, buttons = await card(product, "office")
    assert said[0].startswith("Không cần ý kiến nữa từ ")
    assert buttons == ["Xem"]
    office = product.actor("office")
    assert await refused(product, GiveOpinion(office, opinion.id, WORDS)) == "opinion-over"
    assert await refused(product, HaveNoOpinion(office, opinion.id)) == "opinion-over"


async def test_a_request_that_is_withdrawn_needs_no_opinion(product: Product) -> None:
    await ask(product, "office")
    await product.app.do(Withdraw(product.actor("author"), (await product.request()).id))
    assert (await product.newest(Opinion)).state == "over"


async def test_whoever_is_asked_decides_nothing_by_it(product: Product) -> None:
    opinion = await ask(product, "office")
    with pytest.raises(Refusal) as found:
        await product.decide("office")
    assert found.value.code == "not-decider"
    assert await refused(product, GiveOpinion(product.actor("board"), opinion.id, WORDS)) == "not-adviser"
    assert (await product.newest(AuditEntry)).kind == "refused.not-adviser"
    assert await cannot_ask(product, "board", "office") == "not-decider"
    assert [each.verdict for each in await product.all(Decision)] == ["pass"]


async def test_no_opinion_is_said_and_answered_once(product: Product) -> None:
    opinion = await ask(product, "office")
    office = product.actor("office")
    await product.app.do(HaveNoOpinion(office, opinion.id))
    assert "Anh/Chị Office: không có ý kiến" in (await card(product, "desk"))[0]
    assert await told(product, "notice-opinion-none") == [product.ids["desk"]]
    assert await refused(product, GiveOpinion(office, opinion.id, WORDS)) == "opinion-answered"
    assert (await ask(product, "office")).state == "open"


async def test_words_are_needed(product: Product) -> None:
    opinion = await ask(product, "office")
    assert await refused(product, GiveOpinion(product.actor("office"), opinion.id, " ")) == "reason-needed"


async def test_who_cannot_be_asked(product: Product) -> None:
    numbers = {name: str(id) for name, id in product.ids.items()}
    assert await cannot_ask(product, numbers["desk"]) == "opinion-self"
    assert await cannot_ask(product, numbers["author"]) == "opinion-requester"
    assert await cannot_ask(product, "desk") == "opinion-self"
    assert await cannot_ask(product, "nobody") == "gone"
    assert await cannot_ask(product, "unit_head in training") == "opinion-nobody"
    await product.app.do(SetAway(product.actor("webmaster"), product.clock.now() + timedelta(days=3)))
    assert await cannot_ask(product, numbers["webmaster"]) == "opinion-nobody"
    await ask(product, "office")
    assert await cannot_ask(product, "office") == "opinion-asked"
    assert await cannot_ask(product, numbers["office"]) == "opinion-asked"
    await ask(product, numbers["other head"])
    assert len(await product.all(Opinion)) == 2


async def test_only_a_step_that_says_so_asks_for_opinions(product: Product) -> None:
    await product.decide("desk")
    assert await cannot_ask(product, "office", "board") == "verdict-not-here"
    assert "Xin ý kiến" not in (await card(product, "board"))[1]


async def test_an_asked_person_who_is_away_is_told_of_and_can_still_answer(product: Product) -> None:
    opinion = await ask(product, "office")
    office = product.actor("office")
    await product.app.do(SetAway(office, product.clock.now() + timedelta(days=9)))
    assert await told(product, "notice-opinion-away") == [product.ids["desk"]]
    said = "\n".join((await card(product, "desk"))[0])
    assert "hiện chưa có ai trả lời được" in said
    await ask(product, "board")
    await product.app.do(SetAway(office, None))
    said = "\n".join((await card(product, "desk"))[0])
    assert "hiện chưa có ai trả lời được" not in said
    await product.app.do(GiveOpinion(office, opinion.id, WORDS))
    assert await told(product, "notice-opinion-away") == [product.ids["desk"]]


async def test_an_opinion_that_nobody_is_left_to_give_is_closed(product: Product) -> None:
    opinion = await ask(product, str(product.ids["office"]))
    administrator = product.actor("administrator")
    await product.app.do(Leave(administrator, product.ids["office"]))
    assert (await product.newest(Opinion)).state == "lost"
    assert await told(product, "notice-opinion-lost") == [product.ids["desk"]]
    assert "không còn ai trả lời" in "\n".join((await card(product, "desk"))[0])
    assert await refused(product, GiveOpinion(product.actor("office"), opinion.id, WORDS)) == "stranger"


async def test_the_cards_follow_who_holds_the_post(product: Product) -> None:
    opinion = await ask(product, "office")
    administrator, heir = product.actor("administrator"), "other head"
    assert not await has_card(product, heir)
    await product.app.do(GiveRole(administrator, product.ids[heir], "office", None))
    assert (await card(product, heir))[1] == ["Trả lời", "Không có ý kiến", "Xem"]
    assert await has_card(product, heir)
    held = await product.newest(Membership, person=product.ids["office"], role="office")
    await product.app.do(EndRole(administrator, held.id))
    gone = GiveOpinion(product.actor("office"), opinion.id, WORDS)
    assert await refused(product, gone) == "not-adviser"
    await product.app.do(GiveOpinion(product.actor(heir), opinion.id, WORDS))


async def test_a_new_holder_of_a_post_elsewhere_gets_the_card(product: Product) -> None:
    await ask(product, "unit_head in navigation")
    administrator, heir = product.actor("administrator"), product.ids["webmaster"]
    assert not await has_card(product, "webmaster")
    await product.app.do(GiveRole(administrator, heir, "unit_head", "navigation"))
    assert await has_card(product, "webmaster")


async def test_of_ones_own_post_the_others_are_asked(product: Product) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids["office"], "desk", None))
    opinion = await ask(product, "desk")
    assert await refused(product, GiveOpinion(product.actor("desk"), opinion.id, WORDS)) == "not-adviser"
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))


async def test_a_requester_who_decides_others_does_not_read_it_either(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.submit("head")
        await product.decide("deputy head")
        opinion = await ask(product, "office")
        await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
        found = await walk(product, "head")
        assert "cho ý kiến" in found
        assert WORDS not in found


async def test_where_the_asker_is_gone_whoever_decides_hears_it(product: Product) -> None:
    opinion = await ask(product, "office")
    administrator = product.actor("administrator")
    await product.app.do(GiveRole(administrator, product.ids["second board"], "desk", None))
    await product.app.do(Leave(administrator, product.ids["desk"]))
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    assert await told(product, "notice-opinion-given") == [product.ids["second board"]]


async def test_it_is_reminded_of_once_at_half_the_time_of_the_step(product: Product) -> None:
    opinion, visit = await ask(product, "office"), await product.newest(Visit)
    assert visit.due_at == opinion.due_at
    asked_at = product.clock.moment
    product.clock.moment = asked_at + (opinion.due_at - asked_at) / 2 - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert await product.all(Nudge, subject="opinion") == []
    product.clock.moment += timedelta(minutes=1)
    await product.app.do(RunDue())
    assert [each.person for each in await product.all(Nudge, subject="opinion")] == [product.ids["office"]]
    product.clock.moment = opinion.due_at
    await product.app.do(RunDue())
    assert await told(product, "notice-opinion-late") == [product.ids["desk"]]
    assert "đã quá hạn" in "\n".join((await card(product, "desk"))[0])
    product.clock.moment += timedelta(days=3)
    await product.app.do(RunDue())
    assert len(await product.all(Nudge, subject="opinion")) == 1
    assert len(await told(product, "notice-opinion-late")) == 1
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))


async def test_a_step_whose_time_is_over_reminds_after_one_working_day(product: Product) -> None:
    visit = await product.newest(Visit)
    assert visit.due_at
    product.clock.moment = visit.due_at + timedelta(minutes=1)
    await product.app.do(RunDue())
    opinion = await ask(product, "office")
    assert opinion.due_at > product.clock.moment + timedelta(days=1)
    product.clock.moment = opinion.due_at - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert [each.person for each in await product.all(Nudge, subject="opinion")] == [product.ids["office"]]


async def test_it_stands_in_the_list_of_whoever_is_asked(product: Product) -> None:
    assert (await product.ask(work_list, product.actor("office"), "mine", 0)).view.rows == ()
    await ask(product, "office")
    wording = Wording(product.app.rulebook.zone)
    (row,) = (await product.ask(work_list, product.actor("office"), "mine", 0)).view.rows
    assert "Cần cho ý kiến, hạn " in "\n".join(
        wording.say("vi", each) for each in row.said[1:] if isinstance(each, Line)
    )


async def test_an_opinion_says_that_it_is_about_the_text_before_an_edit(product: Product) -> None:
    opinion = await ask(product, "office")
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    desk, request = product.actor("desk"), await product.request()
    draft = (await product.app.do(StartEdit(desk, request.id))).id
    await product.app.do(GiveText(desk, draft, "body", "Đoạn khác hẳn."))
    await product.app.do(SendDraft(desk, draft))
    said = (await card(product, "desk"))[0]
    assert f"Ý kiến của Anh/Chị Office (về bản trước khi sửa): “{WORDS}”" in said


async def test_an_update_that_is_done_again_asks_and_answers_once(product: Product) -> None:
    visit, desk, office = await product.newest(Visit), product.actor("desk"), product.actor("office")
    for _ in range(2):
        await product.app.under(Cause("tg:1")).do(AskOpinion(desk, visit.id, "office", QUESTION))
    opinion = await product.newest(Opinion)
    for _ in range(2):
        await product.app.under(Cause("tg:2")).do(GiveOpinion(office, opinion.id, WORDS))
    assert [each.state for each in await product.all(Opinion)] == ["given"]
    assert await told(product, "notice-opinion-given") == [product.ids["desk"]]


async def test_a_decider_who_is_asked_too_decides_and_answers_on_one_card(product: Product) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids["office"], "desk", None))
    opinion = await ask(product, "office")
    buttons = (await card(product, "office"))[1]
    assert {"Duyệt", "Trả lời", "Không có ý kiến"} <= set(buttons)
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    await product.decide("office")


async def test_whoever_is_asked_sees_what_is_shown_to_them_alone(tmp_path: Path) -> None:
    body = "      body:\n        kind: long_text\n"
    assert body in RULES
    rules = RULES.replace(body, f"{body}        shown_to: [desk, board, unit_head]\n", 1)
    async with open_product(tmp_path, rules) as opened:
        await opened.reach("desk")
        await ask(opened, "office")
        request = await opened.request()
        for name, sees in (("office", False), ("desk", True)):
            asked = Card(request=request.id, person=opened.ids[name])
            view = await opened.ask(views.card, asked)
            assert any(each.value == "Đoạn một, đoạn hai." for each in view.answers) == sees
        assert "Đã ẩn 1 mục." in (await card(opened, "office"))[0]


async def test_the_group_of_a_post_is_asked_there(product: Product) -> None:
    def bind(records: Records) -> Chat:
        chat = records.add(Chat(platform="telegram", external="-office", title="Tổ chức"))
        records.add(Route(chat=chat.id, role="office", unit=None))
        return chat

    group = await product.database.write(bind)
    opinion = await ask(product, "office")
    kept = await product.newest(Card, chat=group.id)
    view = await product.ask(views.card, kept)
    wording = Wording(product.app.rulebook.zone)
    labels = [wording.say("vi", choice.label) for row in view.choices for choice in row]
    assert {"Trả lời", "Không có ý kiến"} <= set(labels)
    await product.app.do(HaveNoOpinion(product.actor("office"), opinion.id))

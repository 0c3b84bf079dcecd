"""Asking for an opinion at a step, without giving the decision away (rules B17, C04, D07)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.opinion_steps import (
    QUESTION,
    RULES,
    WORDS,
    ask,
    cannot_ask,
    card,
    refused,
    told,
    walk,
)
from workflow.actions import (
    AskOpinion,
    GiveOpinion,
    GiveRole,
    GiveText,
    HaveNoOpinion,
    SendDraft,
    SetAway,
    StartEdit,
)
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Decision, Opinion, Visit
from workflow.requests.cards import views


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A request that the desk decides now, where an opinion may be asked."""
    async with open_product(tmp_path, RULES) as opened:
        await opened.reach("desk")
        yield opened


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

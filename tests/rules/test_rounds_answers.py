"""A unit answers for its items: who may, what is recorded, when it is done (rule B06)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.rules.round_steps import (
    ITEMS,
    PAGE,
    answer_all,
    go,
    press,
    refused,
    shown,
    turn,
)
from workflow.actions import AnswerItem, AttestRound, EndRole, ReturnHelped, SetAway, UpdateItem
from workflow.cards.projection import AGAIN
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Card,
    Membership,
    Person,
)
from workflow.rounds import overview as round_table
from workflow.work import Actor

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def test_a_round_with_an_unanswered_item_is_not_done(product: Product) -> None:
    """B06: five of six items leave it open, also when they are answered again; the sixth closes it."""
    await go(product, "2026-12-01T07:30")
    open_round, head = await turn(product), product.actor("head")
    for item in ITEMS[:5]:
        await product.app.do(AnswerItem(head, open_round.id, item, "same"))
        await product.app.do(AnswerItem(head, open_round.id, item, "same"))
    assert (await turn(product)).state == "open"
    assert "Còn 1/6 mục chưa xác nhận: hoạt động" in await shown(product, "head")
    await product.app.do(UpdateItem(head, open_round.id, 5, PAGE))
    done = await turn(product)
    assert (done.state, done.late_at) == ("done", None)
    card = await shown(product, "head")
    assert card.startswith("Đã đủ · Cập nhật website tháng 12/2026 · Khoa Kinh tế")
    assert f"Hoạt động: Anh/Chị Head đã cập nhật, {PAGE}" in card
    assert "[" not in card


async def test_an_update_needs_a_link(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    open_round, head = await turn(product), product.actor("head")
    answered = await product.app.do(UpdateItem(head, open_round.id, 1, "trang danh bạ"))
    assert answered.problem == "answer-link"
    assert (await turn(product)).items == {}
    assert (await refused(product, UpdateItem(head, open_round.id, 6, PAGE))).code == "gone"


async def test_unchanged_is_attested_by_name_for_what_is_left(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await product.app.do(UpdateItem(product.actor("head"), (await turn(product)).id, 1, PAGE))
    await go(product, "2026-12-02T09:05")
    assert await press(product, "head", "menu:unchanged") == "said-nothing"
    asked = await shown(product, "head")
    assert "không đổi: giới thiệu, địa chỉ, nhân sự, thành tích, hoạt động?" in asked
    assert asked.endswith("[Quay lại] [Đúng, không đổi]")
    assert await press(product, "head", "unchanged:") == "said-unchanged"
    done = await turn(product)
    assert (done.state, done.attested_by) == ("done", product.ids["head"])
    assert done.items["directory"]["answer"] == "updated"
    expected = "Anh/Chị Head xác nhận không đổi lúc 09:05 Thứ Tư 02/12: giới thiệu, địa chỉ"
    assert expected in await shown(product, "head")
    again = await refused(product, AttestRound(product.actor("head"), done.id))
    assert (again.code, again.values["who"]) == ("round-done", "Anh/Chị Head")


async def test_help_is_asked_for_on_one_card_and_counts_as_an_answer(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    for item in ("staff", "staff", "address"):
        assert await press(product, "head", f"help:{item}") == "said-item-help"
    assert await shown(product, "webmaster") == (
        "Đề nghị hỗ trợ · Cập nhật website tháng 12/2026 · Khoa Kinh tế\n"
        "Anh/Chị Head đề nghị hỗ trợ: địa chỉ, nhân sự\n"
        "Trang tiếng Việt: https://kinhte.bienxanh.example\n"
        "Trang tiếng Anh: https://economics.bienxanh.example\n"
        "Chọn “Đã hỗ trợ xong” thì các mục này được gửi lại để đơn vị xác nhận.\n"
        "[Đã hỗ trợ xong]"
    )
    assert len(await product.all(Card, person=product.ids["webmaster"])) == 1
    await product.app.do(AnswerItem(product.actor("head"), (await turn(product)).id, "address", "same"))
    await answer_all(product)
    assert (await turn(product)).state == "done"
    assert "Nhân sự: Anh/Chị Head đề nghị hỗ trợ, đã báo Quản trị website" in await shown(product, "head")
    await product.app.do(UpdateItem(product.actor("head"), (await turn(product)).id, 3, PAGE))
    assert "hỗ trợ" not in await shown(product, "head")
    helper = await shown(product, "webmaster")
    assert helper.startswith("Không còn mục cần hỗ trợ · Cập nhật website")
    assert "[" not in helper


async def test_help_with_more_items_edits_the_card_that_rang(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await press(product, "head", "help:staff")
    helper = await product.newest(Card, person=product.ids["webmaster"])
    assert helper.attention == AGAIN
    await product.change(helper, attention="", stale=False)
    await press(product, "head", "help:address")
    helper = await product.newest(Card, person=product.ids["webmaster"])
    assert (helper.attention, helper.stale) == ("", True)


async def standing(product: Product) -> str:
    """The leaders' words on the unit."""
    person = await product.newest(Person, id=product.ids["board"])
    table = await product.app.ask(lambda work: round_table.table(work, person, "unit_site"))
    said = [WORDING.say("vi", each) for each in round_table.overview(table).lines]
    return next(each for each in said if "Khoa Kinh tế" in each)


async def test_help_given_gives_the_unit_its_items_back(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    ours = await turn(product)
    for item in ITEMS:
        await product.app.do(AnswerItem(product.actor("head"), ours.id, item, "help"))
    assert (await turn(product)).state == "done"
    assert await standing(product) == "○ Khoa Kinh tế: cần hỗ trợ 6 mục"
    for name, code in (("head", "not-helper"), ("author", "not-helper"), ("stranger", "stranger")):
        actor = product.actor(name) if name in product.ids else Actor("telegram", name)
        assert (await refused(product, ReturnHelped(actor, ours.id))).code == code
    await product.app.do(ReturnHelped(product.actor("webmaster"), ours.id))
    assert (await turn(product)).state == "open"
    assert await standing(product) == "○ Khoa Kinh tế: còn 6/6 mục"
    unit = await shown(product, "head")
    assert "Anh/Chị Webmaster đã hỗ trợ xong, chờ đơn vị xác nhận lại: giới thiệu" in unit
    assert "[Xác nhận không đổi]" in unit
    card = await product.newest(Card, duty_round=ours.id, person=product.ids["head"])
    assert card.attention == AGAIN
    assert (await refused(product, ReturnHelped(product.actor("webmaster"), ours.id))).code == "help-over"
    await answer_all(product)
    assert (await turn(product)).state == "done"
    assert await standing(product) == "✓ Khoa Kinh tế: đủ"


async def test_help_given_when_the_month_is_over_leaves_it_done(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    ours = await turn(product)
    await product.app.do(AnswerItem(product.actor("head"), ours.id, "staff", "help"))
    await answer_all(product)
    assert await standing(product) == "○ Khoa Kinh tế: cần hỗ trợ 1 mục"
    await go(product, "2026-12-31T17:00")
    await product.app.do(ReturnHelped(product.actor("webmaster"), ours.id))
    assert (await turn(product)).state == "done"
    assert "[Xác nhận mục còn lại]" in await shown(product, "head")
    assert await standing(product) == "○ Khoa Kinh tế: chờ đơn vị xác nhận lại mục đã được hỗ trợ"
    await product.app.do(AnswerItem(product.actor("head"), ours.id, "staff", "same"))
    assert await standing(product) == "✓ Khoa Kinh tế: đủ"


async def test_another_unit_is_refused_and_logged(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    ours = await turn(product)
    for name in ("other head", "author", "board"):
        for action in (
            AnswerItem(product.actor(name), ours.id, "staff", "same"),
            UpdateItem(product.actor(name), ours.id, 1, PAGE),
            AttestRound(product.actor(name), ours.id),
        ):
            assert (await refused(product, action)).code == "not-answerer"
            entry = await product.newest(AuditEntry)
            assert (entry.kind, entry.actor) == ("refused.not-answerer", product.ids[name])
    with pytest.raises(Refusal, match="not-a-card"):
        await press(product, "other head", "menu:items")
    assert (await turn(product)).items == {}


async def test_a_substitute_answers_for_a_head_who_is_away(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    ours = await turn(product)
    deputy = AnswerItem(product.actor("deputy head"), ours.id, "staff", "same")
    assert (await refused(product, deputy)).code == "not-answerer"
    away = datetime(2026, 12, 20, tzinfo=UTC)
    await product.app.do(SetAway(product.actor("head"), away))
    assert (await product.app.do(deputy)).left == 5
    assert "Còn 5/6" in await shown(product, "deputy head")


async def test_authority_is_looked_up_at_the_press(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    held = await product.newest(Membership, person=product.ids["head"])
    await product.app.do(EndRole(product.actor("administrator"), held.id))
    with pytest.raises(Refusal, match="not-answerer"):
        await press(product, "head", "unchanged:")


async def test_a_late_answer_is_recorded_as_late_until_the_next_month_ends(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await go(product, "2026-12-31T16:30")
    ours, theirs = await turn(product), await turn(product, "navigation")
    await go(product, "2027-01-04T08:00")
    await product.app.do(AttestRound(product.actor("head"), ours.id))
    done = await turn(product)
    assert done.state == "done"
    assert done.late_at is not None
    await go(product, "2027-01-29T16:30")
    late = await refused(product, AttestRound(product.actor("other head"), theirs.id))
    assert (late.code, late.audited) == ("round-closed", False)
    assert (await turn(product, "navigation")).state == "late"

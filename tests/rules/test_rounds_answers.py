"""A unit answers for its items: who may, what is recorded, when it is done (rule B06)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import Product, open_product
from tests.day import on_monday
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
from workflow.actions import AnswerItem, AttestRound, EndRole, SetAway, UpdateItem
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Membership,
    Notice,
)

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


async def test_help_is_told_once_and_counts_as_an_answer(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    for _ in range(2):
        assert await press(product, "head", "help:staff") == "said-item-help"
    (notice,) = await product.all(Notice, key="notice-round-help")
    assert notice.person == product.ids["webmaster"]
    assert notice.values["item"]["vi"] == "Nhân sự"
    await answer_all(product)
    assert (await turn(product)).state == "done"
    assert "Nhân sự: Anh/Chị Head đề nghị hỗ trợ, đã báo Quản trị website" in await shown(product, "head")
    await product.app.do(UpdateItem(product.actor("head"), (await turn(product)).id, 3, PAGE))
    assert "hỗ trợ" not in await shown(product, "head")


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

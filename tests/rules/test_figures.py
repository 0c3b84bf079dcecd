"""Figures of a month, as defined, each with its cases; read by whom the rules name (A01, A28)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.editions import second
from tests.rules.requester_steps import supplement
from tests.rules.round_steps import go
from tests.rules.rule_files import answer, start
from wording import Wording
from workflow.actions import PlanEvent, Withdraw, admit
from workflow.cards.list_view import ListView
from workflow.errors import Refusal
from workflow.figures import figure_listing
from workflow.figures.figure import SilentUnit, rate
from workflow.figures.figure_sheet import FigureSheet, sheet
from workflow.model import AuditEntry
from workflow.people import figure_readers
from workflow.requests import seeing

pytestmark = on_monday
NAMED = "figures: {seen_by: [board, unit_head], silent: [office], recognised: [office], themes: [category]}"
FIGURES = f"{second(RULES)}\n{NAMED}\n"
WORDING = Wording(ZONE)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, FIGURES) as opened:
        yield opened


async def month(product: Product, unit: str = "", written: str = "2026-11") -> FigureSheet:
    return await product.ask(sheet, written, unit)


def counts(found: FigureSheet, name: str) -> dict[str, int]:
    return {part: n for part, n in found.figure(name).counts.items() if n}


def said(view: ListView, language: str = "vi") -> str:
    lines = [WORDING.value(language, each) for row in view.rows for each in row.said]
    return "\n".join(
        [WORDING.value(language, view.title), *(WORDING.say(language, each) for each in view.lead), *lines]
    )


async def report(product: Product, who: str, unit: str = "", language: str = "vi") -> str:
    person = await product.person(who)
    return said(await product.ask(figure_listing.report, person, "2026-11", unit), language)


async def cases(product: Product, name: str, unit: str = "") -> str:
    found, person = await month(product, unit), await product.person("board")
    number = [each.name for each in found.figures].index(name)
    return said(await product.ask(figure_listing.figure, person, "2026-11", unit, number, 0))


async def test_the_balance_adds_up_and_each_part_opens_its_cases(product: Product) -> None:
    await product.reach("closed")
    await product.submit()
    await product.decide("head", "refuse", "Không thuộc phạm vi")
    third = await product.submit()
    await product.app.do(Withdraw(product.actor("author"), third.id))
    await product.submit()
    found = await month(product)
    assert counts(found, "balance") == {
        "received": 4, "completed": 1, "refused": 1, "withdrawn": 1, "closing": 1,
    }  # fmt: skip
    assert "tồn đầu kỳ 0 + tiếp nhận 4 = hoàn thành 1 + từ chối 1 + rút 1 + tồn cuối kỳ 1 (quá hẹn 0)" in (
        await report(product, "board")
    )
    opened = await cases(product, "balance")
    assert "YC-2026-0002 · Hội thảo logistics xanh · Khoa Kinh tế" in opened
    assert "Theo đơn vị: Khoa Kinh tế nhận 4, xong 1, còn 1" in opened
    december = await month(product, written="2026-12")
    assert counts(december, "balance") == {"opening": 1, "closing": 1}


async def test_a_first_promise_is_kept_to_the_minute_or_it_is_late_at_the_slowest_step(
    product: Product,
) -> None:
    await product.reach("closed")
    assert counts(await month(product), "punctual") == {"on_time": 1, "adjusted": 1}
    await product.submit()
    assert counts(await month(product), "punctual")["ahead"] == 1
    await product.decide("head")
    await go(product, "2026-11-27T16:00")
    await product.decide("desk")
    await go(product, "2026-11-30T20:00")
    found = await month(product)
    assert counts(found, "punctual") == {"on_time": 1, "adjusted": 1, "late": 1}
    assert [*found.figure("slow_steps").parts] == ["desk"]
    assert counts(found, "balance")["overdue"] == 1
    assert "theo hẹn đầu 1/2, sau điều chỉnh 1/2" in await report(product, "board")
    text = await cases(product, "slow_steps")
    assert "Phòng Truyền thông quá hạn" in text
    assert "Theo vai trò" in text


async def test_the_requesters_own_time_moves_the_promise_and_both_are_said(product: Product) -> None:
    await product.submit()
    await product.decide("head", "more", "Thiếu ảnh")
    await go(product, "2026-11-26T10:00")
    await supplement(product, text="Đã thêm ảnh.")
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await go(product, "2026-12-02T10:00")
    await product.publish()
    found = await month(product)
    assert counts(found, "punctual") == {"late": 1, "adjusted": 1}
    assert counts(found, "at_once") == {"asked": 1}
    text = await report(product, "board")
    assert "theo hẹn đầu 0/1, sau điều chỉnh 1/1" in text
    assert "Lý do nhiều nhất: Thiếu ảnh 1" in text


async def test_an_event_without_news_is_named_and_a_unit_without_anything(product: Product) -> None:
    actor = product.actor("head")
    await product.app.do(PlanEvent(actor, "economics", "Ngày hội việc làm", "2026-11-24", "2026-11-24"))
    await go(product, "2026-11-30T17:00")
    found = await month(product)
    assert counts(found, "covered") == {"none": 1}
    assert "Ngày hội việc làm · Khoa Kinh tế" in await cases(product, "covered")
    silent = [u.unit.key for u in found.figure("silent").parts["silent"] if isinstance(u, SilentUnit)]
    assert "economics" not in silent
    assert "navigation" in silent
    assert "Khoa Hàng hải · 1 tháng liền" in await cases(product, "silent")


async def test_themes_without_anything_show_and_units_are_recognised(product: Product) -> None:
    await product.reach("closed")
    found = await month(product)
    assert found.figure("themes").counts["category.research"] == 1
    assert 0 in found.figure("themes").counts.values()
    assert counts(found, "recognised") == {"economics": 1}
    assert "Ghi nhận: Khoa Kinh tế 1" in await report(product, "board")


async def test_an_answer_that_was_hidden_when_it_was_given_is_in_no_theme(tmp_path: Path) -> None:
    shown = "      category:\n"
    hidden = FIGURES.replace(", themes: [category]", "").replace(
        shown, f"{shown}        shown_to: [desk]\n", 1
    )
    async with open_product(tmp_path, hidden) as product:
        await product.submit()
        await start(product, FIGURES)
        await answer(product, "apply")
        await product.submit()
        assert (await month(product)).figure("themes").counts["category.research"] == 1


async def test_only_those_read_figures_whom_the_rules_name(product: Product) -> None:
    mine = await product.submit()
    for name, units in (("board", None), ("head", {"economics"}), ("desk", set()), ("administrator", set())):
        found = await product.ask(figure_readers.units_read, await product.person(name))
        assert found == (None if units is None else frozenset(units))
    with pytest.raises(Refusal, match="figures-not-yours"):
        await admit(product.app, product.actor("desk"), "figures")
    assert (await product.newest(AuditEntry)).kind == "refused.figures-not-yours"
    with pytest.raises(Refusal, match="figures-not-yours"):
        await product.ask(figure_listing.report, await product.person("head"), "2026-11", "")
    assert "tiếp nhận 1" in await report(product, "head", "economics")
    assert "tiếp nhận 0" in await report(product, "other head", "navigation")
    spec = await product.ask(lambda work: work.spec(mine.rules))
    for name, sees in (("second board", True), ("other head", False)):
        assert await product.ask(seeing.may_see, spec, mine, await product.person(name)) is sees


async def test_it_is_said_in_english_too(product: Product) -> None:
    await product.reach("closed")
    text = await report(product, "board", language="en")
    assert "Balance: open before 0 + received 1 = completed 1" in text
    assert "Published in time: by the first promise 1/1, once adjusted 1/1" in text


def test_a_rate_of_few_cases_is_no_percentage() -> None:
    assert [rate(7, 9), rate(0, 0), rate(9, 10), rate(199, 200)] == [
        "7/9",
        "–",
        "9/10 (90%)",
        "199/200 (99%)",
    ]


async def test_long_reasons_are_cut_where_several_stand_together(tmp_path: Path) -> None:
    async with open_product(tmp_path, FIGURES) as product:
        for n in range(6):
            await product.submit()
            reason = (f"{n} Ảnh chưa rõ mặt người, cần chụp lại. " * 40)[:1000]
            await product.decide("head", "more", reason)
            await supplement(product, text=f"Đã thêm {n}.")
            for name in ("head", "desk", "board"):
                await product.decide(name)
        for shown in (await report(product, "board"), await cases(product, "at_once")):
            assert "0 Ảnh chưa rõ" in shown
            assert len(shown) < 3000

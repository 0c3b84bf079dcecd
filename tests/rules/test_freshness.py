"""News says how old it was when it was sent, and fresh news comes first (rule A14)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_broken_promises import answered, late_banner, plan, typed
from tests.rules.test_coverage import at, said
from workflow.actions import SendDraft, StartNeed
from workflow.model import EventNeed, Person
from workflow.requests import queries
from workflow.work import Work

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def send(product: Product, draft: int) -> str:
    return (await product.app.do(SendDraft(product.actor("author"), draft))).reference


AGES = [
    ("25/11/2026 10:00", "2026-11-25", "Sự kiện Thứ Tư 25/11, gửi trong ngày"),
    ("26/11/2026 10:00", "2026-11-25", "Sự kiện Thứ Tư 25/11, gửi sau 1 ngày làm việc"),
    (
        "25/11/2026 10:00",
        "2026-11-23",
        "Sự kiện Thứ Hai 23/11, gửi sau 1 ngày làm việc",
    ),  # 24/11 is a holiday
    ("23/11/2026 10:00", "2026-11-21", "Sự kiện Thứ Bảy 21/11, gửi sau 1 ngày làm việc"),
    ("22/11/2026 10:00", "2026-11-21", "Sự kiện Thứ Bảy 21/11, gửi trước ngày làm việc kế tiếp"),
    ("30/11/2026 10:00", "2026-11-25", "Sự kiện Thứ Tư 25/11, gửi sau 3 ngày làm việc"),
    ("05/01/2027 10:00", "2026-12-31", "Sự kiện Thứ Năm 31/12, gửi sau 2 ngày làm việc"),
    ("25/11/2026 10:00", "2026-11-26", None),
    ("25/11/2026 10:00", "", None),
]


@pytest.mark.parametrize(("moment", "day", "age"), AGES)
async def test_the_card_says_how_old_news_was_when_it_was_sent(
    product: Product, moment: str, day: str, age: str | None
) -> None:
    product.clock.moment = at(moment)
    await send(product, await typed(product, day))
    before = [each for each in await said(product, "head") if each.startswith("Sự kiện")]
    assert before == ([age] if age else [])
    product.clock.moment = at("06/01/2027 10:00")
    assert [each for each in await said(product, "head") if each.startswith("Sự kiện")] == before


async def test_what_is_asked_for_before_an_event_has_no_age(product: Product) -> None:
    await send(product, await late_banner(product, "2026-11-23"))
    assert [each for each in await said(product, "head") if each.startswith("Sự kiện")] == []


async def test_an_event_of_the_register_counts_from_its_last_day(product: Product) -> None:
    await plan(product, important=False, day="2026-11-25")
    need = await product.newest(EventNeed)
    draft = (await product.app.do(StartNeed(product.actor("author"), need.id))).id
    product.clock.moment = at("27/11/2026 10:00")
    await send(product, await answered(product, draft))
    assert "Sự kiện Thứ Tư 25/11, gửi sau 2 ngày làm việc" in await said(product, "head")


async def test_fresh_news_comes_before_what_is_due_earlier_and_after_what_is_overdue(
    product: Product,
) -> None:
    product.clock.moment = at("19/11/2026 10:00")
    overdue = await send(product, await typed(product, ""))
    product.clock.moment = at("25/11/2026 09:00")
    undated, old = [await send(product, await typed(product, day)) for day in ("", "2026-11-20")]
    yesterday, today = [
        await send(product, await typed(product, day)) for day in ("2026-11-23", "2026-11-25")
    ]

    def listed(work: Work) -> list[str]:
        person = there(work.store.get(Person, product.ids["head"]))
        return [item.request.reference for item in queries.waits_for(work, person)]

    assert await product.app.ask(listed) == [overdue, today, yesterday, undated, old]
    product.clock.moment = at("26/11/2026 09:00")
    assert (await product.app.ask(listed))[:2] == [overdue, today]

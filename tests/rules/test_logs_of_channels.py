"""Several logs a day: each is told at its hour in its group, of its channels since the last time (B23)."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.log_steps import asked, logs, published, run, told
from tests.rules.second_rules import changed
from workflow.actions import BindGroup
from workflow.log import daily
from workflow.model import AuditEntry, Deadline

pytestmark = on_monday

ONE = 'daily_log: {at: "16:30", to: board, unit_heads: unit_head}\n'
ENGLISH = '  - {at: "11:30", to: webmaster, channels: [website_en]}\n'
SITES = '  - {at: "11:30", to: desk, channels: [website_vi, website_en], unit_heads: unit_head}\n'
ALL = '  - {at: "16:30", to: board}\n'
VIETNAMESE = '  - {at: "16:30", to: office, channels: [website_vi]}\n'
HEAD = "Nhật ký đăng tải Thứ Hai 23/11/2026"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    rules = changed((ONE, f"daily_log:\n{ENGLISH}{SITES}{ALL}{VIETNAMESE}"))
    async with open_product(tmp_path, rules) as opened:
        yield opened


async def heads(product: Product) -> dict[str, str]:
    """The first line of the last log that each reader was told."""
    return {who: text.splitlines()[0] for who, text in await told(product)}


async def test_each_is_told_at_its_hour_of_its_channels(product: Product) -> None:
    first = await published(product, "23/11/2026 10:00")
    await run(product, "23/11/2026 11:30")
    assert await logs(product) == []
    assert await heads(product) == {
        "webmaster": f"{HEAD} · Website tiếng Anh, tính đến 11:30: chưa có bài.",
        "desk": f"{HEAD} · Website tiếng Việt, tiếng Anh: 1 bài",
        "head": f"{HEAD} · Khoa Kinh tế: 1 bài",
    }
    second = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", [first, second])]
    now = await heads(product)
    assert now["board"] == f"{HEAD}: 2 bài"
    assert now["office"] == f"{HEAD} · Website tiếng Việt: 2 bài"


async def test_nothing_falls_between_two_of_an_hour_or_comes_twice(product: Product) -> None:
    await published(product, "23/11/2026 10:00")
    await run(product, "23/11/2026 11:30")
    afternoon = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    morning = await published(product, "25/11/2026 09:00")
    await run(product, "25/11/2026 11:30")
    said = [text for who, text in await told(product) if who == "desk"]
    assert len(said) == 2
    assert afternoon in said[1]
    assert morning in said[1]
    assert "2 bài" in said[1].splitlines()[0]


async def test_it_is_told_in_the_group_and_says_the_same_later(product: Product) -> None:
    await product.app.do(BindGroup(product.actor("administrator"), "-100", "Truyền thông", "desk", None))
    await published(product, "23/11/2026 10:00")
    await run(product, "23/11/2026 11:30")
    before = await told(product)
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    assert (await told(product))[: len(before)] == before
    assert [who for who, _ in before if who.startswith("chat")] == ["chat 1"]


async def test_an_outage_of_a_week_is_followed_by_one_of_each_hour(product: Product) -> None:
    await published(product, "23/11/2026 10:00")
    await run(product, "30/11/2026 18:00")
    assert len(await product.all(AuditEntry, kind=daily.TOLD)) == 1
    assert len(await logs(product)) == 1
    waiting = await product.all(Deadline, kind=daily.LOG, fired_at=None)
    assert sorted(row.due_at.isoformat()[:16] for row in waiting) == ["2026-12-01T04:30", "2026-12-01T09:30"]


async def test_who_is_told_of_channels_reads_these_alone(product: Product) -> None:
    first = await published(product, "23/11/2026 10:00")
    assert first in str(await asked(product, "office", date(2026, 11, 23)))
    assert first not in str(await asked(product, "webmaster", date(2026, 11, 23)))

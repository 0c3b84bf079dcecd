"""The promise of a receipt: all is published by then if every step is decided just in time (B09, B13)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from wording import Wording
from workflow.model import Card, Request, Visit
from workflow.requests.cards import views

pytestmark = on_monday

WORDING = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def said(product: Product, request: Request) -> str:
    """The author's card in words."""
    card = await product.newest(Card, request=request.id, person=product.ids["author"])
    view = await product.app.ask(lambda work: views.card(work, card))
    return "\n".join(WORDING.say("vi", line) for line in view.said)


@pytest.mark.parametrize(
    ("stage", "step", "published"),
    [
        ("unit", "16:30 Thứ Tư 25/11 (24/11 nghỉ lễ)", "16:30 Thứ Hai 30/11"),
        ("desk", "16:30 Thứ Hai 23/11", "16:30 Thứ Năm 26/11"),
        ("board", "16:30 Thứ Tư 25/11 (24/11 nghỉ lễ)", "16:30 Thứ Năm 26/11"),
    ],
)
async def test_a_step_begins_the_day_the_one_before_is_due(
    product: Product, stage: str, step: str, published: str
) -> None:
    words = await said(product, await product.reach(stage))
    assert f"chậm nhất {step}\n" in words
    assert f"Dự kiến đăng: {published}\n" in words
    assert "\nDự kiến theo quy tắc W-01, nếu các bước đúng hạn" in words


async def test_a_correction_is_expected_to_be_corrected(product: Product) -> None:
    await product.reach("rechecking")
    await product.recheck("Sai tên")
    words = await said(product, await product.request())
    assert "\nDự kiến đính chính: " in words
    assert "Dự kiến đăng" not in words


async def test_the_slowest_channel_counts(product: Product) -> None:
    words = await said(product, await product.submit(english=True))
    assert "Dự kiến đăng: 16:30 Thứ Ba 01/12" in words


async def test_who_decides_just_in_time_keeps_the_promise(product: Product) -> None:
    """The clock really goes from one due moment to the next, and the promise of the first day stands."""
    first = await said(product, await product.submit())
    for name in ("head", "desk", "board"):
        visit = await product.newest(Visit, left_at=None)
        product.clock.moment = there(visit.due_at) - timedelta(seconds=1)
        await product.decide(name)
    task_due = await said(product, await product.request())
    assert "Dự kiến đăng: 16:30 Thứ Hai 30/11" in first
    assert "Website tiếng Việt: chờ đăng tải, chậm nhất 16:30 Thứ Hai 30/11" in task_due

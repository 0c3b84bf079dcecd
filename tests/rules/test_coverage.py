"""News of an event is due within three working days after it, whenever it was approved (rule B03)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from wording import Wording
from workflow.actions import AnswerRecheck, GiveText, PublishTask, RunDue, SendDraft, StartDraft
from workflow.model import Card, Nudge, Recheck, Request, Task
from workflow.requests.cards import views

pytestmark = on_monday

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
FRIDAY = "2026-12-04"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE).astimezone(UTC)


async def ask_for_coverage(product: Product, day: str = FRIDAY) -> Request:
    """A request to cover an event on this day, sent."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "coverage", "economics"))).id
    await product.app.do(Choose(actor, draft, "event_date", day))
    await product.app.do(Choose(actor, draft, "time", "08:00"))
    for field in ("event", "place", "contact"):
        await product.app.do(GiveText(actor, draft, field, "Hội thảo logistics xanh"))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


async def release(product: Product) -> Task:
    for who in ("head", "desk", "board"):
        await product.decide(who)
    return await product.newest(Task)


async def said(product: Product, who: str) -> list[str]:
    """The lines of a person's card."""
    card = Card(request=(await product.request()).id, person=product.ids[who])
    found = await product.app.ask(lambda work: views.card(work, card))
    return [Wording(ZONE).say("vi", each) for each in found.said]


async def test_it_is_due_after_the_event_and_the_cards_say_so(product: Product) -> None:
    await ask_for_coverage(product)
    promise = [each for each in await said(product, "author") if "Dự kiến" in each]
    assert promise == [
        "Dự kiến đăng: 16:30 Thứ Tư 09/12",
        "Dự kiến theo quy tắc W-02, nếu các bước đúng hạn",
    ]
    task = await release(product)
    assert task.due_at == at("09/12/2026 16:30")
    waits = "Website tiếng Việt: chờ đăng tải, chậm nhất 16:30 Thứ Tư 09/12"
    assert waits in await said(product, "webmaster")
    assert waits in await said(product, "author")


async def test_a_holiday_after_the_event_is_named(product: Product) -> None:
    product.clock.moment = at("16/11/2026 09:00")
    await ask_for_coverage(product, "2026-11-20")
    task = await release(product)
    assert task.due_at == at("26/11/2026 16:30")
    assert any("(24/11 nghỉ lễ)" in each for each in await said(product, "webmaster"))


async def test_nobody_is_reminded_before_the_event_and_twice_after_it(product: Product) -> None:
    await ask_for_coverage(product)
    task = await release(product)
    reminded = []
    for day, hour in [(3, 17), (4, 17), (7, 7), (8, 7), (9, 17)]:
        product.clock.moment = at(f"{day:02}/12/2026 {hour:02}:29")
        while (await product.app.do(RunDue())).count:
            pass
        reminded.append(len(await product.all(Nudge, subject="task", subject_id=task.id)))
        for nudge in await product.all(Nudge, said_at=None):
            await product.change(nudge, said_at=product.clock.moment)
    assert reminded == [0, 0, 1, 2, 3]
    assert (await product.newest(Task)).late_at is not None


async def test_what_is_corrected_after_that_time_counts_from_its_release(product: Product) -> None:
    await ask_for_coverage(product)
    task = await release(product)
    product.clock.moment = at("09/12/2026 15:00")
    await product.app.do(PublishTask(product.actor("webmaster"), task.id, LINK))
    recheck = await product.newest(Recheck)
    product.clock.moment = at("10/12/2026 09:00")
    await product.app.do(AnswerRecheck(product.actor("author"), recheck.id, "Sai tên"))
    for who in ("desk", "board"):
        await product.decide(who)
    assert (await product.newest(Task)).due_at == at("15/12/2026 16:30")

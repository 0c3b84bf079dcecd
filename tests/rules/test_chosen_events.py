"""A request about an event of the register: its date taken over, and what follows when the event is moved."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.test_coverage import ZONE, at, release, said
from wording import Wording
from workflow.actions import (
    CancelEvent,
    ChooseEvent,
    Clear,
    GiveText,
    MoveEvent,
    PlanEvent,
    SendDraft,
    StartDraft,
    StartEdit,
    StartSupplement,
)
from workflow.errors import Refusal
from workflow.events import moves
from workflow.events.arranging import Arranged
from workflow.model import AuditEntry, Draft, EventNeed, Notice, Request, Revision, Task
from workflow.spec import load

pytestmark = on_monday

NAMED = "title: {vi: Tên sự kiện, en: Name of the event}\n        required: true"
BANNERS = RULES.replace(
    f"kind: text\n        {NAMED}\n        max: 150\n", f"kind: event\n        {NAMED}\n", 1
)
TITLE = "Hội thảo logistics xanh"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    assert load(BANNERS).request_types["banner"].fields["event"].kind == "event"
    async with open_product(tmp_path, BANNERS) as opened:
        yield opened


async def plan(
    product: Product,
    first: str = "2026-12-04",
    last: str = "",
    *,
    title: str = TITLE,
    important: bool = False,
) -> int:
    action = PlanEvent(product.actor("head"), "economics", title, first, last or first, important=important)
    return (await product.app.do(action)).event


async def begin(product: Product, type: str = "coverage") -> int:
    return (await product.app.do(StartDraft(product.actor("author"), type, "economics"))).id


async def choose(product: Product, draft: int, event: int) -> Draft:
    await product.app.do(ChooseEvent(product.actor("author"), draft, "event", event))
    return await product.newest(Draft, id=draft)


async def send(product: Product, draft: int) -> Request:
    actor = product.actor("author")
    await product.app.do(Choose(actor, draft, "time", "08:00"))
    for field in ("place", "contact"):
        await product.app.do(GiveText(actor, draft, field, "Hội trường A"))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


async def move(product: Product, event: int, first: str, last: str = "") -> Arranged:
    return await product.app.do(MoveEvent(product.actor("head"), event, first, last or first))


async def moved_deadlines(product: Product) -> list[str]:
    return [entry.subject for entry in await product.all(AuditEntry) if entry.kind == "deadline.moved"]


async def told(product: Product) -> list[tuple[int | None, str]]:
    """To whom what is said of a moved event."""
    found = []
    for notice in await product.all(Notice, key=moves.NOTICE):
        view = await product.ask(moves.view, notice)
        if view:
            lines = [Wording(ZONE).say("vi", each) for each in (view.head, *view.said)]
            found.append((notice.person, "\n".join(lines)))
    return found


async def test_a_chosen_event_answers_its_date_too(product: Product) -> None:
    first, second = await plan(product), await plan(product, "2026-12-11", title="Ngày hội việc làm")
    draft = await begin(product)
    kept = await choose(product, draft, first)
    assert (kept.answers, kept.event) == ({"event": TITLE, "event_date": "2026-12-04"}, first)
    kept = await choose(product, draft, second)
    assert (kept.answers["event_date"], kept.event) == ("2026-12-11", second)
    request = await send(product, draft)
    assert (request.subject, request.event) == ("Ngày hội việc làm", second)


async def test_a_date_that_was_answered_otherwise_stays(product: Product) -> None:
    event, draft = await plan(product), await begin(product)
    await product.app.do(Choose(product.actor("author"), draft, "event_date", "2026-12-05"))
    assert (await choose(product, draft, event)).answers["event_date"] == "2026-12-05"


async def test_another_event_is_typed_and_the_chosen_one_not_meant_any_more(product: Product) -> None:
    event, draft = await plan(product), await begin(product)
    await choose(product, draft, event)
    await product.app.do(GiveText(product.actor("author"), draft, "event", "Lễ khai giảng"))
    kept = await product.newest(Draft, id=draft)
    assert (kept.answers["event"], kept.event) == ("Lễ khai giảng", None)
    await choose(product, draft, event)
    await product.app.do(Clear(product.actor("author"), draft, "event"))
    assert (await product.newest(Draft, id=draft)).event is None


async def test_only_a_coming_event_of_the_unit_can_be_chosen(product: Product) -> None:
    event, draft = await plan(product), await begin(product)
    theirs = PlanEvent(product.actor("other head"), "navigation", "Sự kiện khác", "2026-12-04", "2026-12-04")
    over = await plan(product, "2026-11-20", title="Đã qua")
    for wrong in ((await product.app.do(theirs)).event, over, 99):
        with pytest.raises(Refusal, match="event-gone"):
            await choose(product, draft, wrong)
    await product.app.do(CancelEvent(product.actor("head"), event))
    with pytest.raises(Refusal, match="event-gone"):
        await choose(product, draft, event)
    answered = await product.app.do(ChooseEvent(product.actor("author"), draft, "place", event))
    assert answered.problem == "answer-kind-event"


async def test_what_the_event_needs_of_that_type_is_begun_and_waits_again(product: Product) -> None:
    event = await plan(product, "2026-12-12", important=True)
    draft = await begin(product, "banner")
    kept = await choose(product, draft, event)
    need = await product.newest(EventNeed, type="banner")
    assert (kept.need, need.state) == (need.id, "begun")
    await product.app.do(GiveText(product.actor("author"), draft, "event", "Lễ khai giảng"))
    assert (await product.newest(EventNeed, type="banner")).state == "open"
    assert (await product.newest(Draft, id=draft)).need is None


async def test_publishing_follows_the_event(product: Product) -> None:
    """Counted from its last day, and from the new one when it is moved."""
    event = await plan(product, "2026-12-03", "2026-12-04")
    draft = await begin(product)
    await choose(product, draft, event)
    await send(product, draft)
    assert (await release(product)).due_at == at("09/12/2026 16:30")
    await move(product, event, "2026-12-10", "2026-12-11")
    assert (await product.newest(Task)).due_at == at("16/12/2026 16:30")
    assert "Website tiếng Việt: chờ đăng tải, chậm nhất 16:30 Thứ Tư 16/12" in await said(product, "author")
    assert await moved_deadlines(product) == ["YC-2026-0001"]
    assert await told(product) == []


async def test_the_author_hears_that_a_moved_event_makes_the_request_late(product: Product) -> None:
    event = await plan(product)
    draft = await begin(product)
    await choose(product, draft, event)
    await send(product, draft)
    assert await move(product, event, "2026-12-03") is not None
    assert await told(product) == []
    arranged = await move(product, event, "2026-11-25")
    assert arranged.sent == ("YC-2026-0001",)
    assert await told(product) == [
        (
            product.ids["author"],
            f"YC-2026-0001 thành trễ hạn · Sự kiện “{TITLE}” dời sang Thứ Tư 25/11\n"
            "Theo ngày mới phải đề xuất chậm nhất 16:30 Thứ Sáu 20/11. "
            "Chọn “Bổ sung” để sửa ngày; không cần nữa thì rút yêu cầu.",
        )
    ]
    await move(product, event, "2026-12-03")
    assert await told(product) == []


async def test_after_the_release_somebody_has_to_be_told(product: Product) -> None:
    event, draft = await plan(product), await begin(product)
    await choose(product, draft, event)
    await send(product, draft)
    await release(product)
    await move(product, event, "2026-11-25")
    assert "báo ngay cho người phụ trách kênh" in (await told(product))[0][1]


async def test_an_open_draft_follows_and_a_supplement_may_be_about_another_event(product: Product) -> None:
    event, other = await plan(product), await plan(product, "2026-12-18", title="Lễ trao bằng")
    draft = await begin(product)
    await choose(product, draft, event)
    await move(product, event, "2026-12-08")
    assert (await product.newest(Draft, id=draft)).answers["event_date"] == "2026-12-08"
    request = await send(product, draft)
    author = product.actor("author")
    change = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(GiveText(author, change, "place", "Hội trường B"))
    await product.app.do(SendDraft(author, change))
    assert (await product.request()).event == event
    change = (await product.app.do(StartSupplement(author, request.id))).id
    assert (await choose(product, change, other)).answers["event_date"] == "2026-12-18"
    await product.app.do(SendDraft(author, change))
    assert (await product.request()).event == other


@pytest.mark.parametrize("who", ["author", "desk"])
async def test_a_change_follows_an_event_that_came_too_near_for_its_type(product: Product, who: str) -> None:
    """A type that takes nothing late: the day was moved by others, so the change is not refused."""
    event, draft = await plan(product), await begin(product)
    await choose(product, draft, event)
    request = await send(product, draft)
    if who == "desk":
        await product.decide("head")
    actor = product.actor(who)
    begun = StartEdit(actor, request.id) if who == "desk" else StartSupplement(actor, request.id)
    change = (await product.app.do(begun)).id
    await move(product, event, "2026-11-24")
    await product.app.do(Choose(actor, change, "event_date", "2026-11-24"))
    await product.app.do(SendDraft(actor, change))
    kept = await product.newest(Revision, request=request.id)
    assert (kept.answers["event_date"], (await product.request()).late) == ("2026-11-24", "")


async def test_another_day_than_that_of_the_event_is_measured(product: Product) -> None:
    event, draft = await plan(product), await begin(product)
    await choose(product, draft, event)
    request, actor = await send(product, draft), product.actor("author")
    change = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(Choose(actor, change, "event_date", "2026-11-24"))
    with pytest.raises(Refusal, match="too-late"):
        await product.app.do(SendDraft(actor, change))

"""A promise later than a rule allows is said before sending, to all who decide, and counted (A24, B03)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules import test_lead_times as leads
from tests.rules.drawn_anew import views
from tests.rules.log_steps import run, told
from tests.rules.test_coverage import ZONE, at, said
from wording import Wording
from workflow.actions import (
    ExplainLate,
    GiveText,
    MoveEvent,
    PlanEvent,
    SendDraft,
    StartDraft,
    StartNeed,
    StartSupplement,
)
from workflow.model import Card, Draft, EventNeed, Promise
from workflow.requests.cards.promised import draft_broken

pytestmark = on_monday

EVENT = "2026-12-18"
INTRODUCTION = (
    "Tin giới thiệu sự kiện phải đăng chậm nhất 16:30 Thứ Ba 08/12."
    " Nếu các bước dùng hết thời hạn, đăng chậm nhất 16:30 Thứ Hai 14/12, sau hạn này."
)
COVERAGE = (
    "Tin sau sự kiện phải đăng chậm nhất 16:30 Thứ Tư 23/12."
    " Nếu các bước dùng hết thời hạn, đăng chậm nhất 16:30 Thứ Ba 29/12, sau hạn này."
)
BANNER = (
    "Nếu các bước dùng hết thời hạn, có kết quả chậm nhất 16:30 Thứ Hai 30/11,"
    " không kịp trước sự kiện Thứ Sáu 27/11."
)
PRESS = (
    "Nếu các bước dùng hết thời hạn, có kết quả chậm nhất 11:30 Thứ Hai 30/11,"
    " không kịp trước sự kiện Thứ Sáu 27/11."
)
TOLD = "Gửi đi thì người duyệt được báo điều này trên thẻ."


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def plan(product: Product, *, important: bool = True, day: str = EVENT) -> int:
    action = PlanEvent(product.actor("author"), "economics", "Lễ kỷ niệm", day, day, important=important)
    return (await product.app.do(action)).event


async def of_need(product: Product, key: str) -> int:
    """The news that a need of an event asks for, filled in."""
    await plan(product)
    need = await product.newest(EventNeed, key=key)
    return await answered(product, (await product.app.do(StartNeed(product.actor("author"), need.id))).id)


async def answered(product: Product, draft: int, day: str = "") -> int:
    actor = product.actor("author")
    for field in ("title", "body"):
        await product.app.do(GiveText(actor, draft, field, "Hội thảo logistics xanh"))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "english", "no"))
    if day:
        await product.app.do(Choose(actor, draft, "event_date", day))
    return draft


async def typed(product: Product, day: str) -> int:
    """News of an event that is in no register: its day is typed."""
    return await answered(
        product, (await product.app.do(StartDraft(product.actor("author"), "news", "economics"))).id, day
    )


async def late_banner(product: Product, day: str) -> int:
    id = await leads.draft(product, "banner", day)
    await product.app.do(ExplainLate(product.actor("author"), id, "Đối tác đổi lịch"))
    return id


async def press(product: Product, day: str) -> int:
    id = await leads.draft(product, "press", day)
    await leads.give_file(product, id)
    return id


CASES = {
    "an introduction sent on its last day": (
        "08/12/2026 10:00",
        of_need,
        "news.before.important",
        INTRODUCTION,
    ),
    "one sent in time for every step": ("01/12/2026 10:00", of_need, "news.before.important", ""),
    "coverage sent on its last day": ("23/12/2026 10:00", of_need, "news.after", COVERAGE),
    "the same of a day that is typed": ("23/12/2026 10:00", typed, EVENT, COVERAGE),
    "news of a coming day that is typed": ("23/11/2026 10:00", typed, EVENT, ""),
    "news without a day": ("23/11/2026 10:00", typed, "", ""),
    "a late banner": ("23/11/2026 10:00", late_banner, "2026-11-27", BANNER),
    "a banner in time": ("23/11/2026 10:00", late_banner, "2026-12-04", ""),
    "the press, invited on the last day": ("23/11/2026 10:00", press, "2026-11-27", PRESS),
}


async def before_sending(product: Product, id: int) -> list[str]:
    draft = await product.newest(Draft, id=id)
    lines = await product.app.ask(lambda work: draft_broken(work, draft))
    return [Wording(ZONE).say("vi", each) for each in lines]


@pytest.mark.parametrize("case", CASES)
async def test_it_is_said_before_sending_on_every_card_and_kept(product: Product, case: str) -> None:
    moment, begin, about, warning = CASES[case]
    product.clock.moment = min(at(moment), at("01/12/2026 09:00"))
    draft = await begin(product, about)
    product.clock.moment = at(moment)
    assert await before_sending(product, draft) == ([warning, TOLD] if warning else [])
    await product.app.do(SendDraft(product.actor("author"), draft))
    for who in ("author", "head"):
        assert [each for each in await said(product, who) if "dùng hết" in each] == [warning] * bool(warning)
    assert bool((await product.newest(Promise)).breaks) == bool(warning)


async def test_it_is_said_at_each_step_until_steps_were_quick_enough(product: Product) -> None:
    """Two steps that took an hour give the time back; whoever publishes hears of what is not made up for."""
    product.clock.moment = at("01/12/2026 10:00")
    draft = await of_need(product, "news.before.important")
    product.clock.moment = at("07/12/2026 09:00")
    await product.app.do(SendDraft(product.actor("author"), draft))
    seen = []
    for who, then in (("head", "desk"), ("desk", "board"), ("board", "webmaster")):
        await product.decide(who)
        seen.append([each[-62:] for each in await said(product, then) if "dùng hết" in each])
        product.clock.moment = at("08/12/2026 09:00")
    assert [len(each) for each in seen] == [1, 1, 1]
    assert "Thứ Tư 09/12, sau hạn này." in seen[-1][0]


async def test_an_event_moved_away_makes_the_promise_good(product: Product) -> None:
    product.clock.moment = at("01/12/2026 10:00")
    draft = await of_need(product, "news.before.important")
    product.clock.moment = at("08/12/2026 10:00")
    assert (await product.app.do(SendDraft(product.actor("author"), draft))).changed
    event = (await product.newest(EventNeed)).event
    await product.app.do(MoveEvent(product.actor("author"), event, "2026-12-28", "2026-12-28"))
    assert [each for each in await said(product, "head") if "dùng hết" in each] == []
    assert (await product.newest(Promise)).breaks == at("08/12/2026 16:30")


async def test_the_daily_log_counts_them_by_unit(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    product.clock.moment = at("25/11/2026 09:00")
    for begin, about in ((late_banner, "2026-11-27"), (late_banner, "2026-12-09"), (press, "2026-12-01")):
        await product.app.do(SendDraft(product.actor("author"), await begin(product, about)))
    await run(product, "25/11/2026 16:30")
    lines = [text for name, text in await told(product) if name == "board"][-1].split("\n")
    assert lines[1:] == [
        "Đề nghị trễ hạn trong tháng 11/2026: Khoa Kinh tế 1",
        "Yêu cầu được hẹn sau hạn quy định trong tháng 11/2026: Khoa Kinh tế 2",
    ]


def whole(within: str) -> str:
    """The rules with a time for all of a news item."""
    return RULES.replace("    subject: title ", f"    within: {within}\n    subject: title ", 1)


@pytest.mark.parametrize(
    ("within", "limit"),
    [
        ("1 day", "16:30 Thứ Ba 24/11, 1 ngày kể từ lúc nhận"),
        ("1 working day", "16:30 Thứ Tư 25/11, 1 ngày làm việc kể từ lúc nhận"),
        ("8 working hours", "11:30 Thứ Tư 25/11, 8 giờ làm việc (đến hết buổi) kể từ lúc nhận"),
        ("3 working days", "16:30 Thứ Sáu 27/11, 3 ngày làm việc kể từ lúc nhận"),
        ("4 working days", None),
    ],
)
async def test_a_whole_request_has_a_time_from_its_receipt(
    tmp_path: Path, within: str, limit: str | None
) -> None:
    """Each step has its own time, and the office may want all of them within another (rule B04)."""
    async with open_product(tmp_path, whole(within)) as product:
        draft = await typed(product, "")
        told = await before_sending(product, draft)
        assert [each.partition(".")[0] for each in told] == (
            [f"Phải đăng chậm nhất {limit}", TOLD.rstrip(".")] if limit else []
        )
        await product.app.do(SendDraft(product.actor("author"), draft))
        assert bool((await product.newest(Promise)).breaks) is bool(limit)
        assert [each for each in await said(product, "head") if "dùng hết" in each] == told[:1]


async def test_the_requesters_time_is_none_of_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, whole("4 working days")) as product:
        author = product.actor("author")
        await product.app.do(SendDraft(author, await typed(product, "")))
        await product.decide("head", "more")
        product.clock.moment = at("27/11/2026 10:00")
        again = (await product.app.do(StartSupplement(author, (await product.request()).id))).id
        await product.app.do(SendDraft(author, again))
        assert [each for each in await said(product, "head") if "dùng hết" in each] == []


async def test_what_follows_a_late_step_is_the_same_until_something_happens(product: Product) -> None:
    """A card is drawn because of what happens, never because time goes by."""
    await run(product, "08/12/2026 10:00")
    draft = await of_need(product, "news.before.important")
    await product.app.do(SendDraft(product.actor("author"), draft))
    await product.decide("head")
    await run(product, "10/12/2026 10:00")
    before = await product.app.ask(views)
    await product.database.write(lambda store: store.change_all(store.all(Card), stale=False))
    product.clock.moment = at("16/12/2026 10:00")
    assert await product.app.ask(views) == before

"""Events' needs are said on three working mornings, once each, to those they concern (rule B03)."""

from datetime import timedelta

from storage import Records
from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.kit.there import there
from tests.rules.event_steps import (
    AFTER,
    BANNERS,
    BEFORE,
    DURING,
    TITLE,
    ZONE,
    at,
    drain,
    due,
    need,
    plan,
    product,
    rows,
)
from wording import Wording
from workflow.actions import CancelEvent, MoveEvent, PlanEvent
from workflow.deadlines import clocks
from workflow.model import Notice, Nudge, OfficeDay, Person
from workflow.notices import nudges
from workflow.notices.digests import digest as digest_of

pytestmark = on_monday
AFTERWARDS = ["10/12", "11/12", "14/12", "15/12", "16/12", "17/12"]  # working mornings after the end

__all__ = ["product"]


async def digests(product: Product, until: str) -> dict[str, list[str]]:
    """Return the author's digests, hour by hour."""
    told: dict[str, list[str]] = {}
    while product.clock.moment < at(until):
        product.clock.moment += timedelta(minutes=30)
        await drain(product)
        for notice in await product.all(Notice, key=nudges.DIGEST, state="queued"):
            await _say(product, notice, told)
    return told


async def _say(product: Product, notice: Notice, told: dict[str, list[str]]) -> None:
    """As the outbox does."""
    found = await product.app.ask(lambda work: digest_of(work, notice))
    lines = [Wording(ZONE).say("vi", each) for each in found.view.lines] if found.view else []

    def keep(records: Records) -> None:
        work = product.app.work(records, None)
        records.change(notice, state="sent")
        found.record(work, notice)

    await product.database.writer.write_first(keep)
    if lines and notice.person == product.ids["author"]:
        told[f"{product.clock.moment.astimezone(ZONE):%d/%m %H:%M}"] = lines


async def test_the_unit_is_reminded_on_three_working_mornings_once_each(product: Product) -> None:
    await plan(product, "2026-12-05")
    told = await digests(product, "12/12/2026")
    banner = [when for when, lines in told.items() if any("băng rôn" in line for line in lines)]
    assert banner[:4] == ["26/11 07:30", "27/11 07:30", "30/11 07:30", "01/12 07:30"]
    asked = f"đề xuất băng rôn nhỏ cho “{TITLE}”, Thứ Bảy 05/12"
    assert any(line.endswith(f"16:30 Thứ Hai 30/11: {asked}") for line in told["27/11 07:30"])
    assert any(line.endswith(f"Hôm nay, 16:30 Thứ Hai 30/11: {asked}") for line in told["30/11 07:30"])
    assert any(line.endswith(f"Quá hạn từ 16:30 Thứ Hai 30/11: {asked}") for line in told["01/12 07:30"])
    after = [when for when, lines in told.items() if any("tin sau sự kiện" in line for line in lines)]
    assert after[:4] == ["07/12 07:30", "08/12 07:30", "09/12 07:30", "10/12 07:30"]
    during = [when for when, lines in told.items() if any("tin trong sự kiện" in line for line in lines)]
    assert during[:2] == ["07/12 07:30", "08/12 07:30"]


async def test_what_is_overdue_comes_back_each_morning_also_where_no_digest_is_answered(
    product: Product,
) -> None:
    await plan(product, "2026-12-05")
    told = await digests(product, "17/12/2026")
    for what, days in (("băng rôn", ["01/12", "02/12", "03/12", "04/12"]), ("tin sau", AFTERWARDS)):
        late = [when for when, lines in told.items() if any("Quá hạn" in x and what in x for x in lines)]
        assert late == [f"{day} 07:30" for day in days]


async def test_the_head_and_whoever_entered_the_event_are_reminded_and_nobody_else(product: Product) -> None:
    await plan(product, "2026-12-05", by="colleague")
    product.clock.moment = at("10/12/2026")
    await drain(product)
    asked = {n.person for n in await product.all(Nudge, subject="need")}
    assert asked == {product.ids["head"], product.ids["colleague"]}


async def test_a_digest_opens_the_request_and_leaves_out_what_was_sent(product: Product) -> None:
    await plan(product, "2026-12-05")
    for hour in (8, 14):
        product.clock.moment = at("30/11/2026", hour)
        await drain(product)
    notice = await product.newest(Notice, key=nudges.DIGEST, person=product.ids["author"])
    view = there((await product.ask(digest_of, notice)).view)
    opens = [choice.private for row in view.choices for choice in row if choice.private.startswith("need")]
    assert opens == [f"need-{(await need(product, key)).id}" for key in (BEFORE, BANNERS)]
    await product.app.do(CancelEvent(product.actor("author"), 1))
    assert (await product.app.ask(lambda work: digest_of(work, notice))).view is None


async def test_a_moved_event_is_reminded_of_at_its_new_days(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    await digests(product, "27/11/2026")
    await product.app.do(MoveEvent(product.actor("author"), planned.event, "2026-12-19", "2026-12-19"))
    told = await digests(product, "26/12/2026")
    banner = [when for when, lines in told.items() if any("băng rôn" in line for line in lines)]
    assert banner[:4] == ["10/12 07:30", "11/12 07:30", "14/12 07:30", "15/12 07:30"]


async def test_an_announced_day_off_moves_what_is_due(product: Product) -> None:
    planned = await plan(product, "2026-12-05")

    def announce(records: Records) -> None:
        by, before = there(records.one(Person)).id, product.app.work(records, None).calendar
        records.add(OfficeDay(day="2026-12-07", worked=False, why="Nghỉ bão", by=by, at=product.clock.now()))
        work = product.app.work(records, None)
        for row, moved in clocks.moved(work, before, work.calendar):
            clocks.move(work, row, moved.after)

    await product.database.writer.write_first(announce)
    after = await due(product, planned.event)
    assert (after[AFTER], after[DURING], after[BANNERS]) == tuple(
        f"{day}/2026 16:30" for day in ("10/12", "08/12", "30/11")
    )
    reminders = await rows(product, "remind", AFTER)
    assert [f"{r.due_at.astimezone(ZONE):%d/%m}" for r in reminders] == ["08/12", "09/12", "10/12"]


async def test_buttons_of_two_events_differ_and_carry_the_number_of_their_line(product: Product) -> None:
    for title in ("Lễ kỷ niệm 70 năm thành lập Trường", "Lễ kỷ niệm 70 năm thành lập Khoa"):
        author = product.actor("author")
        await product.app.do(PlanEvent(author, "economics", title, "2026-12-05", "2026-12-05"))
    while not (await product.all(Notice, key=nudges.DIGEST)):
        product.clock.moment += timedelta(hours=1)
        await drain(product)
    notice = await product.newest(Notice, key=nudges.DIGEST, person=product.ids["author"])
    view = (await product.app.ask(lambda work: digest_of(work, notice))).view
    text = message(view)
    assert [line.split(" ")[0] for line in text.text.split("\n")[1:]] == ["1.", "2."]
    labels = [button.text for row in text.buttons for button in row][:2]
    assert labels == ["1. Lễ kỷ niệm 70… · tin sau sự kiện", "2. Lễ kỷ niệm 70… · tin sau sự kiện"]

"""Drafts and requests for events: they follow them, answer their needs, come to nothing (A24, B03)."""

from dataclasses import replace

from tests.kit.answered import Choose
from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.event_steps import (
    AFTER,
    BANNERS,
    BEFORE,
    TITLE,
    ZONE,
    at,
    drain,
    need,
    plan,
    product,
    refused,
    rows,
    states,
)
from workflow.actions import (
    CancelEvent,
    DropDraft,
    GiveText,
    MoveEvent,
    SendDraft,
    StartNeed,
    StartSupplement,
    Withdraw,
)
from workflow.model import Draft, Nudge
from workflow.requests import promises

pytestmark = on_monday

__all__ = ["product"]


async def test_a_draft_begun_for_an_event_follows_it(product: Product) -> None:
    planned = await plan(product, "2026-12-26")
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BANNERS)).id))).id
    kept = await product.newest(Draft, id=draft)
    assert (kept.answers, kept.need) == (
        {"text": TITLE[:20], "day": "2026-12-26"},
        (await need(product, BANNERS)).id,
    )
    await product.app.do(MoveEvent(product.actor("author"), planned.event, "2027-01-09", "2027-01-09"))
    assert (await product.newest(Draft, id=draft)).answers["day"] == "2027-01-09"
    assert (await states(product, planned.event))[BANNERS] == "begun"


async def send(product: Product, key: str = AFTER, by: str = "author") -> int:
    actor = product.actor(by)
    draft = (await product.app.do(StartNeed(actor, (await need(product, key)).id))).id
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một."))
    await product.app.do(Choose(actor, draft, "category", "other"))
    await product.app.do(Choose(actor, draft, "english", "no"))
    return (await product.app.do(SendDraft(actor, draft))).request


async def test_a_request_answers_its_need_until_it_is_published(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    request = await send(product)
    sent = await product.request()
    assert (sent.need, sent.subject) == ((await need(product, AFTER)).id, TITLE)
    assert (await need(product, AFTER)).state == "sent"
    assert (
        await refused(product, StartNeed(product.actor("author"), (await need(product, AFTER)).id))
        == "need-met"
    )
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await product.publish()
    await product.recheck()
    assert (await need(product, AFTER)).state == "done"
    assert request
    assert planned.sent == ()


async def test_what_came_to_nothing_leaves_the_need_open_again(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    request = await send(product)
    await product.app.do(Withdraw(product.actor("author"), request))
    assert (await need(product, AFTER)).state == "open"
    await send(product)
    await product.decide("head", "refuse", "Chưa đúng")
    assert (await need(product, AFTER)).state == "open"
    again = (await product.app.do(StartSupplement(product.actor("author"), (await product.request()).id))).id
    assert (await need(product, AFTER)).state == "begun"
    await product.app.do(SendDraft(product.actor("author"), again))
    assert (await need(product, AFTER)).state == "sent"
    cancelled = (await product.app.do(CancelEvent(product.actor("author"), planned.event))).sent
    assert cancelled == ((await product.request()).reference,)
    await product.app.do(Withdraw(product.actor("author"), (await product.request()).id))
    assert (await need(product, AFTER)).state == "cancelled"


async def test_what_is_sent_and_not_published_by_its_last_moment_is_late(product: Product) -> None:
    """Nobody of the unit is reminded: they have sent it. When it comes to nothing, they are asked again."""
    await plan(product, "2026-12-05")
    request = await send(product)
    product.clock.moment = at("09/12/2026", 16)
    await drain(product)
    assert (await need(product, AFTER)).late_at is None
    product.clock.moment = at("14/12/2026")
    await drain(product)
    kept = await need(product, AFTER)
    assert (kept.state, kept.late_at) == ("sent", product.clock.moment)
    assert await product.all(Nudge, subject="need", subject_id=kept.id) == []
    await product.app.do(Withdraw(product.actor("author"), request))
    assert await need(product, AFTER) == replace(kept, state="open")


async def test_published_in_time_is_done_whenever_it_is_looked_at_again(product: Product) -> None:
    await plan(product, "2026-12-05")
    await send(product)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await product.publish()
    assert (await need(product, AFTER)).state == "done"
    product.clock.moment = at("10/12/2026")
    await drain(product)
    assert (await need(product, AFTER)).late_at is None


async def test_what_has_a_lead_time_only_is_in_time_once_sent(product: Product) -> None:
    await plan(product, "2026-12-05")
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BANNERS)).id))).id
    await product.app.do(SendDraft(product.actor("author"), draft))
    product.clock.moment = at("04/12/2026")
    await drain(product)
    kept = await need(product, BANNERS)
    assert (kept.state, kept.late_at) == ("sent", None)


async def test_a_cancelled_event_makes_nothing_late(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    await send(product)
    await product.app.do(CancelEvent(product.actor("head"), planned.event))
    product.clock.moment = at("14/12/2026")
    await drain(product)
    assert (await need(product, AFTER)).late_at is None


async def test_the_unit_is_reminded_while_every_step_still_has_its_time(product: Product) -> None:
    """Published by Friday 18/12: sent on the 15th at the latest, if every step uses all of its time."""
    await plan(product, "2026-12-28")
    reminders = await rows(product, "remind", BEFORE)
    assert [f"{row.due_at.astimezone(ZONE):%d/%m}" for row in reminders] == ["10/12", "11/12", "14/12"]
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BEFORE)).id))).id
    kept = await product.newest(Draft, id=draft)
    for day, hour, is_broken in ((14, 16, False), (15, 16, True)):
        product.clock.moment = at(f"{day}/12/2026", hour)
        assert bool(await product.app.ask(lambda work: promises.breach_in(work, kept))) is is_broken


async def test_a_draft_thrown_away_leaves_the_need_open(product: Product) -> None:
    await plan(product, "2026-12-05")
    id = (await need(product, AFTER)).id
    mine = (await product.app.do(StartNeed(product.actor("author"), id))).id
    assert (await product.app.do(StartNeed(product.actor("author"), id))).id == mine
    theirs = (await product.app.do(StartNeed(product.actor("colleague"), id))).id
    await product.app.do(DropDraft(product.actor("author"), mine))
    assert (await need(product, AFTER)).state == "begun"
    await product.app.do(DropDraft(product.actor("colleague"), theirs))
    assert (await need(product, AFTER)).state == "open"


async def test_cancelling_calls_off_what_was_not_sent(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    await send(product)
    sent = (await product.app.do(CancelEvent(product.actor("head"), planned.event))).sent
    assert sent == ("YC-2026-0001",)
    assert sorted((await states(product, planned.event)).values()) == ["cancelled"] * 3 + ["sent"]
    assert await refused(product, CancelEvent(product.actor("head"), planned.event)) == "event-gone"
    product.clock.moment = at("14/12/2026")
    await drain(product)
    assert await product.all(Nudge, subject="need") == []

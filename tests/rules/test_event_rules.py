"""Needs that stop being late, and rules that changed under events already planned (A17, A24, B03)."""

import json
from datetime import timedelta

from tests.kit.builders import Product, started
from tests.kit.day import on_monday
from tests.rules.event_steps import (
    BANNERS,
    BEFORE,
    NEED,
    WITH_BANNER,
    at,
    drain,
    due,
    need,
    plan,
    product,
    rows,
    states,
)
from tests.rules.test_event_reminders import digests
from workflow.actions import AnswerOffer, MoveEvent, StartNeed
from workflow.model import AuditEntry, Deadline, Notice, Nudge, RuleOffer
from workflow.rules import versions

pytestmark = on_monday

__all__ = ["product"]
NEWS_SOON = WITH_BANNER.replace(NEED, "").replace(
    "within: 10 days\n    for: important", "within: 7 days\n    for: important"
)


async def restart(product: Product, text: str) -> None:
    """The bot is started with this rules file, and the administrator applies it."""
    product.app = await started(product.database, text, product.clock)
    offer = await product.find(Notice, key=versions.NOTICE)
    if offer and (await product.newest(RuleOffer)).state == "open":
        await product.app.do(AnswerOffer(product.actor("administrator"), offer.id, "apply"))


async def test_a_need_is_not_late_any_more_once_the_event_is_moved_away(product: Product) -> None:
    event = (await plan(product, "2026-12-05")).event
    product.clock.moment = at("01/12/2026")
    await drain(product)
    assert (await need(product, BANNERS)).late_at is not None
    waiting = await need(product, BANNERS)
    assert await product.all(Nudge, subject_id=waiting.id, said_at=None) != []
    await product.app.do(MoveEvent(product.actor("author"), event, "2026-12-26", "2026-12-26"))
    moved = await need(product, BANNERS)
    assert (moved.state, moved.late_at) == ("open", None)
    assert await product.all(Nudge, subject_id=waiting.id, said_at=None) == []
    told = await digests(product, "10/12/2026")
    assert [line for lines in told.values() for line in lines if "băng rôn" in line] == []
    kinds = [e.kind for e in await product.all(AuditEntry) if json.loads(e.body).get("need") == BANNERS]
    assert kinds == ["late", "late.lifted"]
    product.clock.moment = at("22/12/2026")
    await drain(product)
    assert (await need(product, BANNERS)).late_at == product.clock.moment


async def test_changed_rules_reach_an_event_that_is_planned(product: Product) -> None:
    event = (await plan(product, "2026-12-12")).event
    before = await states(product, event)
    assert before[BANNERS] == "open"
    await restart(product, NEWS_SOON)
    assert await states(product, event) == {**before, BANNERS: "cancelled"}
    assert (await due(product, event))[BEFORE] == "05/12/2026 16:30"
    assert await rows(product, "late", BANNERS) == []
    await restart(product, WITH_BANNER)
    assert await states(product, event) == before
    assert (await due(product, event))[BEFORE] == "02/12/2026 16:30"


async def test_a_start_without_a_change_leaves_every_clock_alone(product: Product) -> None:
    await plan(product, "2026-12-05")
    product.clock.moment += timedelta(days=3)
    await drain(product)
    before = await product.all(Deadline, subject="need")
    await restart(product, WITH_BANNER)
    assert await product.all(Deadline, subject="need") == before


async def test_changed_rules_leave_alone_what_was_begun_and_make_nobody_late(product: Product) -> None:
    await restart(product, NEWS_SOON)
    event = (await plan(product, "2026-12-02")).event
    news = await need(product, BEFORE)
    await product.app.do(StartNeed(product.actor("author"), news.id))
    await restart(
        product, WITH_BANNER.replace(NEED, NEED.replace("before", "before, within: 9 working days"))
    )
    assert BANNERS not in await states(product, event)
    assert (await need(product, BEFORE)).due_at == news.due_at
    await restart(
        product, WITH_BANNER.replace("type: news\n    when: before", "type: press\n    when: before")
    )
    assert (await states(product, event))[BEFORE] == "begun"


async def test_an_event_that_is_over_wants_nothing_new(product: Product) -> None:
    await restart(product, NEWS_SOON)
    event = (await plan(product, "2026-11-25")).event
    before = await states(product, event)
    product.clock.moment = at("26/11/2026")
    text = NEWS_SOON.replace("    within: 3 working days\n", "    within: 30 days\n")
    await restart(
        product, text.replace("events:\n", "events:\n  - {type: news, when: after, within: 9 days}\n", 1)
    )
    assert await states(product, event) == before

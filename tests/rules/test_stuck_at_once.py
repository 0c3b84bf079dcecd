"""Stuck work is told in the moment in which nobody can act any more, whatever brought it about."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.day import on_monday
from tests.rules.round_steps import go, told
from tests.rules.stuck_steps import ADMIN, away, broken, leave, messages, no_memberships, product
from tests.rules.test_movers import TWO
from workflow.actions import GiveText, MoveEvent, PlanEvent, SendDraft, StartNeed, Withdraw
from workflow.model import Card, EventNeed
from workflow.office import stuck
from workflow.work import Actor

pytestmark = on_monday

__all__ = ["product"]


async def test_fewer_can_decide_than_are_needed_is_told_at_once(tmp_path: Path) -> None:
    async with open_product(tmp_path, TWO) as product:
        await product.reach("board")
        await away(product, "second board")
        assert product.ids["deputy"] in {card.person for card in await product.all(Card)}
        assert await messages(product) == []
        await away(product, "deputy")
        (message,) = await told(product, stuck.NOTICE, ADMIN)
        assert "“Ban Giám hiệu” không còn đủ người để quyết định" in message


async def test_together_with_a_substitute_two_agree(tmp_path: Path) -> None:
    async with open_product(tmp_path, TWO) as product:
        await product.reach("board")
        await product.decide("board")
        await away(product, "second board")
        await product.decide("deputy")
        assert (await product.request()).status == "publishing"


Event = Callable[[Product], Awaitable[object]]
SEMINAR = PlanEvent(Actor("telegram", "other head"), "navigation", "Hội thảo", "2026-12-18", "2026-12-18")


async def stage_begins(product: Product) -> None:
    await leave(product, "head", "deputy head")
    await product.submit()


async def released(product: Product) -> None:
    await product.reach("board")
    await leave(product, "webmaster", "desk", "office")
    await product.decide("board")


async def published(product: Product) -> None:
    await product.reach("publishing")
    await leave(product, "author", "colleague", "head", "deputy head", "desk", "office")
    await product.publish()


async def round_begins(product: Product) -> None:
    await leave(product, "head", "deputy head")
    await go(product, "2026-12-01T07:30")


async def absence_begins(product: Product) -> None:
    await product.submit()
    for name in ("head", "deputy head"):
        await away(product, name)


async def event_is_entered(product: Product) -> None:
    """By the only one of the unit, who is away."""
    await away(product, "other head")
    await product.app.do(SEMINAR)


async def event_is_moved(product: Product) -> None:
    """A need that was over is needed once more."""
    planned = await product.app.do(replace(SEMINAR, starts_on="2026-09-01", ends_on="2026-09-01"))
    await away(product, "other head")
    actor = product.actor("other head")
    await product.app.do(MoveEvent(actor, planned.event, "2026-12-18", "2026-12-18"))


async def need_comes_back(product: Product) -> None:
    """Its request is taken back by the only one of the unit, who is away."""
    actor = product.actor("other head")
    await product.app.do(SEMINAR)
    draft = (await product.app.do(StartNeed(actor, (await product.newest(EventNeed)).id))).id
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một."))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "english", "no"))
    await product.app.do(SendDraft(actor, draft))
    told = len(await messages(product))
    await away(product, "other head")
    await product.app.do(Withdraw(actor, 1))
    assert len(await messages(product)) == told + 1


async def restart(product: Product) -> None:
    await product.submit()
    await product.database.writer.write_first(lambda records: no_memberships(records, product.ids))
    product.app = await started(product.database, RULES, product.clock)
    product.broken = True  # lists of people who were taken away around it wait for the night


@pytest.mark.parametrize(
    "happens",
    [
        stage_begins,
        released,
        published,
        round_begins,
        absence_begins,
        event_is_entered,
        event_is_moved,
        need_comes_back,
        restart,
    ],
)
async def test_it_is_told_in_that_moment(product: Product, happens: Event) -> None:
    await happens(product)
    assert await messages(product) != []
    assert [each for each in await broken(product) if each.what != "behind"] == []

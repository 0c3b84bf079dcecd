"""The list of somebody's work: requests, rounds, needs of events and rules to sign, in one order."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on, on_monday
from tests.kit.rendered import WORDING
from tests.rules.round_steps import go
from tests.rules.test_signatures import NEW, ORDER, SIGNED, answer, start
from workflow.actions import (
    AttestRound,
    CancelEvent,
    DropDraft,
    EndRole,
    GiveRole,
    MoveEvent,
    PlanEvent,
    RepostOffer,
    RepostRounds,
    StartNeed,
)
from workflow.cards.choices import Payload
from workflow.errors import Refusal
from workflow.events.choices import ToNeed
from workflow.model import Card, Draft, DutyRound, Event, EventNeed, Membership, Notice
from workflow.office.work_list import WorkList, work_list
from workflow.requests.cards.choices import ToSee
from workflow.rounds.choices import ShowRound
from workflow.rules import versions
from workflow.rules.choices import ShowOffer

pytestmark = on_monday
DAY = "2026-12-05"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def listed(product: Product, name: str, page: int = 0) -> WorkList:
    return await product.ask(lambda work: work_list(work, product.actor(name), "mine", page))


async def choices(product: Product, name: str) -> tuple[Payload, ...]:
    return (await listed(product, name)).view.choices


async def plan(product: Product, day: str = DAY) -> EventNeed:
    await product.app.do(PlanEvent(product.actor("author"), "economics", "Lễ kỷ niệm", day, day))
    return await product.newest(EventNeed)


@on("2026-11-30T10:00")
async def test_all_that_is_wanted_of_somebody_is_one_list_by_due_time(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await go(product, "2026-12-01T08:00")
        await product.submit()
        need, turn = await plan(product), await product.newest(DutyRound, unit="economics")
        request = await product.request()
        assert await choices(product, "head") == (ToSee(request.id), ToNeed(need.id), ShowRound(turn.id))
        said = WORDING.value("vi", (await listed(product, "head")).view.title)
        assert said == "Việc của tôi · Cần xử lý: 3"
        product.clock.moment += timedelta(days=40)
        view = (await listed(product, "head")).view
        assert WORDING.value("vi", view.title) == "Việc của tôi · Cần xử lý: 3, quá hạn 3"
        assert WORDING.value("vi", view.rows[2].said[0]).startswith(
            "Quá hạn · Cập nhật website tháng 12/2026"
        )


@on("2026-11-30T10:00")
async def test_a_round_leads_to_its_card_and_goes_when_it_is_answered(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await go(product, "2026-12-01T08:00")
        turn, head = await product.newest(DutyRound, unit="economics"), product.actor("head")
        assert (await product.app.do(RepostRounds(head, turn.id))).count == 1
        assert (await product.newest(Card, duty_round=turn.id, person=product.ids["head"])).attention
        assert (await product.app.do(RepostRounds(product.actor("desk"), turn.id))).count == 0
        await product.app.do(AttestRound(head, turn.id))
        assert await choices(product, "head") == ()


async def test_a_need_is_wanted_of_all_who_may_send_it_until_one_begins(product: Product) -> None:
    need = await plan(product)
    for name in ("author", "head"):
        assert await choices(product, name) == (ToNeed(need.id),)
    await product.app.do(StartNeed(product.actor("author"), need.id))
    assert await choices(product, "head") == ()
    await product.app.do(DropDraft(product.actor("author"), (await product.newest(Draft)).id))
    assert await choices(product, "head") == (ToNeed(need.id),)


async def test_it_follows_its_event(product: Product) -> None:
    need, author = await plan(product), product.actor("author")
    event = await product.newest(Event)
    await product.app.do(MoveEvent(author, event.id, "2026-12-12", "2026-12-12"))
    view = (await listed(product, "head")).view
    assert "Thứ Bảy 12/12" in WORDING.value("vi", view.rows[0].said[0])
    assert view.choices == (ToNeed(need.id),)
    await product.app.do(CancelEvent(author, event.id))
    assert await choices(product, "head") == ()


async def test_it_follows_whoever_comes_and_goes(product: Product) -> None:
    need, admin = await plan(product), product.actor("administrator")
    await product.app.do(GiveRole(admin, product.ids["other head"], "unit_head", "economics"))
    assert ToNeed(need.id) in await choices(product, "other head")
    given = await product.newest(Membership, person=product.ids["other head"], unit="economics")
    await product.app.do(EndRole(admin, given.id))
    assert await choices(product, "other head") == ()


async def test_rules_stand_in_the_list_of_whoever_signs_next(tmp_path: Path) -> None:
    async with open_product(tmp_path, SIGNED) as product:
        await start(product, NEW)
        for name in ORDER[:2]:
            assert await choices(product, name) == (ShowOffer(),)
            before = len(await product.all(Notice, key=versions.NOTICE))
            await product.app.do(RepostOffer(product.actor(name)))
            assert len(await product.all(Notice, key=versions.NOTICE)) == before + 1
            await answer(product, name)
            assert await choices(product, name) == ()
            with pytest.raises(Refusal, match="moved-on"):
                await product.app.do(RepostOffer(product.actor(name)))
        assert await choices(product, "administrator") == ()


async def test_rules_stand_behind_the_last_that_is_due(tmp_path: Path) -> None:
    async with open_product(tmp_path, SIGNED) as product:
        await start(product, NEW)
        for _ in range(6):
            await product.submit()
            await product.decide("head")
        first, second = await listed(product, "desk"), await listed(product, "desk", 1)
        assert (len(first.view.rows), first.view.pages) == (6, 2)
        assert second.view.choices == (ShowOffer(),)

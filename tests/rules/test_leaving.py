"""People who leave, lose a role or move leave work behind: administrators read what, and where it went."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.round_steps import go, told
from workflow.actions import (
    AttestRound,
    EndRole,
    GiveRole,
    GiveText,
    Leave,
    MoveRole,
    PlanEvent,
    SetReachable,
    StartDraft,
    StartNeed,
    TakeOverRequest,
)
from workflow.events.choices import ToNeed
from workflow.model import DutyRound, EventNeed, Membership, Notice, Request, Visit
from workflow.office import movers
from workflow.office.work_list import work_list
from workflow.people import handover
from workflow.people.handover import Left

ADMIN = "administrator"
pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def leave(product: Product, name: str) -> Left:
    return await product.app.do(Leave(product.actor(ADMIN), product.ids[name]))


async def lose(product: Product, name: str) -> Left:
    held = await product.newest(Membership, person=product.ids[name])
    return await product.app.do(EndRole(product.actor(ADMIN), held.id))


async def move(product: Product, name: str) -> Left:
    """The role moves to somebody of another unit."""
    held = await product.newest(Membership, person=product.ids[name])
    return await product.app.do(MoveRole(product.actor(ADMIN), held.id, product.ids["other head"]))


async def change_unit(product: Product, name: str) -> Left:
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids[name], "staff", "training"))
    held = (await product.all(Membership, person=product.ids[name]))[0]
    return await product.app.do(EndRole(product.actor(ADMIN), held.id))


Go = Callable[[Product, str], Awaitable[Left]]
WAYS = [leave, lose, move, change_unit]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", ["unit", "board", "publishing", "rechecking"])
async def test_open_requests_are_named_and_colleagues_can_move_them_on(
    product: Product, way: Go, state: str
) -> None:
    await product.reach(state)
    left = await way(product, "author")
    assert left.requests == ("YC-2026-0001",)
    (said,) = await told(product, handover.NOTICE, ADMIN)
    assert "Yêu cầu đã gửi, chưa xong: YC-2026-0001. Chuyển cho người cùng đơn vị." in said


async def test_what_a_colleague_took_over_is_left_behind_by_the_colleague(product: Product) -> None:
    request = await product.reach("unit")
    await leave(product, "author")
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert (await leave(product, "colleague")).requests == (request.reference,)


async def test_what_was_taken_over_is_not_left_behind_by_its_author(product: Product) -> None:
    request = await product.reach("unit")
    await product.app.do(SetReachable(product.actor("author"), False))
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert (await leave(product, "author")).requests == ()


@pytest.mark.parametrize("way", WAYS)
async def test_what_waits_for_the_sender_waits_for_the_unit(product: Product, way: Go) -> None:
    await product.reach("desk")
    await product.decide("desk", "more")
    await way(product, "author")
    visit = await product.newest(Visit)
    found = await product.app.ask(lambda work: movers.movers(work, there(work.store.get(Visit, visit.id))))
    assert product.ids["colleague"] in {person.id for person in found}
    assert product.ids["author"] not in {person.id for person in found}


@pytest.mark.parametrize("way", [leave, lose])
async def test_decisions_that_nobody_else_of_the_role_can_make_are_named(product: Product, way: Go) -> None:
    await product.submit()
    left = await way(product, "head")
    assert left.decisions == ("YC-2026-0001",)
    await product.decide("deputy head")


async def test_a_decision_that_another_of_the_role_can_make_is_not_worth_a_word(product: Product) -> None:
    await product.reach("board")
    left = await leave(product, "second board")
    assert left == Left(product.ids["second board"])
    assert await product.all(Notice, key=handover.NOTICE) == []


@pytest.mark.parametrize("way", WAYS)
async def test_events_to_come_are_named(product: Product, way: Go) -> None:
    actor = product.actor("author")
    for title, day in (("Hội thảo", "2026-12-18"), ("Đã qua", "2026-11-02")):
        await product.app.do(PlanEvent(actor, "economics", title, day, day))
    left = await way(product, "author")
    assert left.events == ("Hội thảo",)


@pytest.mark.parametrize("way", [leave, lose])
async def test_rounds_that_only_they_would_answer_are_counted(product: Product, way: Go) -> None:
    await go(product, "2026-12-01T07:30")
    left = await way(product, "head")
    assert left.rounds == 1
    turn = await product.newest(DutyRound, unit="economics")
    await product.app.do(AttestRound(product.actor("deputy head"), turn.id))


@pytest.mark.parametrize("way", WAYS)
async def test_what_they_had_begun_for_an_event_waits_for_others_again(product: Product, way: Go) -> None:
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Hội thảo", "2026-12-18", "2026-12-18")
    )
    (need,) = await product.all(EventNeed)
    await product.app.do(StartNeed(product.actor("author"), need.id))
    assert (await product.newest(EventNeed)).state == "begun"
    left = await way(product, "author")
    assert left.drafts == 1
    assert (await product.newest(EventNeed)).state == "open"

    mine = await product.app.ask(lambda work: work_list(work, product.actor("head"), "mine", 0))
    assert mine.view.choices == (ToNeed(need.id),)


async def test_drafts_that_hold_something_are_counted(product: Product) -> None:
    for title in ("Một", ""):
        draft = (await product.app.do(StartDraft(product.actor("author"), "news", "economics"))).id
        if title:
            await product.app.do(GiveText(product.actor("author"), draft, "title", title))
    assert (await leave(product, "author")).drafts == 1


async def test_administrators_read_all_of_it_in_one_message(product: Product) -> None:
    await product.submit()
    await product.submit()
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Hội thảo", "2026-12-18", "2026-12-18")
    )
    await leave(product, "author")
    (said,) = await told(product, handover.NOTICE, ADMIN)
    assert said == (
        "Đã rời đơn vị · Người Author\n"
        "Yêu cầu đã gửi, chưa xong: YC-2026-0001, YC-2026-0002. Chuyển cho người cùng đơn vị.\n"
        "Sự kiện sắp tới: Hội thảo. Đơn vị tiếp tục theo dõi."
    )


async def test_only_work_left_behind_is_spoken_of(product: Product) -> None:
    await product.reach("closed")
    for name in ("author", "webmaster", "head"):
        assert not (await leave(product, name)).is_something
    assert await product.all(Notice, key=handover.NOTICE) == []


async def test_whose_other_role_still_lets_them_send_keeps_their_requests(product: Product) -> None:
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids["author"], "unit_deputy", "economics"))
    await product.submit()
    first = (await product.all(Membership, person=product.ids["author"]))[0]
    left = await product.app.do(EndRole(product.actor(ADMIN), first.id))
    assert left.requests == ()
    assert (await product.newest(Request)).author == product.ids["author"]

"""Each one's own share of the time: what a role let lapse is not charged to whoever came in (A30, B19)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.log_steps import set_clock
from tests.rules.test_coverage import at
from tests.rules.test_promises import supplement
from workflow.actions import ClaimTask, GiveRole, HandBackTask, RunDue, SetAway, TakeOverTask
from workflow.model import Holding, Task
from workflow.requests.shares import shares

pytestmark = on_monday

BOARD, DEPUTY, WEB = "Ban Giám hiệu", "Phó Hiệu trưởng phụ trách", "Quản trị website"
DAY = 450  # office minutes of a day; 24/11 is a holiday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def go(product: Product, text: str) -> None:
    """Time goes by until then, and what falls due is done."""
    product.clock.moment = at(text)
    while (await product.app.do(RunDue())).count:
        pass


async def the_deputy_decides_what_the_board_let_lapse(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11/2026 16:30")
    await go(product, "26/11/2026 09:00")
    await product.decide("deputy")


async def the_board_decides_late(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11/2026 16:30")
    await go(product, "26/11/2026 09:00")
    await product.decide("board")


async def the_board_is_away_from_the_afternoon_on(product: Product) -> None:
    await product.reach("board")
    await go(product, "23/11/2026 14:00")
    for name in ("board", "second board"):
        await product.app.do(SetAway(product.actor(name), product.clock.moment + timedelta(days=9)))
    await go(product, "25/11/2026 08:30")
    await product.decide("deputy")


async def the_board_is_back_before_the_deputy_looked(product: Product) -> None:
    await the_board_is_away(product)
    await go(product, "25/11/2026 08:30")
    await product.app.do(SetAway(product.actor("board"), None))
    await go(product, "25/11/2026 09:00")
    await product.decide("board")


async def the_board_is_away(product: Product) -> None:
    for name in ("board", "second board"):
        away = SetAway(product.actor(name), product.clock.moment + timedelta(days=9))
        await product.app.do(away)
    await product.reach("board")


async def a_colleague_takes_a_task_over(product: Product) -> None:
    await taken(product)
    await go(product, "25/11/2026 09:30")
    await product.app.do(TakeOverTask(product.actor("colleague"), 1))
    await go(product, "25/11/2026 10:00")
    await product.publish("colleague")


async def a_task_is_handed_back_and_lies(product: Product) -> None:
    """The time of a task that nobody had taken is that of the person who does it in the end."""
    await taken(product)
    await product.app.do(HandBackTask(product.actor("webmaster"), 1))
    await go(product, "25/11/2026 09:30")
    await product.publish("colleague")


async def taken(product: Product) -> None:
    await product.app.do(
        GiveRole(product.actor("administrator"), product.ids["colleague"], "webmaster", None)
    )
    await product.reach("publishing")
    await go(product, "23/11/2026 10:30")
    await product.app.do(ClaimTask(product.actor("webmaster"), (await product.newest(Task)).id))
    await go(product, "23/11/2026 11:30")


Scene = Callable[[Product], Awaitable[None]]
SCENES: list[tuple[Scene, list[tuple[str, str, int]]]] = [
    (
        the_deputy_decides_what_the_board_let_lapse,
        [(BOARD, "", 300 + DAY), (DEPUTY, "Deputy", 90)],
    ),
    (the_board_decides_late, [(BOARD, "Board", 300 + DAY + 90)]),
    (the_board_is_away_from_the_afternoon_on, [(BOARD, "", 150), (DEPUTY, "Deputy", 150 + 60)]),
    (the_board_is_back_before_the_deputy_looked, [(DEPUTY, "", 300 + 60), (BOARD, "Board", 30)]),
    (a_colleague_takes_a_task_over, [(WEB, "Webmaster", 30 + 60 + 210 + 120), (WEB, "Colleague", 30)]),
    (a_task_is_handed_back_and_lies, [(WEB, "Webmaster", 30 + 60), (WEB, "Colleague", 210 + 120)]),
]


@pytest.mark.parametrize(("scene", "expected"), SCENES, ids=lambda value: getattr(value, "__name__", ""))
async def test_each_has_the_time_that_it_had(
    product: Product, scene: Scene, expected: list[tuple[str, str, int]]
) -> None:
    await scene(product)
    request = await product.request()
    found = await product.app.ask(lambda work: shares(work, request))
    said = [(s.title.vi if s.title else "", f"{s.who}".removeprefix("Anh/Chị "), s.minutes) for s in found]
    known = {title for title, _, _ in expected}
    assert [each for each in said if each[0] in known] == expected


async def test_a_stage_that_is_late_is_had_by_two_and_nothing_is_had_after_the_end(product: Product) -> None:
    await the_deputy_decides_what_the_board_let_lapse(product)
    await product.publish()
    rows = await product.all(Holding)
    late, decided = at("25/11/2026 16:30"), at("26/11/2026 09:00")
    assert [(r.role, r.since, r.until) for r in rows[2:]] == [
        ("board", at("23/11/2026 10:00"), decided),
        ("deputy", late, decided),
        ("webmaster", decided, decided),
    ]


async def test_while_the_requester_has_it_nobody_else_does(product: Product) -> None:
    await product.submit()
    await product.decide("head", "more")
    open_now = [row.subject for row in await product.all(Holding) if row.until is None]
    assert open_now == ["inquiry"]  # in the queue of those who asked


async def test_everybodys_share_of_the_time(product: Product) -> None:
    await product.submit()
    set_clock(product, "23/11/2026 11:00")
    await product.decide("head", "more")
    set_clock(product, "23/11/2026 14:00")
    await supplement(product, "Đoạn khác hẳn.")
    set_clock(product, "23/11/2026 14:30")
    await product.decide("head")
    set_clock(product, "25/11/2026 08:00")
    await product.decide("desk")
    await product.decide("board")
    set_clock(product, "25/11/2026 08:45")
    await product.publish()
    request = await product.request()
    found = await product.app.ask(lambda work: shares(work, request))
    assert [(s.title.vi if s.title else "", s.minutes) for s in found] == [
        ("Khoa Kinh tế", 60 + 30),
        ("Phòng Truyền thông", 120 + 30),
        ("Ban Giám hiệu", 0),
        ("Quản trị website", 45),
        ("", 30 + 60),
    ]


async def test_nothing_is_said_of_a_sender_who_was_not_asked(product: Product) -> None:
    await product.reach("desk")
    request = await product.request()
    found = await product.app.ask(lambda work: shares(work, request))
    assert [s.who for s in found] == ["Anh/Chị Head"]

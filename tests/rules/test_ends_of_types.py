"""Types that end with their release, with their last result, or when that was looked at again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.kit.builders import RULES, Product, open_product, spec_of
from tests.kit.day import on_monday
from tests.kit.rules import second_edition
from tests.kit.there import there
from tests.rules.event_steps import AFTER, ZONE, plan, refused, states
from tests.rules.log_steps import logs, run
from tests.rules.test_clocks import go, here
from tests.rules.test_coverage import said
from tests.rules.test_event_requests import send
from tests.rules.test_taking_down import kept, released
from wording import Wording
from workflow.actions import GiveRole, OpenCorrection, Recall, Withdraw
from workflow.events import listing
from workflow.model import Card, Deadline, Event, Promise, Recheck, Task, Visit
from workflow.requests import queries
from workflow.requests.cards import views
from workflow.spec import Quantity, SpecErrors, load
from workflow.spec.request_types import LateStep
from workflow.spec.when import When

pytestmark = on_monday  # 24/11 is a holiday

NOTHING: dict[str, Any] = {"tasks": {}, "result": None}
TABLE = [
    ({}, ["publish", "recheck"], "confirmed", "Đã đăng, đã kiểm tra lại"),
    ({"result": None}, ["publish"], "done", "Đã đăng"),
    (NOTHING, [], "approved", "Đã duyệt"),
]
WHY = "Sai tên khoa"


@asynccontextmanager
async def office(folder: Path, type: str = "news", **other: Any) -> AsyncIterator[Product]:
    async with open_product(folder, second_edition(type, **other)) as product:
        yield product


async def seen(product: Product, who: str) -> queries.Seen:
    """The full view of the newest request, for somebody who may see it."""
    person, request = await product.person(who), await product.request()
    found = await product.app.ask(lambda work: queries.see(work, person, request.id))
    assert found
    return found


@pytest.mark.parametrize(("other", "steps", "outcome", "state"), TABLE, ids=["both", "no result", "neither"])
async def test_each_type_is_played_to_its_end(
    tmp_path: Path, other: dict[str, Any], steps: list[str], outcome: str, state: str
) -> None:
    async with office(tmp_path, **other) as product:
        await product.reach("publishing")
        for step in steps:
            assert (await product.request()).status != "closed"
            await getattr(product, step)()

        request = await product.request()
        assert (request.status, request.outcome, request.due_at) == ("closed", outcome, None)
        assert len(await product.all(Task)) == (1 if "publish" in steps else 0)
        assert len(await product.all(Recheck)) == (1 if "recheck" in steps else 0)
        card = await product.newest(Card, request=request.id, person=product.ids["author"])
        view = await product.app.ask(lambda work: views.card(work, card))
        assert Wording(ZONE).say("vi", view.head) == f"{state} · Hội thảo logistics xanh"
        assert (view.attention == f"closed:{outcome}") is (outcome != "confirmed"), "its author hears of it"
        assert "Anh/Chị Board" in "\n".join(await said(product, "author")), "and who decided"
        for who in ("author", "head", "desk", "board"):
            found = await seen(product, who)
            assert (found.can_recall, found.can_withdraw, found.can_end) == (False, False, False)
            assert found.can_correct is (who in ("desk", "board") and outcome == "confirmed")


def test_a_result_without_anything_to_be_looked_at_is_refused() -> None:
    with pytest.raises(SpecErrors) as caught:
        load(second_edition(tasks={}))
    assert [problem.code for problem in caught.value.problems] == ["result-without-tasks"]


async def test_a_request_is_done_with_the_last_of_its_results(tmp_path: Path) -> None:
    async with office(tmp_path, result=None) as product:
        await product.reach("publishing", english=True)
        await product.publish()
        assert (await product.request()).status == "publishing"
        await product.publish()
        assert (await product.request()).outcome == "done"


async def test_roles_change_where_a_type_has_no_way_of_correcting(tmp_path: Path) -> None:
    async with office(tmp_path, result=None) as product:
        await product.reach("publishing")
        colleague = await product.person("colleague")
        await product.app.do(GiveRole(product.actor("administrator"), colleague.id, "webmaster", None))
        await product.publish("colleague")
        assert (await product.request()).outcome == "done"


async def test_what_is_done_comes_down_though_nothing_is_looked_at_again(tmp_path: Path) -> None:
    async with office(tmp_path, "banner", result=None) as product:
        down = await released(product)
        await product.put_up(await product.newest(Task, afterwards=False))
        assert ((await product.request()).outcome, (await kept(product, down)).state) == ("done", "open")
        await product.put_up(down)
        assert ((await product.request()).outcome, (await kept(product, down)).state) == ("done", "done")


@pytest.mark.parametrize("other", [NOTHING, {"result": None}], ids=["neither", "no result"])
async def test_what_ends_so_stays_as_it_is(tmp_path: Path, other: dict[str, Any]) -> None:
    async with office(tmp_path, **other) as product:
        await product.reach("publishing")
        if other != NOTHING:
            await product.publish()
        request, board = await product.request(), product.actor("board")
        assert await refused(product, OpenCorrection(board, request.id, WHY)) == "gone"
        expected = "nothing-to-recall" if other == NOTHING else "already-out"
        assert await refused(product, Recall(board, request.id, WHY)) == expected
        assert await refused(product, Withdraw(product.actor("author"), request.id)) == "moved-on"
        assert (await product.request()) == request


async def test_a_correction_without_a_path_of_its_own_takes_the_steps_of_the_type(tmp_path: Path) -> None:
    result = spec_of(RULES).request_types["news"].result
    assert result
    async with office(tmp_path, result=result.model_copy(update={"correction": None})) as product:
        await product.reach("rechecking")
        await product.recheck(WHY)
        for name, stage in (("head", "unit"), ("desk", "desk"), ("board", "board")):
            visit = await product.newest(Visit)
            assert (visit.path, visit.stage) == ("correction", stage)
            await product.decide(name)
        await product.publish()
        await product.recheck()
        assert (await product.request()).outcome == "confirmed"


async def test_the_receipt_of_what_ends_with_its_release_says_when_it_is_decided(tmp_path: Path) -> None:
    async with office(tmp_path, **NOTHING) as product:
        request = await product.submit()
        words = "\n".join(await said(product, "author"))
        assert "\nDự kiến duyệt: 16:30 Thứ Sáu 27/11\n" in words
        assert "đăng" not in words.split("\n", 1)[1].lower().replace("đăng tải tin bài", "")
        assert here(product, (await product.newest(Promise, request=request.id)).due_at) == "27/11 16:30"

        await go(product, "27/11 10:00")
        words = "\n".join(await said(product, "author"))
        assert "\nDự kiến duyệt: tính lại khi xong bước đang quá hạn\n" in words
        assert "\nLúc gửi hẹn duyệt chậm nhất 16:30 Thứ Sáu 27/11" in words


@pytest.mark.parametrize(("timed", "promised"), [("desk", ["26/11 11:30"]), ("board", [])])
async def test_the_promise_is_that_of_the_last_step_that_applies(
    timed: str, promised: list[str], tmp_path: Path
) -> None:
    news = spec_of(RULES).request_types["news"]
    unit, desk, board = (stage.model_copy(update={"late": LateStep()}) for stage in news.stages)
    board = board.model_copy(update={"when": When.parse({"category": "cooperation"})})
    untimed = [
        each if each.name == timed else each.model_copy(update={"within": None}) for each in (desk, board)
    ]
    async with office(tmp_path, **NOTHING, stages=(unit, *untimed)) as product:
        await product.submit()
        assert [here(product, kept.due_at) for kept in await product.all(Promise)] == promised


async def test_the_time_for_all_of_it_ends_with_the_release(tmp_path: Path) -> None:
    async with office(tmp_path, **NOTHING, within=Quantity(1, "working_day")) as product:
        await product.submit()
        exceeds = "Phải được duyệt chậm nhất 16:30 Thứ Tư 25/11"
        assert any(exceeds in each for each in await said(product, "head"))
        assert here(product, there((await product.request()).due_at)) == "25/11 16:30"
        await go(product, "25/11 17:00")
        assert (await product.request()).late_at
        for name in ("head", "desk", "board"):
            await product.decide(name)
        assert ((await product.request()).outcome, (await product.request()).due_at) == ("approved", None)


async def needs(product: Product, event: int) -> list[str]:
    """The needs of an event as its list says them."""
    kept = await product.newest(Event, id=event)
    found = await product.app.ask(lambda work: listing.seen(work, kept).needs)
    return [Wording(ZONE).say("vi", listing.need_line(need)) for need in found]


async def test_an_event_has_what_it_needs_when_that_is_approved(tmp_path: Path) -> None:
    async with office(tmp_path, **NOTHING) as product:
        event = (await plan(product, "2026-11-20", important=False)).event
        await send(product)
        assert (await states(product, event))[AFTER] == "sent"
        assert await needs(product, event) == [
            "tin sau sự kiện: đã gửi YC-2026-0001, được duyệt chậm nhất 16:30 Thứ Năm 26/11"
        ]
        for name in ("head", "desk", "board"):
            await product.decide(name)
        assert (await states(product, event))[AFTER] == "done"
        assert await needs(product, event) == ["tin sau sự kiện: đã duyệt YC-2026-0001"]


async def test_the_log_of_the_day_has_what_is_done_and_not_what_is_only_approved(tmp_path: Path) -> None:
    for place, other, count in (("a", NOTHING, 0), ("b", {"result": None}, 1)):
        (tmp_path / place).mkdir()
        async with office(tmp_path / place, **other) as product:
            await run(product, "23/11/2026 10:00")
            await product.reach("publishing")
            if count:
                await product.publish()
            await run(product, "23/11/2026 16:30")
            assert [len(references) for _, references in await logs(product)] == [count]


@pytest.mark.parametrize("other", [NOTHING, {"result": None}], ids=["neither", "no result"])
async def test_nothing_waits_for_anybody_at_the_end(tmp_path: Path, other: dict[str, Any]) -> None:
    async with office(tmp_path, **other) as product:
        await product.reach("publishing")
        if other != NOTHING:
            await product.publish()
        for who in ("author", "head", "desk", "board", "webmaster"):
            person = await product.person(who)
            assert await product.ask(queries.waits_for, person) == []
            assert await product.ask(queries.waited_for_by, person) == []
        assert await product.all(Deadline, subject="request", fired_at=None) == []

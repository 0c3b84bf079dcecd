"""The time of a requester as rules give it: how long, how often reminded, and what comes then."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.requester_steps import supplement
from tests.rules.second_rules import SECOND
from tests.rules.test_coverage import said
from wording import Wording
from workflow.actions import RunDue
from workflow.deadlines import clocks
from workflow.model import Deadline, Inquiry, Nudge, Request, Visit
from workflow.requests.cards.case import Case
from workflow.requests.cards.walk import behind

pytestmark = on_monday


def rules(then: str = "", within: str = "3 working days") -> str:
    """News of which the requester has so long, and what comes then."""
    ends = f", then: {then}" if then else ""
    return SECOND.replace(
        "    rule: W-01\n", f"    rule: W-01\n    requester: {{within: {within}, remind: 2{ends}}}\n", 1
    )


async def asked_by_the_desk(product: Product) -> Inquiry:
    await product.reach("desk")
    await product.decide("desk", "more")
    return await product.newest(Inquiry)


async def over(product: Product, inquiry: Inquiry) -> Request:
    """The time to answer is over."""
    product.clock.moment = inquiry.due_at + timedelta(minutes=1)
    await product.app.do(RunDue())
    return await product.newest(Request)


async def history(product: Product) -> str:
    request = await product.newest(Request)
    lines = await product.ask(lambda work: behind(Case(work, request)))
    return "\n".join(Wording(product.app.rulebook.zone).say("vi", each) for each in lines)


async def test_it_is_counted_and_reminded_as_the_rules_say(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("close", "90 minutes")) as product:
        inquiry = await asked_by_the_desk(product)
        begun = inquiry.asked_at
        assert inquiry.due_at == begun + timedelta(minutes=90)
        remind = await product.all(Deadline, subject="inquiry", kind="remind")
        assert [row.due_at - begun for row in remind] == [timedelta(minutes=30), timedelta(minutes=60)]
        assert "Quá hạn, yêu cầu bị đóng." in "\n".join(await said(product, "author"))


async def test_nothing_said_leaves_it_to_whoever_asked(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules()) as product:
        request = await over(product, await asked_by_the_desk(product))
        assert (request.status, (await product.newest(Visit)).waiting) == ("deciding", "requester")
        desk = await product.person("desk")
        assert await product.find(Nudge, person=desk.id, subject="inquiry") is not None


async def test_it_is_closed(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("close")) as product:
        request = await over(product, await asked_by_the_desk(product))
        assert (request.status, request.outcome) == ("closed", "unanswered")
        assert "đã đóng theo quy định" in await history(product)


async def test_it_goes_on_with_the_time_that_was_left(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("goes_on")) as product:
        await product.reach("desk")
        before = await product.newest(Visit)
        await product.decide("desk", "more")
        request = await over(product, await product.newest(Inquiry))
        visit = await product.newest(Visit)
        assert (request.status, visit.stage, visit.waiting, visit.left_at) == (
            "deciding",
            "desk",
            "decider",
            None,
        )
        assert visit.asked_at == before.asked_at
        assert "xử lý tiếp theo quy định" in await history(product)
        await product.decide("desk")


async def test_it_returns_to_the_step_before(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("return")) as product:
        await over(product, await asked_by_the_desk(product))
        visit = await product.newest(Visit)
        assert (visit.stage, visit.waiting, visit.left_at) == ("unit", "decider", None)
        assert "trả lại bước trước theo quy định" in await history(product)
        await product.decide("head")


@pytest.mark.parametrize("then", ["return", "goes_on"])
@pytest.mark.parametrize("within", ["1 working day", "4 working days"])
async def test_the_whole_request_has_the_time_back_that_nobody_used(
    tmp_path: Path, then: str, within: str
) -> None:
    """Also where its time ran out meanwhile: it was said to nobody, and its clock runs again."""
    text = rules(then).replace("    rule: W-01\n", f"    rule: W-01\n    within: {within}\n", 1)
    async with open_product(tmp_path, text) as product:
        inquiry = await asked_by_the_desk(product)
        before = (await product.request()).due_at
        request = await over(product, inquiry)
        assert before
        assert request.due_at
        assert request.due_at > max(before, product.clock.moment)
        assert request.late_at is None
        running = await product.all(Deadline, subject="request", kind=clocks.LATE, fired_at=None)
        assert [row.due_at for row in running] == [request.due_at]


async def test_at_the_first_step_there_is_nowhere_to_return_to(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("return")) as product:
        await product.submit()
        await product.decide("head", "more")
        request = await over(product, await product.newest(Inquiry))
        assert (request.status, (await product.newest(Visit)).waiting) == ("deciding", "requester")


@pytest.mark.parametrize("then", ["return", "close", "goes_on"])
async def test_an_answer_in_time_ends_it(tmp_path: Path, then: str) -> None:
    async with open_product(tmp_path, rules(then)) as product:
        inquiry = await asked_by_the_desk(product)
        await supplement(product)
        request = await over(product, inquiry)
        visit = await product.newest(Visit)
        assert (request.status, visit.stage, visit.waiting) == ("deciding", "desk", "decider")

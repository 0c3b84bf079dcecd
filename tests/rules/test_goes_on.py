"""A step that goes on without an answer: marked, nobody's decision, and never the one that releases (A13)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.council_rules import endorsed
from tests.kit.day import on_monday
from tests.rules.requester_steps import refusal, supplement, words
from tests.rules.second_rules import BOARD, DESK
from workflow.actions import Decide, GiveRole, RunDue
from workflow.errors import Refusal
from workflow.model import AuditEntry, Deadline, Decision, Revision, Visit
from workflow.requests.shares import shares

pytestmark = on_monday
MARK = "Chưa thống nhất: Văn phòng Trường chưa quyết định khi hết hạn 16:30 Thứ Tư 25/11"
WALK = "Văn phòng Trường chưa thống nhất khi hết thời hạn, yêu cầu chuyển sang bước sau lúc"


async def wait(product: Product, days: int = 3) -> None:
    product.clock.moment += timedelta(days=days)
    while (await product.app.do(RunDue())).count:
        pass


async def stage(product: Product) -> str:
    visit = await product.find(Visit, left_at=None)
    return visit.stage if visit else (await product.request()).status


async def reach(product: Product) -> None:
    await product.submit()
    await product.decide("head")
    assert await stage(product) == "endorsement"


async def logged(product: Product, kind: str) -> int:
    return sum(entry.kind == kind for entry in await product.all(AuditEntry))


async def test_it_goes_on_marked_and_is_nobodys_decision(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        assert "quá hạn thì chuyển sang bước sau, ghi “chưa thống nhất”" in await words(product, "office")
        await wait(product)
        assert await stage(product) == "desk"
        assert MARK in await words(product, "desk")
        assert WALK in await words(product, "desk")
        assert MARK in await words(product, "author")
        assert WALK in await words(product, "office")
        assert [each.person for each in await product.all(Decision)] == [product.ids["head"]]
        assert await logged(product, "late.goes-on") == 1
        await product.decide("desk")
        assert MARK in await words(product, "board")
        await product.decide("board")
        assert await stage(product) == "publishing"
        assert WALK in await words(product, "author")


async def test_what_was_endorsed_is_not_marked(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        await product.decide("office")
        await wait(product)
        assert await stage(product) == "desk"
        assert "Chưa thống nhất" not in await words(product, "desk")
        assert "chưa thống nhất" not in await words(product, "desk")


async def test_a_second_bell_does_nothing_more(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        visit = await product.newest(Visit)
        await wait(product)
        row = await product.newest(Deadline, subject="visit", subject_id=visit.id, kind="late")
        await product.change(row, fired_at=None)
        await wait(product, days=0)
        assert await logged(product, "late.goes-on") == 1
        assert await stage(product) == "desk"


async def test_who_decides_too_late_is_told_that_it_went_on(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        await wait(product)
        late = Decide(product.actor("office"), visit.id, revision.id, "pass")
        assert await refusal(product, late) == "went-on-late"
        assert len(await product.all(Decision)) == 1


async def test_a_clock_that_stands_for_the_requester_does_not_ring(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        await product.decide("office", "more")
        await wait(product, days=2)
        assert await stage(product) == "endorsement"
        assert await logged(product, "late.goes-on") == 0
        await supplement(product)
        await wait(product, days=0)
        assert await stage(product) == "endorsement"
        await product.decide("office")
        assert await stage(product) == "desk"


async def test_it_can_be_returned_to_and_decided_then(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        await wait(product)
        await product.decide("desk", "return")
        assert await stage(product) == "endorsement"
        assert "Chưa thống nhất" not in await words(product, "office")
        await product.decide("office")
        assert await stage(product) == "desk"
        assert "Chưa thống nhất" not in await words(product, "desk")


async def test_an_edit_does_not_send_it_back_to_the_step(tmp_path: Path) -> None:
    conditional = ("may: [more, return], needs: any", "when: {english: no}, may: [more, return], needs: any")
    async with open_product(tmp_path, endorsed(conditional)) as product:
        await reach(product)
        await wait(product)
        assert await stage(product) == "desk"
        await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
        assert await stage(product) == "desk"


async def test_the_step_that_releases_does_not_go_on(tmp_path: Path) -> None:
    """A step of which the conditions after it are not true is told as late."""
    never = (BOARD, f"{BOARD}        when: {{english: yes}}\n")
    rules = endorsed(never, (DESK, f"{DESK}        when: {{english: yes}}\n"))
    only_here = rules.replace("verb: {vi: thống nhất", "when: {category: research}, verb: {vi: thống nhất")
    async with open_product(tmp_path, only_here) as product:
        await reach(product)
        await wait(product)
        assert await stage(product) == "endorsement"
        assert await logged(product, "late") == 1
        assert await logged(product, "late.goes-on") == 0
        assert "quá hạn thì chuyển sang bước sau" not in await words(product, "office")
        await product.decide("office")
        assert await stage(product) == "publishing"


async def test_it_is_not_decided_before(tmp_path: Path) -> None:
    """The voice of one who is asked again at the next step was one of several that came to nothing."""
    async with open_product(tmp_path, endorsed(needs="2")) as product:
        administrator = product.actor("administrator")
        await product.app.do(GiveRole(administrator, product.ids["desk"], "office", None))
        await reach(product)
        await product.decide("desk")
        await wait(product)
        assert await stage(product) == "desk"
        assert MARK in await words(product, "desk")


async def test_without_the_key_the_step_waits(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed(late="goes_on: false")) as product:
        await reach(product)
        await wait(product)
        assert await stage(product) == "endorsement"
        with pytest.raises(Refusal):
            await product.decide("desk")


async def test_its_time_is_a_share_of_those_who_had_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, endorsed()) as product:
        await reach(product)
        await wait(product)
        found = await product.ask(shares, await product.request())
        office = next(each for each in found if each.title and each.title.vi == "Văn phòng Trường")
        assert office.minutes > 0
        assert office.who == ""

"""Duties that count what was published: a number in each period, of each unit, holder, or the house (E24)."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.rendered import message
from tests.rules.round_steps import digests, go, refused, shown, told, turn
from tests.rules.rule_files import answer, start
from tests.rules.test_own_answers import rules
from workflow.actions import AnswerSo, AttestRound, PublishTask, SayPosted
from workflow.model import DutyRound, Task
from workflow.rounds import overview

pytestmark = on_monday

TWO = "    counts: {types: [news], at_least: 2}\n"


def of(owing: str, by: str = "") -> str:
    """Two news items a month, owed by others than units with a site."""
    text = rules(TWO).replace("    for: each unit with a site\n", f"    for: {owing}\n")
    return text.replace("    by: unit_head\n    late: {report", f"{by}    late: {{report")


async def publish(product: Product, at: str) -> None:
    """One more news item of Economics, published then."""
    await go(product, at)
    await product.reach("rechecking")


async def test_a_unit_has_done_it_once_enough_was_published(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(TWO)) as product:
        await go(product, "2026-12-01T07:30")
        await publish(product, "2026-12-02T09:00")
        card = await shown(product, "head")
        first = (await product.request()).reference
        assert "Đã đăng 1/2. Tin, bài được tính vào ngày đăng đầu tiên." in card
        assert first in card
        assert "[" not in card
        assert (await turn(product)).state == "open"
        await publish(product, "2026-12-03T09:00")
        assert (await turn(product)).state == "done"
        assert (await shown(product, "head")).startswith("Đã đủ · Kế hoạch tháng tháng 12/2026")
        await publish(product, "2026-12-04T09:00")
        assert (await turn(product, "navigation")).items == {}
        await go(product, "2026-12-31T16:30")
        (report,) = await told(product, "rounds-report", "board")
        assert report.splitlines()[0] == "Chưa đủ kế hoạch tháng tháng 12/2026: 2/3 đơn vị"
        assert "✗ Khoa Hàng hải: đã đăng 0/2" in report
        assert "✓ Đã đủ: Khoa Kinh tế (3)" in report


async def test_who_is_short_when_time_is_over_can_add_nothing(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(TWO)) as product:
        await go(product, "2026-12-01T07:30")
        await publish(product, "2026-12-02T09:00")
        await go(product, "2026-12-31T16:30")
        found = await turn(product)
        assert (found.state, found.closed_at is not None) == ("late", True)
        board = await product.person("board")
        table = await product.app.ask(lambda work: overview.table(work, board, "plan"))
        assert "✗ Khoa Kinh tế: đã đăng 1/2" in message(overview.overview(table)).text


async def test_what_was_posted_in_its_period_counts_though_time_was_over(tmp_path: Path) -> None:
    due_early = TWO + "    due: 5th working day\n"
    async with open_product(tmp_path, rules(due_early)) as product:
        await go(product, "2026-12-01T07:30")
        await publish(product, "2026-12-02T09:00")
        await go(product, "2026-12-07T16:30")
        assert (await turn(product)).state == "late"
        await publish(product, "2026-12-08T09:00")
        found = await turn(product)
        assert (found.state, found.late_at is not None) == ("done", True)


async def test_an_item_counts_in_the_month_in_which_it_is_said_to_be_posted(tmp_path: Path) -> None:
    one = TWO.replace("at_least: 2", "at_least: 1")
    async with open_product(tmp_path, rules(one)) as product:
        await go(product, "2026-12-01T07:30")
        await go(product, "2026-12-31T16:00")
        await product.reach("publishing")
        await go(product, "2026-12-31T16:30")
        await go(product, "2027-01-04T07:30")
        for task in await product.all(Task, state="open"):
            await product.app.do(PublishTask(product.actor("webmaster"), task.id, LINK))
        states = {each.period: each.state for each in await product.all(DutyRound, unit="economics")}
        assert states == {"2026-12": "late", "2027-01": "done"}
        task = await product.newest(Task, state="done")
        posted = datetime(2026, 12, 31, 16, 10, tzinfo=ZONE)
        await product.app.do(SayPosted(product.actor("webmaster"), task.id, posted))
        states = {each.period: each.state for each in await product.all(DutyRound, unit="economics")}
        assert states == {"2026-12": "done", "2027-01": "open"}


async def test_a_round_counts_by_the_rules_under_which_it_was_opened(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(TWO)) as product:
        await go(product, "2026-12-01T07:30")
        await start(product, rules(TWO).replace(TWO, ""))
        await answer(product, "apply")
        await publish(product, "2026-12-02T09:00")
        assert len((await turn(product)).items) == 1


async def test_a_contributor_is_reminded_of_what_is_missing(tmp_path: Path) -> None:
    async with open_product(tmp_path, of("each holder of staff")) as product:
        await go(product, "2026-12-01T07:30")
        await publish(product, "2026-12-02T09:00")
        found = {each.holder: len(each.items) for each in await product.all(DutyRound)}
        assert found.pop(product.ids["author"]) == 1
        assert set(found.values()) <= {0}
        await go(product, "2026-12-31T08:30")
        reminded = [said or "" for said in await digests(product, "author")]
        assert any("kế hoạch tháng tháng 12/2026 của Người Author: đã đăng 1/2" in said for said in reminded)


async def test_what_was_published_before_a_period_opened_counts_in_it(tmp_path: Path) -> None:
    opens_late = TWO + "    opens: 5th working day\n"
    async with open_product(tmp_path, rules(opens_late)) as product:
        await publish(product, "2026-11-27T09:00")
        await publish(product, "2026-12-02T09:00")
        await go(product, "2026-12-07T07:30")
        found = await turn(product)
        assert list(found.items) == [f"{(await product.request()).id}"]


async def test_the_organisation_counts_whatever_its_units_published(tmp_path: Path) -> None:
    async with open_product(tmp_path, of("the organisation", "    by: desk\n")) as product:
        await go(product, "2026-12-01T07:30")
        await publish(product, "2026-12-02T09:00")
        await publish(product, "2026-12-03T09:00")
        (found,) = await product.all(DutyRound)
        assert (found.unit, found.state) == ("", "done")


@pytest.mark.parametrize("action", [lambda a, id: AnswerSo(a, id, "whole", 0), AttestRound])
async def test_nobody_says_that_it_is_done(tmp_path: Path, action: type[AttestRound]) -> None:
    async with open_product(tmp_path, rules(TWO)) as product:
        await go(product, "2026-12-01T07:30")
        found = await turn(product)
        assert (await refused(product, action(product.actor("head"), found.id))).code == "gone"

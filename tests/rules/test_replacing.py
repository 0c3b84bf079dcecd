"""A unit's own type in place of the one of all units (E18): sent, shown, counted; running cases go on."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.unit_rules import lines_of
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.round_steps import go, turn
from tests.rules.rule_files import answer, start
from tests.rules.test_counted_duties import TWO, of
from tests.rules.test_coverage import at
from tests.rules.test_senders import give, refused, types
from tests.rules.test_units import add
from wording import Wording
from workflow.actions import DropDraft, PlanEvent, RunDue, StartDraft, StartNeed, StartSupplement
from workflow.model import Draft, EventNeed, Request
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec.document import read_document

pytestmark = on_monday
OWN = """  unit_news:
    like: news
    title: {vi: Tin của khoa, en: News of the faculty}
    replaces: news
    for_units: [economics]
    within: 3 working days
"""


def own(text: str = OWN, rules: str = "") -> str:
    return (rules or second(RULES)).replace("\nrequest_types:\n", f"\nrequest_types:\n{text}", 1)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, own()) as opened:
        yield opened
        await opened.check()


async def test_the_unit_has_its_own_and_others_have_the_one_of_all(product: Product) -> None:
    await give(product, "author", "staff", "training")
    found = await types(product, "author")
    assert {unit for kind, unit in found if kind == "news"} == {"training"}
    assert {unit for kind, unit in found if kind == "unit_news"} == {"economics"}
    await give(product, "desk", "staff", "economics")
    said = await refused(product, StartDraft(product.actor("desk"), "news", "economics"))
    assert said == "“Tin bài” không dùng ở đơn vị này; đơn vị dùng “Tin của khoa”."


async def test_it_is_shown_beside_the_one_it_stands_for(product: Product) -> None:
    def said(text: str) -> list[str]:
        return [each for each in text.splitlines() if "Tin " in each]

    text = "\n".join(await product.database.read(lambda store: lines_of(store, "economics", "vi")))
    assert said(text) == [
        "   Tin của khoa: riêng của đơn vị; dùng thay “Tin bài”; giống “Tin bài”, khác ở: thời hạn",
        "   Không dùng: Tin bài",
    ]
    text = "\n".join(await product.database.read(lambda store: lines_of(store, "training", "vi")))
    assert said(text) == ["   Tin bài: chung toàn tổ chức", "   Không dùng: Tin của khoa"]


async def test_until_its_first_day_the_unit_has_the_one_of_all(tmp_path: Path) -> None:
    """Each by its own phase."""
    later = OWN.replace("[economics]", "[economics, navigation]")
    later += "    phases: {economics: 2026-12-01, navigation: 2027-01-04}\n"
    async with open_product(tmp_path, own(later)) as product:
        assert ("news", "economics") in await types(product, "author")
        draft = await product.app.do(StartDraft(product.actor("author"), "news", "economics"))
        product.clock.moment += timedelta(days=15)
        assert ("news", "economics") not in await types(product, "author")
        assert ("unit_news", "economics") in await types(product, "author")
        assert await product.find(Draft, id=draft.id), "what was written is kept"
        assert ("news", "navigation") in await types(product, "other head")
        await product.check()


async def test_a_unit_of_the_register_has_that_of_its_kind(tmp_path: Path) -> None:
    async with open_product(tmp_path, own(OWN.replace("[economics]", "[faculty]"))) as product:
        unit = await add(product, "Khoa Du lịch")
        await give(product, "author", "staff", unit.key)
        found = await types(product, "author")
        assert ("unit_news", unit.key) in found
        assert ("news", unit.key) not in found


async def test_a_running_case_goes_on_by_its_own_type(tmp_path: Path) -> None:
    """Its requester adds to it, and it comes to its end; only a new one is of the other type."""
    async with open_product(tmp_path, second(RULES)) as product:
        request = await product.submit()
        await start(product, own())
        await answer(product, "apply")
        for name in ("head", "desk"):
            await product.decide(name)
        assert ("news", "economics") not in await types(product, "author")
        supplement = await product.app.do(StartSupplement(product.actor("author"), request.id))
        assert supplement.id
        await product.decide("board")
        await product.publish()
        await product.recheck()
        assert (await product.newest(Request, id=request.id)).status == "closed"
        await product.check()


async def test_an_event_needs_the_own_type_of_its_unit(product: Product) -> None:
    """The request that it asks for is begun in that, in the place of the one that the rules name."""
    author = product.actor("author")
    await product.app.do(
        PlanEvent(author, "economics", "Lễ kỷ niệm", "2026-12-18", "2026-12-18", "", "Hội trường", True)
    )
    found = {each.key: each for each in await product.all(EventNeed)}
    assert {each.type for key, each in found.items() if key.startswith("news")} == {"unit_news"}
    begun = await product.app.do(StartNeed(author, found["news.after"].id))
    assert (await product.newest(Draft, id=begun.id)).type == "unit_news"


async def test_what_an_event_needs_follows_changed_rules(tmp_path: Path) -> None:
    async with open_product(tmp_path, second(RULES)) as product:
        await product.app.do(
            PlanEvent(product.actor("author"), "economics", "Lễ hội", "2026-12-18", "2026-12-18")
        )
        assert (await product.newest(EventNeed)).type == "news"
        await start(product, own())
        await answer(product, "apply")
        assert (await product.newest(EventNeed)).type == "unit_news"
        await product.check()


async def test_a_need_that_was_begun_asks_for_the_type_that_may_be_sent(tmp_path: Path) -> None:
    async with open_product(tmp_path, second(RULES)) as product:
        author = product.actor("author")
        await product.app.do(PlanEvent(author, "economics", "Lễ hội", "2026-12-18", "2026-12-18"))
        need = await product.newest(EventNeed)
        old = await product.app.do(StartNeed(author, need.id))
        await start(product, own())
        await answer(product, "apply")
        begun = await product.app.do(StartNeed(author, need.id))
        assert (await product.newest(Draft, id=begun.id)).type == "unit_news"
        for draft in (begun, old):
            await product.app.do(DropDraft(author, draft.id))
        again = await product.newest(EventNeed)
        assert (again.type, again.state) == ("unit_news", "open")
        await product.check()


async def test_a_late_need_asks_for_the_type_that_may_be_sent(tmp_path: Path) -> None:
    async with open_product(tmp_path, second(RULES)) as product:
        author = product.actor("author")
        await product.app.do(
            PlanEvent(author, "economics", "Lễ hội", "2026-12-01", "2026-12-18", "", "Hội trường", True)
        )
        product.clock.moment = at("10/12/2026 08:00")
        while (await product.app.do(RunDue())).count:
            pass
        await start(product, own())
        await answer(product, "apply")
        needs = {each.key: each for each in await product.all(EventNeed)}
        assert {each.type for key, each in needs.items() if key.startswith("news")} == {"unit_news"}
        late = next(each for key, each in needs.items() if key.startswith("news") and each.late_at)
        assert late.state == "open"
        begun = await product.app.do(StartNeed(author, late.id))
        assert (await product.newest(Draft, id=begun.id)).type == "unit_news"
        await product.check()


async def test_a_duty_that_counts_the_one_counts_the_other(tmp_path: Path) -> None:
    rules = own(rules=of("each unit", "    by: unit_head\n").replace(TWO, TWO.replace("2}", "1}")))
    async with open_product(tmp_path, rules) as product:
        await go(product, "2026-12-01T07:30")
        await product.submit(type="unit_news")
        for name in ("head", "desk", "board"):
            await product.decide(name)
        await product.publish()
        assert (await turn(product)).state == "done"
        await product.check()


def test_a_changed_file_says_it_in_the_words_of_the_office() -> None:
    said, alike = Wording(ZoneInfo("Asia/Ho_Chi_Minh")), own(OWN.replace("    replaces: news\n", ""))
    files = read_document(alike, "old"), read_document(own(), "new")
    assert [said.say("vi", titles.said(each, *files)) for each in rule_changes(alike, own())] == [
        "• Tin của khoa · thay cho loại (mới): Tin bài"
    ]

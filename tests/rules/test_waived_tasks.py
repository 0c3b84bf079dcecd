"""Tasks that somebody says need not be done, with a reason that is kept and shown (B01, C12)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.second_rules import changed
from tests.rules.talking import Talking
from tests.rules.test_needed_tasks import post
from tests.rules.test_tasks_for_parties import WEBSITE, own_task, released, with_task, words_of
from workflow.actions import Leave, SetAway, WaiveTask
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Task
from workflow.office import movers
from workflow.requests import explained, queries
from workflow.requests.cards import walk
from workflow.requests.cards.case import Case

WHY = "Khách mời nước ngoài hủy"
ENGLISH = changed(
    ("website_en: {channel: website_en", "website_en: {channel: website_en, may_be_waived_by: desk")
)
NEEDED = with_task(more=", needed_for: board, may_be_waived_by: desk")


async def waive(product: Product, name: str, task: Task) -> None:
    await product.app.do(WaiveTask(product.actor(name), task.id, WHY))


async def english(product: Product) -> Task:
    return await product.newest(Task, channel="website_en")


async def test_the_english_version_is_waived_after_the_release(tmp_path: Path) -> None:
    async with open_product(tmp_path, ENGLISH) as product:
        await product.submit(english=True)
        for name in ("head", "desk", "board"):
            await product.decide(name)
        await post(product)
        desk = Talking(product, "desk")
        await desk.begin("waive", {"task": (await english(product)).id})
        await desk.say(WHY)
        assert WHY in await desk.window()
        assert (await desk.press("Bỏ qua")).became == "over"
        task = await english(product)
        assert (task.state, task.note, task.done_by) == ("waived", WHY, product.ids["desk"])
        assert (await product.request()).status == "rechecking"
        assert WHY in await words_of(product, "author")
        request, author = await product.request(), await product.person("author")
        steps = await product.ask(lambda work: walk.walk(Case(work, request, person=author)))
        assert any("cho bỏ qua" in desk.words(step) for step in steps)
        assert (await product.newest(AuditEntry, kind="task.waived")).subject == request.reference
        await product.recheck("Sai tên diễn giả")
        for name in ("desk", "board"):
            await product.decide(name)
        assert [each.channel for each in await product.all(Task, state="open")] == ["website_vi"]
        await product.check()


async def test_who_may_waive_has_the_card_where_nobody_can_do_it(tmp_path: Path) -> None:
    """The unit has none above it, whose head should do it."""
    rules = with_task(to="unit_head in parent", more=", may_be_waived_by: deputy")
    async with released(tmp_path, rules) as product:
        assert product.ids["deputy"] in {card.person for card in await product.all(Card)}
        assert "Bỏ qua: Đo đường truyền" in await words_of(product, "deputy")
        await post(product)
        await waive(product, "deputy", await own_task(product))
        assert (await product.request()).status == "rechecking"
        await product.check()


async def test_a_step_goes_on_without_what_was_waived(tmp_path: Path) -> None:
    async with open_product(tmp_path, NEEDED) as product:
        await product.submit()
        await product.decide("head")
        assert "Bỏ qua: Đo đường truyền" in await words_of(product, "desk")
        await waive(product, "desk", await own_task(product))
        await product.decide("desk")
        await product.decide("board")
        assert (await product.request()).status == "publishing"
        await product.check()


@pytest.mark.parametrize("name", ["office", "board", "author", "administrator"])
async def test_nobody_else_waives_it(name: str, tmp_path: Path) -> None:
    async with open_product(tmp_path, NEEDED) as product:
        await product.submit()
        with pytest.raises(Refusal, match="not-waiver"):
            await waive(product, name, await own_task(product))
        assert "Bỏ qua: Đo đường truyền" not in await words_of(product, name)


async def test_a_waiver_needs_a_reason_and_an_open_task(tmp_path: Path) -> None:
    async with released(tmp_path, NEEDED.replace(", needed_for: board", "")) as product:
        task, desk = await own_task(product), product.actor("desk")
        with pytest.raises(Refusal, match="reason-needed"):
            await product.app.do(WaiveTask(desk, task.id, " "))
        await waive(product, "desk", task)
        with pytest.raises(Refusal, match="task-closed"):
            await waive(product, "desk", task)


async def test_where_all_was_waived_the_request_ends_as_approved(tmp_path: Path) -> None:
    rules = changed(("channel: website_vi", "channel: website_vi, may_be_waived_by: desk"))
    async with released(tmp_path, rules) as product:
        await waive(product, "desk", await product.newest(Task, channel="website_vi"))
        request = await product.request()
        assert (request.status, request.outcome) == ("closed", "approved")


async def test_who_may_waive_it_can_move_it_on(tmp_path: Path) -> None:
    async with released(tmp_path, NEEDED.replace(", needed_for: board", "")) as product:
        task = await own_task(product)
        await product.app.do(Leave(product.actor("administrator"), product.ids["office"]))
        found = await product.ask(lambda work: movers.movers(work, task))
        assert [person.id for person in found] == [product.ids["desk"]]
        await waive(product, "desk", task)


async def test_who_may_waive_finds_it_in_their_list_while_its_owner_is_there(tmp_path: Path) -> None:
    """A decision that is wanted of them in the request goes before."""
    rules = with_task(more=", may_be_waived_by: deputy")
    async with released(tmp_path, rules) as product:
        deputy = await product.person("deputy")
        (item,) = await product.ask(lambda work: queries.waits_for(work, deputy))
        assert (item.why, item.due_at) == ("waive", (await own_task(product)).due_at)
        assert product.ids["deputy"] in {card.person for card in await product.all(Card)}
        await waive(product, "deputy", await own_task(product))
        assert await product.ask(lambda work: queries.waits_for(work, deputy)) == []
    async with open_product(tmp_path / "needed", NEEDED) as product:
        await product.submit()
        await product.decide("head")
        desk = await product.person("desk")
        assert [item.why for item in await product.ask(lambda work: queries.waits_for(work, desk))] == [
            "decide"
        ]


@pytest.mark.parametrize("party", ["deputy", "deputy or office"])
async def test_whoever_waives_while_away_signs_in_their_own_role(tmp_path: Path, party: str) -> None:
    title = "    title: {vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}\n"
    line = f"line: {{title: {{vi: Đo, en: Test}}, to: webmaster, gives: link, may_be_waived_by: {party}}}"
    rules = changed((title, f"{title}    capacity: KT.\n"), (WEBSITE, f"{WEBSITE}\n      {line}"))
    async with open_product(tmp_path, rules) as product:
        await product.reach("publishing")
        until = product.clock.now() + timedelta(days=30)
        await product.app.do(SetAway(product.actor("deputy"), until))
        await waive(product, "deputy", await product.newest(Task, name="line"))
        task = await product.newest(Task, name="line")
        assert (task.done_as, task.capacity) == ("deputy", "KT.")


async def test_who_has_a_task_with_others_is_told_that_it_is_of_their_role(tmp_path: Path) -> None:
    line = "line: {title: {vi: Đo, en: Test}, to: deputy or office, gives: link}"
    async with open_product(tmp_path, changed((WEBSITE, f"{WEBSITE}\n      {line}"))) as product:
        await product.reach("publishing")
        request = await product.request()
        for name in ("deputy", "office"):
            said = await product.ask(explained.reasons, await product.person(name), request)
            assert "why-you-hold" in [each.key for each in said]

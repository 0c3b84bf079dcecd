"""One task for each option that was chosen, each with its own owner (B02, D10)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, ROLES, Product, open_product
from tests.kit.cast import Roles
from tests.kit.there import there
from tests.rules.second_rules import changed, question
from tests.rules.test_needed_tasks import post
from tests.rules.test_tasks_for_parties import WEBSITE, words_of
from workflow.actions import (
    ClaimTask,
    GiveText,
    PublishTask,
    Recall,
    RunDue,
    SendDraft,
    StartDraft,
    StartEdit,
    WaiveTask,
)
from workflow.errors import Refusal
from workflow.model import Task
from workflow.requests import queries, seeing

PAGES = (
    "{kind: choice, several: true, title: {vi: Trang, en: Pages}, options: {"
    "economics: {vi: Trang Khoa Kinh tế, en: Economics page, unit: economics},"
    " training: {vi: Trang Đào tạo, en: Training page, unit: training}}}"
)
CAST: dict[str, Roles] = {**ROLES, "trainer": [("unit_head", "training")]}
TITLE = "title: {vi: Sửa, en: Mend}"


def with_pages(more: str = "", to: str = "unit_head in unit of pages") -> str:
    """The office's rules, in which each page that is named is mended by its unit."""
    task = f"page: {{{TITLE}, to: {to}, for_each: pages, gives: link{more}}}"
    return changed((WEBSITE, f"{WEBSITE}\n      {task}"), question("pages", PAGES))


async def submit(product: Product, *pages: str) -> None:
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, draft, "title", "Hội thảo logistics xanh"))
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một, đoạn hai."))
    chosen = [("pages", ",".join(pages))] if pages else []
    for field, option in (("category", "research"), ("english", "no"), *chosen):
        await product.app.do(Choose(actor, draft, field, option))
    await product.app.do(SendDraft(actor, draft))


async def release(product: Product) -> None:
    for name in ("head", "desk", "board"):
        await product.decide(name)


async def states(product: Product) -> dict[str, tuple[str, str]]:
    return {task.value: (task.role, task.state) for task in await product.all(Task, name="page")}


async def page(product: Product, value: str) -> Task:
    return await product.newest(Task, name="page", value=value)


async def test_each_option_has_its_task_and_its_owner_and_the_end_waits_for_all(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(), CAST) as product:
        await submit(product, "economics", "training")
        await release(product)
        assert await states(product) == {
            "economics": ("unit_head in economics", "open"),
            "training": ("unit_head in training", "open"),
        }
        assert "Sửa: Trang Khoa Kinh tế: chờ kết quả" in await words_of(product, "head")
        assert "Trang Đào tạo" not in await words_of(product, "head")
        await post(product)
        economics, training = await page(product, "economics"), await page(product, "training")
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("head"), training.id))
        await product.app.do(PublishTask(product.actor("head"), economics.id, LINK))
        assert (await product.request()).status == "publishing"
        request, other = await product.request(), await product.person("trainer")
        spec = product.app.rulebook.spec
        assert await product.ask(lambda work: seeing.may_see(work, spec, request, other))
        await product.app.do(PublishTask(product.actor("trainer"), training.id, LINK))
        assert (await product.request()).status == "rechecking"
        assert "Sửa: Trang Đào tạo" in await words_of(product, "author")
        await product.check()


async def test_none_is_opened_where_no_option_was_chosen(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(), CAST) as product:
        await submit(product)
        await release(product)
        assert await states(product) == {}
        await post(product)
        assert (await product.request()).status == "rechecking"


async def test_a_task_follows_its_option(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(", needed_for: board"), CAST) as product:
        await submit(product, "economics")
        assert await states(product) == {"economics": ("unit_head in economics", "open")}
        await product.decide("head")
        desk, request = product.actor("desk"), await product.request()
        draft = (await product.app.do(StartEdit(desk, request.id))).id
        await product.app.do(Choose(desk, draft, "pages", "training"))
        await product.app.do(SendDraft(desk, draft))
        found = {value: state for value, (_, state) in (await states(product)).items()}
        assert found == {"economics": "cancelled", "training": "open"}
        await product.decide("desk")
        with pytest.raises(Refusal, match="task-needed"):
            await product.decide("board")
        await product.app.do(
            PublishTask(product.actor("trainer"), (await page(product, "training")).id, LINK)
        )
        await product.decide("board")
        await product.check()


async def test_one_of_them_is_waived_and_the_others_are_done(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(", may_be_waived_by: desk", to="office")) as product:
        await submit(product, "economics", "training")
        await release(product)
        assert {role for role, _ in (await states(product)).values()} == {"office"}
        task = await page(product, "training")
        await product.app.do(WaiveTask(product.actor("desk"), task.id, "Trang đã đúng"))
        request = await product.request()
        await product.app.do(Recall(product.actor("board"), request.id, "Sai ngày"))
        await product.decide("board")
        found = [(task.value, task.state, task.n) for task in await product.all(Task, name="page")]
        assert found == [("economics", "cancelled", 1), ("training", "waived", 1), ("economics", "open", 2)]
        await product.check()


@pytest.mark.parametrize("unit", ["training", "economics"])
async def test_one_or_another_that_are_the_same_for_a_page_are_one(tmp_path: Path, unit: str) -> None:
    rules = with_pages(to=f"unit_head in unit of pages or unit_head in {unit}")
    async with open_product(tmp_path, rules, CAST) as product:
        await submit(product, "economics", "training")
        await release(product)
        other = {"economics": "training", "training": "economics"}[unit]
        assert await states(product) == {
            unit: (f"unit_head in {unit}", "open"),
            other: (f"unit_head in {other} or unit_head in {unit}", "open"),
        }
        await product.app.do(
            PublishTask(product.actor("trainer"), (await page(product, "training")).id, LINK)
        )
        await product.check()


@pytest.mark.parametrize("more", ["within: 4 working hours, late: {then: %s}", "may_be_waived_by: %s"])
async def test_who_comes_in_late_and_who_waives_can_open_what_is_in_their_list(
    tmp_path: Path, more: str
) -> None:
    rules = with_pages(f", {more % 'unit_head in unit of pages'}", to="office")
    async with open_product(tmp_path, rules, CAST) as product:
        await submit(product, "economics", "training")
        await release(product)
        product.clock.moment = there(product.clock.now()) + timedelta(days=5)
        await product.app.do(RunDue())
        trainer, request = await product.person("trainer"), await product.request()
        listed = await product.ask(queries.waits_for, trainer)
        assert [item.request.id for item in listed] == [request.id]
        assert await product.ask(lambda work: queries.see(work, trainer, request.id))
        await product.check()


async def test_who_comes_in_late_and_who_waives_are_are_of_the_unit_of_that_page(tmp_path: Path) -> None:
    of_unit = "unit_deputy in unit of pages"
    more = f", within: 4 working hours, late: {{then: {of_unit}}}, may_be_waived_by: {of_unit}"
    cast = CAST | {
        "of_training": [("unit_deputy", "training")],
        "of_economics": [("unit_deputy", "economics")],
    }
    async with open_product(tmp_path, with_pages(more, to="office"), cast) as product:
        await submit(product, "economics", "training")
        await release(product)
        training, economics = await page(product, "training"), await page(product, "economics")
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("of_training"), training.id))
        product.clock.moment = there(training.due_at) + timedelta(minutes=1)
        await product.app.do(RunDue())
        await product.app.do(ClaimTask(product.actor("of_training"), training.id))
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("of_training"), economics.id))
        with pytest.raises(Refusal, match="not-waiver"):
            await product.app.do(WaiveTask(product.actor("of_training"), economics.id, "Trang đã đúng"))
        await product.app.do(WaiveTask(product.actor("of_economics"), economics.id, "Trang đã đúng"))
        await product.check()

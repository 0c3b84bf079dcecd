"""Steps for some requests only: which apply, what an edit brings up, and who releases (B17 C10 E25)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.there import there
from tests.rules.second_rules import before_desk, board_when, changed
from workflow.actions import GiveText, Recall, SendDraft, StartDraft, StartEdit
from workflow.errors import Refusal
from workflow.model import Promise, Task, Visit
from workflow.requests import releases


async def send(product: Product, category: str = "research") -> None:
    """A request of this category."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for field, words in (("title", "Hội thảo logistics xanh"), ("body", "Đoạn một, đoạn hai.")):
        await product.app.do(GiveText(actor, draft, field, words))
    for field, option in (("category", category), ("english", "no")):
        await product.app.do(Choose(actor, draft, field, option))
    await product.app.do(SendDraft(actor, draft))


async def edit(product: Product, category: str, name: str = "desk") -> None:
    """The category is changed by somebody who decides."""
    actor = product.actor(name)
    draft = (await product.app.do(StartEdit(actor, (await product.request()).id))).id
    await product.app.do(Choose(actor, draft, "category", category))
    await product.app.do(SendDraft(actor, draft))


async def stage(product: Product) -> str:
    """The step that a request is at; its state where it is at none."""
    visit = await product.find(Visit, left_at=None)
    return visit.stage if visit else (await product.request()).status


@pytest.mark.parametrize(
    ("category", "way"),
    [("research", ["desk", "publishing"]), ("cooperation", ["desk", "board", "publishing"])],
)
async def test_the_last_step_that_applies_releases(category: str, way: list[str], tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("{category: [cooperation, training]}"))) as product:
        await send(product, category)
        found = []
        for name in ("head", "desk", "board")[: len(way)]:
            await product.decide(name)
            found.append(await stage(product))
        assert found == way
        released = there(await product.ask(releases.releasing, await product.request()))
        assert released.stage == ["unit", *way][-2]
        await product.publish()
        assert await stage(product) == "rechecking"


async def test_a_receipt_counts_the_steps_that_apply(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("{category: cooperation}"))) as product:
        ends = []
        for category in ("research", "cooperation"):
            await send(product, category)
            ends.append((await product.newest(Promise)).due_at)
    assert ends[0] < ends[1]


async def test_an_edit_brings_up_an_earlier_step_once(tmp_path: Path) -> None:
    rules = changed(before_desk("legal", "{category: cooperation}"))
    async with open_product(tmp_path, rules) as product:
        await send(product)
        await product.decide("head")
        assert await stage(product) == "desk"
        await edit(product, "cooperation")
        assert await stage(product) == "legal"
        with pytest.raises(Refusal):
            await product.decide("desk")
        await product.decide("office")
        assert await stage(product) == "desk"  # the head's step stays decided
        await edit(product, "training")
        await edit(product, "cooperation")
        assert await stage(product) == "desk"  # and so does the one that was brought up
        await product.decide("desk")
        await product.decide("board")
        assert await stage(product) == "publishing"


async def test_a_return_goes_to_the_step_before_that_was_decided(tmp_path: Path) -> None:
    rules = changed(before_desk("legal", "{category: cooperation}"))
    async with open_product(tmp_path, rules) as product:
        await send(product)
        await product.decide("head")
        await product.decide("desk", "return")
        assert await stage(product) == "unit"
        await product.decide("head")
        assert await stage(product) == "desk"


async def test_whoever_released_recalls(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("late"))) as product:
        await send(product)
        await product.decide("head")
        await product.decide("desk")
        request = await product.request()
        with pytest.raises(Refusal):
            await product.app.do(Recall(product.actor("board"), request.id, "Nhầm số liệu"))
        await product.app.do(Recall(product.actor("desk"), request.id, "Nhầm số liệu"))
        assert await stage(product) == "desk"
        await edit(product, "training")
        await product.decide("desk")
        assert [task.state for task in await product.all(Task)] == ["cancelled", "open"]


async def test_each_correction_walks_all_its_steps(tmp_path: Path) -> None:
    step = "          - name: release\n            by: board\n"
    rules = changed((step, f"{step}            when: {{category: cooperation}}\n"))
    async with open_product(tmp_path, rules) as product:
        await product.reach("rechecking")
        for category, way in (("research", []), ("cooperation", ["board"]), ("cooperation", ["board"])):
            await product.recheck("Sai ngày")
            if category == "cooperation":
                await edit(product, category)
            for name in ("desk", *way):
                assert (await product.request()).status == "deciding"
                await product.decide(name)
            assert await stage(product) == "publishing"
            await product.publish()


async def test_a_step_of_a_correction_releases_nothing_yet(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("late"))) as product:
        await product.submit()
        for name in ("head", "desk"):
            await product.decide(name)
        await product.publish()
        await product.recheck("Sai ngày")
        await product.decide("desk")
        assert await stage(product) == "release"
        released = there(await product.ask(releases.releasing, await product.request()))
        assert (released.path, released.stage) == ("main", "desk")

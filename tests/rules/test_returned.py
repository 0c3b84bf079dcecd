"""A return offers each earlier step by name; in the first edition it goes to the step before (B15, B17)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.rules.party_office import hire
from tests.rules.second_rules import SECOND
from workflow.actions import Decide, GiveRole, SetAway
from workflow.cards import projection
from workflow.cards.choices import OpenMenu, Payload
from workflow.errors import Refusal
from workflow.model import Card, Revision, Visit
from workflow.requests.cards.choices import GiveReason, ReturnTo, ToReturn
from workflow.work import Work


async def stage(product: Product) -> str:
    visit = await product.find(Visit, left_at=None)
    return visit.stage if visit else (await product.request()).status


def offered(work: Work, person: int, menu: str) -> list[Payload]:
    """The payloads of somebody's card with this menu open."""

    def found() -> Iterator[Payload]:
        card = Card(request=1, person=person, menu=menu)
        for row in projection.view(work, card).choices:
            yield from (choice.sends for choice in row)

    return list(found())


@pytest.mark.parametrize(("rules", "steps"), [(RULES, []), (SECOND, ["return:2", "return:1"])])
async def test_a_card_offers_the_steps_before(rules: str, steps: list[str], tmp_path: Path) -> None:
    async with open_product(tmp_path, rules) as product:
        await product.reach("board")
        board = product.ids["board"]
        found = await product.ask(offered, board, "return")
        menus = [each.menu for each in found if isinstance(each, OpenMenu) and each.menu]
        assert menus == steps
        assert any(isinstance(each, GiveReason) for each in found) == (not steps)
        if steps:
            chosen = await product.ask(offered, board, "return:1")
            assert {each.step for each in chosen if isinstance(each, ReturnTo | ToReturn)} == {1}


async def back_to(product: Product, step: int) -> None:
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    actor = product.actor("board")
    await product.app.do(Decide(actor, visit.id, revision.id, "return", "Thiếu thông tin", step))


async def test_in_the_first_edition_no_press_goes_further_back_than_one_step(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.reach("board")
        with pytest.raises(Refusal, match="verdict-not-here"):
            await back_to(product, 1)
        await back_to(product, 2)
        assert await stage(product) == "desk"


async def test_a_named_step_and_those_after_it_decide_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, SECOND) as product:
        await product.reach("board")
        await back_to(product, 1)
        for name, at in (("head", "unit"), ("desk", "desk"), ("board", "board")):
            assert await stage(product) == at
            await product.decide(name)
        assert await stage(product) == "publishing"


@pytest.mark.parametrize("step", [3, 4, 99])
async def test_a_step_that_is_not_before_is_refused(step: int, tmp_path: Path) -> None:
    async with open_product(tmp_path, SECOND) as product:
        await product.reach("board")
        with pytest.raises(Refusal) as refused:
            await back_to(product, step)
        assert refused.value.code == "verdict-not-here"
        assert await stage(product) == "board"


async def test_a_pass_from_before_a_return_passes_no_later_step(tmp_path: Path) -> None:
    async with open_product(tmp_path, SECOND) as product:
        administrator, head = product.actor("administrator"), await product.person("head")
        await product.app.do(GiveRole(administrator, head.id, "board", None))
        await hire(product, "second head", "unit_head", "economics")
        await product.reach("board")
        await back_to(product, 1)
        for name in ("board", "second board"):
            until = product.clock.now() + timedelta(days=30)
            await product.app.do(SetAway(product.actor(name), until))
        await product.decide("second head")
        await product.decide("desk")
        assert await stage(product) == "board"
        await product.decide("head")
        assert await stage(product) == "publishing"

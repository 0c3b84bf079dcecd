"""Parties as phrases elsewhere: groups, steps that are late, duties, the log, people who come to a post."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import spec_of
from tests.kit.day import on_monday
from tests.kit.phrases import BOARD, second
from tests.rules.party_office import ask_for, cards, hire, open_second
from tests.rules.round_steps import go, turn
from workflow.actions import AnswerItem, BindGroup, GiveRole, Recall, ReturnHelped, RunDue
from workflow.errors import Refusal
from workflow.log import readers
from workflow.model import Card, Chat, Decision, Notice, Stuck, Visit
from workflow.rounds import turns

pytestmark = on_monday
WITHIN = (("unit", ""), ("above", " in parent"))


async def test_somebody_new_in_the_post_has_what_waited_for_nobody(tmp_path: Path) -> None:
    step = "name: above, by: unit_head in communications, verb: confirm, may: [more]"
    async with open_second(tmp_path, second(step)) as product:
        await ask_for(product, "author")
        who = product.ids["colleague"]
        admin = product.actor("administrator")
        await product.app.do(GiveRole(admin, who, "unit_head", "communications"))
        assert await product.all(Stuck) == []
        assert await cards(product, ("colleague", "head")) == {"colleague"}
        await product.decide("colleague")


async def test_the_group_of_a_post_has_its_card(tmp_path: Path) -> None:
    step = "name: endorsement, by: unit_head in unit of category, verb: review, may: [more]"
    async with open_second(tmp_path, second(step)) as product:
        bound = BindGroup(product.actor("administrator"), "-100", "Phòng Đào tạo", "unit_head", "training")
        await product.app.do(bound)
        await ask_for(product, "author")
        group = await product.newest(Chat)
        assert await product.all(Card, chat=group.id)
        assert not await product.all(Card, person=product.ids["training head"])


async def test_a_step_that_is_late_goes_up_where_its_rules_say_so(tmp_path: Path) -> None:
    step = "name: unit, by: unit_head, verb: confirm, may: [more], within: 1 working day"
    late = ", late: {then: unit_head in parent}"
    async with open_second(tmp_path, second(step + late)) as product:
        await ask_for(product, "author")
        assert await cards(product, ("head", "block head")) == {"head"}
        product.clock.moment += timedelta(days=14)
        await product.app.do(RunDue())
        assert await cards(product, ("head", "block head")) == {"head", "block head"}
        await product.decide("block head")
        assert (await product.newest(Decision)).role == "unit_head in block"


async def test_nobody_below_takes_back_what_the_unit_above_released(tmp_path: Path) -> None:
    """Where every step is a unit's, whoever released it stands where the desk does elsewhere (0022)."""
    steps = [f"name: {name}, by: unit_head{where}, verb: confirm" for name, where in WITHIN]
    board = BOARD.removeprefix("  - ").replace("releases: true, ", "")
    text = second(*steps).replace(f"      - {board}\n", "", 1)
    async with open_second(tmp_path, text) as product:
        request = await ask_for(product, "author")
        await product.decide("head")
        await product.decide("block head")
        assert (await product.request()).status == "publishing"
        for name in ("head", "training head"):
            with pytest.raises(Refusal, match="not-releaser"):
                await product.app.do(Recall(product.actor(name), request.id, "Sai tên"))
        await hire(product, "second block head", "unit_head", "block")
        await product.app.do(Recall(product.actor("second block head"), request.id, "Sai tên"))
        assert (await product.newest(Visit)).stage == "above"


async def test_the_log_may_go_to_everybody(tmp_path: Path) -> None:
    text = second("name: desk, by: desk, verb: review").replace("to: board, unit", "to: everybody, unit")
    async with open_second(tmp_path, text) as product:
        colleague = await product.person("colleague")
        assert await product.ask(readers.reads_all, colleague)
        product.clock.moment += timedelta(days=1)
        await product.app.do(RunDue())
        told = {notice.person for notice in await product.all(Notice, key="daily-log")}
        assert {product.ids["colleague"], product.ids["board"]} <= told


async def test_another_unit_helps_with_a_duty_and_one_is_told_of_it(tmp_path: Path) -> None:
    text = second("name: desk, by: desk, verb: review")
    text = text.replace("helped_by: webmaster", "helped_by: unit_head in training")
    text = text.replace("report_to: board", "report_to: unit_head in block")
    async with open_second(tmp_path, text) as product:
        await go(product, "2026-12-01 07:30")
        found = await turn(product)
        await product.app.do(AnswerItem(product.actor("head"), found.id, "directory", "help"))
        assert await product.all(Card, duty_round=found.id, person=product.ids["training head"])
        with pytest.raises(Refusal, match="not-helper"):
            await product.app.do(ReturnHelped(product.actor("computing head"), found.id))
        await product.app.do(ReturnHelped(product.actor("training head"), found.id))
        to = spec_of(text).duties["unit_site"].late.report_to
        late = await product.app.ask(lambda work: turns.told_through(work, found.rules, to))
        assert [person.id for person, _ in late if person] == [product.ids["block head"]]

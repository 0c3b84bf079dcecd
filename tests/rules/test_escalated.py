"""Beyond somebody's authority: a step reached by rule and by button alike, with both opinions (B17, C04)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.second_rules import board_when, changed
from tests.rules.test_tasks_for_parties import words_of
from workflow.actions import GiveRole, RunDue, SetAway
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Decision, Stuck, Visit

OPINION = "Nội dung về nhân sự, đề nghị Ban Giám hiệu cho ý kiến"
MAY = ("may: [edit, more, return, refuse]", "may: [edit, more, escalate, refuse]")
RULES = changed(board_when("[escalated, {category: cooperation}]"), MAY)


def escalated_by(party: str) -> tuple[tuple[str, str], ...]:
    """The changes by which the desk hands on to the Board, and only this party of it."""
    may = f"{MAY[1]}\n        escalated_by: {party}"
    return board_when("[escalated, {category: cooperation}]"), (MAY[0], may)


async def stage(product: Product) -> str:
    visit = await product.find(Visit, left_at=None)
    return visit.stage if visit else (await product.request()).status


async def test_what_is_escalated_is_decided_above(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.submit()
        await product.decide("head")
        with pytest.raises(Refusal) as early:
            await product.decide("board")
        assert early.value.code == "not-decider"
        await product.decide("desk", "escalate", OPINION)
        assert await stage(product) == "board"
        with pytest.raises(Refusal):
            await product.decide("desk")
        await product.decide("board")
        assert await stage(product) == "publishing"
        given = [(each.verdict, each.reason) for each in await product.all(Decision)]
        assert given == [("pass", ""), ("escalate", OPINION), ("pass", "")]


async def test_an_opinion_is_needed_and_asked_for_once(tmp_path: Path) -> None:
    async with open_product(
        tmp_path, changed(board_when("escalated"), MAY, ("[more, return, refuse]", "[more, return]"))
    ) as product:
        await product.submit()
        await product.decide("head")
        with pytest.raises(Refusal) as empty:
            await product.decide("desk", "escalate", " ")
        assert empty.value.code == "reason-needed"
        await product.decide("desk", "escalate", OPINION)
        await product.decide("board", "return")
        assert await stage(product) == "desk"
        with pytest.raises(Refusal) as again:
            await product.decide("desk", "escalate", OPINION)
        assert again.value.code == "verdict-not-here"
        await product.decide("desk")
        assert await stage(product) == "board"  # it is not released below


async def test_whoever_escalated_does_not_decide_it_alone(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        desk = await product.person("desk")
        await product.app.do(GiveRole(product.actor("administrator"), desk.id, "board", None))
        await product.submit()
        await product.decide("head")
        await product.decide("desk", "escalate", OPINION)
        with pytest.raises(Refusal) as refused:
            await product.decide("desk")
        assert refused.value.code == "escalated-before"
        assert (await product.newest(AuditEntry)).kind == "refused.escalated-before"
        for name in ("board", "second board", "deputy"):
            until = product.clock.now() + timedelta(days=30)
            await product.app.do(SetAway(product.actor(name), until))
        assert [row.why for row in await product.all(Stuck)] == ["escalated"]
        await product.app.do(SetAway(product.actor("board"), None))
        await product.decide("board")
        assert await stage(product) == "publishing"


async def test_where_several_decide_they_are_one_voice(tmp_path: Path) -> None:
    rules = RULES.replace("        when: [escalated,", "        needs: 2\n        when: [escalated,")
    async with open_product(tmp_path, rules) as product:
        desk = await product.person("desk")
        await product.app.do(GiveRole(product.actor("administrator"), desk.id, "board", None))
        await product.submit()
        await product.decide("head")
        await product.decide("desk", "escalate", OPINION)
        await product.decide("desk")
        assert await stage(product) == "board"
        await product.decide("board")
        assert await stage(product) == "publishing"


@pytest.mark.parametrize("first", [True, False])
async def test_where_all_decide_the_voice_of_who_escalated_is_not_enough(first: bool, tmp_path: Path) -> None:
    rules = RULES.replace("        when: [escalated,", "        needs: all\n        when: [escalated,")
    async with open_product(tmp_path, rules) as product:
        desk, administrator = await product.person("desk"), product.actor("administrator")
        await product.app.do(GiveRole(administrator, desk.id, "board", None))
        await product.submit()
        await product.decide("head")
        await product.decide("desk", "escalate", OPINION)
        if first:
            await product.decide("desk")
        for name in ("board", "second board", "deputy"):
            away = SetAway(product.actor(name), product.clock.now() + timedelta(days=30))
            await product.app.do(away)
        if not first:
            await product.decide("desk")
        assert await stage(product) == "board"
        assert [row.why for row in await product.all(Stuck)] == ["too-few"]
        await product.app.do(SetAway(product.actor("deputy"), None))
        assert await product.all(Stuck) == []
        await product.decide("deputy")
        assert await stage(product) == "publishing"


@pytest.mark.parametrize("needs", ["any", "2"])
async def test_whoever_escalated_does_not_come_in_late_to_decide_it(needs: str, tmp_path: Path) -> None:
    rules = RULES.replace("        when: [escalated,", f"        needs: {needs}\n        when: [escalated,")
    rules = rules.replace("late: {remind: 2, then: deputy}", "late: {remind: 2, then: desk}", 1)
    async with open_product(tmp_path, rules) as product:
        await product.submit()
        await product.decide("head")
        await product.decide("desk", "escalate", OPINION)
        product.clock.moment += timedelta(days=5)
        await product.app.do(RunDue())
        with pytest.raises(Refusal):
            await product.decide("desk")
        assert await stage(product) == "board"


async def test_only_whom_the_rules_name_carries_it_up(tmp_path: Path) -> None:
    """Of two who decide the step: the other has no such button, and a press says whom it is for."""
    rules = RULES.replace(
        "may: [edit, more, escalate, refuse]",
        "may: [edit, more, escalate, refuse]\n        escalated_by: deputy",
        1,
    )
    async with open_product(tmp_path, rules) as product:
        second = await product.person("deputy")
        await product.app.do(GiveRole(product.actor("administrator"), second.id, "desk", None))
        await product.submit()
        await product.decide("head")
        assert "Trình cấp trên" not in await words_of(product, "desk")
        assert "Trình cấp trên" in await words_of(product, "deputy")
        with pytest.raises(Refusal) as refused:
            await product.decide("desk", "escalate", OPINION)
        assert refused.value.code == "not-escalator"
        assert "Phó" in str(refused.value.values["who"])
        await product.decide("deputy", "escalate", OPINION)
        assert await stage(product) == "board"


async def test_where_nobody_named_decides_it_each_who_does_carries_it_up(tmp_path: Path) -> None:
    rules = changed(*escalated_by("office"))
    async with open_product(tmp_path, rules) as product:
        await product.submit()
        await product.decide("head")
        assert "Trình cấp trên" in await words_of(product, "desk")
        await product.decide("desk", "escalate", OPINION)
        assert await stage(product) == "board"


async def test_while_whom_the_rules_name_is_away_the_others_carry_it_up(tmp_path: Path) -> None:
    either = ("        by: desk\n        verb: review", "        by: desk or deputy\n        verb: review")
    rules = changed(*escalated_by("deputy"), either)
    async with open_product(tmp_path, rules) as product:
        await product.submit()
        await product.decide("head")
        desk = product.ids["desk"]
        assert "Trình cấp trên" not in await words_of(product, "desk")
        await product.change(await product.newest(Card, person=desk), stale=False)
        until = product.clock.now() + timedelta(days=30)
        await product.app.do(SetAway(product.actor("deputy"), until))
        assert (await product.newest(Card, person=desk)).stale
        assert "Trình cấp trên" in await words_of(product, "desk")
        await product.decide("desk", "escalate", OPINION)
        assert await stage(product) == "board"

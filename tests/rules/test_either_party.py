"""A party that is one or another: whoever of them is first decides (B14)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import LINK
from tests.rules.party_office import PEOPLE, ask_for, cards, open_second
from tests.rules.second_rules import changed
from tests.rules.test_tasks_for_parties import words_of
from workflow.actions import ClaimTask, Decide, PublishTask, SetAway
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Decision, Revision, Task, Visit
from workflow.office import movers
from workflow.people import parties
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec import Party, load, read_data
from workflow.spec.printing import printed

PHRASE = "unit_head or unit_deputy in training"
UNIT = "      - name: unit\n        by: unit_head\n"
RULES = changed((UNIT, UNIT.replace("unit_head", PHRASE)))
TO = "unit_deputy in training or office"
OWNER = "    title: {vi: Website tiếng Việt, en: Vietnamese website}\n    owner: "
OWNED = changed((f"{OWNER}webmaster\n", f"{OWNER}{TO}\n"))
LINE = f"{{title: {{vi: Đo, en: Measure}}, to: {TO}, gives: link, within: 4 working hours}}"
WORK = changed(
    ("website_vi: {channel: website_vi, within: 1 working day}",
     f"website_vi: {{channel: website_vi, within: 1 working day}}\n      line: {LINE}"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "role"), [("head", "unit_head"), ("training deputy", "unit_deputy in training")]
)
async def test_whoever_is_first_decides_in_their_own_role(tmp_path: Path, name: str, role: str) -> None:
    async with open_second(tmp_path, RULES) as product:
        request = await ask_for(product, "author")
        asked = {card.person for card in await product.all(Card)}
        assert {product.ids["head"], product.ids["training deputy"]} <= asked
        assert product.ids["unit deputy"] not in asked
        said = await words_of(product, "author")
        assert "(Thủ trưởng đơn vị hoặc Phó thủ trưởng Phòng Đào tạo)" in said
        await product.decide(name)
        assert (await product.newest(Decision)).role == role
        other = "head" if name != "head" else "training deputy"
        visit, revision = await product.all(Visit), await product.newest(Revision)
        with pytest.raises(Refusal, match="decided-pass"):
            await product.app.do(Decide(product.actor(other), visit[0].id, revision.id, "pass"))
        for later in ("desk", "board"):
            await product.decide(later)
        assert (await product.newest(AuditEntry, kind="decided.pass")).subject == request.reference
        await product.check()


async def test_substitutes_come_in_once_nobody_of_either_is_there(tmp_path: Path) -> None:
    async with open_second(tmp_path, RULES) as product:
        until = product.clock.now() + timedelta(days=30)
        await product.app.do(SetAway(product.actor("head"), until))
        await ask_for(product, "author")
        with pytest.raises(Refusal, match="not-decider"):
            await product.decide("unit deputy")
        await product.app.do(SetAway(product.actor("training deputy"), until))
        visit = await product.newest(Visit)
        assert product.ids["unit deputy"] in [
            person.id for person in await product.ask(lambda work: movers.movers(work, visit))
        ]
        await product.decide("unit deputy")
        await product.check()


async def test_a_task_is_done_by_one_or_another(tmp_path: Path) -> None:
    async with open_second(tmp_path, WORK) as product:
        await ask_for(product, "author")
        for name in ("head", "desk", "board"):
            await product.decide(name)
        task = await product.newest(Task, name="line")
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("unit deputy"), task.id))
        await product.app.do(ClaimTask(product.actor("training deputy"), task.id))
        await product.app.do(PublishTask(product.actor("training deputy"), task.id, LINK))
        assert (await product.newest(Task, name="line")).done_as == "unit_deputy in training"
        await product.check()


async def test_a_channel_is_owned_by_one_or_another(tmp_path: Path) -> None:
    """Both are asked, also while one is away, and whoever publishes does so in their own role."""
    async with open_second(tmp_path, OWNED) as product:
        await ask_for(product, "author")
        for name in ("head", "desk", "board"):
            await product.decide(name)
        task = await product.newest(Task, channel="website_vi")
        asked = {card.person for card in await product.all(Card)}
        assert {product.ids["training deputy"], product.ids["office"]} <= asked
        assert product.ids["webmaster"] not in asked
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
        until = product.clock.now() + timedelta(days=30)
        await product.app.do(SetAway(product.actor("office"), until))
        await product.app.do(PublishTask(product.actor("training deputy"), task.id, LINK))
        assert (await product.newest(Task, channel="website_vi")).done_as == "unit_deputy in training"
        await product.check()


def test_it_is_printed_and_said_in_words() -> None:
    spec = load(RULES, "config.yaml")
    assert load(printed(spec), "config.yaml") == spec
    party = spec.request_types["news"].stages[0].by
    assert [f"{each}" for each in party.members] == PHRASE.split(" or ")
    assert Party.parse(f"{party}") == party
    assert parties.Post("a", any_of=(parties.Post("b"), parties.Post("c", "d"))).kept(None) == "b or c in d"
    before = RULES.replace(PHRASE, "unit_head", 1)
    (change,) = rule_changes(before, RULES)
    assert "rule-or" in f"{titles.said(change, read_data(before, ''), read_data(RULES, ''))}"


@pytest.mark.parametrize("phrase", ["unit_head", "unit_head or unit_deputy", "unit_deputy or unit_head"])
@pytest.mark.parametrize(("sender", "asked"), [("head", "top head"), ("unit deputy", "head")])
async def test_an_own_request_goes_up_before_the_own_deputy(
    tmp_path: Path, phrase: str, sender: str, asked: str
) -> None:
    unit = "  economics:\n    title"
    above = (unit, "  economics:\n    parent: board_of_rectors\n    title")
    rules = changed((UNIT, UNIT.replace("unit_head", phrase)), above)
    async with open_second(tmp_path, rules) as product:
        await ask_for(product, sender)
        assert await cards(product, PEOPLE.keys() | {"head"}) == {asked}
        until = product.clock.now() + timedelta(days=30)
        for name in ("head", "top head"):
            if name != sender:
                await product.app.do(SetAway(product.actor(name), until))
        left = set() if sender == "unit deputy" else {"unit deputy"}
        assert await cards(product, PEOPLE.keys() | {"head"}) == left
        await product.check()

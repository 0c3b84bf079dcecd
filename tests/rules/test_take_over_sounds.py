"""Work that is taken over: its former holder is told in a line, and no telephone of anybody else rings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, open_product
from tests.kit.day import on_monday
from tests.stories.term import GROUP, Term
from workflow.actions import ClaimTask, GiveRole, SetAway, TakeOverTask
from workflow.app import Action
from workflow.model import Chat, Route, Visit
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.hand_back_visit import HandBackVisit
from workflow.requests.deciding.take_over_visit import TakeOverVisit
from workflow.results import Result

pytestmark = on_monday

FIRST, SECOND, THIRD = "desk", "colleague", "office"
Heard = dict[str, list[str]]


@asynccontextmanager
async def office(folder: Path, role: str, *, group: bool, rules: str = RULES) -> AsyncIterator[Term]:
    """Three of a role have something before them, the first of whom takes it; all of it is delivered."""
    async with open_product(folder, rules) as product:
        for name in (FIRST, SECOND, THIRD):
            if name != role:
                await product.app.do(GiveRole(product.actor("administrator"), product.ids[name], role, None))

        def bind(records: Records) -> None:
            chat = records.add(Chat(platform="telegram", external=GROUP, title="Phòng Truyền thông"))
            records.add(Route(chat=chat.id, role=role))

        if group:
            await product.database.writer.write_first(bind)
        await product.reach("desk" if role == "desk" else "publishing")
        term = Term(product)
        await term.deliver()
        yield term


async def heard(term: Term, action: Action[Result]) -> Heard:
    """The messages that the chats of the three and their group get when this is done."""
    await term.deliver()
    term.post.said.clear()
    await term.do(action)
    await term.deliver()
    found: Heard = {}
    for each in term.post.said:
        is_line = "Đã có người nhận thay" in each.text
        found.setdefault(each.place, []).append(f"line {each.sound}" if is_line else each.sound)
    return {place: sorted(sounds) for place, sounds in found.items()}


# Where the three work, and what each chat gets when the second takes over what the first has
VISITS = [
    ("nowhere together", RULES, False,
     {FIRST: ["edited", "line rings"], SECOND: ["rings"], THIRD: ["edited"]}),
    ("in a group", RULES, True,
     {FIRST: ["edited", "line rings"], SECOND: ["rings"], GROUP: ["edited"]}),
    ("in a group with whole cards", RULES.replace("desk_cards: short", "desk_cards: full"), True,
     {FIRST: ["edited", "line rings"], SECOND: ["rings"], GROUP: ["edited"]}),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "group", "sounds"), [v[1:] for v in VISITS], ids=[v[0] for v in VISITS])
async def test_a_decision_is_taken_over(tmp_path: Path, rules: str, group: bool, sounds: Heard) -> None:
    """The person who takes it over gets the whole card, where they had none or a brief one."""
    async with office(tmp_path, "desk", group=group, rules=rules) as term:
        await term.do(ClaimVisit(term.product.actor(FIRST), 2))
        assert await heard(term, TakeOverVisit(term.product.actor(SECOND), 2)) == sounds


@pytest.mark.parametrize(("rules", "group", "_"), [v[1:] for v in VISITS], ids=[v[0] for v in VISITS])
async def test_taking_a_free_visit_is_silent_for_others(
    tmp_path: Path, rules: str, group: bool, _: Heard
) -> None:
    async with office(tmp_path, "desk", group=group, rules=rules) as term:
        found = await heard(term, ClaimVisit(term.product.actor(FIRST), 2))
        assert found.pop(FIRST) == (["rings"] if group else ["edited"])
        assert found == ({GROUP: ["edited"]} if group else {SECOND: ["edited"], THIRD: ["edited"]})


@pytest.mark.parametrize("group", [True, False])
async def test_what_is_handed_back_rings_those_who_may_take_it(tmp_path: Path, group: bool) -> None:
    async with office(tmp_path, "desk", group=group) as term:
        await term.do(ClaimVisit(term.product.actor(FIRST), 2))
        found = await heard(term, HandBackVisit(term.product.actor(FIRST), 2))
        assert found.pop(FIRST) == ["edited"]
        assert found == ({GROUP: ["rings"]} if group else {SECOND: ["rings"], THIRD: ["rings"]})


@pytest.mark.parametrize("group", [True, False])
async def test_a_task_is_taken_over(tmp_path: Path, group: bool) -> None:
    async with office(tmp_path, "webmaster", group=group) as term:
        await term.do(ClaimTask(term.product.actor(FIRST), 1))
        found = await heard(term, TakeOverTask(term.product.actor(SECOND), 1))
        assert "line rings" in found[FIRST]
        rings = [who for who, sounds in found.items() if "rings" in sounds]
        assert rings == ([SECOND] if group else [])  # the whole card, which they had not
        assert {sound for sounds in found.values() for sound in sounds} <= {"edited", "line rings", "rings"}


async def test_whoever_was_away_is_told_as_of_a_task(tmp_path: Path) -> None:
    async with office(tmp_path, "desk", group=False) as term:
        first, until = term.product.actor(FIRST), term.product.clock.moment + timedelta(days=30)
        await term.do(ClaimVisit(first, 2))
        await term.do(SetAway(first, until))
        found = await heard(term, ClaimVisit(term.product.actor(SECOND), 2))
        assert "line rings" in found[FIRST]
        assert (await term.product.newest(Visit)).assignee == term.product.ids[SECOND]

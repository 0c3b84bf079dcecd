"""The people who can move each kind of open thing on, or why nobody can: a table."""

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from workflow.actions import EndRole, Leave, PlanEvent, SetAway, SetReachable
from workflow.model import DutyRound, EventNeed, Membership, Recheck, Task, Timed, Visit
from workflow.office import movers
from workflow.work import Work

BOARD = "        by: board\n        verb: approve\n        may: [more, return, refuse]\n"
TWO = RULES.replace(BOARD, f"{BOARD}        needs: 2\n", 1)


pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def away(product: Product, *names: str) -> None:
    for name in names:
        until = product.clock.moment + timedelta(days=30)
        await product.app.do(SetAway(product.actor("administrator"), until, product.ids[name]))


async def blocked(product: Product, *names: str) -> None:
    for name in names:
        await product.app.do(SetReachable(product.actor(name), False))


async def left(product: Product, *names: str) -> None:
    for name in names:
        await product.app.do(Leave(product.actor("administrator"), product.ids[name]))


async def dropped(product: Product, *names: str) -> None:
    """Their roles end, they stay."""
    for name in names:
        for held in await product.all(Membership, person=product.ids[name]):
            await product.app.do(EndRole(product.actor("administrator"), held.id))


class Change(Protocol):
    """Something that befalls people."""

    __name__: str

    async def __call__(self, product: Product, *names: str) -> None: ...


GONE: list[Change] = [away, blocked, left, dropped]


async def at_unit(product: Product) -> Visit:
    await product.reach("unit")
    return await product.newest(Visit)


async def at_desk(product: Product) -> Visit:
    await product.reach("desk")
    return await product.newest(Visit)


async def at_board(product: Product) -> Visit:
    await product.reach("board")
    return await product.newest(Visit)


async def own(product: Product) -> Visit:
    """The head asks for something: their deputy confirms it."""
    await product.submit("head")
    return await product.newest(Visit)


async def given_back(product: Product) -> Visit:
    await product.reach("desk")
    await product.decide("desk", "more")
    return await product.newest(Visit)


async def task(product: Product) -> Task:
    await product.reach("publishing")
    return await product.newest(Task)


async def recheck(product: Product) -> Recheck:
    await product.reach("rechecking")
    return await product.newest(Recheck)


async def turn(product: Product) -> DutyRound:
    """A round of the economists' site, opened by hand, without a card and a clock."""
    product.broken = True
    opened = DutyRound(
        duty="unit_site", unit="economics", period="2026-11", rules=product.app.rulebook.current,
        opened_at=product.clock.moment, due_at=product.clock.moment + timedelta(days=7),
    )  # fmt: skip
    return await product.database.writer.write_first(lambda records: records.add(opened))


async def need(product: Product) -> EventNeed:
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Hội thảo", "2026-12-18", "2026-12-18")
    )
    return (await product.all(EventNeed))[0]


@dataclass(frozen=True)
class Row:
    """A thing, who is gone by then, and who can still move it on."""

    thing: Callable[[Product], Coroutine[None, None, Timed]]
    gone: tuple[str, ...]
    can: set[str]


ROWS = [
    Row(at_unit, (), {"head"}),
    Row(at_unit, ("head",), {"deputy head"}),
    Row(at_unit, ("head", "deputy head"), set()),
    Row(own, (), {"deputy head"}),
    Row(own, ("deputy head",), set()),
    Row(at_desk, (), {"desk"}),
    Row(at_desk, ("desk",), {"office"}),
    Row(at_desk, ("desk", "office"), set()),
    Row(at_board, (), {"board", "second board"}),
    Row(at_board, ("board",), {"second board"}),
    Row(at_board, ("board", "second board"), {"deputy"}),
    Row(at_board, ("board", "second board", "deputy"), set()),
    Row(given_back, (), {"author"}),
    Row(given_back, ("author",), {"colleague", "head", "deputy head"}),
    Row(given_back, ("author", "colleague", "head", "deputy head"), {"desk"}),
    Row(task, (), {"webmaster"}),
    Row(task, ("webmaster",), {"desk"}),
    Row(task, ("webmaster", "desk"), {"office"}),
    Row(task, ("webmaster", "desk", "office"), set()),
    Row(recheck, (), {"author"}),
    Row(recheck, ("author",), {"colleague", "head", "deputy head"}),
    Row(turn, (), {"head"}),
    Row(turn, ("head",), {"deputy head"}),
    Row(turn, ("head", "deputy head"), set()),
    Row(need, (), {"author", "colleague", "head", "deputy head"}),
    Row(need, ("author", "head"), {"colleague", "deputy head"}),
    Row(need, ("author", "colleague", "head", "deputy head"), set()),
]


async def can_move(product: Product, thing: Timed) -> set[str]:
    names = {id: name for name, id in product.ids.items()}
    found = await product.app.ask(lambda work: movers.movers(work, again(work, thing)))
    return {names[person.id] for person in found}


def again(work: Work, thing: Timed) -> Timed:
    now = work.store.get(type(thing), thing.id)
    assert now
    return now


@pytest.mark.parametrize("change", GONE, ids=lambda change: change.__name__)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.thing.__name__} without {row.gone}")
async def test_who_can_move_it_on(product: Product, row: Row, change: Change) -> None:
    thing = await row.thing(product)
    await change(product, *row.gone)
    assert await can_move(product, thing) == row.can


@pytest.mark.parametrize(
    ("change", "said"),
    [(away, "away"), (blocked, "unreachable"), (left, "no-holder"), (dropped, "no-holder")],
    ids=lambda value: getattr(value, "__name__", value),
)
async def test_why_nobody_can(product: Product, change: Change, said: str) -> None:
    visit = await at_unit(product)
    await change(product, "head", "deputy head")
    reason = await product.app.ask(lambda work: movers.why(work, again(work, visit)))
    assert reason == said


async def test_the_only_decider_asked_for_it_themselves(product: Product) -> None:
    await left(product, "deputy head")
    visit = await own(product)
    assert await can_move(product, visit) == set()
    assert await product.app.ask(lambda work: movers.why(work, visit)) == "own"


async def test_a_role_that_no_rules_know_any_more(product: Product) -> None:
    found, product.broken = await task(product), True
    await product.change(found, role="gone")
    assert await can_move(product, found) == set()
    assert await product.app.ask(lambda w: movers.why(w, again(w, found))) == "no-role"


async def test_where_two_must_agree_substitutes_come_in_beside_who_is_left(tmp_path: Path) -> None:
    async with open_product(tmp_path, TWO) as product:
        visit = await at_board(product)
        assert await can_move(product, visit) == {"board", "second board"}
        await away(product, "second board")
        assert await can_move(product, visit) == {"board", "deputy"}
        await product.decide("board")
        assert await can_move(product, visit) == {"deputy"}
        await away(product, "deputy")
        assert await can_move(product, visit) == set()
        reason = await product.app.ask(lambda w: movers.why(w, again(w, visit)))
        assert reason == "too-few"


async def test_of_a_request_whoever_moves_what_it_waits_for(product: Product) -> None:
    request = await product.reach("unit")
    for name in ("head", "desk", "board"):
        found = await product.app.ask(lambda w: movers.movers(w, w.require(type(request), request.id)))
        assert product.ids[name] in {p.id for p in found}
        await product.decide(name)

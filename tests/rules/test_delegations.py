"""Somebody acts for the holder of a role on some days: what waits moves, and comes back (rule B28)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit import day
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.test_by_date import has_buttons
from workflow.actions import Delegate, EndDelegation, EndRole, Leave, RunDue, SetAway
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Decision, Delegation, Membership, Notice, Scope
from workflow.people.parties import Post

pytestmark = on_monday

ADMIN = "administrator"
TODAY = day.moment(day.PLAIN).date()
HEAD, BOARD = Post("unit_head", "economics"), Post("board")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def delegate(
    product: Product,
    giver: str,
    to: str,
    post: Post = HEAD,
    first: int = 0,
    last: int = 4,
    scope: tuple[Scope, tuple[str, ...]] = ("all", ()),
) -> Delegation:
    """From so many days after today to so many."""
    begins, ends = (TODAY + timedelta(days=n) for n in (first, last))
    given = Delegate(product.actor(giver), product.ids[to], post.role, post.unit, begins, ends, *scope)
    await product.app.do(given)
    return await product.newest(Delegation)


async def told(product: Product, what: str) -> list[str]:
    names = {id: name for name, id in product.ids.items()}
    found = await product.all(Notice, key=f"notice-delegation-{what}")
    return [names[each.person] for each in found if each.person]


async def go(product: Product, days: int) -> None:
    """The minute after so many midnights."""
    product.clock.moment += timedelta(days=days) - timedelta(hours=9, minutes=59)
    await product.app.do(RunDue())


async def refused(product: Product) -> list[str]:
    return [each.kind for each in await product.all(AuditEntry) if each.kind.startswith("refused.")]


async def test_what_waits_moves_at_once_and_the_record_says_for_whom(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head")
    assert await told(product, "given") == ["deputy head"]
    assert await has_buttons(product, "deputy head")
    await product.decide("deputy head")
    given = await product.newest(Decision)
    assert (given.person, given.acted_for) == (product.ids["deputy head"], product.ids["head"])
    assert given.role == "unit_head", "in the giver's role, not as a deputy"
    assert await product.all(Notice, key="notice-substitute") == []


async def test_the_giver_may_still_decide(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head")
    await product.decide("head")
    assert (await product.newest(Decision)).acted_for is None


async def test_it_begins_and_ends_by_its_days_and_both_are_told(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head", first=2, last=3)
    assert not await has_buttons(product, "deputy head")
    with pytest.raises(Refusal, match="not-decider"):
        await product.decide("deputy head")
    await go(product, 2)
    assert sorted(await told(product, "begun")) == ["deputy head", "head"]
    assert await has_buttons(product, "deputy head")
    product.clock.moment += timedelta(hours=9, minutes=59)
    await go(product, 2)
    assert sorted(await told(product, "over")) == ["deputy head", "head"]
    assert not await has_buttons(product, "deputy head")
    with pytest.raises(Refusal, match="not-decider"):
        await product.decide("deputy head")
    assert (await product.newest(Delegation)).ended_at is not None
    await product.decide("head")


@pytest.mark.parametrize("by", ["head", "deputy head", ADMIN])
async def test_it_is_ended_early_and_the_others_are_told(product: Product, by: str) -> None:
    await product.submit()
    kept = await delegate(product, "head", "deputy head")
    await product.app.do(EndDelegation(product.actor(by), kept.id))
    assert not await has_buttons(product, "deputy head")
    assert sorted(await told(product, "ended")) == sorted({"head", "deputy head"} - {by})
    with pytest.raises(Refusal, match="delegation-over"):
        await product.app.do(EndDelegation(product.actor(by), kept.id))


async def test_nobody_else_ends_it(product: Product) -> None:
    kept = await delegate(product, "head", "deputy head")
    with pytest.raises(Refusal, match="not-your-delegation"):
        await product.app.do(EndDelegation(product.actor("desk"), kept.id))
    assert "refused.not-your-delegation" in await refused(product)


async def test_where_who_acts_is_away_the_holder_is_asked(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head")
    away = product.clock.moment + timedelta(days=1)
    await product.app.do(SetAway(product.actor("deputy head"), away))
    assert await has_buttons(product, "head")
    assert (await product.newest(Card, person=product.ids["head"])).person == product.ids["head"]


async def test_the_receivers_own_request_is_not_theirs_to_decide(product: Product) -> None:
    await product.submit("deputy head")
    await delegate(product, "head", "deputy head")
    with pytest.raises(Refusal, match="own-request"):
        await product.decide("deputy head")
    assert "refused.own-request" in await refused(product)
    await product.decide("head")


async def test_the_givers_own_request_is_not_decided_for_them(product: Product) -> None:
    await delegate(product, "board", "second board", BOARD)
    await delegate(product, "head", "deputy head")
    await product.submit("head")
    request = await product.request()
    card = await product.find(Card, person=product.ids["deputy head"], request=request.id)
    assert card is not None, "as their deputy, which the first edition asks"
    await product.decide("deputy head")
    given = await product.newest(Decision)
    assert (given.role, given.acted_for) == ("unit_deputy", None)


CIRCLES = [
    (("head", "deputy head", HEAD, 0, 4), ("head", "deputy head", HEAD, 4, 5), "delegated-already"),
    (("board", "second board", BOARD, 0, 4), ("second board", "board", BOARD, 1, 2), "delegation-circle"),
    (("board", "second board", BOARD, 0, 4), ("second board", "deputy", BOARD, 4, 9), "delegation-chain"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "code"), CIRCLES)
async def test_no_circle_and_no_chain(
    product: Product,
    first: tuple[str, str, Post, int, int],
    second: tuple[str, str, Post, int, int],
    code: str,
) -> None:
    await delegate(product, *first)
    with pytest.raises(Refusal, match=code):
        await delegate(product, *second)
    giver, to, post, _, _ = second
    await delegate(product, giver, to, post, first=5, last=9)


UNFIT = [
    ("head", "desk", HEAD, 0, 4, "delegate-unfit"),
    ("head", "head", HEAD, 0, 4, "delegate-unfit"),
    ("author", "colleague", Post("staff", "economics"), 0, 4, "not-delegable"),
    ("deputy head", "head", HEAD, 0, 4, "not-delegable"),
    (ADMIN, "desk", Post("administrator"), 0, 4, "not-delegable"),
    ("head", "deputy head", HEAD, -3, -1, "absence-over"),
    ("head", "deputy head", HEAD, 0, 367, "delegation-long"),
]  # fmt: skip


@pytest.mark.parametrize(("giver", "to", "post", "first", "last", "code"), UNFIT)
async def test_what_may_be_delegated_and_to_whom(
    product: Product, giver: str, to: str, post: Post, first: int, last: int, code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        await delegate(product, giver, to, post, first, last)
    assert await product.all(Delegation) == []


async def test_a_receiver_gets_no_more_than_to_act(product: Product) -> None:
    """They send nothing in the giver's name, and delegate nothing of theirs."""
    await delegate(product, "head", "deputy head")
    with pytest.raises(Refusal, match="not-delegable"):
        await delegate(product, "deputy head", "author", HEAD)


@pytest.mark.parametrize("who", ["head", "deputy head"])
async def test_it_ends_with_the_role_of_either(product: Product, who: str) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head")
    held = await product.newest(Membership, person=product.ids[who])
    await product.app.do(EndRole(product.actor(ADMIN), held.id))
    assert (await product.newest(Delegation)).ended_at is not None
    assert sorted(await told(product, "ended")) == ["deputy head", "head"]


async def test_whoever_left_acts_for_nobody(product: Product) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head")
    await product.app.do(Leave(product.actor(ADMIN), product.ids["deputy head"]))
    assert await told(product, "ended") == ["head"]
    await product.decide("head")


SCOPES: list[tuple[Scope, tuple[str, ...], bool]] = [
    ("types", ("news", "banner"), True),
    ("types", ("banner",), False),
    ("steps", ("news/unit",), True),
    ("steps", ("banner/unit",), False),
]


@pytest.mark.parametrize(("scope", "names", "acts"), SCOPES)
async def test_a_part_of_a_role_is_delegated(
    product: Product, scope: Scope, names: tuple[str, ...], acts: bool
) -> None:
    await product.submit()
    await delegate(product, "head", "deputy head", scope=(scope, names))
    assert await has_buttons(product, "deputy head") == acts
    if not acts:
        with pytest.raises(Refusal, match="not-decider"):
            await product.decide("deputy head")
    await product.decide("deputy head" if acts else "head")


@pytest.mark.parametrize(("unit", "acts"), [("economics", True), ("navigation", False)])
async def test_the_units_of_a_role_of_the_house(product: Product, unit: str, acts: bool) -> None:
    await product.reach("desk")
    await delegate(product, "desk", "office", Post("desk"), scope=("units", (unit,)))
    assert await has_buttons(product, "office") == acts


@pytest.mark.parametrize(
    ("scope", "names"),
    [("types", ()), ("types", ("nothing",)), ("all", ("news",)), ("units", ("economics",))],
)
async def test_a_scope_that_does_not_fit(product: Product, scope: Scope, names: tuple[str, ...]) -> None:
    with pytest.raises(Refusal, match="delegation-scope"):
        await delegate(product, "head", "deputy head", scope=(scope, names))


APART: list[tuple[tuple[Scope, tuple[str, ...]], bool]] = [
    (("types", ("banner",)), True),
    (("types", ("news", "banner")), False),
    (("steps", ("banner/unit",)), True),
    (("steps", ("news/unit",)), False),
    (("all", ()), False),
]


@pytest.mark.parametrize(("other", "fits"), APART)
async def test_two_parts_go_to_two_people(
    product: Product, other: tuple[Scope, tuple[str, ...]], fits: bool
) -> None:
    await delegate(product, "head", "deputy head", scope=("types", ("news",)))
    if fits:
        await delegate(product, "head", "deputy head", scope=other)
    else:
        with pytest.raises(Refusal, match="delegated-already"):
            await delegate(product, "head", "deputy head", scope=other)

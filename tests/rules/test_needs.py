"""How many must agree: any one (the demonstration's rules), all of them, or a number."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from workflow.actions import GiveRole, Leave, RunDue, SetAway, SetReachable
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import AuditEntry, Verdict
from workflow.results import Result

BOARD = "        by: board\n        verb: approve\n        may: [more, return, refuse]\n"


def rules(needs: str) -> str:
    assert BOARD in RULES
    return RULES.replace(BOARD, f"{BOARD}        needs: {needs}\n", 1)


@pytest.mark.parametrize("needs", ["all", "2"])
async def test_each_counts_once_and_the_last_one_closes_the_stage(needs: str, tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(needs)) as product:
        await product.reach("board")
        await product.decide("board")
        assert (await product.request()).status == "deciding"
        with pytest.raises(Refusal) as twice:
            await product.decide("board")
        assert twice.value.code == "already-counted"
        await product.decide("second board")
        assert (await product.request()).status == "publishing"


@pytest.mark.parametrize(("verdict", "status"), [("refuse", "closed"), ("more", "deciding")])
async def test_one_who_refuses_or_asks_for_more_speaks_for_all(
    verdict: Verdict, status: str, tmp_path: Path
) -> None:
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        await product.decide("board")
        await product.decide("second board", verdict)
        assert (await product.request()).status == status
        with pytest.raises(Refusal):
            await product.decide("board")


@on_monday
async def test_when_all_are_needed_and_late_whoever_comes_in_decides_alone(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        await product.decide("board")
        product.clock.moment += timedelta(days=3)
        await product.app.do(RunDue())
        await product.decide("deputy")
        assert (await product.request()).status == "publishing"


async def test_all_are_needed_and_late_the_last_of_them_still_closes_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        await product.decide("board")
        product.clock.moment += timedelta(days=3)
        await product.app.do(RunDue())
        await product.decide("second board")
        assert (await product.request()).status == "publishing"


def leaves(product: Product, name: str) -> Leave:
    return Leave(product.actor("administrator"), product.ids[name])


def away(product: Product, name: str) -> SetAway:
    return SetAway(product.actor(name), product.clock.moment + timedelta(days=3))


def blocked(product: Product, name: str) -> SetReachable:
    return SetReachable(product.actor(name), False)


@pytest.mark.parametrize(
    ("change", "whose", "status"),
    [
        (leaves, "second board", "publishing"),
        (away, "second board", "publishing"),
        (blocked, "second board", "publishing"),
        (away, "board", "deciding"),
        (away, "deputy", "deciding"),
    ],
)
async def test_all_have_agreed_when_whoever_has_not_can_no_longer_be_asked(
    change: Callable[[Product, str], Action[Result]], whose: str, status: str, tmp_path: Path
) -> None:
    """Nobody is left to press; one who passed and then went away is none of those who are missing."""
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        await product.decide("board")
        await product.app.do(change(product, whose))
        assert (await product.request()).status == status
        agreed = [entry.subject for entry in await product.all(AuditEntry) if entry.kind == "agreed"]
        assert agreed == ([(await product.request()).reference] if status == "publishing" else [])


async def test_nobody_has_agreed_where_nobody_has_decided(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        for name in ("board", "second board", "deputy"):
            await product.app.do(away(product, name))
        assert (await product.request()).status == "deciding"


@on_monday
async def test_in_the_first_edition_a_substitute_who_comes_in_late_is_none_of_all(
    tmp_path: Path,
) -> None:
    """Before the step is late, too: one of two such substitutes suffices."""
    async with open_product(tmp_path, rules("all")) as product:
        admin = product.actor("administrator")
        await product.app.do(GiveRole(admin, product.ids["webmaster"], "deputy", None))
        for name in ("board", "second board"):
            await product.app.do(away(product, name))
        await product.reach("board")
        await product.decide("deputy")
        assert (await product.request()).status == "publishing"

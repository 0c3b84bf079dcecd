"""How many must agree: any one (the demonstration's rules), all of them, or a number."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import RULES, open_product
from workflow.actions import RunDue
from workflow.errors import Refusal

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
    verdict: str, status: str, tmp_path: Path
) -> None:
    async with open_product(tmp_path, rules("all")) as product:
        await product.reach("board")
        await product.decide("board")
        await product.decide("second board", verdict)
        assert (await product.request()).status == status
        with pytest.raises(Refusal):
            await product.decide("board")


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


async def test_who_was_brought_in_late_and_comes_second_is_told_who_decided(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        product.clock.moment += timedelta(days=3)
        await product.app.do(RunDue())
        await product.decide("board")
        with pytest.raises(Refusal) as told:
            await product.decide("deputy")
        assert told.value.code == "decided-pass-approve"

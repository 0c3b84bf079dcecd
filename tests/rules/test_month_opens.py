"""A month of a duty opens on its first working day, also where an announced day is the first one."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.round_steps import SITES, go
from tests.rules.rule_files import answer, start
from tests.rules.test_announced_days import NUMBER, announce
from workflow.actions import RevokeDay
from workflow.model import DutyRound

pytestmark = on_monday

WORKED = "2027-01-02"  # a Saturday after New Year's Day
OPENED = len(SITES)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """At the end of December, the rounds of that month opened."""
    async with open_product(tmp_path) as opened:
        await go(opened, "2026-12-01T07:30")
        await go(opened, "2026-12-30T09:00")
        yield opened


async def january(product: Product) -> int:
    return len(await product.all(DutyRound, period="2027-01"))


async def test_an_announced_working_day_brings_the_opening_forward(product: Product) -> None:
    await announce(product, f"làm bù 02/01/2027; {NUMBER}")
    await go(product, f"{WORKED}T07:29")
    assert await january(product) == 0
    await go(product, f"{WORKED}T07:30")
    assert await january(product) == OPENED
    await go(product, "2027-01-04T08:00")
    assert await january(product) == OPENED


async def test_a_day_that_turns_out_to_be_worked_opens_its_month_at_once(product: Product) -> None:
    await go(product, f"{WORKED}T10:00")
    await announce(product, f"làm bù 02/01/2027; {NUMBER}")
    await go(product, f"{WORKED}T10:01")
    assert await january(product) == OPENED


async def test_a_day_that_is_taken_back_puts_the_opening_off(product: Product) -> None:
    await announce(product, f"làm bù 02/01/2027; {NUMBER}")
    await product.app.do(RevokeDay(product.actor("administrator"), date.fromisoformat(WORKED)))
    await go(product, "2027-01-04T07:29")
    assert await january(product) == 0
    await go(product, "2027-01-04T07:30")
    assert await january(product) == OPENED


async def test_so_does_a_day_of_the_rules_file(product: Product) -> None:
    text = RULES.replace("days_worked:", f"days_worked:\n      - {{date: {WORKED}, why: {NUMBER}}}")
    await start(product, text)
    await answer(product, "apply")
    await go(product, f"{WORKED}T07:30")
    assert await january(product) == OPENED

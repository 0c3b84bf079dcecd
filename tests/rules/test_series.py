"""Numbers of a series: each is the largest one plus one, whichever was given last."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on
from tests.rules.rule_files import answer, start
from workflow.model import Request, RuleOffer, Visit

# Letters start the bot with rules under that prefix; a number moves the office's clock by as many days; "to"
# writes a number into the newest reference; "send" sends a request. Then the references that were given.
GIVEN = [
    ("send send", "A-2026-0001 A-2026-0002"),
    ("send B send A send", "A-2026-0001 B-2026-0001 A-2026-0002"),
    ("send B send A send B send", "A-2026-0001 B-2026-0001 A-2026-0002 B-2026-0002"),
    ("send AB send A send", "A-2026-0001 AB-2026-0001 A-2026-0002"),
    ("send send B A send", "A-2026-0001 A-2026-0002 A-2026-0003"),
    ("send 60 send -60 send", "A-2026-0001 A-2027-0001 A-2026-0002"),
    ("send 60 send", "A-2026-0001 A-2027-0001"),
    ("send to9999 send send", "A-2026-9999 A-2026-10000 A-2026-10001"),
    ("send to10000 send B send A send", "A-2026-10000 A-2026-10001 B-2026-0001 A-2026-10002"),
]


@on("2026-11-23T10:00")
@pytest.mark.parametrize(("steps", "expected"), GIVEN, ids=[steps for steps, _ in GIVEN])
async def test_a_reference_follows_the_largest_of_its_prefix_and_year(
    tmp_path: Path, steps: str, expected: str
) -> None:
    async with open_product(tmp_path, _rules("A")) as product:
        for step in steps.split():
            await _do(product, step)
        assert " ".join(r.reference for r in await product.all(Request)) == expected


async def _do(product: Product, step: str) -> None:
    if step == "send":
        await product.submit()
    elif step.startswith("to"):
        newest = await product.request()
        reference = f"{newest.reference[:-4]}{step[2:]}"
        await product.change(newest, reference=reference)
    elif step.isalpha():
        await _restart(product, step)
    else:
        product.clock.moment += timedelta(days=int(step))


async def _restart(product: Product, prefix: str) -> None:
    """The bot starts with a changed file, and an administrator applies it."""
    await start(product, _rules(prefix))
    if await product.find(RuleOffer, state="open"):
        await answer(product, "apply")


def _rules(prefix: str) -> str:
    return RULES.replace("reference: YC ", f"reference: {prefix} ")


async def test_the_largest_number_is_of_those_that_fit(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("closed")

        def look(records: Records) -> list[int]:
            first = records.all(Visit)[0]
            records.add(replace(first, id=0, n=7, left_at=first.entered_at))
            records.add(replace(first, id=0, n=3, left_at=first.entered_at))
            return [
                records.largest(Visit, "n", request=1, stage=first.stage),
                records.largest(Visit, "n", request=1, stage="nowhere"),
                records.largest(Visit, "n", request=(1, 2), outcome=None),
            ]

        assert await product.database.writer.write_first(look) == [7, 0, 0]

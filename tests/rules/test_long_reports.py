"""Lists of a period that are longer than a message say how many more there are."""

from pathlib import Path

from tests.kit.builders import open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.round_steps import go
from tests.rules.second_rules import SECOND
from workflow.model import Notice
from workflow.rounds import duties, reports

pytestmark = on_monday


async def test_units_beyond_those_named_are_counted(tmp_path: Path) -> None:
    more = "".join(
        f"  unit_{n}: {{title: {{vi: Khoa thứ {n}, en: Faculty {n}}}, sites: {{vi: https://k{n}.example}}}}\n"
        for n in range(50)
    )
    async with open_product(tmp_path, SECOND.replace("\nunits:\n", f"\nunits:\n{more}", 1)) as product:
        await go(product, "2026-12-01T07:30")
        alone = await product.ask(reports.alone, await product.newest(Notice, key=duties.ALONE))
        assert " và 11 nơi khác" in message(alone).text
        await go(product, "2027-01-04T07:30")
        red = await product.ask(reports.report, await product.newest(Notice, key=duties.REPORT))
        assert message(red).text.endswith("Và 13 nơi khác, xem đủ ở /dinhky")
        product.broken = True  # nobody answers for these units

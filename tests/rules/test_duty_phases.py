"""Duties that units owe from a day of their own on (rule E34): before it none is asked or named."""

from pathlib import Path

from bot.unit_rules import lines_of
from tests.kit.builders import RULES, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.round_steps import go
from workflow.model import DutyRound
from workflow.rounds import overview

pytestmark = on_monday
DUTY = "  unit_site:\n"
PHASES = second(RULES).replace(
    DUTY, DUTY + "    from: 2027-02-01\n    phases: {economics: 2026-12-01, navigation: 2026-12-02}\n", 1
)


async def test_each_unit_owes_it_from_its_phase_on(tmp_path: Path) -> None:
    """A period that opened before its day is not asked for, nor missed."""
    async with open_product(tmp_path, PHASES) as product:

        async def owed() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for each in await product.all(DutyRound):
                found.setdefault(each.period, []).append(each.unit)
            return {period: sorted(units) for period, units in found.items()}

        await go(product, "2026-12-01T07:30")
        assert await owed() == {"2026-12": ["economics"]}
        rows = (await product.ask(overview.table, await product.person("board"), "unit_site")).rows
        assert [row.unit.vi for row in rows] == ["Khoa Kinh tế"]
        await go(product, "2027-01-04T07:30")
        assert await owed() == {"2026-12": ["economics"], "2027-01": ["economics", "navigation"]}
        await go(product, "2027-02-01T07:30")
        assert (await owed())["2027-02"] == ["computing", "economics", "navigation"]
        await product.check()


async def test_a_bot_that_was_away_asks_nobody_for_what_opened_before_their_day(tmp_path: Path) -> None:
    async with open_product(tmp_path, PHASES) as product:
        await go(product, "2027-01-04T07:30")
        found = await product.all(DutyRound, period="2026-12")
        assert {(each.unit, each.state) for each in found} == {("economics", "missed")}
        await product.check()


async def test_a_unit_reads_from_when_it_owes_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, PHASES) as product:
        text = "\n".join(await product.database.read(lambda store: lines_of(store, "navigation", "vi")))
        assert "chung cho đơn vị có trang web; dùng từ Thứ Tư 02/12/2026 (riêng của đơn vị)" in text
        await product.check()

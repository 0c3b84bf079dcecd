"""F1 while people delegate and sign rules: killed as it begins and is over, and as each signs."""

from pathlib import Path

from tests.faults.broken import open_broken
from tests.faults.delegators import Delegators
from tests.faults.dying import check_death, die_at
from tests.faults.points import DELEGATING, SIGNING
from tests.faults.signers import NEW, NEWER, RULES, Signers


async def test_killed_while_a_head_delegates(tmp_path: Path) -> None:
    async with open_broken(tmp_path) as office:
        delegators = Delegators(office)
        await office.start()
        await office.settle()
        for point in DELEGATING:
            dies = die_at(office, point, delegators.act(point.act))
            await check_death(office, point, dies, delegators.check_done)


async def test_killed_while_three_people_sign(tmp_path: Path) -> None:
    async with open_broken(tmp_path, rules=RULES) as office:
        await office.sandbox.answer_within(600)
        signers = Signers(office)
        for text, points in ((NEW, SIGNING[:-1]), (NEWER, SIGNING[-1:])):
            (tmp_path / "config.yaml").write_text(text, "utf-8")
            await office.start()
            await office.settle()
            for point in points:
                dies = die_at(office, point, signers.act(point.act))
                await check_death(office, point, dies, signers.check_done)
            await office.stop()

"""A database of today's version with its chats, written as text: `python -m tests.upgrade.make`."""

import asyncio
import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from sandbox.client import Sandbox
from storage import schema, words
from tests.faults.broken import BrokenOffice
from tests.faults.points import FEED, Point
from tests.kit import day
from tests.kit.office import Office
from tests.upgrade import chats, dump, kept_rules, launch, second_cases
from tests.upgrade.cases import Cases
from tests.upgrade.windows import WINDOWS

HERE = Path(__file__).parent
BOT = 700_700_000
MORNING, FIRST, LATER = "2026-11-26T09:00", "2026-12-01T07:45", "2026-12-01T08:15"
AFTER, NIGHT = "2026-12-01T16:45", "2026-12-01T22:15"
FINISHED = Point(FEED, "after", "handled, the row not finished")


class KeptOffice(BrokenOffice):
    """An office on clocks that stand still."""

    rules = kept_rules.FIRST

    def __init__(self, sandbox: Sandbox, home: Path) -> None:
        super().__init__(sandbox, home)
        self.program = "tests.upgrade.launch"

    async def at(self, moment: str, changed: str = "") -> None:
        """The clock says this; what has fallen due by then is done. The file of the rules may be changed."""
        if self.runs:
            await self.settle()
            assert await self.stop() == 0
        if changed:
            (self.home / "config.yaml").write_text(changed, "utf-8")
        self.set_clock(day.moment(moment))
        await self.start()
        await self.settle()

    async def hire_others(self) -> None:
        """Somebody who will be away, and somebody for each window."""
        await Office.hire(self, "tú", "Nghiêm Văn Tú", "Anh", [("staff", "economics")])
        await second_cases.hire(self)
        for state, window in WINDOWS.items():
            await Office.hire(self, state, window.full, "Cô", list(window.roles))

    async def open_window(self, state: str) -> None:
        for step in WINDOWS[state].opened:
            await step.do(self.people[state])
            await self.settle()


async def play(office: KeptOffice) -> dict[str, object]:
    """The days of the office, to the moment when it is left. Returns what a test has to know of it."""
    await office.furnish()
    cases = Cases(office)
    await office.hire_others()
    await office.at(MORNING)
    await cases.begin()
    await office.at(FIRST)
    await cases.go_on()
    await second_cases.play(cases)
    await office.at(LATER, kept_rules.SECOND)
    await cases.apply_rules()
    await office.at(AFTER, kept_rules.THIRD)
    await second_cases.sign(office)
    await cases.end_day()
    for state in WINDOWS:
        await office.open_window(state)
    await office.at(NIGHT)
    await cases.at_night()
    await office.settle()
    assert await office.stop() == 0
    await cases.press_unseen()
    office.arm(FINISHED)
    await office.begin()
    assert await office.death(30)
    people = {name: person.id for name, person in office.people.items()}
    return {"moment": NIGHT, "people": people, "cases": cases.references}


def write_words(target: Path) -> None:
    """The words that databases of this version hold: `tests.house.test_words` misses none of them."""
    held = sorted(f"{column} {word}" for column, found in words.WORDS.items() for word in found)
    (target / "words.txt").write_text("\n".join(held) + "\n", "utf-8")


async def make(target: Path) -> None:
    launch.stand_still()
    with TemporaryDirectory() as place:
        async with chats.open_world() as (world, sandbox):
            chats.make_repeatable(world, int(launch.STILL.timestamp()))
            office = KeptOffice(sandbox, Path(place))
            office.bot, office.token = BOT, f"{BOT}:AA{'0' * 32}"
            await sandbox.bot(office.token)
            try:
                facts = await play(office)
            finally:
                if office.runs:
                    await office.kill()
                    print(office.log.read_text("utf-8")[-3000:], file=sys.stderr)
            dump.tidy(office.database.path)
            target.mkdir(exist_ok=True)
            (target / "office.sql").write_text(dump.dump(office.database.path), "utf-8")
            (target / "chats.jsonl").write_text(chats.dump(world), "utf-8")
            write_words(target)
            told = json.dumps(facts, ensure_ascii=False, indent=1)
            (target / "facts.json").write_text(told + "\n", "utf-8")


if __name__ == "__main__":
    began = time.monotonic()
    asyncio.run(make(HERE / schema.head()))
    print(f"{schema.head()} in {time.monotonic() - began:.0f} seconds")

"""Rounds of a duty that wants a file and is reviewed, and acts of those who hand in and review."""

import asyncio

from storage import Records
from storage.offline import with_records
from tests.faults.broken import BrokenOffice
from tests.faults.crowd import PATIENCE, shows
from tests.kit.editions import second
from tests.kit.files import DOCX
from workflow import model
from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock, OfPeriod
from workflow.spec import PeriodDay
from workflow.spec.period_day import LAST

DUTY = """
duties:
  plan:
    title: {vi: Kế hoạch, en: Plan}
    every: month
    for: each unit with a site
    by: unit_head
    gives: file
    reviewed_by: desk
    late: {report_to: board}
"""
STATES = {"hand in": "review", "return": "open", "accept": "done"}


def duty_rules() -> str:
    """The rules of broken offices, with the duty."""
    return second(BrokenOffice.rules) + DUTY


class Debtors:
    """Rounds of the economists, each of another month, and one act for each."""

    def __init__(self, office: BrokenOffice) -> None:
        self.office = office
        self.done: list[tuple[str, int]] = []

    def seed(self, act: str, year: int) -> int:
        """A round that waits for its file, or for its review."""

        def add(records: Records) -> int:
            work = self.office.work(records)
            khang = records.one(model.Person, name=self.office.ask(NAME)[0][0])
            assert khang
            clock = Clock(OfPeriod(f"{year}", PeriodDay(LAST)), work.now)
            end = clock.end(work.calendar)
            given: dict[str, str | int] = {"answer": "given", "by": khang.id, "at": work.now.isoformat()}
            turn = records.add(
                model.DutyRound(
                    duty="plan", unit="economics", period=f"{year}", rules=work.rulebook.current,
                    opened_at=work.now, due_at=end,
                    state="open" if act == "hand in" else "review",
                    items={} if act == "hand in" else {"whole": given},
                )
            )  # fmt: skip
            clocks.start(work, "round", turn.id, clock, end, 0)
            projection.sync(work, turn)
            return turn.id

        return int(with_records(self.office.database, add))

    async def act(self, act: str, turn: int) -> None:
        """Act, and wait for what must follow, however often the bot dies in between."""
        khang, desk = (self.office.people[who] for who in ("khang", "yến"))
        if act == "hand in":
            await khang.start(f"item-{turn}-0")
            await shows(khang, "gửi tệp")
            await khang.file("Kế hoạch.docx", DOCX)
        elif act == "return":
            await desk.start(f"redo-{turn}")
            await shows(desk, "Nhập lý do")
            await desk.say("Thiếu kinh phí")
        else:
            card, message = self.office.ask(PLACE, turn, str(desk.id))[0]
            press = {"person": desk.id, "message_id": message, "data": f"1:{card}:accept:"}
            await self.office.sandbox.admin("press", **press)
        async with asyncio.timeout(PATIENCE):
            while not self.is_done(act, turn):
                await asyncio.sleep(0.05)
        self.done.append((act, turn))

    def check_done(self) -> None:
        """Check that each act has had its effect."""
        assert [each for each in self.done if not self.is_done(*each)] == []

    def is_done(self, act: str, turn: int) -> bool:
        return self.office.ask("SELECT state FROM duty_round WHERE id = ?", turn) == [(STATES[act],)]


NAME = (
    "SELECT p.name FROM person p JOIN membership m ON m.person = p.id"
    " WHERE m.role = 'unit_head' AND m.unit = 'economics'"
)
PLACE = """
    SELECT c.id, CAST(p.message AS INTEGER) FROM card c
    JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0 WHERE c.duty_round = ? AND p.place = ?
"""

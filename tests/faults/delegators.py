"""Delegations of one head to one deputy, given and ended from the chat, and begun and over by their days."""

import asyncio
from datetime import datetime, timedelta

from storage.offline import with_records
from tests.faults.askers import OFTEN
from tests.faults.broken import BrokenOffice
from tests.faults.crowd import PATIENCE, shows, tap
from tests.faults.switches import TICK
from workflow.model import Deadline
from workflow.people import turning

POST = "Thủ trưởng đơn vị, Khoa Kinh tế"
TELLS = {"give": "given", "take back": "ended", "begin": "begun", "end": "over"}
TOLD = {"give": 1, "take back": 1, "begin": 2, "end": 2}  # people each time


class Delegators:
    """Each act follows the one before: what was given is taken back, or begins and is over."""

    def __init__(self, office: BrokenOffice) -> None:
        self.office = office
        self.done = dict.fromkeys(TELLS, 0)
        office.switches.turn(TICK, OFTEN)

    async def act(self, act: str) -> None:
        """Act, and wait for what must follow, however often the bot dies in between."""
        does = {"give": self.give, "take back": self.take_back, "begin": self.begin, "end": self.end}
        await does[act]()
        self.done[act] += 1
        async with asyncio.timeout(PATIENCE):
            while not self.is_done():
                await asyncio.sleep(0.05)

    def is_done(self) -> bool:
        """Whether each act has had its effect, and everybody was told of each once."""
        told = {
            act: self.office.ask("SELECT count(*) FROM outbox WHERE key = ?", f"notice-delegation-{what}")
            for act, what in TELLS.items()
        }
        logged = self.office.ask(LOGGED)
        kept = self.office.ask("SELECT count(*), count(ended_at) FROM delegation")
        given, over = self.done["give"] + self.done["begin"], self.done["take back"] + self.done["end"]
        counts = {"delegation.given": self.done["give"], "delegation.ended": over}
        return (
            told == {act: [(TOLD[act] * n,)] for act, n in self.done.items()}
            and dict(logged) == {kind: n for kind, n in counts.items() if n}
            and kept == [(given, over)]
        )

    def check_done(self) -> None:
        assert self.is_done(), self.done

    async def give(self) -> None:
        head = self.office.people["khang"]
        await head.say("/uyquyen")
        await shows(head, "ủy quyền cho ai?")
        await tap(head, "Đỗ Ngọc Lan (Khoa Kinh tế)", "Ủy quyền toàn bộ việc của vai trò")
        await tap(head, "Toàn bộ", "Ủy quyền trong những ngày nào?")
        await head.say(f"đến {self.office.typed(3)}")
        await shows(head, "Đúng không?")
        await tap(head, "Đúng", "Người nhận ký với tư cách nào?")
        await tap(head, "TUQ. (thừa ủy quyền)", f"Ủy quyền cho Cô Lan: {POST}")
        await head.press("Ủy quyền", within=PATIENCE, timeout=0)

    async def take_back(self) -> None:
        head = self.office.people["khang"]
        await head.say("/uyquyen")
        await shows(head, "Vũ Hoàng Khang ủy quyền cho Đỗ Ngọc Lan")
        await tap(head, "Kết thúc: Vũ Hoàng Khang → Đỗ Ngọc Lan", "Việc đang chờ trở về người ủy quyền.")
        await head.press("Kết thúc ủy quyền", within=PATIENCE, timeout=0)

    async def begin(self) -> None:
        """The first day of one that was given before comes."""
        self.office.change(AGAIN, self._ago(1), self._ago(3))
        self._fall_due()

    async def end(self) -> None:
        """Its last day is over."""
        self.office.change("UPDATE delegation SET until = ? WHERE ended_at IS NULL", self._ago(1))
        self._fall_due()

    def _fall_due(self) -> None:
        """The row of people's dates, which is there only while there is a date to come."""
        self.office.change("DELETE FROM deadline WHERE kind = 'people'")
        due = datetime.fromisoformat(f"{self._ago(2)}+00:00")
        row = Deadline(subject="office", subject_id=0, kind=turning.PEOPLE, due_at=due)
        with_records(self.office.database, lambda records: records.add(row))

    def _ago(self, hours: int) -> str:
        return f"{self.office.now() - timedelta(hours=hours):%Y-%m-%d %H:%M:%S}.000000"


LOGGED = "SELECT kind, count(*) FROM audit WHERE kind LIKE 'delegation.%' GROUP BY kind"
COLUMNS = "giver, receiver, role, unit, scope, names, capacity, until"
AGAIN = (
    f"INSERT INTO delegation ({COLUMNS}, since, given_at) SELECT {COLUMNS}, ?, ? FROM delegation WHERE id = 1"
)

"""A simulated office: the product, its store and its delivery in one thread, on a clock that is moved.

Everything is the product's own but for the clock, the tokens and the chats.
"""

import logging
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any  # Any: actions of any result

from bot.rules_at_start import begin
from storage import Address, Records
from storage.sqlite import writing
from tests.kit.builders import make_database, spec_of
from tests.kit.cast import SINCE, Member, Roles, cast_of, employ
from tests.kit.clock import Clock
from tests.kit.day import ZONE, moment
from tests.kit.moves.fault import Fault
from tests.simulate.bringing import Bringing
from tests.simulate.chance import SeededTokens, chance
from tests.simulate.chat_model import FAIR, FOUL, ChatModel
from tests.simulate.mortal import Disturbed, Killed, Mortal
from tests.simulate.play import Play
from tests.simulate.wired import Wire, WiredChats
from workflow.actions import RunDue
from workflow.app import Action, App
from workflow.deadlines.run_due import BATCH
from workflow.errors import Refusal
from workflow.model import Deadline
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.rules.book import UNKEPT, RuleBook
from workflow.subjects import SUBJECTS

PROFILES = Path(__file__).parents[2] / "profiles"
BEGINS = "2026-12-01T06:00"
SECOND = timedelta(seconds=1)
FIRST = 1001  # of the accounts of a wired office
LIVES = 400  # commits of a process, at most, in a foul play
FAMILY = ("Lương", "Vũ", "Đỗ", "Trịnh", "Hồ", "Lý", "Mai", "Tô", "Phan", "Đinh", "Ngô", "Bùi")
MIDDLE = ("Thị", "Văn", "Ngọc", "Quang", "Thanh", "Hoàng", "Kim", "Hữu", "Minh", "Xuân", "Đức", "Hải")
GIVEN = ("Hạnh", "Khang", "Lan", "Minh", "Thu", "Dũng", "Yến", "Đạt", "Bảo", "Sơn", "Vân", "Quý")


def profiles() -> list[str]:
    """The offices that can be played."""
    return sorted(file.stem for file in PROFILES.glob("*.yaml"))


def rules_of(profile: str, units: int) -> str:
    """The rules of a profile, with faculties added until there are so many units."""
    text = (PROFILES / f"{profile}.yaml").read_text("utf-8")
    lacking = units - len(spec_of(text).units)
    more = "".join(f"  faculty_{n}: {{title: {{vi: Khoa số {n}}}, kind: faculty}}\n" for n in range(lacking))
    return re.sub(r"(?m)^units:\n", f"units:\n{more}", text, count=1)


@dataclass
class LookedAt:
    """The last entry of the log, with its digest, the last reminder and the last due time that were seen."""

    entry: int = 0
    digest: str = ""
    reminder: int = 0
    due_time: int = 0


@dataclass
class SimulatedOffice:
    """The office at play.

    `staff` has the number of everybody who ever had an account, by its name; `groups` the role of each.
    `refused` counts refusals, `looked_at` says how far records were looked through. Their acts come
    later than it was done where it is `late`: each with the moment at which it comes.
    """

    play: Play
    text: str
    app: App
    runner: Mortal
    clock: Clock
    chats: ChatModel
    bringing: Bringing
    mishaps: list[logging.LogRecord]
    staff: dict[str, int] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    looked_at: LookedAt = field(default_factory=LookedAt)
    late: list[tuple[datetime, Sequence[Action[Any]]]] = field(default_factory=list)
    day: int = 0
    wire: Wire | None = None

    def newcomer(self) -> str:
        """An account of somebody who was never here; the platform's libraries take numbers alone."""
        return account(len(self.staff)) if self.wire else f"new {len(self.staff)}"

    @property
    def here(self) -> datetime:
        """Now, by the clock on the wall."""
        return self.clock.moment.astimezone(ZONE)

    async def until(self, at: datetime) -> None:
        """Time goes by: each thing is done when it falls due, and what is to be shown is shown at once."""
        while (due := await self._next_due(at)) is not None:
            self.clock.moment = max(self.clock.moment, due)
            while (await self.app.do(RunDue())).count == BATCH:
                pass
            await self.deliver()
        self.clock.moment = max(self.clock.moment, at)
        await self._come_late()

    async def _come_late(self) -> None:
        """Updates that were held up come now, after what was done meanwhile: any refusal is right."""
        come = [actions for at, actions in self.late if at <= self.clock.moment]
        self.late = [(at, actions) for at, actions in self.late if at > self.clock.moment]
        for actions in come:
            self.chats.said["late"] += 1
            try:
                for action in actions:
                    await self.app.do(action)
            except Refusal as refusal:
                self.refused[f"late: {refusal.code}"] += 1
            await self.deliver()

    async def _next_due(self, until: datetime) -> datetime | None:
        rows = await self.runner.read(lambda r: r.due(Deadline, "due_at", until, 1, fired_at=None))
        return rows[0].due_at if rows else None

    async def deliver(self) -> None:
        """Every card is drawn and every notice sent that is due. Raises Fault where one cannot be."""
        await self.runner.survive(self.bringing.bring, self.bringing.begin)
        if self.mishaps:
            found = self.mishaps[0]
            error = found.exc_info[1] if found.exc_info else None
            raise Fault(f"mishap {type(error).__name__}", f"{found.getMessage()}: {error}") from error
        self.clock.moment += SECOND


class _Mishaps(logging.Handler):
    """Errors that the product catches, and says in the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found = list[logging.LogRecord]()

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and not isinstance(record.exc_info[1], Killed):
            self.found.append(record)


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    log, handler = logging.getLogger("loa"), _Mishaps()
    log.addHandler(handler)
    before, log.propagate = log.propagate, False
    try:
        yield handler.found
    finally:
        log.removeHandler(handler)
        log.propagate = before


@asynccontextmanager
async def open_simulated(play: Play) -> AsyncIterator[SimulatedOffice]:
    """An office with all its people, before anybody looked at anything."""
    text, clock = rules_of(play.profile, play.units), Clock(moment(BEGINS))
    with TemporaryDirectory() as folder, _heard() as mishaps:
        address = Address(Path(folder) / "loa.sqlite")
        make_database(address.path)
        engine = writing(address)
        with engine.connect() as connection:
            connection.begin()
            runner = Mortal(connection, chance(play.seed, "kills"), LIVES if play.foul else 0)
            tokens = SeededTokens(play.seed)
            first = App(runner, RuleBook(UNKEPT, spec_of(text)), clock, clock, SUBJECTS, tokens)
            app = App(runner, await begin(first, text), clock, clock, SUBJECTS, tokens)
            kind = WiredChats if play.wired else ChatModel
            chats = kind(chance(play.seed, "chats"), clock.now, FOUL if play.foul else FAIR)
            bringing = Bringing(app, runner, clock, chats, Path(folder))
            if play.foul:
                parts = {each.name: getattr(app, each.name) for each in fields(App)}
                app = Disturbed(**parts, rng=chance(play.seed, "updates"), begin=bringing.begin)
            office = SimulatedOffice(play, text, app, runner, clock, chats, bringing, mishaps)
            if isinstance(chats, WiredChats):
                await chats.open()
                office.wire = Wire(app, runner, clock, chats)
            people = cast_of(spec_of(text))
            cast = {account(n): held for n, held in enumerate(people.values())} if play.wired else people
            office.staff |= await runner.write(lambda records: _employed(records, cast))
            yield office
        engine.dispose()


def _employed(records: Records, people: Mapping[str, Roles]) -> dict[str, int]:
    return {
        who: employ(records, who, Member(name_of(n), DEFAULT_ADDRESS, held), SINCE)
        for n, (who, held) in enumerate(people.items())
    }


def account(n: int) -> str:
    """The number by which the platform knows the n-th person."""
    return str(FIRST + n)


def name_of(n: int) -> str:
    """An invented name for the n-th person."""
    family, middle, given = (
        names[n // size % 12] for names, size in ((FAMILY, 1), (MIDDLE, 144), (GIVEN, 12))
    )
    return f"{family} {middle} {given}"

"""An office to tell stories in: the sandbox, the real bot in a process of its own, and invented people."""

import asyncio
import itertools
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.client import Group, Person, Sandbox
from storage.address import Address
from storage.offline import with_records
from storage.records import Records
from tests.faults.switches import CLOCK, VARIABLE, Switches
from tests.kit import day, postgresql
from tests.kit.builders import RULES, make_database
from tests.kit.cast import CAST, Member, Roles, employ
from tests.kit.engines import SQLITE
from tests.kit.ledger import Ledger
from tests.kit.nursery import ROOT, Child, nursery
from workflow import model

NUMBERS = itertools.count(700_700_700)
FURNISHED = [name for name in CAST if name != "sơn"]
SECRET = "a-secret-of-the-webhook-0123456789abcdef"


@dataclass(frozen=True)
class Ended:
    """A command that has ended: its exit code and what it said."""

    code: int
    out: str
    err: str


class Office(Ledger):
    """Everything a story needs. `people[name]` acts in the sandbox.

    The token is the office's own: two bots with one token on one machine refuse to run.
    """

    def __init__(self, sandbox: Sandbox, home: Path, *, webhook: bool = False, engine: str = SQLITE) -> None:
        self.sandbox, self.home, self.webhook = sandbox, home, webhook
        self.bot = next(NUMBERS)
        self.token = f"{self.bot}:AA{SystemTokens().new(24)}"
        self.database = Address(home / "loa.sqlite") if engine == SQLITE else postgresql.new_database()
        self.people: dict[str, Person] = {}
        self.groups: dict[str, Group] = {}
        self.process: Child | None = None
        self.log = home / "bot.log"
        self.port = 0
        self.program = "tests.kit.launcher"
        self.extra: dict[str, str] = {}
        self.switches = Switches(home / "switches")
        self.set_clock(day.begin())

    # the clock

    def set_clock(self, moment: datetime) -> None:
        """Move the office's clock, of the bot and of those who act beside it."""
        self.ahead = moment - SystemClock().now()
        self.switches.turn(CLOCK, str(self.ahead.total_seconds()))

    def now(self) -> datetime:
        """The time of the office's clock."""
        return SystemClock().now() + self.ahead

    def date(self, days: int = 0) -> date:
        """The office's date in so many days."""
        return self.now().astimezone(day.ZONE).date() + timedelta(days=days)

    def typed(self, days: int) -> str:
        """That date as somebody types it."""
        return f"{self.date(days):%d/%m/%Y}"

    # the people

    async def furnish(self, names: list[str] | None = None) -> None:
        """Make the people, in the sandbox and in the database, as if each had used an invitation."""
        for name in names or FURNISHED:
            self.people[name] = await self.sandbox.person(CAST[name].name, language="vi")
        if self.database.file:
            make_database(self.database.file)
        with_records(self.database, self._register)
        for person in self.people.values():
            await person.start()

    def _register(self, records: Records) -> None:
        for name, actor in self.people.items():
            employ(records, actor.id, CAST[name])

    async def hire(self, name: str, full: str, address: str, roles: Roles) -> Person:
        """One more person of the staff."""
        person = self.people[name] = await self.sandbox.person(full, language="vi")
        with_records(self.database, lambda records: employ(records, person.id, Member(full, address, roles)))
        await person.start()
        return person

    def dismiss(self, name: str, on: bool = True) -> None:
        """Every role of a person ends now; or, with `on` False, is held again."""
        until = self.stamp(self.now()) if on else None
        account = "SELECT person FROM account WHERE external = ?"
        query = f"UPDATE membership SET until = ? WHERE person = ({account})"
        self.change(query, until, str(self.people[name].id))

    async def visitor(self, full: str) -> Person:
        """Somebody whom the office does not know."""
        return await self.sandbox.person(full, language="vi")

    async def group(self, title: str, names: list[str], role: str, unit: str | None = None) -> Group:
        """A group bound to a role, as if an administrator had done it."""
        group = await self.sandbox.group(title, [self.people[n] for n in names], bots=[self.bot])
        self.groups[title] = group

        def bind(records: Records) -> None:
            chat = records.add(model.Chat(platform="telegram", external=str(group.id), title=title))
            records.add(model.Route(chat=chat.id, role=role, unit=unit))

        with_records(self.database, bind)
        return group

    rules = RULES

    def _rules(self) -> Path:
        path = self.home / "config.yaml"
        if not path.exists():
            path.write_text(self.rules, "utf-8")
        return path

    @property
    def environment(self) -> dict[str, str]:
        env = {
            **os.environ,
            "LOA_TELEGRAM_TOKEN": self.token,
            "LOA_TELEGRAM_API": self.sandbox.url,
            "LOA_HOME": str(self.home),
            "LOA_CONFIG": str(self._rules()),
            "LOA_PACE": "off",
            "PYTHONPATH": str(ROOT),
            VARIABLE: str(self.home / "switches"),
            **self.extra,
        }
        if not self.database.file:
            env["LOA_DATABASE"] = self.database.url
        if self.webhook:
            self.port = self.port or free_port()
            env |= {
                "LOA_WEBHOOK_URL": f"http://127.0.0.1:{self.port}/telegram",
                "LOA_WEBHOOK_SECRET": SECRET,
                "LOA_WEBHOOK_PORT": str(self.port),
            }
        return env

    async def start(self) -> None:
        """Start the bot and wait until it says that it runs."""
        self.log.touch()
        begin = self.log.stat().st_size
        await self.begin()
        async with asyncio.timeout(60):
            while not self.said("running as @", begin):
                if not self.runs:
                    raise RuntimeError(self.log.read_text("utf-8")[-4000:])
                await asyncio.sleep(0.01)

    async def begin(self, *, words: tuple[str, ...] = ("run",)) -> None:
        """Start the bot; it need not come to run."""
        self.process = await nursery().start([self.program, *words], self.environment, self.log)

    def said(self, words: str, since: int = 0) -> bool:
        """Whether the bot's log says something, after so many bytes."""
        return words.encode() in self.log.read_bytes()[since:]

    async def attempt(self, **extra: str | None) -> Ended:
        """Start a bot that is expected to end by itself; None takes a setting away.

        It is a fresh interpreter: how a start ends is shown on the real thing.
        """
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=self._environment_but(extra), cwd=ROOT,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return Ended(process.returncode or 0, out.decode(), err.decode())

    async def command(self, *words: str, program: str = "bot", **extra: str | None) -> Ended:
        """`loa …` beside the bot, in a process of its own."""
        with TemporaryDirectory() as place:
            out, err = Path(place, "out"), Path(place, "err")
            child = await nursery().start([program, *words], self._environment_but(extra), out, err)
            code = await asyncio.wait_for(child.wait(), 60)
            return Ended(code, out.read_text("utf-8"), err.read_text("utf-8"))

    def _environment_but(self, extra: dict[str, str | None]) -> dict[str, str]:
        return {k: v for k, v in (self.environment | extra).items() if v is not None}

    @property
    def runs(self) -> bool:
        return self.process is not None and self.process.returncode is None

    async def kill(self) -> None:
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.process.wait()

    async def settle(self) -> None:
        """Until nothing is on its way: the platform is quiet and the database has nothing left to show."""
        for _ in range(200):
            await self.sandbox.quiet(for_seconds=0.15, timeout=15)
            if not self.pending():
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"the bot does not come to rest: {self.pending()}")

    async def content(self, file_id: str) -> bytes:
        """The bytes of a file that is in some chat."""
        session, url = self.sandbox._session, self.sandbox.url
        async with session.post(f"{url}/bot{self.token}/getFile", json={"file_id": file_id}) as answer:
            path = (await answer.json())["result"]["file_path"]
        async with session.get(f"{url}/file/bot{self.token}/{path}") as answer:
            return await answer.read()

    def check(self) -> None:
        """The invariants of the database, and no secret in the log."""
        super().check()
        log = self.log.read_text("utf-8")
        assert self.token not in log
        assert postgresql.PASSWORD not in log
        assert SECRET not in log


@asynccontextmanager
async def open_office(
    home: Path, *, webhook: bool = False, limits: bool = False, engine: str = SQLITE
) -> AsyncIterator[Office]:
    """An office with its sandbox, the bot not yet started; all of it is gone afterwards."""
    async with Sandbox.start(limits=limits) as sandbox:
        office = Office(sandbox, home, webhook=webhook, engine=engine)
        await sandbox.bot(office.token)
        try:
            await office.furnish()
            yield office
            assert await sandbox.violations() == []
        finally:
            if office.runs:
                await office.kill()


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])

"""An office to tell stories in: the sandbox, the real bot in a process of its own, and invented people."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.sandbox.client import Group, Person, Sandbox
from storage.offline import with_records
from storage.schema import migrate
from workflow import model
from workflow.audit import first_broken

ROOT = Path(__file__).parent.parent
TOKEN = "700700700:AAsandbox-token-for-stories-0123456789"
SECRET = "a-secret-of-the-webhook-0123456789abcdef"

PEOPLE = {
    "hạnh": ("Lương Thị Hạnh", "Cô", [("staff", "economics")]),
    "khang": ("Vũ Hoàng Khang", "Thầy", [("unit_head", "economics")]),
    "lan": ("Đỗ Ngọc Lan", "Cô", [("unit_deputy", "economics")]),
    "minh": ("Trịnh Quang Minh", "Thầy", [("board", "board_of_rectors")]),
    "thu": ("Hồ Anh Thu", "Cô", [("board", "board_of_rectors")]),
    "dũng": ("Lý Văn Dũng", "Thầy", [("deputy", "board_of_rectors")]),
    "yến": ("Mai Hải Yến", "Cô", [("desk", "communications")]),
    "đạt": ("Tô Khắc Đạt", "Anh", [("desk", "communications"), ("webmaster", "communications")]),
    "quản trị": ("Phan Gia Bảo", "Anh", [("administrator", "communications")]),
}


class Office:
    """Everything a story needs. `people[name]` acts in the sandbox."""

    def __init__(self, sandbox: Sandbox, home: Path, *, webhook: bool = False) -> None:
        self.sandbox, self.home, self.webhook = sandbox, home, webhook
        self.database = home / "loa.sqlite"
        self.people: dict[str, Person] = {}
        self.groups: dict[str, Group] = {}
        self.process: asyncio.subprocess.Process | None = None
        self.log = home / "bot.log"
        self.port = 0
        self.launcher: list[str] = ["-m", "bot", "run"]
        self.extra: dict[str, str] = {}

    async def furnish(self, names: list[str] | None = None) -> None:
        """Make the people, in the sandbox and in the database, as if each had used an invitation."""
        for name in names or PEOPLE:
            self.people[name] = await self.sandbox.person(PEOPLE[name][0], language="vi")
        migrate(self.database, self.home / "backups")
        with_records(self.database, self._register)
        for person in self.people.values():
            await person.start()

    def _register(self, records: object) -> None:
        now = datetime(2026, 1, 5, tzinfo=UTC)
        for name, actor in self.people.items():
            full, address, roles = PEOPLE[name]
            person = records.add(model.Person(name=full, address=address))
            records.add(model.Account(person=person.id, platform="telegram", external=str(actor.id)))
            for role, unit in roles:
                records.add(model.Membership(person=person.id, role=role, unit=unit, since=now))

    async def group(self, title: str, names: list[str], role: str, unit: str | None = None) -> Group:
        """A group bound to a role, as if an administrator had done it."""
        group = await self.sandbox.group(title, [self.people[n] for n in names], bots=[int(TOKEN.split(":")[0])])
        self.groups[title] = group

        def bind(records: object) -> None:
            chat = records.add(model.Chat(platform="telegram", external=str(group.id), title=title))
            records.add(model.Route(chat=chat.id, role=role, unit=unit))

        with_records(self.database, bind)
        return group

    @property
    def environment(self) -> dict[str, str]:
        env = {
            **os.environ,
            "LOA_TELEGRAM_TOKEN": TOKEN,
            "LOA_TELEGRAM_API": self.sandbox.url,
            "LOA_HOME": str(self.home),
            "LOA_CONFIG": str(ROOT / "config.yaml"),
            "LOA_PACE": "off",
            "PYTHONPATH": str(ROOT),
            **self.extra,
        }
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
        with self.log.open("ab") as out:
            begin = out.tell()
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, *self.launcher, env=self.environment, stdout=out, stderr=out, cwd=ROOT
            )
        async with asyncio.timeout(60):
            while b"running as @" not in self.log.read_bytes()[begin:]:
                if self.process.returncode is not None:
                    raise RuntimeError(self.log.read_text("utf-8"))
                await asyncio.sleep(0.05)

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

    def pending(self) -> dict[str, int]:
        """What the database still means to do."""
        counts = {
            "inbox": "SELECT count(*) FROM inbox WHERE state = 'new'",
            "outbox": "SELECT count(*) FROM outbox WHERE state = 'queued'",
            "cards": "SELECT count(*) FROM card WHERE stale",
            "originals": "SELECT count(*) FROM media WHERE state = 'wanted'",
        }
        return {name: n for name, query in counts.items() if (n := self.ask(query)[0][0])}

    def ask(self, query: str, *values: object) -> list[tuple]:
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def check(self) -> None:
        """The invariants that hold after every story (facts: Telegram 1.3)."""
        assert self.ask("PRAGMA integrity_check") == [("ok",)]
        assert with_records(self.database, lambda r: first_broken(r.all(model.AuditEntry))) is None
        assert self.ask("SELECT visit, person FROM decision GROUP BY 1, 2 HAVING count(*) > 1") == []
        assert self.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") == [(0,)]
        log = self.log.read_text("utf-8")
        assert TOKEN not in log
        assert SECRET not in log


@asynccontextmanager
async def open_office(home: Path, *, webhook: bool = False, limits: bool = False) -> AsyncIterator[Office]:
    """An office with its sandbox, the bot not yet started; all of it is gone afterwards."""
    async with Sandbox.start(limits=limits) as sandbox:
        await sandbox.bot(TOKEN)
        office = Office(sandbox, home, webhook=webhook)
        try:
            await office.furnish()
            yield office
            assert await sandbox.violations() == []
        finally:
            if office.process and office.process.returncode is None:
                await office.kill()


def free_port() -> int:
    import socket

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])

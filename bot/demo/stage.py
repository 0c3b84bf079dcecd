"""The stage: a local Telegram and the real bot, each a process of its own, and a clock that can be moved.

Everything lives in a temporary directory and is gone when the stage is left, however it is left. The chats
are there at once; the bot starts meanwhile.
"""

import asyncio
import shutil
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any  # Any: two futures are waited for, whatever they bring
from zoneinfo import ZoneInfo

import aiohttp

from bot.background import Tasks
from bot.demo.follow import follow
from bot.demo.logs import logging_to
from bot.demo.nursery import Born, Nursery
from bot.demo.troupe import Troupe
from bot.time_sources import OfficeClock, SystemClock
from bot.tokens import SystemTokens
from sandbox.client import Group, Person, Sandbox, SandboxError
from storage import Address, Database, Records, inbox
from workflow.actions import UseRules
from workflow.app import App
from workflow.model import AuditEntry, Card, Media, Notice, Request
from workflow.rules.book import RuleBook
from workflow.spec import Spec
from workflow.subjects import SUBJECTS

BOT = 700_000_007
USERNAME = "loa_demo_bot"
QUIET = 0.12  # seconds without a call after which the platform counts as quiet
STARTING = 60.0
STOPPING = 12.0
UNHURRIED = "notice-joined"  # who came in is told to the administrator one a second; nothing waits for it


class NotStarted(Exception):  # said to whoever started it
    """The demonstration cannot begin or go on; the text says why, and the cure where there is one."""


@dataclass(frozen=True)
class Scenery:
    """The rules that are played, as they were read and as they stand in their file, and who plays them."""

    rules: Path
    text: str
    spec: Spec
    troupe: Troupe

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.spec.organisation.timezone)


@dataclass(frozen=True)
class Place:
    """Where the page is found: a port (0 picks a free one) and the key in its address."""

    port: int
    key: str


@dataclass(frozen=True)
class RunningOffice:
    """The office's app, its database and its claim, which chats do not show."""

    app: App
    database: Database
    claim: str | None


class Bot:
    """The bot's process: started, killed, started again on the same database."""

    def __init__(self, nursery: Nursery, order: dict[str, str]) -> None:
        self._nursery = nursery
        self._order = order
        self._born: Born | None = None
        self.starts = 0

    @property
    def pid(self) -> int | None:
        """None while it is dead."""
        return None if self._born is None or self._born.ended.done() else self._born.pid

    async def start(self) -> str | None:
        """Start until it takes updates. Returns the code for the first administrator. Raises NotStarted."""
        self._born = born = await self._nursery.start(self._order)
        both: list[asyncio.Future[Any]] = [born.ready, born.ended]
        await asyncio.wait(both, timeout=STARTING, return_when=asyncio.FIRST_COMPLETED)
        if not born.ready.done() or born.ready.result()["kind"] != "ready":
            why = born.ready.result()["why"] if born.ready.done() else f"quá {STARTING:.0f} giây"
            raise NotStarted(f"Bot không khởi động được: {why}")
        self.starts += 1
        claim = born.ready.result()["claim"]
        return None if claim is None else str(claim)

    async def kill(self) -> None:
        """As when the power goes: nothing is finished, nothing is said."""
        if self._born is not None:
            self._born.signal(signal.SIGKILL)
            await self._born.ended

    async def stop(self) -> None:
        if self._born is not None:
            await self._born.stop(STOPPING)


@dataclass
class DemoStage:
    """Everything a step needs. `people` and `groups` are found by the keys of its troupe."""

    sandbox: Sandbox
    office: OfficeClock
    log: Path
    bot: Bot
    opening: asyncio.Future[RunningOffice]
    scenery: Scenery
    people: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)

    @property
    def troupe(self) -> Troupe:
        return self.scenery.troupe

    @property
    def zone(self) -> ZoneInfo:
        """The office's."""
        return self.scenery.zone

    @property
    def running(self) -> RunningOffice:
        """Raises NotStarted while the bot is still being started for the first time."""
        if not self.opening.done():
            raise NotStarted("Bot đang khởi động.")
        return self.opening.result()

    async def settle(self, seconds: float = 10.0) -> None:
        """Until the platform is quiet and the bot has nothing left to do, or time is up."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            await self.sandbox.quiet(QUIET, timeout=left)
            if not await self.running.database.read(_is_busy):
                return

    async def said(self) -> int:
        """How many messages the bot has sent or edited so far."""
        calls = await self.sandbox.calls()
        return sum(call["ok"] and call["method"].startswith(("send", "edit")) for call in calls)

    async def newest_request(self) -> Request | None:
        return await self.running.database.read(lambda records: records.one(Request))

    async def audit(self) -> list[AuditEntry]:
        return await self.running.database.read(lambda records: records.all(AuditEntry))

    def troubles(self) -> list[str]:
        """Return the complaints in the bot's log, newest last, without traces."""
        lines = self.log.read_text("utf-8").splitlines()
        return [
            line for line in lines if any(f" {level} " in line for level in ("WARNING", "ERROR", "CRITICAL"))
        ]


def _is_busy(records: Records) -> bool:
    if inbox.waiting(records) or any(n.key != UNHURRIED for n in records.all(Notice, state="queued")):
        return True
    return records.one(Card, stale=True) is not None or records.one(Media, state="wanted") is not None


@asynccontextmanager
async def open_stage(
    begin: datetime, nursery: Nursery, place: Place, scenery: Scenery
) -> AsyncIterator[DemoStage]:
    """A local Telegram, a bot that is starting, an office clock that says `begin`. Raises NotStarted."""
    with _home() as home, logging_to(home / "loa.log") as log:
        try:
            async with (
                Sandbox.start(port=place.port, page_key=place.key) as sandbox,
                _bot(sandbox, nursery, home, scenery, begin, log) as stage,
            ):
                yield stage
        except (SandboxError, aiohttp.ClientError) as error:
            raise NotStarted(f"Telegram giả lập không hoạt động: {error}") from None


@contextmanager
def _home() -> Iterator[Path]:
    """A temporary directory, in which whatever else is temporary for the bot is made too."""
    before, home = tempfile.tempdir, Path(tempfile.mkdtemp(prefix="loa-demo-"))
    tempfile.tempdir = str(home)
    try:
        yield home
    finally:
        tempfile.tempdir = before
        shutil.rmtree(home, ignore_errors=True)


@asynccontextmanager
async def _bot(
    sandbox: Sandbox, nursery: Nursery, home: Path, scenery: Scenery, begin: datetime, log: Path
) -> AsyncIterator[DemoStage]:
    token = f"{BOT}:{SystemTokens().new(24)}"
    await sandbox.bot(token, USERNAME)
    office, tasks = OfficeClock(), Tasks()
    office.offset = begin - SystemClock().now()
    version = int((await sandbox.set_clock(office.offset))["version"])
    order = {"token": token, "api": sandbox.api, "home": str(home), "config": str(scenery.rules)}
    bot = Bot(nursery, order)
    tasks.start(follow(sandbox.url, office, version, "stage", _nothing), "office clock")
    opening = asyncio.ensure_future(_open(bot, sandbox, home / "loa.sqlite", scenery, office))
    try:
        yield DemoStage(sandbox, office, log, bot, opening, scenery)
    finally:
        opening.cancel()
        await asyncio.wait([opening])
        if not opening.cancelled() and opening.exception() is None:
            await opening.result().database.close()
        await bot.stop()
        await tasks.stop(0)


async def _open(
    bot: Bot, sandbox: Sandbox, path: Path, scenery: Scenery, office: OfficeClock
) -> RunningOffice:
    """The same rules over the same database as the bot's, which is another process."""
    claim = await bot.start()
    database, spec, clock = Database(Address(path)), scenery.spec, SystemClock()
    first = App(database, RuleBook(0, spec), office, clock, SUBJECTS, SystemTokens())
    rulebook = RuleBook((await first.do(UseRules(scenery.text))).id, spec)
    await sandbox.clock_followed()
    return RunningOffice(App(database, rulebook, office, clock, SUBJECTS, SystemTokens()), database, claim)


async def _nothing() -> None:
    """The bot does what falls due; the stage only looks at the time."""

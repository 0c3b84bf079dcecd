"""The stage: a local Telegram in a process of its own, the real bot in this one, a clock that can be moved.

Everything lives in a temporary directory and is gone when the stage is left, however it is left.
"""

import asyncio
import logging
import secrets
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp

from bot.clocks import OfficeClock, SystemClock
from bot.log import Redacting
from bot.sandbox.client import Group, Person, Sandbox, SandboxError
from bot.settings import Settings
from bot.tasks import Tasks
from bot.wiring import Running, run
from storage import Records, inbox
from workflow.model import AuditEntry, Card, Media, Notice, Request
from workflow.spec import SpecErrors, load

BOT = 700_000_007
USERNAME = "loa_demo_bot"
QUIET = 0.12  # seconds without a call after which the platform counts as quiet
STARTING = 60.0
STOPPING = 12.0
FOLLOW = 25
UNHURRIED = "notice-joined"  # who came in is told to the administrator one a second; nothing waits for it


class NotStarted(Exception):  # said to whoever started it
    """The demonstration cannot begin or go on; the text says why, and the cure where there is one."""


@dataclass
class Stage:
    """Everything a step needs. `people` and `groups` are found by their short names."""

    sandbox: Sandbox
    running: Running
    office: OfficeClock
    log: Path
    people: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)

    async def settle(self, seconds: float = 10.0) -> None:
        """Until the platform is quiet and the bot has nothing left to do, or time is up."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            await self.sandbox.quiet(QUIET, timeout=left)
            if not await self.running.database.look(_is_busy):
                return

    async def said(self) -> int:
        """How many messages the bot has sent or edited so far."""
        calls = await self.sandbox.calls()
        return sum(call["ok"] and call["method"].startswith(("send", "edit")) for call in calls)

    async def newest_request(self) -> Request | None:
        return await self.running.database.look(lambda records: records.one(Request))

    async def audit(self) -> list[AuditEntry]:
        return await self.running.database.look(lambda records: records.all(AuditEntry))

    def troubles(self) -> list[str]:
        """What the bot's log complains of, newest last; traces stay in the log."""
        lines = self.log.read_text("utf-8").splitlines()
        return [
            line for line in lines if any(f" {level} " in line for level in ("WARNING", "ERROR", "CRITICAL"))
        ]


def _is_busy(records: Records) -> bool:
    if inbox.waiting(records) or any(n.key != UNHURRIED for n in records.all(Notice, state="queued")):
        return True
    return records.one(Card, stale=True) is not None or records.one(Media, state="wanted") is not None


def config_file() -> Path:
    """The demonstration organisation's rules, from the checkout or from where one stands."""
    for place in (Path(__file__).parents[2], Path.cwd()):
        if (place / "config.yaml").is_file():
            return place / "config.yaml"
    raise NotStarted("Không tìm thấy config.yaml. Chạy lại lệnh này trong thư mục dự án Loa.")


@asynccontextmanager
async def open_stage(begin: datetime) -> AsyncIterator[Stage]:
    """A running bot whose office clock says `begin`. Raises NotStarted."""
    config = config_file()
    try:
        load(config.read_text("utf-8"), config.name)
    except SpecErrors as error:
        raise NotStarted(f"{error}\nSửa các chỗ đã nêu rồi chạy lại; kiểm tra bằng: loa check") from None
    with _home() as home, _logging(home / "loa.log") as log:
        try:
            async with Sandbox.start() as sandbox, _bot(sandbox, home, config, begin, log) as stage:
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


@contextmanager
def _logging(path: Path) -> Iterator[Path]:
    """What the bot logs goes to a file and not to the screen."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in ("httpx", "apscheduler", "aiogram.event"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)  # what a refusal means is logged by delivery
    logging.captureWarnings(True)
    try:
        yield path
    finally:
        logging.captureWarnings(False)
        logging.getLogger().removeHandler(handler)
        handler.close()


@asynccontextmanager
async def _bot(
    sandbox: Sandbox, home: Path, config: Path, begin: datetime, log: Path
) -> AsyncIterator[Stage]:
    token = f"{BOT}:{secrets.token_urlsafe(24)}"
    await sandbox.bot(token, USERNAME)
    office, stop, tasks = OfficeClock(), asyncio.Event(), Tasks()
    office.offset = begin - SystemClock().now()
    await sandbox.set_clock(office.offset)
    ready: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
    settings = Settings(token, sandbox.api, home=home, database=home / "loa.sqlite", config=config)

    async def started(running: Running) -> None:
        ready.set_result(running)

    running = tasks.start(run(settings, stop, started, office), "bot", vital=True)
    try:
        both: set[asyncio.Future[Running] | asyncio.Task[None]] = {ready, running}
        await asyncio.wait(both, timeout=STARTING, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            why = running.exception() if running.done() else f"quá {STARTING:.0f} giây"
            raise NotStarted(f"Bot không khởi động được: {why}")
        stage = Stage(sandbox, ready.result(), office, log)
        following = tasks.start(_follow(sandbox, office, stage.running.run_due), "office clock")
        try:
            await sandbox.clock_followed()
            yield stage
        finally:
            following.cancel()
    finally:
        stop.set()
        await tasks.stop(STOPPING)


async def _follow(sandbox: Sandbox, office: OfficeClock, knock: Callable[[], Awaitable[object]]) -> None:
    """The office clock goes where the sandbox's is moved; what has fallen due by then is done."""
    version = int((await sandbox.clock())["version"])
    async with aiohttp.ClientSession() as session:
        while True:
            asked = {"after": str(version), "timeout": str(FOLLOW), "who": "office"}
            async with session.get(f"{sandbox.url}/clock", params=asked) as response:
                shape = await response.json()
            if shape["version"] != version:
                version, office.offset = int(shape["version"]), timedelta(seconds=shape["offset"])
                await knock()

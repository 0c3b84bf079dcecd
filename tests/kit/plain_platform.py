"""The plain platform put together as any other: its settings, its line of the table, and what that connects.

The office on it is started as `loa run` starts one, from an environment.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.delivery.offering import Offering
from bot.environment import Environment
from bot.intake.incoming import Source
from bot.intake.lanes import Lanes
from bot.intake.patience import Patience
from bot.intake.receiver import Receiver
from bot.intake.strangers import Strangers
from bot.platforms import KnownPlatform
from bot.serving import Parts
from bot.settings import from_environment
from bot.wiring import Running, run
from storage import Records
from tests.kit import day
from tests.kit.builders import ROLES, RULES, Product
from tests.kit.cast import Member, employ
from tests.kit.clock import Clock
from tests.kit.plain import NAME, Hearing, Plain, PlainMessenger, PlainOffice, read
from workflow.model import Account
from workflow.people.staff import DEFAULT_ADDRESS

SETTINGS = ("PLAIN_OFFICE",)


@dataclass(frozen=True)
class PlainSettings:
    """The name of the office there; the server is this process's."""

    server: Plain
    office: str
    secrets: tuple[str, ...] = ()
    is_real: bool = False

    @property
    def identity(self) -> str:
        return f"{NAME}:{self.office}"

    async def connect(self, parts: Parts) -> "PlainPlatform":
        return PlainPlatform(parts, self)


class NoStates:
    """There are no windows, so none has a state."""

    def committed(self, states: dict[str, tuple[str | None, str]]) -> None:
        assert not states


class PlainPlatform:
    """The platform, connected."""

    name = NAME

    def __init__(self, parts: Parts, settings: PlainSettings) -> None:
        self.called, self._server = f"{settings.office} on Plain", settings.server
        self.messenger = PlainMessenger(settings.server)
        app, database, clock, wording = parts.app, parts.database, parts.clock, parts.wording
        source, patience = Source(NAME, settings.office), Patience(lambda: self._server.count, lambda _: None)
        hearing = Hearing(app, wording, self._server, Offering(database, wording), self.messenger)
        self.lanes = Lanes(database, NoStates(), clock, parts.tasks, source, hearing, parts.report, patience)
        strangers = Strangers(database, clock, self.lanes.waiting, NAME, read)
        self._receiver = Receiver(database, clock, self.lanes, strangers, source, self._wait, parts.health)

    async def _wait(self, person: str) -> None:
        self._server.post(person, "Xin đợi.", silent=False)

    async def listen(self) -> None:
        self._server.receive = self._receiver.receive

    async def stop_listening(self) -> None:
        self._server.receive = None

    def way_in(self, payload: str) -> str:
        return f"send the office: {payload}"


def known(server: Plain) -> KnownPlatform:
    """The line of the table."""
    return KnownPlatform("Plain", SETTINGS, "set PLAIN_OFFICE to a name", partial(_settings, server))


def _settings(server: Plain, env: Environment) -> PlainSettings:
    return PlainSettings(server, env.text(*SETTINGS))


@asynccontextmanager
async def open_plain(folder: Path, rules: str = RULES) -> AsyncIterator[PlainOffice]:
    """An office with everybody of ROLES on the plain platform alone."""
    (folder / "config.yaml").write_text(rules, "utf-8")
    server, clock, stop = Plain(), Clock(), asyncio.Event()
    begun = asyncio.get_running_loop().create_future()
    env = {
        "LOA_HOME": str(folder), "LOA_CONFIG": str(folder / "config.yaml"), "PLAIN_OFFICE": "office",
    }  # fmt: skip

    async def started(running: Running) -> None:
        begun.set_result(running)

    async with asyncio.TaskGroup() as group:
        group.create_task(run(from_environment(env, (known(server),)), stop, started, clock))
        running: Running = await begun
        product = Product(running.app, running.database, clock, platform=NAME)
        await product.database.write(partial(_people, product))
        try:
            (platform,) = running.platforms
            yield PlainOffice(product, server, platform.lanes)
            await product.check()
        finally:
            stop.set()


def _people(product: Product, records: Records) -> None:
    """Everybody has an account there, by their name."""
    for name, held in ROLES.items():
        member = Member(f"Người {name.title()}", DEFAULT_ADDRESS, held)
        product.ids[name] = employ(records, name, member, day.begin() - timedelta(days=30))
    for account in records.all(Account):
        records.change(account, platform=NAME)

"""Serving a chat platform: the parts that each is given, and the questions of the start to it."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Protocol

from bot.background import Tasks
from bot.delivery.messenger import Messenger
from bot.health import Health
from bot.intake.lanes import Lanes
from bot.settings import Settings
from storage import Database, Records
from storage.inbox import InboxRow
from wording import Wording
from workflow.actions import ReportDead
from workflow.app import App
from workflow.ports import TimeSource
from workflow.work import Actor


@dataclass(frozen=True)
class Parts:
    """The parts of the program that platforms share. `held` lets go of what is opened, when all is over."""

    settings: Settings
    app: App
    database: Database
    wording: Wording
    clock: TimeSource
    tasks: Tasks
    health: Health
    stop: asyncio.Event
    held: AsyncExitStack

    def report(self, records: Records, row: InboxRow, code: str) -> None:
        """Tell of an update that is given up, in the same commit."""
        work = self.app.work(records, f"dead.{row.id}")
        ReportDead(Actor(row.platform, row.lane), code).perform(work)


class Platform(Protocol):
    """A platform that is connected: what is delivered there, and what comes from there."""

    @property
    def name(self) -> str:
        """The word for it in records of chats."""

    @property
    def called(self) -> str:
        """The bot's name there and the platform's, for people."""

    @property
    def messenger(self) -> Messenger:
        """Delivery's side."""

    @property
    def lanes(self) -> Lanes:
        """The received updates, worked on in order."""

    async def listen(self) -> None:
        """Receive from now on. Updates that an earlier run left are in their lanes already."""

    async def stop_listening(self) -> None:
        """Take nothing new."""

    def way_in(self, payload: str) -> str:
        """Say how somebody comes in with the payload of an invitation."""

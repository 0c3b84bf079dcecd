"""The sandbox from outside: starts it as a process of its own and speaks to its admin interface."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp

from .client_people import Group, Person
from .client_switches import Switches
from .shown import Button, NoSuchButton, NotShown, Photo, Pressed, Shown

__all__ = [
    "Button",
    "Group",
    "NoSuchButton",
    "NotShown",
    "Person",
    "Photo",
    "Pressed",
    "Sandbox",
    "SandboxError",
    "Shown",
]

JSON = dict[str, Any]
_ROOT = Path(__file__).parents[1]


class SandboxError(Exception):
    """The admin interface refused; the test asked for something that makes no sense."""


class Sandbox(Switches):
    """A running sandbox. `api` is the base address for bots, `url` the server's, `key` the admin key,
    `page` the address of the page for a browser."""

    def __init__(self, url: str, key: str, session: aiohttp.ClientSession, page: str = "") -> None:
        self.url = url
        self.api = url
        self.key = key
        self.page = page
        self._session = session

    @classmethod
    @asynccontextmanager
    async def start(
        cls, limits: bool = True, seed: int = 0, port: int = 0, page_key: str = ""
    ) -> AsyncIterator[Sandbox]:
        """Start the server process; it ends with the block, or with this process."""
        command = [
            sys.executable,
            "-m",
            "sandbox",
            "--with-parent",
            "--port",
            str(port),
            "--seed",
            str(seed),
            f"--page-key={page_key}",  # which may begin with a hyphen
        ]
        if not limits:
            command.append("--no-limits")
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=_ROOT,
            env=dict(os.environ),
        )
        try:
            line = await asyncio.wait_for(process.stdout.readline(), 30) if process.stdout else b""
            if not line:
                raise SandboxError("the sandbox did not start")
            ready = json.loads(line)
            async with cls.connect(ready["url"], ready["key"], ready["page"]) as sandbox:
                yield sandbox
        finally:
            if process.stdin is not None:
                process.stdin.close()
            try:
                await asyncio.wait_for(process.wait(), 5)
            except TimeoutError:
                process.kill()
                await process.wait()

    @classmethod
    @asynccontextmanager
    async def connect(cls, url: str, key: str, page: str = "") -> AsyncIterator[Sandbox]:
        """Use a sandbox that is running already."""
        timeout = aiohttp.ClientTimeout(total=120)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            yield cls(url, key, session, page)

    async def admin(self, action: str, **fields: Any) -> Any:
        """One admin action; fields that are None are left out."""
        given = {name: value for name, value in fields.items() if value is not None}
        async with self._session.post(f"{self.url}/admin/{self.key}/{action}", json=given) as response:
            body = await response.json()
        if response.status != 200:
            raise SandboxError(body["error"])
        return body

    # bots, people, groups

    async def bot(self, token: str, username: str | None = None, name: str | None = None) -> JSON:
        """Register a bot before its first call; without this it is called loa_demo_bot."""
        user: JSON = await self.admin("bot", token=token, username=username, name=name)
        return user

    async def person(
        self, name: str, language: str | None = "vi", username: str | None = None, *, id: int | None = None
    ) -> Person:
        return Person(
            self, await self.admin("person", name=name, language=language, username=username, id=id)
        )

    async def group(
        self,
        title: str,
        people: Sequence[Person] = (),
        bots: Sequence[int] = (),
        *,
        admins: Sequence[Person] = (),
        admin_bots: Sequence[int] = (),
        type: str = "group",
        id: int | None = None,
    ) -> Group:
        """A group; its first person is the administrator unless `admins` are named."""
        made = await self.admin(
            "group",
            title=title,
            people=[person.id for person in people],
            admins=[person.id for person in admins] or None,
            bots=list(dict.fromkeys([*bots, *admin_bots])),
            admin_bots=list(admin_bots),
            type=type,
            id=id,
        )
        return Group(self, made["id"], title)

    # following

    async def quiet(self, for_seconds: float = 0.3, timeout: float = 10) -> bool:
        """Until no bot call came for that long and no update waits; False when time was up first."""
        return bool((await self.admin("quiet", **{"for": for_seconds, "timeout": timeout}))["quiet"])

    async def polling(self, bot: int | None = None, timeout: float = 10) -> bool:
        """Until the bot waits in a long poll with nothing left to take; False when time was up first."""
        return bool((await self.admin("polling", bot=bot, timeout=timeout))["polling"])

    async def events(self, after: int = 0, timeout: float = 0, limit: int = 1000) -> list[JSON]:
        """Return the events after a sequence number. Waits up to `timeout` for the first."""
        answer = await self.admin("events", after=after, timeout=timeout, limit=limit)
        return list(answer["events"])

    async def calls(self, method: str | None = None, chat: int | None = None, after: int = 0) -> list[JSON]:
        """The calls bots made: method, chat, params, ok, code, error, retry_after, early, fault and more."""
        return list(await self.admin("calls", method=method, chat=chat, after=after))

    async def lost(self) -> list[JSON]:
        """The calls that were carried out although the bot never got (all of) the answer."""
        return list(await self.admin("lost"))

    async def violations(self, forget: bool = False) -> list[JSON]:
        """Uses of the Bot API that its documentation does not know. Tests assert that there are none."""
        return list(await self.admin("violations", forget=forget))

    # the page

    async def show(self, topic: str, data: Any) -> None:
        """Something for the page to draw; None takes the topic away."""
        await self.admin("show", topic=topic, data=data)

    async def asked(self, timeout: float = 20) -> JSON | None:
        """The next thing a page asks for: id, name, given. None when time is up."""
        answer = await self.admin("asked", timeout=timeout)
        return dict(answer["asked"]) if answer["asked"] else None

    async def reply(self, number: int, result: JSON) -> None:
        await self.admin("reply", id=number, result=result)

    async def visited(self, timeout: float = 10) -> bool:
        """Until somebody has opened the page; False when time was up first."""
        return bool((await self.admin("visited", timeout=timeout))["visited"])

    async def pages(self) -> int:
        """How many have the page open now."""
        return int((await self.admin("visited", timeout=0))["pages"])

    # time

    async def clock(self) -> JSON:
        """The office clock: offset in seconds, version."""
        shape: JSON = await self.admin("clock")
        return shape

    async def set_clock(self, offset: float | timedelta) -> JSON:
        """Move the office clock to an offset from real time; back once those who follow it know."""
        seconds = offset.total_seconds() if isinstance(offset, timedelta) else offset
        shape: JSON = await self.admin("clock", offset=seconds)
        return shape

    async def clock_forward(self, by: float | timedelta) -> JSON:
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        shape: JSON = await self.admin("clock", forward=seconds)
        return shape

    async def clock_followed(self, timeout: float = 10) -> bool:
        """Until a bot follows the office clock, so that moving it waits for the bot."""
        return bool((await self.admin("followed", timeout=timeout))["followed"])

    async def advance(self, seconds: float) -> None:
        """Let the lifetimes of updates, presses and deletable messages pass. Not the office clock."""
        await self.admin("advance", seconds=seconds)

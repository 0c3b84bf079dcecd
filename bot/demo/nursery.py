"""The bot of the demonstration as a process of its own, so that it can really be killed, and is back at once.

The process that forks it (`bot/forks.py`) is itself forked before anything slow is imported, so that its
imports and those of the stage go on side by side.
"""

import asyncio
import json
import os
import signal
import socket
import sys
from dataclasses import dataclass, field
from typing import Any  # Any: a result is settled whatever its kind

from bot.forks import JSON, fork_for_each, shared_imports


@dataclass
class Born:
    """A forked bot. `ready` brings what it reported when it had started, `ended` its exit code."""

    pid: int
    ready: asyncio.Future[JSON] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    ended: asyncio.Future[int] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def signal(self, number: int) -> None:
        if not self.ended.done():
            os.kill(self.pid, number)

    async def stop(self, patience: float) -> None:
        """In order; when that takes too long, at once."""
        self.signal(signal.SIGTERM)
        await asyncio.wait([self.ended], timeout=patience)
        self.signal(signal.SIGKILL)
        await asyncio.wait([self.ended], timeout=patience)


class Nursery:
    """This side of the socket. Make it before there is a loop or a thread; it ends with `close`."""

    def __init__(self) -> None:
        self._ours, theirs = socket.socketpair()
        self._pid = os.fork()
        if not self._pid:
            self._ours.close()
            _wait_for_orders(theirs)
        theirs.close()
        self._born: dict[int, Born] = {}
        self._first: asyncio.Queue[Born] = asyncio.Queue()

    async def listen(self) -> None:
        """Take the reports, for as long as the nursery lives."""
        self._ours.setblocking(False)
        rest = b""
        while data := await asyncio.get_running_loop().sock_recv(self._ours, 65536):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def _take(self, report: JSON) -> None:
        pid = report["pid"]
        if report["kind"] == "born":
            self._born[pid] = Born(pid)
            self._first.put_nowait(self._born[pid])
        elif report["kind"] == "ended":
            _settle(self._born[pid].ended, report["code"])
        else:
            _settle(self._born[pid].ready, report)

    async def start(self, order: JSON) -> Born:
        self._ours.send(json.dumps(order).encode() + b"\n")
        return await self._first.get()

    def close(self) -> None:
        """End the bots that still run at once."""
        self._ours.close()
        os.waitpid(self._pid, 0)


def _settle(future: "asyncio.Future[Any]", result: object) -> None:
    if not future.done():
        future.set_result(result)


# the other side


def _wait_for_orders(channel: socket.socket) -> None:
    """Fork a bot for each order, and end here in either process; when the stage has gone, so do the bots."""
    code = 1
    try:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        with shared_imports():
            from bot.demo import live  # noqa: PLC0415 - what takes the time, and is taken here
            from bot.intake.telegram import telegram_platform  # noqa: F401, PLC0415 - the same

        with channel.makefile("r", encoding="utf-8") as orders:
            order = fork_for_each(orders, channel.fileno())
        if order is not None:
            live.main(order, channel.fileno())
            code = 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

"""The bot of the demonstration as a process of its own, so that it can really be killed, and is back at once.

A process that has imported everything waits, and forks a bot whenever it is told to. It is forked itself
before anything slow is imported, so that its imports and those of the stage go on side by side.
"""

import asyncio
import contextlib
import gc
import json
import os
import signal
import socket
import sys
from dataclasses import dataclass, field
from typing import Any  # Any: orders and reports are JSON

JSON = dict[str, Any]


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
        """What is left of the bots ends at once."""
        self._ours.close()
        os.waitpid(self._pid, 0)


def _settle(future: "asyncio.Future[Any]", result: object) -> None:
    if not future.done():
        future.set_result(result)


def report(channel: socket.socket, kind: str, pid: int, **more: object) -> None:
    """A line to the stage; one write, so that lines of several processes do not mix."""
    with contextlib.suppress(OSError):  # whoever listened has gone, and the end follows
        channel.sendall(json.dumps({"kind": kind, "pid": pid, **more}).encode() + b"\n")


# the other side


def _reap(channel: socket.socket, living: set[int]) -> None:
    """Report the bots that have ended."""
    for pid in list(living):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            living.discard(pid)
            report(channel, "ended", pid, code=os.waitstatus_to_exitcode(status))


def _end(living: set[int]) -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    for pid in living:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _wait_for_orders(channel: socket.socket) -> None:
    """Never returns: fork a bot for each order; when the stage has gone, so do the bots."""
    code, living = 1, set[int]()
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        gc.disable()  # nothing of what is imported is garbage, and looking for it takes a second
        from bot.demo import live  # noqa: PLC0415 - what takes the time, and is taken here

        gc.freeze()  # nor is it in the bots, which share it
        gc.enable()

        signal.signal(signal.SIGCHLD, lambda *_: _reap(channel, living))
        with channel.makefile("r", encoding="utf-8") as orders:
            for line in orders:
                signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
                pid = os.fork()
                if not pid:
                    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
                    living.clear()
                    live.main(json.loads(line), channel)
                    code = 0
                    break
                living.add(pid)
                report(channel, "born", pid)
                signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        _end(living)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

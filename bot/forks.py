"""The forking side of a nursery: a process that has imported everything forks a program for each order.

Orders and reports are lines of JSON. The demonstration and the tests have a nursery each, with this in it.
"""

import contextlib
import gc
import json
import os
import signal
from collections.abc import Iterable, Iterator
from typing import Any  # Any: orders and reports are JSON

JSON = dict[str, Any]


@contextlib.contextmanager
def shared_imports() -> Iterator[None]:
    """Import here. No garbage is looked for among what all forked programs share, now or by them."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def report(channel: int, kind: str, pid: int, **more: object) -> None:
    """Write a line to the other side: one write, so that lines of several processes do not mix."""
    with contextlib.suppress(OSError):  # the listener has gone, and the end follows
        os.write(channel, json.dumps({"kind": kind, "pid": pid, **more}).encode() + b"\n")


def fork_for_each(orders: Iterable[str], channel: int) -> JSON | None:
    """Return an order in the process forked for it, and None in this one, after the last order.

    A fork is reported as "born", its end as "ended" with its exit code. With the last order all forks end.
    """
    living = set[int]()

    def reap(*_: object) -> None:
        for pid in list(living):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                living.discard(pid)
                report(channel, "ended", pid, code=os.waitstatus_to_exitcode(status))

    signal.signal(signal.SIGCHLD, reap)
    for line in orders:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if not pid:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            order: JSON = json.loads(line)
            return order
        living.add(pid)
        report(channel, "born", pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    for pid in living:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return None

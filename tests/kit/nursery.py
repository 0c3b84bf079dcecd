"""Programs that start at once: a process that has imported everything forks one whenever it is asked to.

What is forked has no thread, no loop and no open file of the product; it goes on as `python -m` would with a
fresh interpreter, seconds later, and ends as that does. A run with hundreds of starts lives on this.
"""

import asyncio
import atexit
import contextlib
import gc
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from wording.speaker import LANGUAGES, Wording

ROOT = Path(__file__).parents[2]
# What takes the time, also what is imported only when it is used. No program that may be asked for, and none
# of our modules that a command imports for itself: a test may wrap their functions before.
IMPORTS = ("bot.cli", "bot.run", "bot.wiring", "sandbox.serve",
           "holidays.countries", "httpcore", "anyio._backends._asyncio")  # fmt: skip


class Child:
    """A forked program: as much of `asyncio.subprocess.Process` as tests use."""

    def __init__(self, pid: int, ended: dict[int, int]) -> None:
        self.pid = pid
        self._ended = ended

    @property
    def returncode(self) -> int | None:
        return self._ended.get(self.pid)

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):  # it has ended, and the news is on its way
                os.kill(self.pid, number)

    async def wait(self) -> int:
        while self.returncode is None:
            await asyncio.sleep(0.005)
        return self.returncode


class Nursery:
    """This side of the pipes. When they close, whatever still runs over there is killed.

    It is in a process group of its own: an interrupt from the keyboard is for the tests, who then end it.
    """

    def __init__(self, imports: tuple[str, ...] = IMPORTS) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kit.nursery", *imports], process_group=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        self._ended: dict[int, int] = {}
        self._born: list[int] = []
        self._turn, self._news = threading.Lock(), threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        atexit.register(self.close)

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            kind, pid, *code = line.split()
            with self._news:
                if kind == "born":
                    self._born.append(int(pid))
                else:
                    self._ended[int(pid)] = int(code[0])
                self._news.notify_all()

    async def start(
        self, words: list[str], environment: dict[str, str], out: Path, err: Path | None = None
    ) -> Child:
        """`python -m` with these words; both its outputs go to `out` unless `err` is said."""
        order = {"words": words, "environment": environment, "out": str(out), "err": str(err or out)}
        return await asyncio.to_thread(self._start, json.dumps(order))

    def _start(self, order: str) -> Child:
        assert self._process.stdin
        with self._turn, self._news:
            print(order, file=self._process.stdin, flush=True)
            if not self._news.wait_for(lambda: self._born, timeout=60):
                raise RuntimeError("the nursery does not answer")
            return Child(self._born.pop(), self._ended)

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(60)


_made: list[Nursery] = []


def nursery() -> Nursery:
    """The nursery of this process of tests, made when first asked for."""
    if not _made:
        _made.append(Nursery())
    return _made[0]


# the other side


def _warm() -> None:
    """The texts, read from their files by each program in half a second."""
    for language in LANGUAGES:
        Wording(ZoneInfo("UTC")).text(language, "help-title")


def _report(*words: object) -> None:
    with contextlib.suppress(BrokenPipeError):  # nobody listens any more, and the end follows
        os.write(1, f"{' '.join(map(str, words))}\n".encode())


def _wait_for_orders() -> dict[str, Any]:
    """Answers an order in the process that was forked for it; the nursery itself ends in here."""
    living = set[int]()

    def reap(*_: object) -> None:
        for pid in list(living):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                living.discard(pid)
                _report("ended", pid, os.waitstatus_to_exitcode(status))

    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGCHLD, reap)
    for line in sys.stdin:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if not pid:
            order: dict[str, Any] = json.loads(line)
            return order
        living.add(pid)
        _report("born", pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    for pid in living:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    sys.exit()


def _become(order: dict[str, Any]) -> None:
    """The forked side: the order's environment and outputs, and then the program."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    tempfile.tempdir = None
    for number, path in enumerate((os.devnull, order["out"], order["err"])):
        file = os.open(path, (os.O_WRONLY | os.O_CREAT | os.O_APPEND) if number else os.O_RDONLY, 0o644)
        os.dup2(file, number)
        os.close(file)
    module, *sys.argv[1:] = order["words"]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    gc.disable()  # nothing of what is imported is garbage
    for name in sys.argv[1:]:
        importlib.import_module(name)
    assert threading.active_count() == 1
    _warm()
    gc.freeze()  # what is shared stays shared: the collector of a child does not touch it
    gc.enable()
    _become(_wait_for_orders())

"""Programs that start at once, forked (`bot/forks.py`) by a process that has imported everything.

A forked program has no thread, no loop and no open file of the product; it goes on as `python -m` would with
a fresh interpreter, seconds later, and ends as that does. A run with hundreds of starts lives on this.
"""

import asyncio
import atexit
import contextlib
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
from zoneinfo import ZoneInfo

from bot.forks import JSON, fork_for_each, shared_imports
from wording.speaker import LANGUAGES, Wording

ROOT = Path(__file__).parents[2]
# What takes the time, also what is imported only when it is used. No program that may be asked for, and none
# of our modules that a command imports for itself: a test may wrap their functions before.
IMPORTS = ("bot.cli", "bot.run", "bot.wiring", "bot.intake.telegram.telegram_platform", "sandbox.serve",
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
            report = json.loads(line)
            with self._news:
                if report["kind"] == "born":
                    self._born.append(report["pid"])
                else:
                    self._ended[report["pid"]] = report["code"]
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


def _become(order: JSON) -> None:
    """The forked side: the order's environment and outputs, and then the program."""
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
    with shared_imports():
        for name in sys.argv[1:]:
            importlib.import_module(name)
        assert threading.active_count() == 1
        _warm()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if (order := fork_for_each(sys.stdin, 1)) is not None:
        _become(order)

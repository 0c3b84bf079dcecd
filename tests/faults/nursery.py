"""Bots that start at once: a process that has imported everything and forks a bot whenever one is asked for.

What is forked has no thread, no loop and no open file of the product; it goes on like a fresh interpreter,
three seconds earlier. A run with hundreds of restarts lives on this.
"""

import asyncio
import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Bot:
    """A forked bot: as much of `asyncio.subprocess.Process` as an office uses."""

    def __init__(self, pid: int, ended: dict[int, int]) -> None:
        self.pid = pid
        self._ended = ended

    @property
    def returncode(self) -> int | None:
        return self._ended.get(self.pid)

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    async def wait(self) -> int:
        while self.returncode is None:
            await asyncio.sleep(0.005)
        return self.returncode


class Nursery:
    """The other side of the pipe. One for a whole run of tests."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        self._ended: dict[int, int] = {}
        self._born: list[int] = []
        self._news = threading.Condition()
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

    async def start(self, environment: dict[str, str], log: Path, words: list[str]) -> Bot:
        return await asyncio.to_thread(self._start, environment, log, words)

    def _start(self, environment: dict[str, str], log: Path, words: list[str]) -> Bot:
        assert self._process.stdin
        with self._news:
            order = {"environment": environment, "log": str(log), "words": words}
            print(json.dumps(order), file=self._process.stdin, flush=True)
            if not self._news.wait_for(lambda: self._born, timeout=60):
                raise RuntimeError("the nursery does not answer")
            return Bot(self._born.pop(), self._ended)

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(10)


_made: list[Nursery] = []


def nursery() -> Nursery:
    """The nursery of this run, made when first asked for."""
    if not _made:
        _made.append(Nursery())
    return _made[0]


def _become(order: dict) -> None:
    """The forked side: the order's environment, its log for every output, and then the bot."""
    from tests.faults import launch

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(order["environment"])
    out = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for old, new in ((nothing, 0), (out, 1), (out, 2)):
        os.dup2(old, new)
    launch.main(order["words"])


def main() -> None:
    import bot.run
    import bot.wiring  # noqa: F401 - what takes the time
    import tests.faults.launch  # noqa: F401

    def reap(*_: object) -> None:
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if not pid:
                return
            os.write(1, f"ended {pid} {os.waitstatus_to_exitcode(status)}\n".encode())

    signal.signal(signal.SIGCHLD, reap)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for line in sys.stdin:
        order = json.loads(line)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if not pid:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            code = 1
            try:
                _become(order)
                code = 0
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else int(bool(end.code))
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        os.write(1, f"born {pid}\n".encode())
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


if __name__ == "__main__":
    main()

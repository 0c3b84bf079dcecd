"""A program from the nursery finds what a fresh interpreter would; none is left behind."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.nursery import ROOT, Nursery, nursery

PROGRAM = "tests.house.mirror"


async def test_as_a_fresh_interpreter(tmp_path: Path) -> None:
    """Words, environment, place, signals, threads, files, both outputs and the exit code are the same."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path), "TZ": "Asia/Ho_Chi_Minh"}
    fresh = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-m", PROGRAM, "một", "hai"],
        env=environment, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    said = []
    for n in range(2):
        out, err = tmp_path / f"out {n}", tmp_path / f"err {n}"
        child = await nursery().start([PROGRAM, "một", "hai"], environment, out, err)
        assert await child.wait() == fresh.returncode == 7
        assert err.read_text("utf-8") == fresh.stderr == "a complaint\n"
        said.append(out.read_text("utf-8").splitlines())
    found, chance, last = fresh.stdout.splitlines()
    assert json.loads(said[0][0]) == json.loads(said[1][0]) == json.loads(found)
    assert len({said[0][1], said[1][1], chance}) == 3
    assert said[0][2] == said[1][2] == last == "the last word"


async def test_each_order_gets_its_own(tmp_path: Path) -> None:
    """Orders that come together are not taken for one another."""
    logs = [tmp_path / str(n) for n in range(5)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    children = await asyncio.gather(
        *(nursery().start([PROGRAM, "wait", log.name], environment, log) for log in logs)
    )
    for child, log in zip(children, logs, strict=True):
        while not (log.exists() and "\n" in log.read_text("utf-8")):
            await asyncio.sleep(0.01)
        assert json.loads(log.read_text("utf-8").splitlines()[0])["words"][1:] == ["wait", log.name]
        assert Path(f"/proc/{child.pid}/fd/1").readlink() == log
        child.send_signal(signal.SIGTERM)
        assert await child.wait() == -signal.SIGTERM


async def test_nothing_outlives_it(tmp_path: Path) -> None:
    """When the tests are gone, however they ended, so is whatever they started."""
    own = Nursery(imports=())
    child = await own.start([PROGRAM, "wait"], {**os.environ, "PYTHONPATH": str(ROOT)}, tmp_path / "log")
    await asyncio.to_thread(own.close)
    with pytest.raises(ProcessLookupError):
        os.kill(child.pid, 0)

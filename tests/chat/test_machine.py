"""Each lack of the machine is one line with its cure, whatever the start touches first."""

import asyncio
import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.mishaps import explain
from storage.address import Address
from tests.kit.builders import make_database, open_product
from tests.kit.day import on_monday
from tests.rules.test_clocks import digests, go

ROOT = Path(__file__).parents[2]
DATABASE = Address(Path("/srv/loa/loa.sqlite"))


def of(number: int, *more: str) -> OSError:
    return OSError(number, os.strerror(number), *more)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (of(errno.EACCES, "/srv/loa"), "/srv/loa: Permission denied; is the path right"),
        (of(errno.ENAMETOOLONG, "/srv/x"), "/srv/x: File name too long; is the path right"),
        (of(errno.ELOOP, "/srv/x"), "/srv/x: Too many levels of symbolic links; is the path right"),
        (of(errno.EROFS, "/srv/x"), "/srv/x: Read-only file system; is the path right"),
        (of(errno.ENOSPC), "No space left on device; is there room on the disk"),
        (of(errno.EIO), "Input/output error; is there room on the disk"),
        (of(errno.EMFILE), "Too many open files; raise the limit on open files"),
        (
            FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp', '/srv']"),
            "there is no folder for temporary files; set TMPDIR to one that may be written",
        ),
        (sqlite3.OperationalError("database or disk is full"), "is there room on the disk"),
        (sqlite3.DatabaseError("file is not a database"), "put a backup back"),
    ],
)  # fmt: skip
def test_what_the_machine_lacks(error: Exception, says: str) -> None:
    said = explain(error, DATABASE)
    assert said
    assert says in said
    assert "\n" not in said


@pytest.mark.parametrize(
    "error", [ValueError("x"), OSError("x"), sqlite3.IntegrityError("x"), of(errno.ENOENT)]
)
def test_what_is_the_programs_own_keeps_its_trace(error: Exception) -> None:
    assert explain(error, DATABASE) is None


async def loa(*words: str, cwd: Path = ROOT, **env: str) -> "subprocess.CompletedProcess[str]":
    """A command in a fresh interpreter."""
    return await asyncio.to_thread(
        subprocess.run, [sys.executable, "-m", "bot", *words], cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env}, capture_output=True, text=True, errors="replace",
    )  # fmt: skip


async def test_the_time_zones_of_the_world_come_with_the_program() -> None:
    ended = await loa("check", "config.yaml", PYTHONTZPATH="/nowhere")
    assert (ended.returncode, ended.stderr) == (0, "")


async def test_the_program_goes_on_at_a_terminal_without_our_letters(tmp_path: Path) -> None:
    (tmp_path / "lạ.yaml").write_text("chữ: lạ", "utf-8")
    ended = await loa("check", "lạ.yaml", cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("words", ["dead list", "due list", "rules", "audit verify", "backup there.tar"])
async def test_what_only_looks_waits_for_nobody(words: str, tmp_path: Path) -> None:
    """Another program may hold the database: a bot in the middle of something, somebody's viewer."""
    make_database(tmp_path / "loa.sqlite")
    given = [str(tmp_path / word) if "there" in word else word for word in words.split()]
    with closing(sqlite3.connect(tmp_path / "loa.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ended = await loa(*given, LOA_HOME=str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")


@on_monday
async def test_an_administrator_asks_why_somebody_was_reminded(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        await go(product, "25/11 08:00")
        await digests(product)
    ended = await loa("why", "YC-2026-0001", "--lang", "en", LOA_HOME=str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")
    said = ended.stdout.splitlines()
    assert said[0] == "YC-2026-0001 Hội thảo logistics xanh"
    assert "    why: it is due soon (reminder 1), due row " in ended.stdout
    assert "; rests on Quy định đăng tải tin bài, Điều 5" in ended.stdout
    ended = await loa("why", "Người Board", "--on", "2026-11-24", "--lang", "en", LOA_HOME=str(tmp_path))
    assert ended.stdout.splitlines() == ["Người Board", "  no reminder"]
    ended = await loa("why", "YC-2026-0099", LOA_HOME=str(tmp_path))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "no request, event, round or person is called YC-2026-0099\n"


INTERRUPTED = """
import builtins, os, signal, sys
import bot.cli

signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever this test was started under

plain, at = builtins.__import__, sys.argv[1]

def imported(name, *rest):
    if name == at:
        builtins.__import__ = plain
        os.kill(os.getpid(), signal.SIGINT)
    return plain(name, *rest)

builtins.__import__ = imported
sys.argv = ["loa", "check"]
bot.cli.main()
"""


@pytest.mark.parametrize("at", ["bot.check", "workflow.spec", "wording"])
async def test_whoever_stops_a_start_gets_no_trace(at: str) -> None:
    """The parts of the program take seconds to read on a busy machine."""
    ended = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", INTERRUPTED, at], cwd=ROOT, capture_output=True, text=True
    )
    assert ended.returncode != 0
    assert "Traceback" not in ended.stderr
    assert len(ended.stderr.splitlines()) <= 1

"""`loa status`: beside a running bot and without one, whatever is missing or damaged."""

import asyncio
import fcntl
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.health import FILE, Health
from bot.mishaps import explain
from bot.settings import Places
from bot.status import DEAF, DOES_NOT_RUN, OLD, SILENT, WELL, WRONG, Status, lines, look
from storage.address import Address
from tests.kit.builders import make_database
from workflow.deadlines.set_aside import ATTEMPTS

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
BEFORE, LATER = "2026-11-23 01:00:00.000000", "2026-11-25 01:00:00.000000"


class At:
    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def at(tmp_path: Path) -> Places:
    """A home with its database and a backup of this morning."""
    make_database(tmp_path / "loa.sqlite")
    (tmp_path / "backups").mkdir()
    saved = tmp_path / "backups" / "daily-2026-11-24.sqlite"
    saved.write_bytes(b"x" * 1_234_567)
    os.utime(saved, (NOW.timestamp(), NOW.timestamp()))
    return Places(tmp_path, Address(tmp_path / "loa.sqlite"))


@contextmanager
def running(at: Places) -> Iterator[Health]:
    """A bot that runs, as far as can be seen from beside."""
    with (at.home / "loa.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        health = Health(at.home, At(NOW - timedelta(seconds=40)))
        health._clock = At(NOW - timedelta(seconds=12))
        health.heard()
        health.note("telegram", called="@loa_bot on Telegram")
        health.note("telegram", updates="updates come to the webhook at loa.bien-xanh.example.vn")
        health.note("zalo", called="Loa on Zalo")
        yield health


def said(status: Status) -> str:
    return "\n".join(lines(status, NOW))


def test_all_is_well(at: Places) -> None:
    with running(at):
        status = look(at, NOW)
    assert (status.code, status.wrong) == (WELL, [])
    text = said(status)
    assert re.match(r"runs since 2026-11-2\d \d\d:\d\d [+-]\d\d:\d\d \(process \d+\)\n", text)
    assert "platform: last word 2026-11-2" in text
    assert ", 12 s ago\n" in text
    assert "serves:   @loa_bot on Telegram, updates come to the webhook at loa.bien-xanh.example.vn\n" in text
    assert "serves:   Loa on Zalo, the platform was not yet asked where its updates go\n" in text
    assert ", 1.2 MB, daily-2026-11-24.sqlite\n" in text
    assert text.endswith("\nall is well")
    found = json.loads(status.as_json())
    assert (found["state"], found["well"], found["process"]) == ("runs", True, os.getpid())
    assert found["heard"] == "2026-11-24T00:59:48+00:00"


def test_what_the_bot_says_is_wrong(at: Places) -> None:
    with running(at) as health:
        health.wrong("updates", "the proxy 127.0.0.1:1080 refuses the connection")
        status = look(at, NOW)
    assert status.code == WRONG
    assert "WRONG:    updates: the proxy 127.0.0.1:1080 refuses the connection (since 2026-11-2" in said(
        status
    )
    assert "all is well" not in said(status)


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (SILENT + timedelta(minutes=1), "the process gives no sign of life since 2026-11-2"),
        (OLD + timedelta(minutes=1), "backup: the newest is of 2026-11-2"),
    ],
    ids=["silent", "old backup"],
)
def test_what_the_bot_cannot_say_itself(at: Places, after: timedelta, says: str) -> None:
    with running(at):
        status = look(at, NOW + after)
    assert status.code == WRONG
    assert says in said(status)


def test_a_bot_that_lives_and_hears_nothing(at: Places) -> None:
    with running(at) as health:
        health._clock = At(NOW + DEAF)
        asyncio.run(health.beat())
        status = look(at, NOW + DEAF + timedelta(minutes=1))
    assert status.wrong[0].startswith("nothing was heard from the platform since 2026-11-2")


def test_it_starts(at: Places) -> None:
    with running(at) as health:
        health.end("told to stop")
    with (at.home / "loa.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert (look(at, NOW).state, look(at, NOW).code) == ("starts", WELL)


def test_it_does_not_run(at: Places) -> None:
    with running(at) as health:
        pass
    killed = look(at, NOW)
    assert killed.code == DOES_NOT_RUN
    assert said(killed).startswith(
        "does not run and was not ended in order, its last sign of life was 2026-11-2"
    )
    health.end("Telegram refuses the token")
    ended = look(at, NOW)
    assert ended.code == DOES_NOT_RUN
    assert re.match(r"does not run since 2026-11-2.*: Telegram refuses the token\n", said(ended))


def test_an_empty_home_and_none_at_all(tmp_path: Path) -> None:
    for home in (tmp_path, tmp_path / "nowhere"):
        status = look(Places(home, Address(home / "loa.sqlite")), NOW)
        assert status.code == DOES_NOT_RUN
        assert said(status).splitlines() == [
            "does not run",
            "backup:   none",
            f"WRONG:    there is no database at {home / 'loa.sqlite'}; set LOA_HOME or LOA_DATABASE",
        ]
        assert not (home / "loa.sqlite").exists()


@pytest.mark.parametrize("content", [b"no database at all" * 99, b"", b"SQLite format 3\0" + b"\xff" * 4000])
@pytest.mark.parametrize("runs", [True, False])
def test_a_damaged_database_is_one_line(at: Places, content: bytes, runs: bool) -> None:
    at.database.path.write_bytes(content)
    if runs:
        with running(at):
            status = look(at, NOW)
    else:
        status = look(at, NOW)
    assert status.code == (WRONG if runs else DOES_NOT_RUN)
    assert len(status.wrong) == 1
    assert status.wrong[0].startswith(str(at.database))
    assert "\n" not in status.wrong[0]
    assert at.database.path.read_bytes() == content


def test_whoever_may_not_look_is_told_so(at: Places) -> None:
    """As a user who may not open the lock: that it does not run would be a guess."""
    (at.home / "loa.lock").mkdir()
    with pytest.raises(OSError) as raised:  # noqa: PT011 - which one depends on who may not
        look(at, NOW)
    assert (explain(raised.value, at.database) or "").startswith(f"{at.home / 'loa.lock'}: ")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"wrong": 5, "ended": 7, "since": "x"}', b"\xff\xfe"]
)
def test_a_damaged_file_of_the_bot(at: Places, content: bytes) -> None:
    with running(at):
        (at.home / FILE).write_bytes(content)
        said(look(at, NOW))
    assert look(at, NOW).code == DOES_NOT_RUN


def insert(database: sqlite3.Connection, table: str, **values: object) -> None:
    """A row with these values; whatever else the table insists on is empty."""
    for _, name, kind, must, default, key in database.execute(f"PRAGMA table_info({table})"):
        if must and default is None and not key and name not in values:
            values[name] = BEFORE if kind.startswith("DATETIME") else 1 if kind == "INTEGER" else "{}"
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))


TABLE = [
    ("waits", "inbox", 2, "inbox", "state", ["new", "new", "done", "dropped"], {}),
    ("waits", "cards", 1, "card", "stale", [True, False], {}),
    ("waits", "messages", 1, "outbox", "state", ["queued", "sent", "held", "dropped"], {}),
    ("waits", "messages", 1, "outbox", "not_before", [BEFORE, LATER], {"state": "queued"}),
    ("waits", "originals", 1, "media", "state", ["wanted", "have", "failed"], {}),
    ("waits", "dead letters", 1, "inbox", "state", ["dead", "dropped"], {}),
    ("waits", "deadlines set aside", 1, "deadline", "attempts", [ATTEMPTS, 0, 1], {"fired_at": BEFORE}),
    ("overdue", "requests", 1, "visit", "due_at", [BEFORE, LATER, None], {"waiting": "decider"}),
    ("overdue", "requests", 1, "visit", "waiting", ["decider", "requester"], {"due_at": BEFORE}),
    ("overdue", "requests", 1, "visit", "left_at", [None, BEFORE], {"due_at": BEFORE, "waiting": "decider"}),
    ("overdue", "tasks", 1, "task", "due_at", [BEFORE, LATER], {"state": "open"}),
    ("overdue", "tasks", 1, "task", "state", ["open", "done", "cancelled"], {"due_at": BEFORE}),
    ("overdue", "re-checks", 1, "recheck", "answer", [None, "right"], {"due_at": BEFORE}),
    ("overdue", "rounds", 1, "duty_round", "state", ["open", "done", "late", "missed"], {"due_at": BEFORE}),
    ("overdue", "needs", 2, "event_need", "state", ["open", "begun", "sent", "done"], {"due_at": BEFORE}),
]  # fmt: skip


@pytest.mark.parametrize(("group", "name", "many", "table", "column", "values", "others"), TABLE)
def test_what_is_counted(
    at: Places,
    group: str,
    name: str,
    many: int,
    table: str,
    column: str,
    values: list[object],
    others: dict[str, object],
) -> None:
    database = sqlite3.connect(at.database)
    distinct = {"inbox": "update_id", "deadline": "subject_id", "visit": "n", "recheck": "n", "task": "n",
                "duty_round": "period", "event_need": "key"}  # fmt: skip
    for n, value in enumerate(values):
        own = {distinct[table]: n} if table in distinct else {}
        insert(database, table, **{**own, **others, column: value})
    database.commit()
    database.close()
    status = look(at, NOW)
    counts = {"waits": status.waits, "overdue": status.overdue}
    assert counts[group][name] == many
    assert sum(sum(each.values()) for each in counts.values()) == many
    cures = {"dead letters": "loa dead list", "deadlines set aside": "loa due list"}
    assert status.wrong == ([f"{name}: 1; see `{cures[name]}`"] if name in cures else [])


def test_the_rules_in_force(at: Places) -> None:
    database = sqlite3.connect(at.database)
    insert(database, "rule_version", id=7, digest="abcdef0123456789", text="x")
    insert(database, "rule_offer", id=1, rules=7, state="applied", answered_at=BEFORE)
    insert(database, "rule_offer", id=2, rules=7, state="open")
    database.commit()
    database.close()
    text = said(look(at, NOW))
    assert "rules:    version 7 (abcdef012345) in force since 2026-11-23 " in text
    assert "; a changed file waits for an administrator (`loa rules`)" in text


async def test_it_is_quick_and_its_codes_are_the_commands(at: Places) -> None:
    """The chat libraries alone take seconds: neither is imported."""
    program = (
        "import sys; sys.argv = ['loa', 'status', '--json']\nfrom bot.cli import main\n"
        "try: main()\n"
        "finally: sys.stderr.write(' '.join({'aiogram', 'telegram', 'aiohttp'} & set(sys.modules)))"
    )
    ended = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "LOA_HOME": str(at.home)}, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (DOES_NOT_RUN, "")
    assert json.loads(ended.stdout)["state"] == "does not run"

"""Falling due: `RunDue` over 100,000 open deadlines, beside plain SQL on the same rows.

python -m tests.bench.due; `make bench` runs it too, and docs/benchmarks.md says how to read it.
"""

import asyncio
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bot.tokens import SystemTokens
from storage import Database, Records
from storage.address import Address
from storage.offline import with_records
from storage.schema import migrate
from tests.bench.furnish import ANSWERS, insert_all
from tests.bench.processes import ROOT
from workflow import model, subjects
from workflow.actions import RunDue, UseRules
from workflow.app import App
from workflow.rules.book import RuleBook
from workflow.spec import load

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)
SQL_NOW = f"{NOW:%Y-%m-%d %H:%M:%S.%f}"
REQUESTS, DUE_EVERY = 50_000, 50
GOAL = 5.0
ROUNDS = 9
TEXT = (ROOT / "config.yaml").read_text("utf-8")
ROLES = (
    ("staff", "economics"), ("unit_head", "economics"), ("desk", None), ("desk", None), ("webmaster", None),
    ("board", None), ("board", None), ("deputy", None),
)  # fmt: skip
SUBJECTS = ("visit", "visit", "visit", "task", "recheck")
RUNNING: dict[str, model.Status] = {"visit": "deciding", "task": "publishing", "recheck": "rechecking"}
STAGES = ("unit", "desk", "board")
SELECT = """
    SELECT id, subject, subject_id, kind, due_at FROM deadline
    WHERE fired_at IS NULL AND due_at <= ? ORDER BY due_at, id
"""
ALL_DONE = (
    "UPDATE visit SET left_at = entered_at WHERE left_at IS NULL",
    "UPDATE task SET state = 'done' WHERE state = 'open'",
    "UPDATE recheck SET answer = 'right' WHERE answer IS NULL",
)


@dataclass
class Still:
    """A clock that stands."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


def product(database: Database | None) -> App:
    return App(database, RuleBook(1, load(TEXT)), Still(), Still(), subjects.SUBJECTS, SystemTokens())  # type: ignore[arg-type]


def furnish(path: Path) -> None:
    """50,000 requests with a clock of two rows each: of 1,000 one is due, and a tenth of these run."""
    migrate(Address(path), path.parent / "backups")

    def write(records: Records) -> None:
        UseRules(TEXT).perform(product(None).work(records, None))
        for n, (role, unit) in enumerate(ROLES, 1):
            records.add(model.Person(name=f"Người {n}"))
            records.add(model.Account(person=n, platform="telegram", external=str(n)))
            records.add(model.Membership(person=n, role=role, unit=unit, since=NOW - timedelta(days=900)))
        rows: dict[type[model.Record], list[model.Record]] = {}
        for n in range(1, REQUESTS + 1):
            for row in request(n):
                rows.setdefault(type(row), []).append(row)
        for found in rows.values():
            insert_all(records, found)

    with_records(Address(path), write)


def request(n: int) -> Iterator[model.Record]:
    """A request, the visit, task or recheck that has a clock, and the rows of that clock."""
    turn, due = n // DUE_EVERY, n % DUE_EVERY == 0
    runs, began = due and turn % 10 == 0, NOW - timedelta(days=9)
    subject = SUBJECTS[turn // 10 % len(SUBJECTS)]
    end = NOW - timedelta(minutes=n % 997) if due else NOW + timedelta(days=1, minutes=n % 9973)
    reminder = end - timedelta(minutes=30)
    if due and turn % 4 == 0:  # the reminder is due, the end is ahead
        end, reminder = NOW + timedelta(days=1), end
    elif due:
        reminder = NOW + timedelta(days=1)
    ended = None if runs else began
    yield model.Request(
        id=n, key=f"k{n}", reference=f"YC-2026-{n:05d}", type="news", unit="economics", author=1, rules=1,
        subject="Hội thảo khoa học sinh viên về kinh tế biển", created_at=began,
        status=RUNNING[subject] if runs else "closed",
    )  # fmt: skip
    yield model.Revision(request=n, n=1, answers=ANSWERS, digest=f"{n:064d}", by=1, at=began)
    if subject == "visit":
        yield model.Visit(
            id=n, request=n, path="main", stage=STAGES[n // 1000 % 3], n=1, entered_at=began, asked_at=began,
            due_at=end, left_at=ended,
        )  # fmt: skip
    elif subject == "task":
        yield model.Task(
            id=n, request=n, channel="website_vi", role="webmaster", n=1, released="", opened_at=began,
            state="open" if runs else "done", due_at=end, done_at=ended,
        )  # fmt: skip
    else:
        yield model.Recheck(
            id=n, request=n, n=1, asked_at=began, due_at=end, answer=None if runs else "right",
            answered_at=ended,
        )  # fmt: skip
    yield model.Deadline(
        subject=subject, subject_id=n, kind="late", due_at=end, rule="1 working day", anchor=began
    )
    yield model.Deadline(subject=subject, subject_id=n, kind="remind", due_at=reminder)


def variant(source: Path, name: str, *statements: str) -> Path:
    """A copy of a database, changed, all of it in one file."""
    path = source.with_name(f"{name}.sqlite")
    shutil.copy(source, path)
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (*statements, "PRAGMA journal_mode=DELETE"):
        connection.execute(statement)
    connection.close()
    return path


def plain(path: Path) -> tuple[float, int]:
    """The same rows by SQL alone: read in one statement, marked in one, committed to the disk."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-32000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(SELECT, ("2000",)).fetchall()  # the file is open and its schema read
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    rows = connection.execute(SELECT, (SQL_NOW,)).fetchall()
    if rows:
        marks = ",".join("?" * len(rows))
        update = f"UPDATE deadline SET fired_at = ? WHERE id IN ({marks})"
        connection.execute(update, (SQL_NOW, *(row[0] for row in rows)))
    connection.execute("COMMIT")
    seconds = time.perf_counter() - begun
    connection.close()
    return seconds, len(rows)


async def ours(path: Path) -> tuple[float, int]:
    """`RunDue` until nothing is left: seconds and rows."""
    database = Database(Address(path))
    app = product(database)
    try:
        before = replace(app, office=Still(NOW - timedelta(days=999)))
        await before.do(RunDue())  # the file is open and its schema read
        fired, begun = 0, time.perf_counter()
        while done := (await app.do(RunDue())).count:
            fired += done
        return time.perf_counter() - begun, fired
    finally:
        await database.close()


def fresh(case: Path) -> Path:
    """A copy that is on the disk already: what is measured does not pay for it."""
    path = case.with_name("now.sqlite")
    for rest in case.parent.glob("now.sqlite*"):
        rest.unlink()
    shutil.copy(case, path)
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    return path


async def measure(case: Path, rounds: int) -> str:
    """Plain and ours within moments of each other, in changing order, round after round."""
    found = []
    for n in range(rounds):
        if n % 2:
            bare, mine = plain(fresh(case)), await ours(fresh(case))
        else:
            mine, bare = await ours(fresh(case)), plain(fresh(case))
        if mine[1] != bare[1]:
            raise SystemExit(f"{case.stem}: {mine[1]} rows fired, {bare[1]} are due")
        found.append((1000 * mine[0], 1000 * bare[0]))
    ratios = sorted(a / b for a, b in found)
    return (
        f"{case.stem:24}{mine[1]:6}{median(a for a, _ in found):10.1f}{median(b for _, b in found):10.1f}"
        f"{median(ratios):8.1f} (rounds {ratios[0]:.1f} to {ratios[-1]:.1f})"
    )


async def compare(home: Path, rounds: int) -> list[str]:
    """A line for each case."""
    furnish(home / "due.sqlite")
    some = variant(home / "due.sqlite", "a tenth still runs")
    done = variant(some, "all is done meanwhile", *ALL_DONE)
    none = variant(
        done, "nothing is due", f"UPDATE deadline SET fired_at = due_at WHERE due_at <= '{SQL_NOW}'"
    )
    head = (
        f"{'100,000 open deadlines':24}{'fired':>6}{'Loa ms':>10}{'SQL ms':>10}{'ratio':>8}  goal {GOAL:.0f}"
    )
    return [head, *[await measure(case, rounds) for case in (none, done, some)]]


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="loa-due-") as home:
        print("\n".join(asyncio.run(compare(Path(home), ROUNDS))))


if __name__ == "__main__":
    main()

"""The report of `loa status`: whether a bot runs, what waits, and what is wrong now.

It looks from beside: at the lock, at the file that the running bot keeps (`bot.health`), at the database and
at the backups. Each of them may be missing or damaged; the others are shown all the same.
"""

import fcntl
import json
import sqlite3
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from sqlalchemy.exc import DBAPIError

from bot.health import FILE, lasted
from bot.mishaps import explain
from bot.settings import Places
from bot.time_sources import shown
from storage.address import Address
from storage.counts import RulesInForce, count
from storage.database_errors import Unusable

WELL, WRONG, DOES_NOT_RUN = 0, 1, 3  # exit codes; 3 as service managers have it
SILENT = timedelta(minutes=2)  # it gives a sign of life every twenty seconds
DEAF = timedelta(minutes=15)  # it asks the platform every three minutes at least
OLD = timedelta(days=2)  # backups are made daily

State = Literal["runs", "starts", "does not run"]


@dataclass(frozen=True)
class Backup:
    """The newest backup in the home."""

    name: str
    at: str
    bytes: int


@dataclass
class Status:
    """All that is known; None for what is not."""

    state: State
    since: str | None = None
    process: int | None = None
    ended: str | None = None
    heard: str | None = None
    platforms: dict[str, dict[str, object]] = field(default_factory=dict)
    rules: RulesInForce | None = None
    waits: dict[str, int] = field(default_factory=dict)
    overdue: dict[str, int] = field(default_factory=dict)
    backup: Backup | None = None
    is_file: bool = True  # a server's database is backed up with the server's own tools
    wrong: list[str] = field(default_factory=list)

    @property
    def code(self) -> int:
        if self.state == "does not run":
            return DOES_NOT_RUN
        return WRONG if self.wrong else WELL

    def as_json(self) -> str:
        return json.dumps(asdict(self) | {"well": self.code == WELL}, ensure_ascii=False, indent=1)


def look(at: Places, now: datetime) -> Status:
    """Look at a home and its database. Raises OSError where that is not allowed."""
    kept = _kept(at.home / FILE)
    status = Status(_state(at.home, kept))
    if kept:
        _from_file(status, kept, now)
    if not at.database.is_file or at.database.path.exists():
        _from_database(status, at.database, now)
    else:
        status.wrong.append(f"there is no database at {at.database}; set LOA_HOME or LOA_DATABASE")
    status.is_file = at.database.is_file
    status.backup = _newest(at.home / "backups") if status.is_file else None
    if status.backup and status.state == "runs" and now - _moment(status.backup.at) > OLD:
        status.wrong.append(
            f"backup: the newest is of {_shown(status.backup.at)}; is there room on the disk?"
        )
    return status


def _from_database(status: Status, database: Address, now: datetime) -> None:
    try:
        counts = count(database, now)
    except (OSError, sqlite3.Error, DBAPIError, Unusable) as error:
        status.wrong.append(explain(error, database) or f"{database}: {error}")
        return
    status.rules, status.waits, status.overdue = counts.rules, counts.waits, counts.overdue
    for name, command in (("dead letters", "loa dead list"), ("deadlines set aside", "loa due list")):
        if many := counts.waits[name]:
            status.wrong.append(f"{name}: {many}; see `{command}`")


def _kept(path: Path) -> dict[str, object]:
    """Return the last state that the bot wrote; nothing where no such file can be read."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _state(home: Path, kept: dict[str, object]) -> State:
    """A process that runs holds the lock of its home. The look lets go at once: a start waits for nobody.

    Raises OSError where it may not look: whether it runs is then not known.
    """
    try:
        with (home / "loa.lock").open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            return "does not run"
    except BlockingIOError:
        return "starts" if not kept or kept.get("ended") else "runs"
    except (FileNotFoundError, NotADirectoryError):
        return "does not run"


def _from_file(status: Status, kept: dict[str, object], now: datetime) -> None:
    last, ended = str(kept.get("at")), kept.get("ended")
    if status.state == "does not run":
        status.ended = f"and was not ended in order, its last sign of life was {_shown(last)}"
        if isinstance(ended, dict):
            status.ended = f"since {_shown(ended.get('at'))}: {ended.get('why')}"
    if status.state != "runs":
        return
    pid, platforms, wrong, heard = (kept.get(name) for name in ("pid", "platforms", "wrong", "heard"))
    status.since, status.heard = str(kept.get("since")), str(heard) if heard else None
    status.process = pid if isinstance(pid, int) else None
    if isinstance(platforms, dict):
        status.platforms = {str(name): facts for name, facts in platforms.items() if isinstance(facts, dict)}
    for each in wrong if isinstance(wrong, list) else ():
        if isinstance(each, dict):
            status.wrong.append(f"{each.get('about')}: {each.get('why')} (since {_shown(each.get('since'))})")
    heard_at = status.heard or status.since
    if now - _moment(last) > SILENT:
        status.wrong.append(
            f"the process gives no sign of life since {_shown(last)}; is it stopped or stuck?"
        )
    elif now - _moment(heard_at) > DEAF and not status.wrong:
        status.wrong.append(f"nothing was heard from the platform since {_shown(heard_at)}")


def _newest(folder: Path) -> Backup | None:
    try:
        made = [p for p in folder.iterdir() if p.suffix in (".sqlite", ".tar") and p.is_file()]
        newest = max(((p.stat(), p.name) for p in made), key=lambda each: each[0].st_mtime, default=None)
    except OSError:
        return None
    if newest is None:
        return None
    at = datetime.fromtimestamp(newest[0].st_mtime, UTC).isoformat(timespec="seconds")
    return Backup(newest[1], at, newest[0].st_size)


def lines(status: Status, now: datetime) -> list[str]:
    """Return what a person reads: one line a subject, and at last what is wrong."""
    said = [_running(status)]
    if status.rules:
        others = (
            "; a changed file waits for an administrator (`loa rules`)" if status.rules.others_wait else ""
        )
        name = f"version {status.rules.version} ({status.rules.digest[:12]})"
        said.append(f"rules:    {name} in force since {_shown(status.rules.since)}{others}")
    if status.state == "runs":
        ago = (
            f"{_shown(status.heard)}, {lasted(now - _moment(status.heard))} ago"
            if status.heard
            else "none yet"
        )
        said += [f"platform: last word {ago}", *map(_served, status.platforms.items())]
    for name, counts in (("waits:   ", status.waits), ("overdue: ", status.overdue)):
        if counts:
            said.append(f"{name} {', '.join(f'{count} {what}' for what, count in counts.items())}")
    if status.backup:
        size = f"{status.backup.bytes / 1e6:.1f} MB"
        said.append(f"backup:   {_shown(status.backup.at)}, {size}, {status.backup.name}")
    else:
        said.append("backup:   none" if status.is_file else "backup:   by pg_dump, not by Loa")
    if status.state == "runs" and not status.wrong:
        return [*said, "all is well"]
    return [*said, *(f"WRONG:    {each}" for each in status.wrong)]


def _running(status: Status) -> str:
    if status.state == "runs":
        return f"runs since {_shown(status.since or '')} (process {status.process})"
    return f"{status.state} {status.ended}" if status.ended else status.state


def _served(platform: tuple[str, dict[str, object]]) -> str:
    """The name of the bot on a platform, and how updates come from there."""
    name, facts = platform
    updates = facts.get("updates", "the platform was not yet asked where its updates go")
    return f"serves:   {facts.get('called', name)}, {updates}"


def _shown(moment: object) -> str:
    return shown(_moment(str(moment)))


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)

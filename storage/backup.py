"""Everything that must survive: the database, the originals, the rules, and a manifest that vouches for them.

A backup that is asked for is one file that holds it all. The daily ones hold all but the originals, which lie
once for all of them in a folder beside (docs/decisions/0014-backups.md).
"""

import hashlib
import io
import json
import sqlite3
import tarfile
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from errno import EISDIR
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from storage import originals, private
from storage.database_errors import Unusable, cause_of, is_damage
from storage.home import BACKUPS, MEDIA
from storage.manifest import (
    CONFIG,
    DATABASE,
    MANIFEST,
    ORIGINALS,
    RULES,
    Manifest,
    may_be_replaced,
    require_whole,
)
from storage.schema import NotOurs
from storage.sqlite import connect, copy
from storage.sqlite_schema import version_of
from workflow.audit import GENESIS


class BackupFailed(Unusable):
    """No backup could be written; nothing of it was left behind."""


def backup(
    database: Path, home: Path, now: datetime, to: Path | None = None, config: Path | None = None
) -> tuple[Path, Manifest]:
    """Write a backup with everything in one file, while the bot runs. Raises BackupFailed, NotOurs."""
    target = to or home / BACKUPS / f"loa-{now:%Y%m%d-%H%M%S}.tar"
    return target, _made(target, database, home, now, config, is_daily=False)


def daily(database: Path, home: Path, now: datetime, config: Path | None) -> Manifest | None:
    """Write the backup of the day, unless it is there."""
    target = home / BACKUPS / f"daily-{now:%Y-%m-%d}.tar"
    return None if target.exists() else _made(target, database, home, now, config, is_daily=True)


def _made(
    target: Path, database: Path, home: Path, now: datetime, config: Path | None, *, is_daily: bool
) -> Manifest:
    _require_free(target)
    try:
        private.make_folder(target.parent)
        partial, saved = (target.with_name(f"{target.name}.{end}") for end in ("partial", "database"))
        ours = target.parent == home / BACKUPS
        with private.fresh(saved, ours=ours), private.fresh(partial, ours=ours):
            copy(database, saved, ours=ours)  # before the originals: those are only ever added
            writing = _Writing(_described(saved, now))
            with tarfile.open(partial, "w") as tar:
                writing.add(tar, saved, config)
                if is_daily:
                    writing.keep_beside(home / MEDIA, target.parent / ORIGINALS)
                else:
                    writing.add_originals(tar, home / MEDIA)
                _add(tar, MANIFEST, json.dumps(asdict(writing.manifest), indent=1).encode())
            require_whole(partial)
            partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        if is_damage(error):
            raise  # the database is at fault, not the place for the backup
        at, why = _at(error, target)
        raise BackupFailed(f"no backup was made, and nothing is left of it: {at}: {why}") from error
    return writing.manifest


def _require_free(target: Path) -> None:
    """Raise where the name is taken by something other than a backup: the office's own database, a device."""
    if target.is_dir():
        raise IsADirectoryError(EISDIR, "name a file in it, not the folder", str(target))
    if target.is_symlink() or (target.exists() and not (target.is_file() and may_be_replaced(target))):
        raise BackupFailed(f"{target} is there already and is no backup; name another file")


def _at(error: OSError | sqlite3.Error, target: Path) -> tuple[str, str]:
    if isinstance(error, OSError):
        return str(error.filename or target), f"{error.strerror}; is there room, may this user write there?"
    return str(target), cause_of(error)


def _described(saved: Path, now: datetime) -> Manifest:
    """Say of a copied database what is in it."""
    with closing(connect(saved)) as connection:
        schema = version_of(connection)
        if schema is None:
            raise NotOurs(f"{saved.with_suffix('')}: its database is none of Loa's")
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        counts = {name: _count(connection, name) for (name,) in tables if not name.startswith("sqlite_")}
        last, digest = last_entry(connection)
    return Manifest(now.isoformat(timespec="seconds"), _program(), schema, last, digest, counts)


def last_entry(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return number and digest of the newest audit entry: a witness of all before it."""
    found = connection.execute("SELECT id, digest FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return found or (0, GENESIS)


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - a table's name


def _program() -> str:
    try:
        return version("loa")
    except PackageNotFoundError:  # run from its folder, without having been installed
        return "unknown"


@dataclass(frozen=True)
class _Writing:
    """The members of a backup under way, and their manifest."""

    manifest: Manifest

    def add(self, tar: tarfile.TarFile, saved: Path, config: Path | None) -> None:
        tar.add(saved, DATABASE, filter=_plain)
        self.manifest.members[DATABASE] = originals.digest_of(saved)
        with closing(connect(saved)) as connection:
            rules = rules_in_force(connection)
        self._put(tar, RULES, rules.encode() if rules is not None else None)
        with suppress(OSError):  # the file is for reading; those in force are above
            self._put(tar, CONFIG, config.read_bytes() if config else None)

    def _put(self, tar: tarfile.TarFile, name: str, content: bytes | None) -> None:
        if content is not None:
            _add(tar, name, content)
            self.manifest.members[name] = hashlib.sha256(content).hexdigest()

    def add_originals(self, tar: tarfile.TarFile, media: Path) -> None:
        """Put every original in that is what its name says."""
        for original in originals.all_in(media):
            if originals.is_whole(original):
                tar.add(original, f"{MEDIA}/{original.name}", filter=_plain)
                self.manifest.members[f"{MEDIA}/{original.name}"] = original.name
            else:
                self.manifest.altered.append(original.name)

    def keep_beside(self, media: Path, beside: Path) -> None:
        """See that every original lies beside the daily backups. Each is read once, when it comes."""
        for original in originals.all_in(media):
            if not (beside / original.name).exists():
                if not originals.is_whole(original):
                    self.manifest.altered.append(original.name)
                    continue
                originals.put(original, beside)
            self.manifest.originals.append(original.name)


def rules_in_force(connection: sqlite3.Connection) -> str | None:
    """Return the text of the rules in force, whichever schema the database has."""
    found = connection.execute(
        "SELECT text FROM rule_version WHERE id = "
        "(SELECT rules FROM rule_offer WHERE state = 'applied' ORDER BY id DESC LIMIT 1)"
    ).fetchone()
    return str(found[0]) if found else None


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    tar.addfile(_plain(member), io.BytesIO(content))


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nothing of this machine's users goes along."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = private.FILE
    return member

"""Seals: what each daily log says of the audit chain, so that every chat that got it is a witness.

A seal is the number of entries up to the log's own, and the beginning of that entry's digest. A chain can be
made anew from any entry on, but not the seals in other people's chats (docs/decisions/0023).
"""

import html
import json
import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Literal

from workflow import audit
from workflow.lines import Line, line
from workflow.model import AuditEntry

LOG, RESTORED = "log", "restored"
LETTERS = 16

_COUNT = r"(?<![0-9.,'’])([0-9]{1,3}(?:[.,'’ ][0-9]{3})+|[0-9]+)"
_WORD = r"\s*(?:m.{1,4}c|entr(?:y|ies))"  # “mục” too where its letter was lost on the way
_BETWEEN = r"(?:\W|â)"  # what was saved in another encoding has an “Â” before each point
_DAY = rf"(?:{_BETWEEN}{{1,6}}([0-9]{{1,2}})[/.-]([0-9]{{1,2}})[/.-]([0-9]{{4}}))?"
_SEAL = re.compile(rf"{_COUNT}{_WORD}{_BETWEEN}{{1,12}}([0-9a-f]{{16,64}})(?![0-9a-z]){_DAY}")
# A line of a log names a request, whose title is anybody's words.
_ENTRY = re.compile(r"(?m)^[\s>|]*•(?!\s*(?:ni.{1,4}m phong|seal)\W).*$")
# Additions of an export as a page, and of an editor: breaks of lines, tags, marks of bold and code.
_BREAK, _TAG = re.compile(r"<br\s*/?>|</(?:p|div|li|t[dr])>"), re.compile(r"</?[A-Za-z!][^<>]*>")
_MARKS = re.compile(r"[*`_~\\]")


@dataclass(frozen=True, order=True)
class Seal:
    """The number of entries, the beginning of the digest of the last, and the day when the log was closed."""

    count: int
    root: str
    day: date | None = None

    def said(self) -> Line:
        """The last line of a daily log."""
        return line("log-seal", count=self.count, root=self.root, day=f"{self.day:%d/%m/%Y}")


def of_entry(entry: AuditEntry | None, zone: tzinfo | None = None) -> Seal | None:
    """The seal of a daily log, by its entry in the chain; the day is that of its closing, by default on this
    machine's clock. Logs of the first version have none.
    """
    count = audit.body_of(entry).get("sealed") if entry else None
    if entry is None or not isinstance(count, int):
        return None
    return Seal(count, entry.digest[:LETTERS], entry.at.astimezone(zone).date())


def read(text: str) -> list[Seal]:
    """Return the seals in a text that was copied from chats or from a table, each once, the oldest first."""
    found = set()
    for count, root, *day in _SEAL.findall(_ENTRY.sub("", _plain(text).casefold())):
        found.add(Seal(int(re.sub(r"\D", "", count)), root, _day(*day)))
    return sorted(found, key=lambda seal: (seal.count, seal.root, seal.day or date.min))


def _plain(text: str) -> str:
    """Return a text as it was read in the chat: without what an export, an editor or a copy adds to it.

    Only a file that is an export as a whole is read as one: a title may hold anything.
    """
    begins = text.lstrip("\ufeff \r\n\t")[:1]
    if begins == "<":
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    elif begins in ("{", "["):
        with suppress(ValueError, RecursionError):
            text = _said(json.loads(text.lstrip("\ufeff")))
    bare = unicodedata.normalize("NFKC", _MARKS.sub("", text.replace("\r", "\n")))
    return "".join(c for c in bare if unicodedata.category(c) != "Cf")


def _said(exported: object) -> str:
    """Return the words in an export of chats: a message may be in pieces, each with its kind."""
    if isinstance(exported, list):
        return "".join(map(_said, exported))
    if isinstance(exported, dict):
        words = exported["text"] if "text" in exported else list(exported.values())
        return _said(words) + ("" if exported.keys() <= {"type", "text", "href"} else "\n")
    return exported if isinstance(exported, str) else ""


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@dataclass
class Restore:
    """An entry that says that a backup was put back. `last` is the place of the backup's last entry."""

    last: int
    at: datetime
    earliest_after: date | None = None

    def explains(self, seal: Seal) -> bool:
        """Whether a seal was made on what the restore lost: after the backup's end and by the day of it.

        Entries that follow a restore are later than it; a claim in the middle of older entries explains
        nothing.
        """
        day = self.at.date()
        in_order = self.earliest_after is None or self.earliest_after >= day
        return in_order and seal.count > self.last and seal.day is not None and seal.day <= day


@dataclass
class Walk:
    """A walk through the chain and its findings; `intact` counts the entries before a broken link."""

    count: int = 0
    intact: int = 0
    head: str = audit.GENESIS
    broken: AuditEntry | None = None
    digests: dict[int, str] = field(default_factory=dict)
    logs: list[AuditEntry] = field(default_factory=list)
    restores: list[Restore] = field(default_factory=list)

    def through(self, entries: Iterable[AuditEntry], places: Iterable[int] = ()) -> "Walk":
        """Walk through all entries in order, remembering the digests at some places, and little else."""
        wanted = frozenset(places)
        for entry in entries:
            self.count += 1
            if self.broken or not audit.follows(entry, self.head):
                self.broken = self.broken or entry
                continue
            self._see(entry)
            self.head, self.intact = entry.digest, self.count
            if self.count in wanted:
                self.digests[self.count] = entry.digest
        return self

    def _see(self, entry: AuditEntry) -> None:
        for restore in self.restores:
            restore.earliest_after = min(restore.earliest_after or entry.at.date(), entry.at.date())
        if entry.kind == LOG:
            self.logs.append(entry)
        if entry.kind == RESTORED and audit.body_of(entry).get("backup_digest") == self.head:
            self.restores.append(Restore(self.count - 1, entry.at))


@dataclass(frozen=True)
class Judged:
    """A seal, and whether the chain of today still has what it was made on."""

    seal: Seal
    verdict: Literal["holds", "cut", "altered", "restored"]
    restore: Restore | None = None


def judge(walk: Walk, seals: Iterable[Seal]) -> list[Judged]:
    """Judge each seal by the chain as it is now."""
    return [_judge(walk, seal) for seal in seals]


def _judge(walk: Walk, seal: Seal) -> Judged:
    if walk.digests.get(seal.count, "").startswith(seal.root):
        return Judged(seal, "holds")
    restore = next((r for r in walk.restores if r.explains(seal)), None)
    if restore:
        return Judged(seal, "restored", restore)
    return Judged(seal, "cut" if seal.count > walk.count else "altered")

"""The state of health of a running bot: what is wrong now, since when, and the last word from the platform.

The log gets a line at once when something goes wrong, at most one a minute while it stays wrong, and one when
it is right again. A file in the home carries the rest to `loa status`.
"""

import json
import logging
import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.log import redact
from workflow.ports import TimeSource

log = logging.getLogger("loa.health")

FILE = "status.json"
DATABASE, TAKES_NOTHING = "database", "takes no changes, updates wait with the platform"
AGAIN = timedelta(minutes=1)
WRITTEN = timedelta(seconds=5)


@dataclass
class _Trouble:
    """One thing that is wrong, or was until a moment ago."""

    why: str
    since: datetime
    said_at: datetime | None = None
    is_wrong: bool = True

    @property
    def is_said(self) -> bool:
        """Whether the log has named it since it began."""
        return self.said_at is not None and self.said_at >= self.since


class Health:
    """Safe to use from any thread. Times are the system clock's; a file that cannot be written is left."""

    def __init__(self, home: Path, clock: TimeSource) -> None:
        self._path, self._clock = home / FILE, clock
        self._lock = threading.Lock()
        self._troubles: dict[str, _Trouble] = {}
        self._platforms: dict[str, dict[str, object]] = {}
        self._heard: datetime | None = None
        self._ended: dict[str, object] | None = None
        self._written: datetime | None = None
        self.since = clock.now()
        with self._lock:
            self._write()

    def wrong(self, about: str, why: str) -> None:
        """Note that something is wrong; call it again as long as it stays wrong."""
        why = _line(why)
        with self._lock:
            now = self._clock.now()
            found = self._troubles.setdefault(about, _Trouble(why, now))
            is_news = found.said_at is None or not found.is_wrong or found.why != why
            if not found.is_wrong:
                found.since, found.is_wrong = now, True
            found.why = why
            self._say(about, found, now)
            self._write(only_if_old=not is_news)

    def right(self, about: str) -> None:
        """Note that something is right, again or still."""
        if about not in self._troubles:  # the ordinary case, many times a second
            return
        with self._lock:
            now, found = self._clock.now(), self._troubles[about]
            if found.is_wrong:
                found.is_wrong = False
                if found.is_said:
                    log.info("%s: right again after %s", about, lasted(now - found.since))
                self._write()

    def heard(self) -> None:
        """Note that the platform has answered, or has sent something."""
        with self._lock:
            self._heard = self._clock.now()
            self._write(only_if_old=True)

    def note(self, platform: str, **facts: object) -> None:
        """Keep facts about a platform for `loa status`: what the bot is called there, how updates come."""
        with self._lock:
            self._platforms[platform] = self._platforms.get(platform, {}) | facts
            self._write()

    async def beat(self) -> None:
        """Give a sign of life, and say what began within a minute of the last line about the same."""
        with self._lock:
            for about, found in self._troubles.items():
                if found.is_wrong and not found.is_said:
                    self._say(about, found, self._clock.now())
            self._write(only_if_old=True)

    def end(self, why: str) -> None:
        """Note that the process ends in order, and why."""
        with self._lock:
            if self._ended is None:
                self._ended = {"at": _iso(self._clock.now()), "why": _line(why)}
                self._write()

    @property
    def troubles(self) -> Mapping[str, str]:
        """The troubles of now, each with its cause."""
        with self._lock:
            return {about: found.why for about, found in self._troubles.items() if found.is_wrong}

    @staticmethod
    def _say(about: str, found: _Trouble, now: datetime) -> None:
        """A line, unless there was one about the same within the minute: it may come and go every second."""
        if found.said_at is None or abs(now - found.said_at) >= AGAIN:
            lasting = f" (for {lasted(now - found.since)})" if now > found.since else ""
            log.error("%s: %s%s", about, found.why, lasting)
            found.said_at = now

    def _write(self, *, only_if_old: bool = False) -> None:
        now = self._clock.now()
        if only_if_old and self._written is not None and abs(now - self._written) < WRITTEN:
            return
        self._written = now
        wrong = [
            {"about": about, "why": found.why, "since": _iso(found.since)}
            for about, found in self._troubles.items()
            if found.is_wrong
        ]
        state = {"pid": os.getpid(), "since": _iso(self.since), "at": _iso(now), "heard": _iso(self._heard),
                 "wrong": wrong, "ended": self._ended,
                 "platforms": self._platforms}  # fmt: skip
        with suppress(OSError):  # the disk is full or gone: whoever writes what matters says so
            _put(self._path, json.dumps(state, ensure_ascii=False, indent=1))


def _put(path: Path, text: str) -> None:
    """Write a file for its owner alone, all of it or nothing."""
    partial = path.with_name(path.name + ".partial")
    file = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(file, "w", encoding="utf-8") as out:
        out.write(text)
    partial.replace(path)


def _line(text: str) -> str:
    """One line without secrets, of what can be printed: it may be what a stranger's server answered."""
    return "".join(c if c.isprintable() else "?" for c in redact(" ".join(text.split())))


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def lasted(span: timedelta) -> str:
    """A duration in its two largest units: 4 s, 3 min 10 s, 2 h 5 min, 3 d 4 h."""
    left = max(0, round(span.total_seconds()))
    parts: list[str] = []
    for name, size in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        if (count := left // size) or (name == "s" and not parts):
            parts.append(f"{count} {name}")
        left %= size
    return " ".join(parts[:2])

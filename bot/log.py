"""Logs that may be shown to anybody: no token, no telephone number, wherever a line comes from."""

import logging
import re
import sys
import threading
import traceback
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from types import TracebackType

_TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3A)[\w-]{20,}|(?<=/bot)\d+(?::|%3A)[^/\s\"'?]+", re.ASCII | re.I)
_PASSWORD = re.compile(r"(?<=://)[^/\s@]+(?=@)")
_GAP = r"[ ._()-]{0,3}"
# Vietnam's numbers by their shape, since ids, sizes and moments have as many digits; elsewhere's by the plus.
_PHONE = re.compile(
    rf"""
    (?<!\d)
    (?! \d\d [.-] \d\d [.-] \d{{4}} \b)  # 05-12-2026 16h is a day
    (?! (?<=\d-) \d\d - \d\d \b )         # so is the rest of 2026-05-12
    (?: \+ [1-9] (?: {_GAP} \d ){{7,14}}
      | (?: \(?0\)? [ -]? | (?:00)? 84 {_GAP} (?: \(?0\)? {_GAP} )? )
        (?: [35789] (?: {_GAP} \d ){{8}} | 2 (?: {_GAP} \d ){{8,9}} | 1 [2689] (?: {_GAP} \d ){{8}} )
    ) (?! \d | :\d\d(?!\d) )
    """,
    re.VERBOSE,
)
_HEX = re.compile(r"[0-9a-f]{16,}")
_secrets = set[str]()


def hide(*secrets: str) -> None:
    """Never let these words out: the settings of this process that nobody may read."""
    _secrets.update(secret for secret in secrets if len(secret) >= 8)  # a shorter one is part of many words


def redact(text: str) -> str:
    """Return the text without tokens, passwords and telephone numbers."""
    for secret in _secrets:
        text = text.replace(secret, "<secret>")
    text = _PASSWORD.sub("<secret>", _TOKEN.sub("<token>", text))
    plain = text if text.isascii() else "".join(map(_ascii, text))
    parts, end = [], 0
    for found in _PHONE.finditer(plain):
        start = found.start()
        is_fraction = start != end + 1 and re.fullmatch(r"\d\.", plain[max(0, start - 2) : start])
        if not is_fraction and not _is_in_digest(plain, found):
            parts += [text[end:start], "<phone>"]
            end = found.end()
    return "".join([*parts, text[end:]])


@cache
def _ascii(letter: str) -> str:
    """Digits, spaces and dashes of every script as the ASCII ones; one letter for one."""
    if letter.isascii():
        return letter
    kind = unicodedata.category(letter)
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if kind in ("Zs", "Cf"):
        return " "
    if kind == "Pd" or letter == "\u2212":
        return "-"
    if letter in "·•‧∙⋅":
        return "."
    plain = unicodedata.normalize("NFKC", letter)
    return plain if plain in ("+", "(", ")", ".") else letter


def _is_in_digest(text: str, found: re.Match[str]) -> bool:
    return any(
        word.start() <= found.start() < word.end()
        for word in _HEX.finditer(text, max(0, found.start() - 64), found.end() + 64)
        if not word[0].isdigit()
    )


def say(text: str) -> None:
    """Print to standard error, for whoever started the process; the terminal may be gone by now."""
    with suppress(OSError):
        print(redact(text), file=sys.stderr, flush=True)


class Redacting(logging.Formatter):
    """The one place through which every line goes, traces included. Times carry their offset from UTC."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:
        moment = datetime.fromtimestamp(record.created, UTC).astimezone()
        return moment.isoformat(" ", "milliseconds")


def set_up(level: str = "INFO") -> None:
    """Log to standard error; the traces of an ending process, and warnings, go the same way."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    guard()
    for noisy in ("httpx", "apscheduler", "telegram", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(
        logging.CRITICAL
    )  # a 429 is ordinary; see courier
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)  # lanes say what fails, without its content


def guard() -> None:
    """Send Python's own traces of uncaught errors through the mask too."""
    sys.excepthook = _print_trace
    threading.excepthook = lambda args: _print_trace(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _print_trace(args.exc_type, args.exc_value, args.exc_traceback)


def _print_trace(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    say("".join(traceback.format_exception(kind, error, trace)).rstrip())

"""Logs that may be shown to anybody: no token, no telephone number, wherever a record comes from."""

import logging
import re

_TOKEN = re.compile(r"\b\d{5,}:[A-Za-z0-9_-]{20,}")
_PHONE = re.compile(r"(?<![\w.])(?:\+84|0)(?:[\s.-]?\d){8,10}(?!\w)")  # however its digits are grouped


def redact(text: str) -> str:
    return _PHONE.sub("<phone>", _TOKEN.sub("<token>", text))


class Redacting(logging.Formatter):
    """The one place through which every line goes, traces included."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def set_up(level: str = "INFO") -> None:
    """Log to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("httpx", "apscheduler", "telegram", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(
        logging.CRITICAL
    )  # a 429 is ordinary; see courier
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)  # lanes say what fails, without its content

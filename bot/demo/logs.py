"""The logs of the demonstration and its bot, kept in a file and off the screen."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.log import Redacting


@contextmanager
def logging_to(path: Path) -> Iterator[Path]:
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in ("httpx", "apscheduler", "aiogram.event"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)  # what a refusal means is logged by delivery
    logging.captureWarnings(True)
    try:
        yield path
    finally:
        logging.captureWarnings(False)
        logging.getLogger().removeHandler(handler)
        handler.close()

"""One transaction of a command beside a bot that may be running."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from storage.engine import reading, writing
from storage.records import Records

T = TypeVar("T")


def with_records(database: Path, work: Callable[[Records], T]) -> T:
    """Run `work` in a transaction of its own and commit."""
    engine = writing(database)
    try:
        with engine.begin() as connection:
            return work(Records(connection))
    finally:
        engine.dispose()


def with_reading(database: Path, question: Callable[[Records], T]) -> T:
    """Ask `question` of the database as it is at one moment. The bot's writes wait for nothing."""
    engine = reading(lambda: sqlite3.connect(database, isolation_level=None))
    try:
        with engine.begin() as connection:
            return question(Records(connection))
    finally:
        engine.dispose()

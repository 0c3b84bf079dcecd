"""One transaction of a command beside a bot that may be running."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from storage.engine import writing
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

"""Rows that were given up after several attempts."""

from workflow.model import Deadline
from workflow.ports import Store

ATTEMPTS = 5


def set_aside(store: Store) -> list[Deadline]:
    """The rows that were given up; an operator can have them tried again."""
    return store.all(Deadline, attempts=ATTEMPTS)


def retry(store: Store, number: int) -> bool:
    """Have a row that was set aside tried again at the next tick."""
    row = store.one(Deadline, id=number, attempts=ATTEMPTS)
    if row:
        store.change(row, fired_at=None, attempts=0, why="")
    return row is not None

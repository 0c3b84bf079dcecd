"""A record that a test knows to be there."""

from typing import TypeVar

from workflow import model
from workflow.ports import Store

R = TypeVar("R", bound=model.Record)


def newest(records: Store, kind: type[R], /, **where: object) -> R:
    """The newest that fits; there must be one."""
    found = records.one(kind, **where)
    assert found, (kind, where)
    return found

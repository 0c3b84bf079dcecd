"""Records and values that a test knows to be there."""

from typing import TypeVar

from workflow.model import Record
from workflow.ports import Store

R = TypeVar("R", bound=Record)
T = TypeVar("T")


def there(found: T | None, asked: object = None) -> T:
    """Return it; it must be there. `asked` says for what, where it is not."""
    assert found is not None, asked
    return found


def newest(records: Store, kind: type[R], /, **where: object) -> R:
    """Return the newest record that fits; there must be one."""
    return there(records.one(kind, **where), (kind, where))

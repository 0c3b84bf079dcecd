"""What a test knows to be there."""

from typing import TypeVar

T = TypeVar("T")


def there(found: T | None) -> T:
    """Return it; it must be there."""
    assert found is not None
    return found

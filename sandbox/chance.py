"""Chance in the sandbox: ids and faults from a seed, so that a run can be repeated; keys from the system."""

import secrets  # noqa: TID251 - the sandbox is a process of its own
from random import Random  # noqa: TID251 - always with a seed

__all__ = ["Random", "key"]


def key(size: int) -> str:
    """Return so many random bytes as an address may hold them."""
    return secrets.token_urlsafe(size)

"""Chance by seed: each person and each day draws from its own, so that one left out changes no other."""

import base64
import random  # noqa: TID251 - with a seed


def chance(*of: object) -> random.Random:
    """The chance of something, the same each time."""
    return random.Random(" ".join(map(str, of)))


class SeededTokens:
    """Tokens that come again. See `workflow.ports.Tokens`."""

    def __init__(self, seed: int) -> None:
        self._chance = chance(seed, "tokens")

    def new(self, size: int) -> str:
        return base64.urlsafe_b64encode(self._chance.randbytes(size)).decode().rstrip("=")

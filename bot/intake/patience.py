"""When the platform is away: the update is done again until it is back, which is harmless by its cause.

Good input is never a dead letter for it, and only the person whose answer cannot be shown waits.
"""

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

LONGEST = 10.0
MOST = 400  # about an hour of trying for one update


class Patience:
    """How long to wait before doing an update again."""

    def __init__(self) -> None:
        self._tries: dict[int, int] = {}

    def end(self, row: int) -> None:
        """The update is done."""
        self._tries.pop(row, None)

    def pause(self, row: int, error: Exception) -> float | None:
        """Seconds to wait, or None where the error is no absence of the platform."""
        tries = self._tries[row] = self._tries.get(row, 0) + 1
        away = isinstance(error, TelegramNetworkError | TelegramServerError | ClientDecodeError)
        if tries > MOST or not (away or isinstance(error, TelegramRetryAfter)):
            self._tries.pop(row, None)
            return None
        if isinstance(error, TelegramRetryAfter):
            return float(error.retry_after)
        return min(LONGEST, 0.25 * 2.0 ** min(tries, 8))

"""When the platform is away: the update is done again until it is back, which is harmless by its cause.

Good input is never a dead letter for it, and only the person whose answer cannot be shown waits.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.outage import PlatformAway

LONGEST = 10.0
MOST = 400  # about an hour of trying for one update while others are answered


@dataclass
class _Wait:
    """How often one update found the platform away, and how often of that others did not."""

    tries: int = 0
    alone: int = 0
    answers: int = 0


class Patience:
    """How long to wait before doing an update again. `asked` reads a pause from an error of a library.

    `answers` counts the platform's ordinary answers: while there are new ones, others are served.
    """

    def __init__(self, answers: Callable[[], int], asked: Callable[[Exception], float | None]) -> None:
        self._answers, self._asked = answers, asked
        self._waits: dict[int, _Wait] = {}

    def end(self, row: int) -> None:
        """The update is done."""
        self._waits.pop(row, None)

    def begins(self, row: int) -> bool:
        """Whether an update waits for the first time."""
        return row in self._waits and self._waits[row].tries == 1

    def pause(self, row: int, error: Exception) -> float | None:
        """Seconds to wait, or None where the error is no outage of the platform.

        An outage that only one update finds is its own after an hour. An outage that all find has no end.
        """
        answers = self._answers()
        wait = self._waits.setdefault(row, _Wait(answers=answers))
        wait.tries += 1
        wait.alone += answers != wait.answers
        wait.answers = answers
        asked = self._asked(error)
        if wait.alone > MOST or not (isinstance(error, PlatformAway) or asked is not None):
            self.end(row)
            return None
        if asked is not None:
            return min(LONGEST, asked)
        return min(LONGEST, 0.25 * 2.0 ** min(wait.tries, 8))

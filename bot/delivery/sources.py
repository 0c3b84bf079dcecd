"""Where a courier looks: a source that had nothing is looked through again once there is news of it."""

import time
from collections import Counter


class Sources:
    """The names of sources, and which of them are worth another look.

    After `again` seconds each is: what falls due by time alone is no news.
    """

    def __init__(self, again: float) -> None:
        self._again, self._news = again, Counter[str]()
        self._empty: dict[str, tuple[int, float]] = {}

    def tell(self, *names: str) -> None:
        """There is news of these."""
        self._news.update(names)

    def worth(self, name: str) -> bool:
        """Whether a look may find something."""
        news, until = self._empty.get(name, (-1, 0.0))
        return news != self._news[name] or until <= time.monotonic()

    def rests(self) -> float:
        """Seconds until the first of those that rest now is worth a look without news."""
        now, resting = time.monotonic(), self._empty.items()
        left = (until - now for name, (news, until) in resting if news == self._news[name] and until > now)
        return min(left, default=self._again)

    def mark(self) -> dict[str, int]:
        """Return the news so far, taken before a look begins: what comes during it is news for the next."""
        return dict(self._news)

    def found_nothing(self, name: str, mark: dict[str, int]) -> None:
        """Remember that the look that began at this mark found nothing there."""
        self._empty[name] = (mark.get(name, 0), time.monotonic() + self._again)

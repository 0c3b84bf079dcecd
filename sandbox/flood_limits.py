"""Flood limits: the known floor of Telegram's unspecified ones."""

from __future__ import annotations

import math
from collections.abc import Callable

OVERALL_PER_SECOND = 30
CHAT_BURST = 5
CHAT_PER_SECOND = 1.0
GROUP_PER_MINUTE = 20
UNCOUNTED = frozenset(
    {"answerCallbackQuery", "getUpdates", "getMe", "getFile", "setWebhook", "deleteWebhook"}
)


class Bucket:
    """Lets `burst` through at once and `rate` a second after that."""

    __slots__ = ("at", "burst", "level", "rate")

    def __init__(self, burst: float, rate: float, now: float) -> None:
        self.burst = burst
        self.rate = rate
        self.level = burst
        self.at = now

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed; 0 when it is allowed now."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate

    def take(self) -> None:
        self.level -= 1


class Limits:
    """Per bot: 30 calls a second; 1 new message a second in a chat with a burst of 5; in a group
    20 new messages and 20 edits a minute. Edits in private and deletions only count overall."""

    def __init__(self, on: bool, clock: Callable[[], float]) -> None:
        self.on = on
        self._clock = clock
        self._buckets: dict[tuple[int, str, int], Bucket] = {}
        self._closed_until: dict[tuple[int, int | str], float] = {}

    def _of(self, bot: int, kind: str, chat: int, burst: float, rate: float) -> Bucket:
        key = (bot, kind, chat)
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(burst, rate, self._clock())
        return bucket

    def check(self, bot: int, method: str, chat: int | None) -> int:
        """0 when the call may go on, otherwise the retry_after to answer with."""
        if not self.on or method in UNCOUNTED:
            return 0
        now = self._clock()
        buckets = [self._of(bot, "all", 0, OVERALL_PER_SECOND, OVERALL_PER_SECOND)]
        kind = method[:4]
        if chat is not None and kind in ("send", "edit") and method != "sendChatAction":
            if kind == "send":
                buckets.append(self._of(bot, "chat", chat, CHAT_BURST, CHAT_PER_SECOND))
            if chat < 0:
                buckets.append(self._of(bot, kind, chat, GROUP_PER_MINUTE, GROUP_PER_MINUTE / 60))
        longest = max(bucket.wait(now) for bucket in buckets)
        if longest > 0:
            return max(1, math.ceil(longest))
        for bucket in buckets:
            bucket.take()
        return 0

    def close(self, bot: int, method: str, chat: int | None, seconds: float) -> None:
        """Refuse the chat (or the method, when there is no chat) until a 429's deadline has passed."""
        self._closed_until[(bot, method if chat is None else chat)] = self._clock() + seconds

    def early(self, bot: int, method: str, chat: int | None) -> int:
        """Seconds left of a 429 that the bot did not wait for; 0 when there is none."""
        until = self._closed_until.get((bot, method if chat is None else chat), 0.0)
        return max(0, math.ceil(until - self._clock()))

    def switch(self, on: bool) -> None:
        self.on = on
        self._buckets.clear()
        self._closed_until.clear()

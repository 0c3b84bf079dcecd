"""The journal: events in order for people and tests to follow, calls for tests to count."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any

JSON = dict[str, Any]


class Journal:
    """Ring buffers with sequence numbers; `wait` wakes readers as something is added."""

    def __init__(self, size: int = 50_000) -> None:
        self.events: deque[JSON] = deque(maxlen=size)
        self.calls: deque[JSON] = deque(maxlen=size)
        self.lost: deque[JSON] = deque(maxlen=size)
        self.violations: list[JSON] = []
        self.seq = 0
        self.call_seq = 0
        self.in_flight = 0
        self.last_call = 0.0
        self._waiting: set[asyncio.Future[None]] = set()
        self._violations_seen: set[tuple[str, str]] = set()

    def event(self, kind: str, **fields: Any) -> int:
        self.seq += 1
        self.events.append({"seq": self.seq, "time": time.time(), "type": kind, **fields})
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        return self.seq

    def after(self, seq: int, limit: int = 1000) -> list[JSON]:
        if seq >= self.seq or not self.events:
            return []
        first = self.events[0]["seq"]
        start = max(0, seq + 1 - first)
        if start > len(self.events) // 2:
            tail = [self.events[i] for i in range(start - len(self.events), 0)]
            return tail[:limit]
        return [event for event in self.events if event["seq"] > seq][:limit]

    async def wait(self, seq: int, timeout: float, limit: int = 1000) -> list[JSON]:
        """Events after `seq`; waits up to `timeout` seconds for the first of them."""
        if self.seq <= seq and timeout > 0:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            try:
                await asyncio.wait((waiter,), timeout=timeout)
            finally:
                self._waiting.discard(waiter)
        return self.after(seq, limit)

    def call(self, record: JSON) -> JSON:
        self.call_seq += 1
        record["seq"] = self.call_seq
        self.calls.append(record)
        return record

    def violation(self, method: str, problem: str) -> None:
        """A use of the Bot API that the real server does not document; each kind is kept once."""
        if (method, problem) in self._violations_seen:
            return
        self._violations_seen.add((method, problem))
        self.violations.append({"method": method, "problem": problem})
        self.event("violation", method=method, problem=problem)

    def forget_violations(self) -> None:
        self.violations.clear()
        self._violations_seen.clear()

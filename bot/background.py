"""The one place that starts background work: what fails is logged, and what runs is stopped in order.

Tasks that the bot needs are vital: threads report here through a task that waits for them. Its end, by
an error or by itself, ends the process; `bot.mishaps` says why in a line.
"""

import asyncio
import logging
from collections.abc import Coroutine

from bot.mishaps import VitalEnded, explain

log = logging.getLogger("loa.tasks")


class Tasks:
    """Background work of one process."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._may_end = False
        self.failed = asyncio.Event()
        self.error: BaseException | None = None

    def start(
        self, work: Coroutine[object, object, None], name: str, *, vital: bool = False
    ) -> "asyncio.Task[None]":
        """Run `work`. The end of vital work ends the process, unless it was let end."""
        task = asyncio.create_task(work, name=name)  # noqa: TID251 - this is the one supervised place
        self._running.add(task)

        def ended(task: "asyncio.Task[None]") -> None:
            self._running.discard(task)
            error = None if task.cancelled() else task.exception()
            is_explained = error is not None and explain(error) is not None
            if error and not (vital and is_explained):
                log.error("%s ended by an error", name, exc_info=error)
            if vital and not self._may_end:
                self.fail(error if error and is_explained else _ended(name, error))

        task.add_done_callback(ended)
        return task

    def let_end(self) -> None:
        """From now on vital work may end: the process stops in order."""
        self._may_end = True

    def fail(self, error: BaseException) -> None:
        """The process cannot go on, because of `error`."""
        self.error = self.error or error
        self.failed.set()

    async def stop(self, grace: float) -> None:
        """Let running work finish for `grace` seconds, then cancel what is left."""
        self.let_end()
        if self._running:
            await asyncio.wait(list(self._running), timeout=grace)
        for task in list(self._running):
            task.cancel()
        if self._running:
            await asyncio.wait(list(self._running), timeout=1)


def _ended(name: str, error: BaseException | None) -> VitalEnded:
    why = f"by an error of the program ({type(error).__name__}: {error})" if error else "by itself"
    return VitalEnded(
        f"the {name} ended {why}, and the bot needs it to go on; what was confirmed is kept:"
        " start Loa again, and report what the log says if it comes again"
    )

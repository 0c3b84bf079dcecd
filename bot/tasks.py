"""The one place that starts background work: what fails is logged, and what runs is stopped in order."""

import asyncio
import logging
from collections.abc import Coroutine

log = logging.getLogger("loa.tasks")


class Tasks:
    """Background work of one process."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self.failed = asyncio.Event()
        self.error: BaseException | None = None

    def start(
        self, work: Coroutine[object, object, None], name: str, *, vital: bool = False
    ) -> "asyncio.Task[None]":
        """Run `work`. The end of vital work by an error ends the process."""
        task = asyncio.create_task(work, name=name)  # noqa: TID251 - this is the one supervised place
        self._running.add(task)

        def ended(task: "asyncio.Task[None]") -> None:
            self._running.discard(task)
            if not task.cancelled() and (error := task.exception()):
                log.error("%s ended by an error", name, exc_info=error)
                if vital:
                    self.fail(error)

        task.add_done_callback(ended)
        return task

    def fail(self, error: BaseException) -> None:
        """The process cannot go on, because of `error`."""
        self.error = self.error or error
        self.failed.set()

    async def stop(self, grace: float) -> None:
        """Let running work finish for `grace` seconds, then cancel what is left."""
        if self._running:
            await asyncio.wait(list(self._running), timeout=grace)
        for task in list(self._running):
            task.cancel()
        if self._running:
            await asyncio.wait(list(self._running), timeout=1)

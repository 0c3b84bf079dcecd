"""One change on its way through the writer, and back to whoever asked for it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from storage.records import Records
from workflow.model import Record

T = TypeVar("T")


@dataclass
class WriterJob(Generic[T]):
    """A change that somebody asked for, and its result. A job that records a message goes before requested
    ones."""

    work: Callable[[Records], T]
    loop: asyncio.AbstractEventLoop
    future: "asyncio.Future[T]"
    is_happened: bool
    is_said: bool
    is_news: bool
    result: T | None = None
    error: BaseException | None = None
    touched: set[type[Record]] = field(default_factory=set)
    seen_damaged: int = 0
    is_settled: bool = False

    def settle(self) -> None:
        if self.future.done():  # whoever asked has stopped waiting
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)  # type: ignore[arg-type]  # set by the writer before settling

"""The database as delivery asks for it, in the one thread and the one transaction of an office at play."""

from collections.abc import Callable
from typing import TypeVar

from storage import Database, Records, Writer
from tests.kit.moves.inline import Inline
from workflow.model import Record

T = TypeVar("T")


class InlineWriter(Writer):
    """Changes, each in a savepoint. Nobody listens: who delivers looks whenever time goes by."""

    def __init__(self, runner: Inline) -> None:
        self._runner = runner

    def on_commit(self, listener: Callable[[set[type[Record]]], None]) -> None:
        """There is no commit to hear of."""

    async def write(self, work: Callable[[Records], T]) -> T:
        return await self._runner.write(work)

    async def write_first(self, work: Callable[[Records], T]) -> T:
        return await self._runner.write(work)

    async def keep(self, work: Callable[[Records], T], *, is_said: bool = True, is_news: bool = True) -> T:
        return await self._runner.write(work)


class InlineDatabase(Database):
    """Questions and changes where they are asked for."""

    def __init__(self, runner: Inline) -> None:
        self._runner, self.writer = runner, InlineWriter(runner)

    async def write(self, work: Callable[[Records], T]) -> T:
        return await self._runner.write(work)

    async def read(self, question: Callable[[Records], T]) -> T:
        return await self._runner.read(question)

    async def dialog_state(self, key: str) -> None:
        """None is kept: what updates leave stays in memory."""

"""The product in one thread: each action in a savepoint of one transaction, so that it can be taken back.

A thousand actions take seconds, and what is tried out leaves nothing behind.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from sqlalchemy import Connection

from storage import Database, Records, Writer
from storage.known import Known
from storage.sqlite import writing
from tests.kit.builders import Product
from workflow.app import App
from workflow.model import Record
from workflow.subjects import SUBJECTS

T = TypeVar("T")


class InlineWriter(Writer):
    """Changes, each in a savepoint. Nobody listens: who delivers looks whenever time goes by."""

    def __init__(self, runner: "Inline") -> None:
        self._runner = runner

    def on_commit(self, listener: Callable[[set[type[Record]]], None]) -> None:
        """There is no commit to hear of."""

    async def write(self, work: Callable[[Records], T]) -> T:
        return await self._runner.write(work)

    async def write_first(self, work: Callable[[Records], T]) -> T:
        return await self._runner.write(work)

    async def keep(self, work: Callable[[Records], T], *, is_said: bool = True, is_news: bool = True) -> T:
        return await self._runner.write(work)


class Inline(Database):
    """The database of an office at play: questions and changes where they are asked for."""

    dead = False  # of one that can be killed (tests/simulate/mortal.py)

    def __init__(self, connection: Connection) -> None:
        self.connection, self._known, self.writer = connection, Known(), InlineWriter(self)

    async def write(self, work: Callable[[Records], T]) -> T:
        self._known.follow(self.connection)
        with self._savepoint(keeps=True):
            return work(Records(self.connection, self._known))

    async def read(self, question: Callable[[Records], T]) -> T:
        return question(Records(self.connection, self._known))

    async def dialog_state(self, key: str) -> None:
        """None is kept: what updates leave stays in memory."""

    def undone(self) -> AbstractContextManager[None]:
        """Return a part that leaves nothing behind."""
        return self._savepoint(keeps=False)

    def commit(self) -> None:
        """Keep all that was done so far, whatever comes."""
        self.connection.commit()
        self.connection.begin()

    def changed(self) -> int:
        """How many rows were written so far, also those that were taken back."""
        found: int = self.connection.exec_driver_sql("SELECT total_changes()").scalar_one()
        return found

    @contextmanager
    def _savepoint(self, *, keeps: bool) -> Iterator[None]:
        self.connection.exec_driver_sql("SAVEPOINT tried")
        try:
            yield
        except BaseException:
            self._take_back()
            raise
        else:
            if not keeps:
                self._take_back()
        finally:
            self.connection.exec_driver_sql("RELEASE tried")

    def _take_back(self) -> None:
        self.connection.exec_driver_sql("ROLLBACK TO tried")
        self._known.clear()


@contextmanager
def inline(product: Product) -> Iterator[tuple[App, Inline]]:
    """The product's office in one transaction, kept at the end."""
    engine = writing(product.database.address)
    try:
        with engine.begin() as connection:
            runner = Inline(connection)
            app = App(
                runner, product.app.rulebook, product.clock, product.clock, SUBJECTS, product.app.tokens
            )
            yield app, runner
    finally:
        engine.dispose()

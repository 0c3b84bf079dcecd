"""A process that is killed at any of its commits, by count, and updates that come to it twice.

A kill is before a commit, or after it and before anybody hears. Between two statements it is the same as
before: what was not committed is gone.
"""

import random  # noqa: TID251 - handed in, with a seed
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import TypeVar

from sqlalchemy import Connection

from storage import Records
from storage.sqlite import driver_of
from tests.kit.moves.fault import Fault
from tests.kit.moves.inline import Inline
from workflow.actions import RunDue
from workflow.app import Action, App, Cause
from workflow.results import Result, Secret

T = TypeVar("T")
R_co = TypeVar("R_co", bound=Result, covariant=True)
TWICE = 0.05  # of updates, which the platform gives again


class Killed(BaseException):
    """The process is gone, and nothing of it goes on until another is started."""


class Mortal(Inline):
    """Runs functions of a store until it is killed, while it is `at_risk`."""

    def __init__(self, connection: Connection, rng: random.Random, lives: int) -> None:
        """Each process is killed within so many commits; never where there are none."""
        super().__init__(connection)
        self._rng, self._lives, self._at_risk = rng, lives, False
        self.kills = 0
        self.live()

    def live(self) -> None:
        """A process begins, and knows nothing of what the last one read."""
        self.dead, self._left = False, self._rng.randint(1, self._lives) if self._lives else -1
        self._known.clear()

    async def write(self, work: Callable[[Records], T]) -> T:
        self._require_alive()
        self._left -= self._at_risk
        if self._left:
            return await super().write(work)
        self.dead, self.kills = True, self.kills + 1
        if self._rng.random() < 0.5:
            await super().write(work)
        raise Killed

    async def read(self, question: Callable[[Records], T]) -> T:
        self._require_alive()
        return await super().read(question)

    async def survive(self, act: Callable[[], Awaitable[T]], begin: Callable[[], None]) -> T:
        """Do something that is begun anew where the process is killed meanwhile, after another has begun."""
        while True:
            try:
                with self._risk():
                    return await act()
            except Killed:
                self.live()
                begin()

    @contextmanager
    def _risk(self) -> Iterator[None]:
        """Hold a part in which it may be killed: looks and comparisons of a play stand outside."""
        before, self._at_risk = self._at_risk, True
        try:
            yield
        finally:
            self._at_risk = before

    def _require_alive(self) -> None:
        if self.dead:
            raise Killed

    def backup(self) -> sqlite3.Connection:
        """Return a copy of all that is committed."""
        self.connection.commit()
        saved = sqlite3.connect(":memory:")
        driver_of(self.connection).backup(saved)
        self.connection.begin()
        return saved

    def put_back(self, saved: sqlite3.Connection) -> None:
        """Everything is as it was in a copy."""
        self.connection.commit()
        saved.backup(driver_of(self.connection))
        self.connection.begin()
        self.live()


@dataclass(frozen=True)
class Disturbed(App):
    """The product as updates come to it: some twice, some to a process that is killed meanwhile."""

    rng: random.Random = field(default_factory=random.Random)
    begin: Callable[[], None] = lambda: None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    async def do(self, action: Action[R_co]) -> R_co:
        """Carry out an action; the same once more for the same update changes nothing. Raises Fault."""
        runner = self.runner
        if self.cause or not isinstance(runner, Mortal):
            return await super().do(action)
        if isinstance(action, RunDue):  # no update: what falls due is looked for
            return await runner.survive(lambda: App.do(self, action), self.begin)
        number = f"update.{next(self.numbers)}"
        done = await runner.survive(lambda: self.under(Cause(number)).do(action), self.begin)
        if self.rng.random() < TWICE:
            before = runner.changed()
            again = await self.under(Cause(number)).do(action)
            if runner.changed() != before or _said(again) != _said(done):
                raise Fault("twice", f"{action} was done again for the same update")
        return done


def _said(result: Result) -> dict[str, object]:
    """A result without its secrets, which are said once."""
    return {name: each for name, each in asdict(result).items() if not isinstance(each, Secret)}

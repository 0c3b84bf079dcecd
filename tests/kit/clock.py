"""The clock of an office without a bot: it stands until a test moves it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.kit import day


@dataclass
class Clock:
    """Moved by hand; with a `step` it goes on by so much whenever it is looked at."""

    moment: datetime = field(default_factory=day.begin)
    step: timedelta = timedelta()

    def now(self) -> datetime:
        self.moment += self.step
        return self.moment

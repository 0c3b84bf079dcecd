"""A month of an office with its chats: what is to be shown comes there, whatever goes wrong on the way."""

import random  # noqa: TID251 - with a seed
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.kit.months import Month
from tests.simulate.bringing import Bringing
from tests.simulate.chat_model import ChatModel, Weather


@dataclass
class BroughtMonth(Month):
    """The office at play, its chats, and the courier between them."""

    bringing: Bringing = field(init=False)
    day: date = field(init=False)

    @classmethod
    def of(cls, month: Month, folder: Path, rng: random.Random, weather: Weather) -> "BroughtMonth":
        """The same office, with chats where nothing was said yet."""
        made = cls(month.app, month.runner, month.clock)
        chats = ChatModel(rng, month.clock.now, weather)
        made.bringing = Bringing(month.app, month.runner, month.clock, chats, folder / "media")
        made.day = month.clock.moment.date()
        return made

    async def deliver(self) -> None:
        """Bring what is to be shown; at the end of a day all of it, and compare."""
        self.bringing.chats.pass_an_hour()
        await self.bringing.bring()
        today = self.clock.moment.date()
        if today != self.day:
            self.day = today
            await self.bringing.settle()

"""The parts that a window or a click is handed with each update."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from aiogram import Bot
from aiogram_dialog import DialogManager

from wording import Limits, Wording
from workflow.app import App
from workflow.lines import Line, Value
from workflow.model import Person
from workflow.work import Actor


@dataclass(frozen=True)
class Here:
    """The product, who acts, and the words of their language."""

    app: App
    actor: Actor
    person: Person
    wording: Wording
    limits: Limits
    language: str
    redraw_later: Callable[[], None]

    @property
    def now(self) -> datetime:
        """Now, on the organisation's wall clock."""
        return self.app.office.now().astimezone(self.app.rulebook.zone)

    def say(self, key: str, **values: Value) -> str:
        """The words of a key."""
        return self.wording.text(self.language, key, **values)

    def line(self, line: Line) -> str:
        """A line of a card."""
        return self.wording.say(self.language, line)

    def value(self, value: Value) -> str:
        """A value on its own: a day with its weekday, words in the reader's language."""
        return self.wording.value(self.language, value)


def here(manager: DialogManager) -> Here:
    """The update's own `Here`."""
    given = manager.middleware_data
    return Here(
        cast(App, given["app"]),
        cast(Actor, given["actor"]),
        cast(Person, given["person"]),
        cast(Wording, given["wording"]),
        cast(Limits, given["limits"]),
        cast(str, given["language"]),
        cast("Callable[[], None]", given["redraw_later"]),
    )


def bot_of(manager: DialogManager) -> Bot:
    return cast(Bot, manager.middleware_data["bot"])


def chat_of(manager: DialogManager) -> int:
    """The private chat, which has the number of the person."""
    return int(here(manager).actor.external)

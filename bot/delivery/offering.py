"""How a message offers its choices: by buttons, or by numbered lines on a platform that has none."""

from dataclasses import replace

from bot.delivery.messenger import Messenger
from bot.time_sources import SystemClock
from storage import Database
from wording import Limits, Wording
from wording.numbered_choices import numbered
from wording.render import Button, Message
from workflow.cards.choice_numbers import number
from workflow.cards.payloads import OnWayIn
from workflow.forms import begun_by
from workflow.model import ChatPlace
from workflow.ports import TimeSource

CLOCK = SystemClock()
LINES = 400  # units that numbered choices may take


def room(to: Messenger) -> Limits:
    """The limits of a platform, less the room of numbered lines where it has no buttons."""
    limits = to.limits
    return limits if to.can.buttons else replace(limits, message=limits.message - LINES)


def _sent(source: str, button: Button) -> str:
    """Return what the number of a button stands for; nothing where there is no such thing on the platform."""
    if button.data:
        return f"{source}{button.data}"
    return OnWayIn(button.private).pack() if begun_by(button.private) else ""


class Offering:
    """Puts messages into the form in which their platform can offer choices."""

    def __init__(self, database: Database, wording: Wording, clock: TimeSource = CLOCK) -> None:
        self._database, self._wording, self._clock = database, wording, clock

    async def offered(
        self, to: Messenger, place: ChatPlace, part: Message, source: str, language: str
    ) -> Message:
        """The message as it is sent. A choice has its number before anybody can read it.

        Choices that open a window are left out in a chat without buttons, unless they begin a form.
        """
        if to.can.buttons or not part.buttons:
            return part
        offered = [
            (sends, button) for row in part.buttons for button in row if (sends := _sent(source, button))
        ]
        payloads, buttons = [sends for sends, _ in offered], [button for _, button in offered]
        now = self._clock.now()
        numbers = await self._database.writer.keep(lambda records: number(records, place, payloads, now))
        labels = [button.text for button in buttons]
        return numbered(part, dict(zip(numbers, labels, strict=True)), language, self._wording, to.limits)

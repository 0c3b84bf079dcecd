"""A card as its reader gets it: rendered, the last message of it, which has its buttons."""

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.day import ZONE
from wording import Message, Wording
from wording.render import card
from workflow.cards.shape import CardView

WORDING = Wording(ZONE)


def message(view: CardView | None, language: str = "vi") -> Message:
    """The message with the buttons of a card; there must be one."""
    assert view
    last = card(view, language, WORDING, TELEGRAM)[-1]
    assert isinstance(last, Message)
    return last

"""Words: lines, cards and notices in the reader's language, for any platform."""

from wording.marked import Entity, Marked
from wording.platform_limits import Limits
from wording.render import Album, Button, Message, body_text, card, notice
from wording.speaker import Wording

__all__ = [
    "Album",
    "Button",
    "Entity",
    "Limits",
    "Marked",
    "Message",
    "Wording",
    "body_text",
    "card",
    "notice",
]

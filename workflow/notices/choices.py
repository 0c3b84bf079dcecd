"""The choices of a digest."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import Payload


@dataclass(frozen=True)
class RestDigest(Payload):
    """Its reminders rest: for good, or until the next working morning."""

    form = "{answer}"
    answer: Literal["know", "later"]

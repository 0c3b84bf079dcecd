"""The choices of an offer of changed rules."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import Payload


@dataclass(frozen=True)
class DecideOffer(Payload):
    form = "{answer}"
    answer: Literal["apply", "keep", "sure"]

"""Payloads of buttons and links as a whole: the one table of how they begin.

The first letters say what a choice is pressed on. A window has its own payloads, which are its library's.
"""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import Payload


@dataclass(frozen=True)
class OnCard(Payload):
    form = "1:{card}:{data}"
    card: int
    data: str = ""


@dataclass(frozen=True)
class OnNotice(Payload):
    form = "2:{notice}:{data}"
    notice: int
    data: str = ""


@dataclass(frozen=True)
class OnLog(Payload):
    """The logs of a month as a table."""

    form = "3:{period}"
    period: str


@dataclass(frozen=True)
class OnWayIn(Payload):
    """A way in, pressed where it opens: in the private chat. In a group it is a link with the same `way`."""

    form = "4:{way}"
    way: str


@dataclass(frozen=True)
class OnInvitation(Payload):
    """Whether it is the invited person who opened the link; nothing is kept of somebody who is not in."""

    form = "5:{answer}:{token}"
    answer: Literal["yes", "no"]
    token: str


@dataclass(frozen=True)
class OnGroup(Payload):
    """The menu that binds a group: a role, the unit of one, or a page of them."""

    form = "g:{chosen}"
    chosen: str


@dataclass(frozen=True)
class ByInvitation(Payload):
    """The payload of an invitation's link."""

    form = "i-{token}"
    token: str

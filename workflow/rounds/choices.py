"""The choices of a round's card."""

from dataclasses import dataclass

from workflow.cards.choices import InList, Payload, WayIn


@dataclass(frozen=True)
class LeaveAll(Payload):
    """All that is left is unchanged."""

    form = "unchanged:"


@dataclass(frozen=True)
class LeaveItem(Payload):
    """An item is still right."""

    form = "same:{item}"
    item: str


@dataclass(frozen=True)
class AskHelp(Payload):
    form = "help:{item}"
    item: str


@dataclass(frozen=True)
class LeaveAnswer(Payload):
    """One of the answers of the rules, by its place there."""

    form = "so:{number}:{item}"
    number: int
    item: str


@dataclass(frozen=True)
class Accept(Payload):
    """The answers are right."""

    form = "accept:"


@dataclass(frozen=True)
class ToRedo(WayIn):
    """The answers are to be given again: why."""

    form = "redo-{round}"
    begins = "redo"
    round: int


@dataclass(frozen=True)
class GiveHelp(Payload):
    """The help that was asked for was given, for all items."""

    form = "helped:"


@dataclass(frozen=True)
class WantRegister(Payload):
    """All of the register that the card has no room for."""

    form = "register:"


@dataclass(frozen=True)
class ToItem(WayIn):
    """An item was updated: its link. `number` is its place in the rules of the round."""

    form = "item-{round}-{number}"
    begins = "update"
    round: int
    number: int


@dataclass(frozen=True)
class ShowRound(InList):
    """The card of a round in somebody's list, posted anew."""

    form = "round-{round}"
    round: int

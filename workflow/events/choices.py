"""The choices of what is told of events, and of lists of them."""

from dataclasses import dataclass

from workflow.cards.choices import InList, WayIn


@dataclass(frozen=True)
class ToNeed(WayIn):
    """A request for what an event needs, filled in."""

    form = "need-{need}"
    begins = "need"
    need: int


@dataclass(frozen=True)
class SeeEvent(InList):
    """One event of a list."""

    form = "event-{event}"
    event: int

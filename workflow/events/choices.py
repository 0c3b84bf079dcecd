"""The choices of what is told of events."""

from dataclasses import dataclass

from workflow.cards.choices import WayIn


@dataclass(frozen=True)
class ToNeed(WayIn):
    """A request for what an event needs, filled in."""

    form = "need-{need}"
    need: int

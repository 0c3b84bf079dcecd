"""The choices of lists of announced days."""

from dataclasses import dataclass

from workflow.cards.choices import InList


@dataclass(frozen=True)
class RevokeAnnounced(InList):
    """A day that was announced, by its number in the calendar."""

    form = "day-{ordinal}"
    ordinal: int

"""The choice of a row in the list of units."""

from dataclasses import dataclass

from workflow.cards.choices import InList


@dataclass(frozen=True)
class SeeUnit(InList):
    """A unit, to be opened."""

    form = "see-unit-{unit}"
    unit: int

"""The choices of rows in the windows of figures."""

from dataclasses import dataclass

from workflow.cards.choices import InList


@dataclass(frozen=True)
class SeeFigure(InList):
    """A figure, to be opened: its number in the sheet."""

    form = "figure-{number}"
    number: int


@dataclass(frozen=True)
class FiguresOfUnit(InList):
    """A unit whose figures are wanted; 0 for all of them."""

    form = "figures-unit-{unit}"
    unit: int

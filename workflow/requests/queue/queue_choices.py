"""The choices of a queue: by what it is narrowed."""

from dataclasses import dataclass

from workflow.cards.choices import InList


@dataclass(frozen=True)
class PickType(InList):
    """Requests of one type alone; of all without a name."""

    form = "queue-type-{type}"
    type: str = ""


@dataclass(frozen=True)
class PickUnit(InList):
    """Requests of one unit alone; of all without a name."""

    form = "queue-unit-{unit}"
    unit: str = ""

"""Figures of a month: the roles that read them, and the units and themes that they name."""

from typing import Annotated

from pydantic import Field

from workflow.spec.basics import Key, Shape, UnitKind
from workflow.spec.party import Party


class FigureRules(Shape):
    """A role of the organisation reads the figures of all units, a role of a unit those of its own.

    Nobody else reads any. Units of the kinds in `silent` are named where nothing came of them, those in
    `recognised` for what they did; `themes` are questions of choice whose answers are counted. A frozen
    month is `sent_to` roles as they read it.
    """

    seen_by: Annotated[tuple[Party, ...], Field(min_length=1)]
    silent: tuple[UnitKind, ...] = ()
    recognised: tuple[UnitKind, ...] = ()
    themes: tuple[Key, ...] = ()
    sent_to: tuple[Party, ...] = ()

"""The key by which trouble is raised while a request of another type runs (rules C25, C26)."""

from typing import Annotated

from pydantic import Field

from workflow.spec.basics import Key, Shape, Words


class Raised(Shape):
    """Trouble `during` requests of other types is raised by a `word` under one of their cards, by a button
    there or by a command; those who act first on it are called.
    """

    word: Words
    during: Annotated[tuple[Key, ...], Field(min_length=1)]

"""A list as people see it: a page of rows, the choice behind each, and what is said around them.

A platform draws it as it can: rows with buttons, or numbered lines that are answered with a number.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeVar

from workflow.cards.choices import Payload
from workflow.lines import Line, Value, line
from workflow.text import fold

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Say = Callable[[Value], str]  # in the words of the reader
PAGE = 8
Layout = Literal["close", "apart", "wide"]  # nothing, blocks, or also rows apart by an empty line


class Found(Protocol[T_co]):
    """Things of a list: how many there are, and those of a page."""

    def __len__(self) -> int: ...

    def __getitem__(self, page: slice, /) -> Sequence[T_co]: ...


@dataclass(frozen=True)
class ListRow:
    """One thing of a list. Without a choice it is there to be read, and bears no number.

    The lines `said` of it stand in the text, and its `parts` below them; the `label` is on its button. Rows
    under the same `heading` follow each other.
    """

    choice: Payload | None = None
    label: Value = None
    said: tuple[Value, ...] = ()
    parts: tuple[Line, ...] = ()
    heading: Line | None = None


@dataclass(frozen=True)
class ListView:
    """A page of a list. `first` is the number of its first row, `steps` what else can be done, by name."""

    title: Value
    rows: tuple[ListRow, ...]
    first: int
    page: int
    pages: int
    lead: tuple[Line, ...] = ()
    foot: tuple[Line, ...] = ()
    empty: Line | None = None
    steps: frozenset[str] = frozenset()
    layout: Layout = "apart"

    @property
    def choices(self) -> tuple[Payload, ...]:
        """The choices behind the numbers of this page."""
        return tuple(row.choice for row in self.rows if row.choice)


def page_of(
    title: Value, found: Found[T], page: int, row: Callable[[T], ListRow], size: int = PAGE
) -> ListView:
    """The page of what was found with this number, the last one where there is none of it."""
    pages = max(1, -(-len(found) // size))
    page = min(max(0, page), pages - 1)
    rows = tuple(map(row, found[page * size : (page + 1) * size]))
    return ListView(title, rows, page * size + 1, page, pages)


def search(
    title: Value, lead: tuple[Line, ...], found: Sequence[ListRow], page: int, typed: str, say: Say
) -> ListView:
    """A list of labels alone, of those that hold every word of `typed`; of all where none does."""
    words = fold(typed).split()
    fitting = [row for row in found if all(word in fold(say(row.label)) for word in words)]
    none = () if fitting else (line("dialog-search-none", words=typed),)
    foot = (line("dialog-search"),) if len(found) > PAGE else ()
    view = page_of(title, fitting or found, page, lambda row: row)
    return replace(view, lead=(*lead, *none), foot=foot, layout="close")

"""Text with marks beside it. Marks are offsets, never characters in the text, so nothing typed is markup."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from workflow.text import split, units

Kind = Literal["bold", "italic", "underline", "strikethrough", "blockquote", "expandable_blockquote"]


@dataclass(frozen=True)
class Entity:
    """A mark over part of a text; offset and length in UTF-16 code units."""

    kind: Kind
    offset: int
    length: int


@dataclass(frozen=True)
class Marked:
    """A text and its marks."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    @property
    def length(self) -> int:
        return units(self.text)

    def pages(self, limit: int, first: int = 0) -> "list[Marked]":
        """Pieces of at most `limit` units, the first of `first`; a mark over a break goes on in the next."""
        found, at, offset = [], 0, 0
        for piece in split(self.text, limit, first):
            start = self.text.index(piece, at)
            offset += units(self.text[at:start])
            length = units(piece)
            found.append(Marked(piece, tuple(_clip(self.entities, offset, length))))
            at, offset = start + len(piece), offset + length
        return found


def _clip(entities: Iterable[Entity], offset: int, length: int) -> Iterable[Entity]:
    for entity in entities:
        start = max(entity.offset, offset)
        end = min(entity.offset + entity.length, offset + length)
        if start < end:
            yield Entity(entity.kind, start - offset, end - start)


class Writer:
    """Builds a Marked piece by piece."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._entities: list[Entity] = []
        self._length = 0

    def add(self, text: str, *kinds: Kind) -> "Writer":
        """Text, with marks over all of it."""
        length = units(text)
        if length:
            self._entities.extend(Entity(kind, self._length, length) for kind in kinds)
            self._parts.append(text)
            self._length += length
        return self

    def append(self, other: Marked) -> "Writer":
        """Marked text, its marks moved along."""
        self._entities.extend(Entity(e.kind, e.offset + self._length, e.length) for e in other.entities)
        self._parts.append(other.text)
        self._length += other.length
        return self

    def done(self) -> Marked:
        return Marked("".join(self._parts), tuple(self._entities))


def plain(text: str, *kinds: Kind) -> Marked:
    """Text, with marks over all of it."""
    return Writer().add(text, *kinds).done()


def join(separator: str, blocks: Iterable[Marked]) -> Marked:
    """Blocks with a separator between them; an empty block leaves none."""
    writer, first = Writer(), True
    for block in blocks:
        if block.text:
            writer.add("" if first else separator).append(block)
            first = False
    return writer.done()

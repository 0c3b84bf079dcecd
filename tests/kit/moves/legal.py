"""The legal moves of an office at a moment: the one table of where they are offered."""

from collections.abc import Callable, Iterator

from tests.kit.moves import forms, listed, office, shown, unit_moves
from tests.kit.moves.move import Move, Place
from workflow.model import Request
from workflow.work import Work

PLACES: dict[str, tuple[int, Callable[[Work], Iterator[Place]]]] = {  # how often somebody turns there
    "cards": (50, shown.cards),
    "drafts": (35, forms.begun),
    "windows": (8, shown.windows),
    "new": (8, forms.begins),
    "events": (4, forms.events),
    "people": (4, office.people),
    "administration": (2, office.administration),
    "units": (0, unit_moves.units),  # by what a test says alone, until months have been looked through
    "lists": (6, listed.lists),
}


def find(work: Work, name: str) -> Move | None:
    """The move of this name, where it is still offered."""
    who, where, _ = name.split(" | ", 2)
    for _, places in PLACES.values():
        for place in places(work):
            if (place.who, place.where) == (who, where):
                for move in place.moves(work):
                    if move.name == name:
                        return move
    return None


def about(work: Work, request: Request) -> Iterator[Place]:
    """Where a request can be moved on: its cards, its drafts and its windows."""
    yield from shown.cards_of(work, request)
    yield from forms.begun(work, request.id)
    yield from shown.windows_of(work, request)

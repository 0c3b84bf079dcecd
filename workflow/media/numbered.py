"""An order about photos, held against the numbers that were seen when it was typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.media.photo_orders import Captioned, Missing, Reordered, read_numbers, read_photos

Order = Reordered | Captioned


@dataclass(frozen=True)
class Gone:
    """Numbers of photos that were left out meanwhile."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Unsure:
    """An order that may mean one thing by the numbers that were seen, and another by those there are."""


def read_order(
    text: str, seen: Sequence[str], now: Sequence[str], *, bare: bool = False
) -> Order | Missing | Gone | Unsure | None:
    """An order in the numbers of the photos that were seen, None for other words.

    Photos that came, went or moved meanwhile keep their names. An order of places is then unsure, and so is
    one about the last or about all of them. `bare` says whether numbers alone leave photos out.
    """
    order = _read(text, len(seen), bare=bare)
    if list(seen) == list(now):
        return order
    other = _read(text, len(now), bare=bare)
    if order is None and other is None:
        return None
    if isinstance(order, Missing) and isinstance(other, Missing):
        return other
    if order is None or isinstance(order, Missing) or _is_move(order):
        return Unsure()
    named = concerned(order, len(seen))
    if isinstance(other, Reordered | Captioned) and concerned(other, len(now)) != named:
        return Unsure()
    gone = tuple(n for n in named if seen[n - 1] not in now)
    return Gone(gone) if gone else order


def concerned(order: Order, count: int) -> tuple[int, ...]:
    """The numbers that an order leaves out, or gives captions to."""
    if isinstance(order, Captioned):
        return tuple(n for n, _ in order.captions)
    return tuple(n for n in range(1, count + 1) if n not in order.order)


def _is_move(order: Order) -> bool:
    return isinstance(order, Reordered) and list(order.order) != sorted(order.order)


def _read(text: str, count: int, *, bare: bool) -> Order | Missing | None:
    order = read_photos(text, count)
    if order is not None or not bare:
        return order
    found = read_numbers(text, count)
    if found is None or isinstance(found, Missing):
        return found
    return Reordered(tuple(n for n in range(1, count + 1) if n not in found))

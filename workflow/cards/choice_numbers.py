"""Numbers by which choices are taken in a chat without buttons."""

from collections.abc import Sequence

from workflow.model import ChatPlace, ChoiceNumber
from workflow.ports import Store


def number(store: Store, place: ChatPlace, payloads: Sequence[str]) -> list[int]:
    """Return the number of each choice in a chat. None is ever given to another choice."""
    found = []
    for data in payloads:
        kept = _newest(store, place, data=data)
        if kept is None:
            last = _newest(store, place)
            new = last.number + 1 if last else 1
            kept = store.add(
                ChoiceNumber(platform=place.platform, place=place.external, number=new, data=data)
            )
        found.append(kept.number)
    return found


def chosen(store: Store, place: ChatPlace, number: int) -> str:
    """Return what a button would have sent; nothing where the number was never given."""
    kept = _newest(store, place, number=number)
    return kept.data if kept else ""


def _newest(store: Store, place: ChatPlace, **where: object) -> ChoiceNumber | None:
    return store.one(ChoiceNumber, platform=place.platform, place=place.external, **where)

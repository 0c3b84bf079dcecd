"""Numbers by which choices are taken in a chat without buttons."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from workflow.model import ChatPlace, ChoiceNumber
from workflow.ports import Store

KEPT = timedelta(days=30)  # at least; longer while anything offers the choice


def number(store: Store, place: ChatPlace, payloads: Sequence[str], now: datetime) -> list[int]:
    """Return the number of each choice in a chat. None is ever given to another choice."""
    found = []
    for data in payloads:
        kept = _newest(store, place, data=data)
        if kept is None:
            last = _newest(store, place)
            kept = store.add(
                ChoiceNumber(
                    platform=place.platform, place=place.external, number=last.number + 1 if last else 1,
                    data=data, look_at=now + KEPT,
                )
            )  # fmt: skip
        elif kept.look_at < now + KEPT - timedelta(days=1):
            kept = store.change(kept, look_at=now + KEPT)
        found.append(kept.number)
    return found


def chosen(store: Store, place: ChatPlace, number: int) -> str:
    """Return what a button would have sent; nothing where the number was never given, or is forgotten."""
    kept = _newest(store, place, number=number)
    return kept.data if kept else ""


def is_last(store: Store, kept: ChoiceNumber) -> bool:
    """Whether it is the newest of its chat, by which the next number is known."""
    newest = _newest(store, ChatPlace(kept.platform, kept.place))
    return newest is not None and newest.id == kept.id


def _newest(store: Store, place: ChatPlace, **where: object) -> ChoiceNumber | None:
    return store.one(ChoiceNumber, platform=place.platform, place=place.external, **where)

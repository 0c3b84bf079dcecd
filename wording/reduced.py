"""A card without what its chat refuses: marks, photos and files, buttons, or all but its first lines."""

from collections.abc import Collection
from dataclasses import replace

from wording.platform_limits import Limits
from wording.render import Album, Message, card
from wording.speaker import Wording
from workflow.cards.choices import WayIn
from workflow.cards.shape import CardView, Choice, attached
from workflow.lines import line
from workflow.model import Extra

EXTRAS: tuple[Extra, ...] = ("marks", "media", "buttons", "body")  # in the order they are given up


def shaped(
    view: CardView, without: Collection[str], whole: WayIn, language: str, wording: Wording, limits: Limits
) -> tuple[Album | Message, ...]:
    """Return the messages of a card; instead of its buttons one that opens the `whole` of it."""
    see = (Choice(line("do-see"), whole),)
    if "media" in without and (files := attached(view.media)):
        lines, choices = (*view.lines, line("card-no-media", attached=files)), (*view.choices, see)
        view = replace(view, media=(), lines=lines, choices=choices)
    if "body" in without:
        lines = (*view.lines, line("card-no-body"))
        view = replace(view, answers=(), changes=(), media=(), lines=lines)
    if "buttons" in without and view.choices:
        lines = (*view.lines, line("card-no-buttons"))
        view = replace(view, lines=lines, choices=() if "body" in without else (see,))
    parts = card(view, language, wording, limits)
    if "marks" not in without:
        return parts
    return tuple(replace(part, entities=()) if isinstance(part, Message) else part for part in parts)


def without_files(view: CardView) -> CardView:
    """The card on a platform that shows no files, which it counts instead."""
    found = attached(view.media)
    if found is None:
        return view
    return replace(view, media=(), lines=(*view.lines, line("card-no-files", attached=found)))


def given_up(parts: Collection[Album | Message]) -> list[Extra]:
    """Return the extras that these messages could do without, in turn."""
    messages = [part for part in parts if isinstance(part, Message)]
    has: dict[Extra, bool] = {
        "marks": any(message.entities for message in messages),
        "media": len(messages) < len(parts),
        "buttons": any(message.buttons for message in messages),
        "body": True,
    }
    return [extra for extra in EXTRAS if has[extra]]

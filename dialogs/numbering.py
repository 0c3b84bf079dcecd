"""The numbers of photos as the person saw them: an order is read by the numbers on the screen when it came.

A window says which photos it numbers while it is made, and when it was drawn once it is; an order that came
before that was typed by the numbers of the window before.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from aiogram_dialog import DialogManager

from workflow.model import Media

Drawing = tuple[str, str, list[str], list[str]]  # when, of which album, the photos by name, their captions
MOST = 20  # drawings remembered


def number(manager: DialogManager, of: str, media: Sequence[Media]) -> None:
    """Note which photos the window that is being made numbers."""
    manager.dialog_data["numbering"] = _numbered(of, media)


def _numbered(of: str, media: Sequence[Media]) -> list[object]:
    return [of, [each.unique for each in media], [each.caption for each in media]]


def note_drawn(manager: DialogManager, at: datetime | None) -> None:
    """Note when the window was drawn that numbers photos; one that was put off is made anew later."""
    data = manager.dialog_data if manager.has_context() else {}
    made, drawings = data.pop("numbering", None), data.get("drawings", [])
    if made and at and (not drawings or drawings[-1][1:] != made):
        data["drawings"] = [*drawings, [at.isoformat(), *made]][-MOST:]


def seen(manager: DialogManager, of: str, media: Sequence[Media]) -> list[str]:
    """The photos of an album in the order of the numbers that were seen when this message came."""
    past = _past(manager)
    if past is None:
        return [each.unique for each in media]
    return past[-1][2] if past and past[-1][1] == of else []


def is_as_seen(manager: DialogManager, of: str, media: Sequence[Media]) -> bool:
    """Whether the photos, their order and their captions are those that were seen when this press came."""
    past = _past(manager)
    return past is None or (bool(past) and list(past[-1][1:]) == _numbered(of, media))


def _past(manager: DialogManager) -> list[Drawing] | None:
    """The drawings before this message or press came, the newest last; nothing where none is known."""
    arrived = cast("datetime | None", manager.middleware_data.get("arrived"))
    drawings = cast(list[Drawing], manager.dialog_data.get("drawings", []))
    if arrived is None or not drawings:
        return None
    past = [each for each in drawings if datetime.fromisoformat(each[0]) < arrived]
    manager.dialog_data["drawings"] = drawings[max(len(past) - 1, 0) :]
    return past

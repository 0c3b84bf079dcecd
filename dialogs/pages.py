"""Windows with a list: a page of it, its numbered buttons, the text around it."""

from collections.abc import Sequence
from typing import Any, TypeVar  # Any: aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.here import Here
from dialogs.widgets import paged, shown, with_hints
from workflow.spec import Words
from workflow.text import cut

T = TypeVar("T")
Data = dict[str, Any]

PAGE = 8
LABEL = 40


def window_text(manager: DialogManager, *blocks: Any, between: str = "\n") -> Data:
    return {"text": with_hints(manager, shown(*blocks, between=between)), "alive": True}


def page_of(manager: DialogManager, found: Sequence[T], size: int = PAGE) -> tuple[list[T], int, Data]:
    """The items of the page one is on, the number before the first, and what the pager needs."""
    where = paged(manager, range(0, max(1, len(found)), size))
    start = where["page"] * size
    return list(found[start : start + size]), start, where


def page_line(at: Here, where: Data) -> str:
    many = where["pages"] > 1
    return at.say("dialog-page", page=where["page"] + 1, pages=where["pages"]) if many else ""


def labels(at: Here, found: Sequence[tuple[int, Words | str]]) -> list[tuple[str, int]]:
    """Labels with the numbers that a press sends back."""
    return [(cut(at.value(title), LABEL), number) for number, title in found]

"""What every window of people administration begins with: asking as an administrator, a page of a list."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar  # Any: aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.here import Here, here
from dialogs.widgets import paged, shown, with_hints
from workflow import permissions
from workflow.spec import Words
from workflow.text import cut
from workflow.work import Work

T = TypeVar("T")
Data = dict[str, Any]

PAGE = 8
LABEL = 40


async def look(manager: DialogManager, question: Callable[[Work], T]) -> T | None:
    """Ask as an administrator; somebody who is none any more gets no answer."""
    at = here(manager)

    def ask(work: Work) -> T | None:
        person = work.find_person(at.actor)
        return question(work) if person and permissions.is_administrator(work, person) else None

    return await at.app.ask(ask)


def window_text(manager: DialogManager, *blocks: Any, between: str = "\n") -> Data:
    return {"text": with_hints(manager, shown(*blocks, between=between)), "alive": True}


def refused(manager: DialogManager, key: str = "not-administrator") -> Data:
    return {"text": shown(here(manager).say(f"refusal-{key}")), "alive": False}


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

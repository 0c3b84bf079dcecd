"""Menus of a card that do not fit it come in pages."""

from workflow.cards.choices import OpenMenu
from workflow.cards.shape import Choice
from workflow.lines import line

Rows = tuple[tuple[Choice, ...], ...]

ROOM = 20  # rows


def opened(menu: str) -> tuple[str, int]:
    """A card's menu and the page of it: “more.2” is the third page of “more”."""
    word, _, page = menu.partition(".")
    return word, int(page) if page.isdecimal() and len(page) <= 3 else 0


def page_of(rows: Rows, menu: str) -> Rows:
    """The rows of the page, and the choices that turn it."""
    word, page = opened(menu)
    last = max(0, len(rows) - 1) // ROOM
    page, pages = min(page, last), last + 1
    before = Choice(line("page-before", page=page, pages=pages), OpenMenu(f"{word}.{page - 1}"))
    after = Choice(line("page-after", page=page + 2, pages=pages), OpenMenu(f"{word}.{page + 1}"))
    turning = (*((before,) if page > 0 else ()), *((after,) if page < last else ()))
    shown = rows[page * ROOM : (page + 1) * ROOM]
    return (*shown, turning) if turning else shown

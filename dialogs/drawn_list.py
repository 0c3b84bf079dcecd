"""Lists as windows draw them: numbered rows, a button for each, and what a press on one does."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar  # Any: each choice has a handler of its own

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Select

from dialogs.here import Here, here
from dialogs.pages import LABEL, Data, window_text
from dialogs.widgets import Listed, bold
from workflow.cards.choices import Payload
from workflow.cards.list_view import ListView
from workflow.text import cut

C = TypeVar("C", bound=Payload)
Chosen = Callable[[DialogManager, C], Awaitable[None]]


def page(manager: DialogManager) -> int:
    """The page that the window is on."""
    return int(manager.dialog_data.get("page", 0))


def draw(manager: DialogManager, view: ListView) -> Data:
    """The window of a list. Labels too long for a button stand in the text, numbered."""
    at = here(manager)
    manager.dialog_data["page"] = view.page
    labels = [at.value(row.label) for row in view.rows]
    in_text = any(row.said for row in view.rows) or any(len(label) > LABEL for label in labels)
    numbered = [f"{n}. {label}" if in_text else label for n, label in enumerate(labels, view.first)]
    rows = _rows(at, view, numbered) if in_text else []
    text = window_text(
        manager,
        bold(at.value(view.title)),
        *map(at.line, view.lead),
        *(["\n".join(rows)] if view.layout != "wide" else rows),
        "" if view.rows or view.empty is None else at.line(view.empty),
        *map(at.line, view.foot),
        at.say("dialog-page", page=view.page + 1, pages=view.pages) if view.pages > 1 else "",
        between="\n" if view.layout == "close" else "\n\n",
    )
    return {
        **text,
        "options": [
            (cut(label, LABEL), row.choice.pack())
            for label, row in zip(numbered, view.rows, strict=True)
            if row.choice
        ],
        "has_previous": view.page > 0,
        "has_next": view.page + 1 < view.pages,
        **{f"can_{step}": True for step in view.steps},
    }


def _rows(at: Here, view: ListView, numbered: list[str]) -> list[str]:
    """Each row with its lines; a number stands before those that can be chosen."""
    rows, heading = [], None
    for n, (label, row) in enumerate(zip(numbered, view.rows, strict=True), view.first):
        said = [at.value(each) for each in row.said]
        first = f"{n}. {said[0]}" if said and row.choice else said[0] if said else label
        lines = [first, *said[1:], *(f"· {at.line(part)}" for part in row.parts)]
        if row.heading and row.heading != heading:
            lines = [*([""] if heading else []), at.line(row.heading), *lines]
            heading = row.heading
        rows.append("\n".join(lines))
    return rows


def choices(*chosen: tuple[type[Any], Chosen[Any]]) -> Listed:
    """A button for each row of a list, and by the kind of its choice what a press does."""

    async def on_choice(_: CallbackQuery, __: Select[Any], manager: DialogManager, sent: str) -> None:
        for kind, do in chosen:
            if (choice := kind.parse(sent)) is not None:
                await do(manager, choice)

    return Listed("o", "options", on_choice, sends=str)

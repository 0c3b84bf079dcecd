"""Lists that may hold hundreds: a page of them, and what is typed narrows them down."""

from collections.abc import Sequence

from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from dialogs.here import here
from dialogs.outcome import redraw_in_place
from dialogs.pages import LABEL, Data, labels, page_line, page_of, window_text
from wording import Marked
from workflow.people.staff import NAME_LENGTH, plain_name
from workflow.spec import Words

SOUGHT = "sought"


def paged_list(
    manager: DialogManager, found: Sequence[tuple[int, Words | str]], *blocks: Marked | str, below: str = ""
) -> Data:
    """A window with a button for each of a page of `found`. Names too long for a button stand in the text."""
    at = here(manager)
    chosen, start, where = page_of(manager, found)
    numbered = [(number, f"{n}. {at.value(title)}") for n, (number, title) in enumerate(chosen, start + 1)]
    is_long = any(len(title) > LABEL for _, title in numbered)
    titles = "\n".join(title for _, title in numbered) if is_long else ""
    text = window_text(manager, *blocks, titles, below, page_line(at, where))
    return {**text, "options": labels(at, numbered if is_long else chosen), **where}


async def on_search(message: Message, _: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data.update({SOUGHT: plain_name(message.text or "")[:NAME_LENGTH], "page": 0})
    redraw_in_place(manager)


def forget_search(manager: DialogManager) -> None:
    """The list is left: it is whole when it comes again."""
    manager.dialog_data.pop(SOUGHT, None)
    manager.dialog_data["page"] = 0

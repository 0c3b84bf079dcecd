"""The few widgets all windows are made of."""

import operator
import zlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Any  # aiogram-dialog hands widgets untyped data

from aiogram.enums import ButtonStyle, ParseMode
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, KeyboardButton, Message, MessageEntity
from aiogram.utils.text_decorations import html_decoration
from aiogram_dialog import DialogManager, DialogProtocol, Window
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Row, Select
from aiogram_dialog.widgets.link_preview import LinkPreview
from aiogram_dialog.widgets.media import DynamicMedia
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Format, Text

from dialogs.here import here
from dialogs.outcome import hint, take_hints
from wording import Marked
from wording.marked import join, plain

ROOM = 20  # rows of a keyboard that can be taken in, of the hundred that a platform takes
TURN = "p"  # before the number of a page
GOOD, BAD = Style(ButtonStyle.SUCCESS), Style(ButtonStyle.DANGER)
STYLES = {"good": GOOD, "bad": BAD}


class Keyed(Text):
    """The words of a key. `names` are the getter's values that fill it in."""

    def __init__(self, key: str, *names: str) -> None:
        super().__init__()
        self.key = key
        self.names = names

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return here(manager).say(self.key, **{name: data[name] for name in self.names})


def place(manager: DialogManager) -> str:
    """Which window, on what. A press carries it: one meant for an earlier window comes too late."""
    data = manager.dialog_data
    at = f"{manager.current_context().state.state}/{data.get('field')}/{data.get('tab')}"
    return f"{zlib.crc32(at.encode()):x}"


class PressButton(Button):
    """A button that only draws the window anew once its own window has gone: two quick presses of “Skip” skip
    one question."""

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        rows = await super()._render_keyboard(data, manager)
        sent = self._item_callback_data(place(manager))
        return [[button.model_copy(update={"callback_data": sent}) for button in row] for row in rows]

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        if data == place(manager):
            await self.on_click.process_event(callback, self, manager)
        return True


class Options(Select[Any]):
    """A button for each (label, number) of the getter's `items`, with the same care as `PressButton`.

    A button `sends` a number, or the text of a choice.
    """

    def __init__(
        self, id: str, items: str, on_click: Callable[..., Any], sends: type[int] | type[str] = int
    ) -> None:
        sent = operator.itemgetter(1)
        super().__init__(Format("{item[0]}"), id, sent, items, type_factory=sends, on_click=on_click)
        self._is_number = sends is int

    async def _render_button(
        self, pos: int, item: Any, target_item: Any, data: dict[str, Any], manager: DialogManager
    ) -> InlineKeyboardButton:
        button = await super()._render_button(pos, item, target_item, data, manager)
        sent = self._item_callback_data(f"{place(manager)}.{self.item_id_getter(target_item)}")
        return button.model_copy(update={"callback_data": sent})

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        at, _, sent = data.partition(".")
        if at != place(manager) or (self._is_number and not sent.isdecimal()):
            return True
        return await super()._process_item_callback(callback, sent, dialog, manager)


class Steps(Keyboard):
    """A button for each (label, name, style) of the getter's `rows`, with the same care as `PressButton`."""

    def __init__(self, id: str, on_step: Callable[[DialogManager, str], Awaitable[None]]) -> None:
        super().__init__(id=id)
        self._on_step = on_step

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        at = place(manager)
        return [
            [
                InlineKeyboardButton(
                    text=label,
                    callback_data=self._item_callback_data(f"{at}.{sends}"),
                    style=await STYLES[style].render_style(data, manager) if style in STYLES else None,
                )
                for label, sends, style in row
            ]
            for row in data["rows"]
        ]

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        at, _, sends = data.partition(".")
        if at == place(manager):
            await self._on_step(manager, sends)
        return True


class Listed(Options):
    """Options one under another; of more than `ROOM` a page."""

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        buttons = (await super()._render_keyboard(data, manager))[0]
        last, at = max(0, len(buttons) - 1) // ROOM, place(manager)
        page = min(self._page(manager), last)
        rows: RawKeyboard = [[button] for button in buttons[page * ROOM : (page + 1) * ROOM]]
        turns: list[InlineKeyboardButton | KeyboardButton] = [
            InlineKeyboardButton(
                text=here(manager).say(label, page=each + 1, pages=last + 1),
                callback_data=self._item_callback_data(f"{at}.{TURN}{each}"),
            )
            for each, label in ((page - 1, "page-before"), (page + 1, "page-after"))
            if 0 <= each <= last
        ]
        return rows + ([turns] if turns else [])

    @staticmethod
    def _page(manager: DialogManager) -> int:
        at, page = manager.dialog_data.get("listed", ("", 0))
        return int(page) if at == place(manager) else 0

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        at, _, page = data.partition(f".{TURN}")
        if at == place(manager) and page.isdecimal():
            manager.dialog_data["listed"] = [at, int(page)]
            return True
        return await super()._process_item_callback(callback, data, dialog, manager)


def back(on_click: Callable[..., Any], when: str | None = None) -> PressButton:
    return PressButton(Keyed("dialog-do-back"), "back", on_click, when)


def column(on_click: Callable[..., Any]) -> Listed:
    """A button a line for each of the getter's `options`."""
    return Listed("o", "options", on_click)


def bold(text: str) -> Marked:
    return plain(text, "bold")


def shown(*blocks: Marked | str, between: str = "\n") -> str:
    """Blocks as a window's text, an empty one left out. Typed words stay text: they are escaped here."""
    text = join(between, (plain(block) if isinstance(block, str) else block for block in blocks))
    entities = [MessageEntity(type=e.kind, offset=e.offset, length=e.length) for e in text.entities]
    return html_decoration.unparse(text.text, entities)


def with_hints(manager: DialogManager, text: str) -> str:
    """The window's text under the hints it owes the person."""
    hints = take_hints(manager)
    return f"{shown(*hints)}\n\n{text}" if hints else text


async def on_other(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Say that a window has buttons only, to a message sent there."""
    await hint(manager, here(manager).say("dialog-hint-buttons"))


def window(
    state: State,
    getter: Callable[..., Any],
    *keyboard: Keyboard,
    on_message: Callable[..., Any] = on_other,
) -> Window:
    """A window: the getter's `text`, made by `shown`, under its `picture` if it has one; buttons while there
    is something to act on."""
    return Window(
        DynamicMedia("picture", when="picture"),
        Format("{text}"),
        Group(*keyboard, when="alive"),
        MessageInput(on_message),
        LinkPreview(is_disabled=True),
        state=state,
        getter=getter,
        parse_mode=ParseMode.HTML,
    )


def pager() -> Row:
    """Previous and next, where there are several pages."""
    return Row(
        PressButton(Keyed("dialog-do-previous"), "prev", turn_page(-1), when="has_previous"),
        PressButton(Keyed("dialog-do-next"), "next", turn_page(1), when="has_next"),
    )


def turn_page(by: int) -> Callable[[CallbackQuery, Button, DialogManager], Any]:
    async def on_page(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        manager.dialog_data["page"] = max(0, manager.dialog_data.get("page", 0) + by)

    return on_page


def paged(manager: DialogManager, pages: Sequence[object]) -> dict[str, Any]:
    """Where the window is among `pages`: what the pager's buttons and the getter need."""
    last = max(0, len(pages) - 1)
    page = min(manager.dialog_data.get("page", 0), last)
    manager.dialog_data["page"] = page
    return {"page": page, "has_previous": page > 0, "has_next": page < last, "pages": last + 1}

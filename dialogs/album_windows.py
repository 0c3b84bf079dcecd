"""The windows of an album's buttons, the same for every album: photos are left out, or given one caption."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select

from dialogs.album import TYPED, PhotoAlbum, caption_all, leave_out, obey, with_sheet
from dialogs.here import here
from dialogs.outcome import hint
from dialogs.typed import words
from dialogs.widgets import GOOD, Keyed, Options, PressButton, back, bold, shown, window, with_hints
from workflow.form.short_answers import is_none
from workflow.text import clean, cut

WIDE = 5  # numbers in a row
Data = dict[str, Any]
Hears = Callable[[Message, MessageInput, DialogManager], Awaitable[None]]


@dataclass(frozen=True)
class AlbumWindows:
    """The windows of one kind of album: how it is found, and `other`, which hears what is no order to it.

    Where it is not there any more, the windows say `gone`, and `lost` tells whoever still acts on it.
    """

    find: Callable[[DialogManager], Awaitable[PhotoAlbum | None]]
    lost: Callable[[DialogManager], Awaitable[None]]
    other: Hears
    less: State
    caption: State
    gone: str

    def row(self, on_done: Callable[..., Any]) -> Row:
        """The buttons under the sheet, where there is one."""
        return Row(
            PressButton(Keyed("dialog-do-photos-less"), "less", self._on_less, when="has_photos"),
            PressButton(Keyed("dialog-do-photos-caption"), "caption", self._on_caption, when="has_photos"),
            PressButton(Keyed("dialog-do-done"), "done", on_done, when="has_photos", style=GOOD),
        )

    def windows(self) -> list[Window]:
        """The windows that the buttons open."""
        return [
            window(
                self.less,
                self._get_less,
                Group(Options("o", "options", self._on_number), width=WIDE),
                back(self._on_back),
                on_message=self._on_numbers,
            ),
            window(
                self.caption,
                self._get_caption,
                PressButton(Keyed("dialog-do-photos-same"), "same", self._on_same, when="is_only"),
                back(self._on_back),
                on_message=self._on_words,
            ),
        ]

    async def on_message(self, message: Message, widget: MessageInput, manager: DialogManager) -> None:
        """An order about the photos there are, or anything else."""
        album = await self.open(manager)
        if album and not await obey(message, manager, album):
            await self.other(message, widget, manager)

    async def open(self, manager: DialogManager) -> PhotoAlbum | None:
        """The album to act on; that it is gone is said."""
        album = await self.find(manager)
        if album is None:
            await self.lost(manager)
        return album

    async def _on_back(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        if album := await self.open(manager):
            await manager.switch_to(album.window)

    # leaving out by a press

    async def _on_less(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await manager.switch_to(self.less)

    async def _get_less(self, dialog_manager: DialogManager, **_: object) -> Data:
        """A button for each photo."""
        at, album = here(dialog_manager), await self.find(dialog_manager)
        if album is None:
            return {"text": shown(at.say(self.gone)), "alive": False}
        text = with_hints(dialog_manager, shown(bold(album.title), at.say("dialog-photos-which")))
        numbers = [(f"{n}", n) for n in range(1, len(album.media) + 1)]
        return {**await with_sheet(dialog_manager, album, text), "alive": True, "options": numbers}

    async def _on_number(
        self, _: CallbackQuery, __: Select[int], manager: DialogManager, pressed: int
    ) -> None:
        """Leave this photo out. The window is left: its numbers mean other photos now."""
        if album := await self.open(manager):
            await leave_out(manager, album, pressed)

    async def _on_numbers(self, message: Message, widget: MessageInput, manager: DialogManager) -> None:
        """Typed numbers of photos to leave out."""
        album = await self.open(manager)
        if album and not await obey(message, manager, album, bare=True):
            await self.other(message, widget, manager)

    # one caption for all

    async def _on_caption(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await manager.switch_to(self.caption)

    async def _get_caption(self, dialog_manager: DialogManager, **_: object) -> Data:
        """The captions that this one would replace; the only caption there is can be taken for all."""
        at, album = here(dialog_manager), await self.find(dialog_manager)
        if album is None:
            return {"text": shown(at.say(self.gone)), "alive": False}
        captions = [m.caption for m in album.media if m.caption]
        lines = [at.say("dialog-photos-caption", count=len(album.media))]
        if captions:
            lines.append(at.say("dialog-photos-caption-instead", count=len(captions)))
        is_only = len(set(captions)) == 1 and len(captions) < len(album.media)
        if is_only:
            lines.append(at.say("dialog-photos-caption-only", caption=captions[0]))
        text = with_hints(dialog_manager, shown(bold(album.title), *lines))
        return {**await with_sheet(dialog_manager, album, text), "alive": True, "is_only": is_only}

    async def _on_same(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        """The only caption there is, for all."""
        album = await self.open(manager)
        captions = {m.caption for m in album.media if m.caption} if album else set()
        if album and len(captions) == 1:
            await caption_all(manager, album, captions.pop())

    async def _on_words(self, message: Message, widget: MessageInput, manager: DialogManager) -> None:
        """The words of the caption, unless they are an order about the photos."""
        album = await self.open(manager)
        if album is None or await obey(message, manager, album):
            return
        text = clean(words(message)) if message.text else ""
        if not text or not album.media:
            await self.other(message, widget, manager)
            return
        await caption_all(manager, album, "" if is_none(text) else text)
        manager.show_mode = ShowMode.EDIT


async def ask_about(manager: DialogManager, typed: str) -> None:
    """Say that words are no order about the photos, in the window as it stands."""
    await hint(manager, here(manager).say("dialog-photos-unclear", typed=cut(typed, TYPED)))
    manager.show_mode = ShowMode.EDIT

"""The photos of a field: an album, and what else is heard where photos are asked for."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from dialogs.album import PhotoAlbum, asked_with_sheet
from dialogs.album_windows import AlbumWindows, ask_about
from dialogs.fields import attachments, clicks
from dialogs.fields.cursor import draft_id, field_key
from dialogs.fields.getters import get_question, question
from dialogs.fields.held import hold_late
from dialogs.here import here
from dialogs.outcome import close
from dialogs.states import Form
from dialogs.typed import words
from dialogs.widgets import window
from workflow.actions import OfField
from workflow.form.short_answers import is_none

Data = dict[str, Any]


async def get_photos(dialog_manager: DialogManager, **given: object) -> Data:
    """The question, and the photos' captions under their numbers."""
    data, album = await get_question(dialog_manager, **given), await _find(dialog_manager)
    if not data["alive"] or album is None:
        return data
    seen = await asked_with_sheet(dialog_manager, album, data["text"])
    return {**data, **seen, "has_photos": bool(album.media)}


async def _find(manager: DialogManager) -> PhotoAlbum | None:
    at, draft, key = here(manager), draft_id(manager), field_key(manager)
    asked = await at.app.ask(lambda work: question(work, at.actor, draft, key))
    if asked is None:
        return None
    empty = None if asked.spec.required else Form.blank_sure
    return PhotoAlbum(OfField(draft, key), asked.spec.title.in_(at.language), asked.media, Form.photos, empty)


async def _lost(manager: DialogManager) -> None:
    await close(manager, "refusal-draft-gone")


async def _other(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """A photo, a part of the text, or words that are no order, which are asked about."""
    if await hold_late(message, manager):
        return
    typed = words(message) if message.text else ""
    album = await _find(manager) if typed and not is_none(typed) else None
    if album and album.media:
        await ask_about(manager, typed)
    else:
        await attachments.on_photo(message, widget, manager)


ALBUM = AlbumWindows(_find, _lost, _other, Form.photos_less, Form.photos_caption, "refusal-draft-gone")


def windows(ways: Group) -> list[Window]:
    """The question, which has its ways out, and the windows of its buttons."""
    asked = window(Form.photos, get_photos, ALBUM.row(clicks.on_next), ways, on_message=ALBUM.on_message)
    return [asked, *ALBUM.windows()]

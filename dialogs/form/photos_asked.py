"""Photos that a conversation asks for: an album, and what is said about it or with it."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.album import PhotoAlbum, obey
from dialogs.album_windows import AlbumWindows, ask_about
from dialogs.edited import remember
from dialogs.form import doing, texts_asked
from dialogs.form.getters import album_of, asked_now, conversation_of, sheet_of
from dialogs.here import here
from dialogs.numbering import is_as_seen
from dialogs.outcome import object_to, redraw_later
from dialogs.sent import sent_file, take_photo
from dialogs.states import Conversing
from dialogs.typed import words
from workflow.actions import GivePhotos, OfField, SayInConversation
from workflow.errors import Refusal
from workflow.form.conversing import Heard, talk_of
from workflow.form.view import Asked
from workflow.media.files import is_picture
from workflow.media.photo_orders import read_numbers
from workflow.requests.drafts.asked_extras import is_extra

NO_PHOTOS = "problem-answer-kind-photos"
UNREAD = ("problem-posted-unread", NO_PHOTOS)  # said of words that may be an order about the photos


async def _find(manager: DialogManager) -> PhotoAlbum | None:
    found = await asked_now(manager)
    return None if isinstance(found, Refusal) else album_of(manager, found)


async def _lost(manager: DialogManager) -> None:
    """Say who returned the photos, or why else there are none to be given."""
    found = await asked_now(manager)
    if isinstance(found, Refusal):
        await doing.leave(manager, found)


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Give the photos as they were shown; where they are others now, they are shown first."""
    album = await ALBUM.open(manager)
    if album is None:
        return
    if not is_as_seen(manager, album.key, album.media):
        await object_to(manager, here(manager).say("problem-photos-moved-on"))
        if manager.dialog_data.get("undrawn"):
            redraw_later(manager)
        return
    seen = tuple((each.id, each.caption) for each in album.media)
    await doing.do(manager, GivePhotos(here(manager).actor, conversation_of(manager), seen))


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Words that the question takes, since “9:15” is no caption of photo 9; else what is about the photos.

    The photos of a field are answered with nothing else, so that an order about them is looked for first.
    """
    album = await _find(manager)
    if album and isinstance(album.of, OfField):
        await ALBUM.on_message(message, widget, manager)
        return
    heard = await _hear(message, manager) if message.text else Heard("problem", NO_PHOTOS)
    if heard is None:
        return
    if heard.problem in UNREAD:
        await ALBUM.on_message(message, widget, manager)
    else:
        await doing.show(manager, heard)


async def _hear(message: Message, manager: DialogManager) -> Heard | None:
    say = SayInConversation(here(manager).actor, conversation_of(manager), words(message))
    return await doing.outcome_of(manager, say)


async def _other(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A photo, whose caption may say when, or words that are no order, which are asked about."""
    found = await _find(manager)
    if found and isinstance(found.of, OfField):
        await _of_field(message, manager, found, found.of)
        return
    typed = words(message)
    heard = await _hear(message, manager) if typed else Heard("problem", NO_PHOTOS)
    album = await _find(manager) if heard else None
    if heard is None or album is None:
        return
    may_be_order = heard.problem == NO_PHOTOS or read_numbers(typed, len(album.media)) is not None
    if message.photo or message.document:
        if heard.problem and not may_be_order:
            await doing.show(manager, heard)
        await take_photo(message, manager, album.of)
    elif message.text and album.media and heard.problem and may_be_order:
        await ask_about(manager, typed)
    else:
        await doing.show(manager, heard)


async def _of_field(message: Message, manager: DialogManager, album: PhotoAlbum, of: OfField) -> None:
    """A photo for a field of a draft, a part of its text, or words that are no order."""
    if message.photo or message.document:
        manager.dialog_data["draft"] = of.draft
        if kept := await take_photo(message, manager, of):
            remember(manager, message, of.field, kept.unique)
    else:
        found = await asked_now(manager)
        heard = await texts_asked.hear(message, manager, found)
        if heard and heard.problem and message.text and album.media:
            await ask_about(manager, words(message))
        elif heard:
            await texts_asked.follow(message, manager, found, heard)


ALBUM = AlbumWindows(_find, _lost, _other, Conversing.photos_less, Conversing.photos_caption, "refusal-gone")


async def is_for_sheet(message: Message, manager: DialogManager, found: Asked) -> bool:
    """Take a photo, or an order about those there are, beside other answers; return whether it is one."""
    album, text = sheet_of(manager, found), message.text
    if album is None or not isinstance(album.of, OfField):
        return False
    if message.photo or message.document:
        is_photo = is_picture(sent_file(message, here(manager).limits)) or not found.takes_file
        if is_photo:
            await _of_field(message, manager, album, album.of)
        return is_photo
    at, id = here(manager), conversation_of(manager)
    if text is None or await at.app.ask(lambda work: is_extra(talk_of(work, at.actor, id), words(message))):
        return False
    return await obey(message, manager, album)

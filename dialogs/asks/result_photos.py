"""Photos as the result of a task: an album, which is returned as it was shown."""

from datetime import datetime
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.album import PhotoAlbum, asked_with_sheet
from dialogs.album_windows import AlbumWindows, ask_about
from dialogs.asks.getters import OpenTask, of_task, when
from dialogs.asks.task_result import hear, publish
from dialogs.here import here
from dialogs.numbering import is_as_seen
from dialogs.outcome import carry_out, close, hint, object_to, redraw_in_place, redraw_later, say_problem
from dialogs.sent import take_photo
from dialogs.states import Asks
from dialogs.typed import words
from dialogs.widgets import Keyed, PressButton, bold, shown, window, with_hints
from workflow.actions import AskResult, OfTask
from workflow.form.problem import Problem
from workflow.media.photo_orders import read_numbers
from workflow.requests.publishing.tasks import MOST_PHOTOS
from workflow.text import cut

SHORT = 120  # letters of the first line: the sheet needs the room
Data = dict[str, Any]


def _task(manager: DialogManager) -> int:
    return int(manager.dialog_data["task"])


async def _asked(manager: DialogManager) -> OpenTask | None:
    at, task = here(manager), _task(manager)
    return await at.app.ask(lambda work: of_task(work, at.actor, task))


async def _find(manager: DialogManager) -> PhotoAlbum | None:
    asked = await _asked(manager)
    return _album(manager, asked) if asked else None


async def _lost(manager: DialogManager) -> None:
    """Say who returned the result, or why else there is none to be given."""
    await carry_out(manager, AskResult(here(manager).actor, _task(manager)))


def _album(manager: DialogManager, asked: OpenTask) -> PhotoAlbum:
    title = asked.channel.title.in_(here(manager).language)
    return PhotoAlbum(OfTask(_task(manager)), title, asked.photos, Asks.photos)


async def get_photos(dialog_manager: DialogManager, **_: object) -> Data:
    """The thing to be photographed, and the photos that would be returned."""
    at, asked = here(dialog_manager), await _asked(dialog_manager)
    if asked is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    captions, count = sum(bool(each.caption) for each in asked.photos), len(asked.photos)
    lines = [at.say("dialog-result-photo", channel=asked.channel.title, limit=MOST_PHOTOS)]
    if count:
        there = at.say("dialog-photos", count=count, limit=MOST_PHOTOS, captions=captions)
        lines = [at.say("dialog-result-photos", channel=asked.channel.title), f"\n{there}"]
    lines.append(when(dialog_manager, asked))
    text = with_hints(dialog_manager, shown(bold(cut(at.line(asked.head), SHORT)), *lines))
    seen = await asked_with_sheet(dialog_manager, _album(dialog_manager, asked), text)
    return {**seen, "alive": True, "has_photos": count > 0}


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Return the photos as they were shown; where they are others now, they are shown first."""
    album = await ALBUM.open(manager)
    if album is None:
        return
    if not is_as_seen(manager, album.key, album.media):
        await object_to(manager, here(manager).say("problem-photos-moved-on"))
        if manager.dialog_data.get("undrawn"):
            redraw_later(manager)
        return
    seen = tuple((each.id, each.caption) for each in album.media)
    await publish(manager, seen)


async def on_leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The photos stay with the task, which is said."""
    album = await _find(manager)
    count = len(album.media) if album else 0
    await close(manager, "dialog-result-left" if count else "dialog-left", count=count)


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """When it was put up: “9:15” is no caption of photo 9. Else what is said about the photos."""
    heard = await hear(message, manager) if message.text else None
    if isinstance(heard, datetime):
        redraw_in_place(manager)
    elif heard and heard.code != "posted-unread":
        await say_problem(manager, heard)
    else:
        await ALBUM.on_message(message, widget, manager)


async def _other(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A photo, whose caption may say when, or words that are no order, which are asked about."""
    heard, album = await hear(message, manager), await _find(manager)
    count, typed = len(album.media) if album else 0, words(message)
    is_photo = bool(message.photo or message.document)
    if isinstance(heard, Problem) and read_numbers(typed, count) is None:
        await say_problem(manager, heard)
    elif message.text and count:
        await ask_about(manager, typed)
    elif not is_photo:
        await hint(manager, here(manager).say("problem-answer-kind-photos"))
    if is_photo:
        await take_photo(message, manager, OfTask(_task(manager)))


ALBUM = AlbumWindows(_find, _lost, _other, Asks.photos_less, Asks.photos_caption, "refusal-gone")


def windows() -> list[Window]:
    """The photos there are, and the windows of the buttons under them."""
    leave = PressButton(Keyed("dialog-do-later"), "cancel", on_leave)
    asked = window(Asks.photos, get_photos, ALBUM.row(on_done), leave, on_message=on_message)
    return [asked, *ALBUM.windows()]

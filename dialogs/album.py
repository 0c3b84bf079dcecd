"""An album in a window: a numbered sheet, and what is typed or pressed about it, carried out and said."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.here import here
from dialogs.numbering import number, seen
from dialogs.outcome import carry_out, is_kept, leave_line, object_to
from dialogs.sheet import captioned, pictured, sheet_of
from dialogs.typed import words
from workflow.actions import AlbumOf, Answered, ArrangePhotos, CaptionPhotos, OfField
from workflow.app import Action
from workflow.media.numbered import Gone, Unsure, concerned, read_order
from workflow.media.photo_orders import Captioned, Missing, Reordered
from workflow.model import Media
from workflow.text import cut

TYPED = 60  # letters shown of an order, or of words that are none
Order = Reordered | Captioned


@dataclass(frozen=True)
class PhotoAlbum:
    """The photos of a field or of a result, and the window that shows them as a sheet.

    `empty` asks before all of several go.
    """

    of: AlbumOf
    title: str
    media: list[Media]
    window: State
    empty: Callable[[DialogManager], Awaitable[None]] | None = None

    @property
    def key(self) -> str:
        """A name that tells it from other albums in the same dialog."""
        return self.of.field if isinstance(self.of, OfField) else ""

    @property
    def names(self) -> list[str]:
        """The platform's unique names of the photos, which stay when numbers and captions change."""
        return [each.unique for each in self.media]


async def with_sheet(manager: DialogManager, album: PhotoAlbum, text: str) -> dict[str, Any]:
    """A window's text under the sheet of its photos, which are numbered by it."""
    number(manager, album.key, album.media)
    picture = await sheet_of(manager, album.media) if album.media else None
    return pictured(text, picture, here(manager).limits.caption)


async def with_captions(manager: DialogManager, album: PhotoAlbum, text: str) -> dict[str, Any]:
    """A window under the sheet of photos that it does not ask for alone, with the captions there are."""
    if any(each.caption for each in album.media):
        at = here(manager)
        text = captioned(text, at.say("dialog-captions"), album.media, at.limits.caption)
    return await with_sheet(manager, album, text)


async def asked_with_sheet(manager: DialogManager, album: PhotoAlbum, text: str) -> dict[str, Any]:
    """A window that asks for photos: the sheet of those there are, how it is changed, and their captions."""
    if album.media:
        at = here(manager)
        text = captioned(text, at.say("dialog-photos-how"), album.media, at.limits.caption)
    return await with_sheet(manager, album, text)


async def obey(message: Message, manager: DialogManager, album: PhotoAlbum, *, bare: bool = False) -> bool:
    """Carry out what is said about the photos. Return whether anything is; bare numbers may be enough."""
    before = seen(manager, album.key, album.media)
    text = words(message) if message.text else ""
    is_read = text and (before or album.media)
    order = read_order(text, before, album.names, bare=bare) if is_read else None
    if order is None:
        return False
    is_undrawn = bool(manager.dialog_data.get("undrawn"))
    await _try(manager, album, before, order, text)
    if not is_undrawn:  # else the window comes below what was sent meanwhile
        manager.show_mode = ShowMode.EDIT
    return True


async def leave_out(manager: DialogManager, album: PhotoAlbum, number: int) -> None:
    """Leave out the photo whose number was pressed."""
    before = seen(manager, album.key, album.media)
    await _try(manager, album, before, read_order(f"{number}", before, album.names, bare=True), f"{number}")


async def caption_all(manager: DialogManager, album: PhotoAlbum, caption: str) -> None:
    """Give all photos one caption."""
    numbers = range(1, len(album.media) + 1)
    await _carry(manager, album, album.names, Captioned(tuple((n, caption) for n in numbers)))


async def _try(
    manager: DialogManager,
    album: PhotoAlbum,
    before: Sequence[str],
    order: Order | Missing | Gone | Unsure | None,
    typed: str,
) -> None:
    """Carry an order out, or say why not."""
    say = here(manager).say
    if isinstance(order, Reordered | Captioned):
        await _carry(manager, album, before, order)
    elif isinstance(order, Missing):
        count = len(album.media)
        await object_to(manager, say("dialog-photos-none", number=order.number, count=count))
    elif isinstance(order, Gone):
        await object_to(manager, say("dialog-photos-gone", numbers=_listed(order.numbers)))
    else:
        await object_to(manager, say("dialog-photos-unsure", typed=cut(typed, TYPED)))


async def _carry(manager: DialogManager, album: PhotoAlbum, before: Sequence[str], order: Order) -> None:
    """Carry an order out and say what was understood. To leave out all of several may be asked about."""
    actor, ids = here(manager).actor, {media.unique: media.id for media in album.media}
    named = [before[n - 1] for n in concerned(order, len(before))]
    if isinstance(order, Captioned):
        captions = tuple((ids[before[n - 1]], words) for n, words in order.captions)
        done: Action[Answered] = CaptionPhotos(actor, album.of, captions)
        left = len(ids)
    else:
        were = tuple(media.id for media in album.media)
        stay = [name for name in album.names if name not in named]
        if not named:  # an order of places, which is held against the very photos there are
            stay = [before[n - 1] for n in order.order]
        done, left = ArrangePhotos(actor, album.of, were, tuple(ids[name] for name in stay)), len(stay)
        if not stay and album.empty and len(ids) > 1:
            await album.empty(manager)
            return
    if await is_kept(manager, await carry_out(manager, done)):
        for said in _understood(manager, order, len(before), left):
            leave_line(manager, said)
        await manager.switch_to(album.window)


def _understood(manager: DialogManager, order: Order, before: int, left: int) -> list[str]:
    """The effect of an order, in the numbers it was given in."""
    say = here(manager).say
    if isinstance(order, Captioned):
        given = {key: [n for n, words in order.captions if bool(words) is key] for key in (True, False)}
        texts = {True: "dialog-photos-captioned", False: "dialog-photos-uncaptioned"}
        return [say(texts[key], numbers=_listed(numbers)) for key, numbers in given.items() if numbers]
    if gone := concerned(order, before):
        return [say("dialog-photos-left-out", numbers=_listed(gone), count=left)]
    return [say("dialog-photos-moved", numbers=_listed(order.order))]


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))

"""Numbered photos: what is typed or pressed about them, read by the numbers seen, carried out and said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.here import here
from dialogs.numbering import seen
from dialogs.outcome import carry_out, is_kept, leave_line, object_to
from dialogs.typed import words
from workflow.actions import Answered
from workflow.app import Action
from workflow.model import Media
from workflow.text import cut
from workflow.typed import Arranged, Captioned, Gone, Missing, Unsure, concerned, read_order

TYPED = 60  # letters shown of an order
Order = Arranged | Captioned


@dataclass(frozen=True)
class Album:
    """Photos that are numbered in a window, and the actions that change them.

    `of` tells them from other photos that the same dialog numbers; `empty` asks before all of several go.
    """

    of: str
    media: list[Media]
    window: State
    arrange: Callable[[tuple[int, ...]], Action[Answered]]
    caption: Callable[[tuple[tuple[int, str], ...]], Action[Answered]]
    empty: State | None = None

    @property
    def names(self) -> list[str]:
        """The platform's unique names of the photos, which stay when numbers and captions change."""
        return [each.unique for each in self.media]


async def obey(message: Message, manager: DialogManager, album: Album, *, bare: bool = False) -> bool:
    """Carry out what is said about the photos. Return whether anything is; bare numbers may be enough."""
    shown = seen(manager, album.of, album.media)
    text = words(message) if message.text else ""
    is_read = text and (shown or album.media)
    order = read_order(text, shown, album.names, bare=bare) if is_read else None
    if order is None:
        return False
    is_undrawn = bool(manager.dialog_data.get("undrawn"))
    await _try(manager, album, shown, order, text)
    if not is_undrawn:  # else the window comes below what was sent meanwhile
        manager.show_mode = ShowMode.EDIT
    return True


async def leave_out(manager: DialogManager, album: Album, number: int) -> None:
    """Leave out the photo whose number was pressed."""
    shown = seen(manager, album.of, album.media)
    await _try(manager, album, shown, read_order(f"{number}", shown, album.names, bare=True), f"{number}")


async def caption_all(manager: DialogManager, album: Album, caption: str) -> None:
    """Give all photos one caption."""
    numbers = range(1, len(album.media) + 1)
    await _carry(manager, album, album.names, Captioned(tuple((n, caption) for n in numbers)))


async def _try(
    manager: DialogManager,
    album: Album,
    shown: Sequence[str],
    order: Order | Missing | Gone | Unsure | None,
    typed: str,
) -> None:
    """Carry an order out, or say why not."""
    say = here(manager).say
    if isinstance(order, Arranged | Captioned):
        await _carry(manager, album, shown, order)
    elif isinstance(order, Missing):
        count = len(album.media)
        await object_to(manager, say("dialog-photos-none", number=order.number, count=count))
    elif isinstance(order, Gone):
        await object_to(manager, say("dialog-photos-gone", numbers=_listed(order.numbers)))
    else:
        await object_to(manager, say("dialog-photos-unsure", typed=cut(typed, TYPED)))


async def _carry(manager: DialogManager, album: Album, shown: Sequence[str], order: Order) -> None:
    """Carry an order out and say what was understood. To leave out all of several may be asked about."""
    ids = {media.unique: media.id for media in album.media}
    named = [shown[n - 1] for n in concerned(order, len(shown))]
    if isinstance(order, Captioned):
        done = album.caption(tuple((ids[shown[n - 1]], words) for n, words in order.captions))
        left = len(ids)
    else:
        stay = [name for name in album.names if name not in named]
        if not named:  # an order of places, which is held against the very photos there are
            stay = [shown[n - 1] for n in order.order]
        done, left = album.arrange(tuple(ids[name] for name in stay)), len(stay)
        if not stay and album.empty and len(ids) > 1:
            await manager.switch_to(album.empty)
            return
    if await is_kept(manager, await carry_out(manager, done)):
        for said in _understood(manager, order, len(shown), left):
            leave_line(manager, said)
        await manager.switch_to(album.window)


def _understood(manager: DialogManager, order: Order, shown: int, left: int) -> list[str]:
    """The effect of an order, in the numbers it was given in."""
    say = here(manager).say
    if isinstance(order, Captioned):
        given = {key: [n for n, words in order.captions if bool(words) is key] for key in (True, False)}
        texts = {True: "dialog-photos-captioned", False: "dialog-photos-uncaptioned"}
        return [say(texts[key], numbers=_listed(numbers)) for key, numbers in given.items() if numbers]
    if gone := concerned(order, shown):
        return [say("dialog-photos-left-out", numbers=_listed(gone), count=left)]
    return [say("dialog-photos-moved", numbers=_listed(order.order))]


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))

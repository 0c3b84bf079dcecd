"""The sheet of an album: small pictures are fetched and drawn aside, once, and within bounds.

A picture that does not come in time is left out, and tried again when the sheet is drawn next.
"""

import asyncio
import hashlib
import html
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar  # Any: what getters hand to windows

from aiogram.enums import ContentType
from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import MediaAttachment

from dialogs.upload import fetch
from dialogs.widgets import shown
from wording import contact_sheet
from workflow.model import Media
from workflow.text import cut, units

T = TypeVar("T")

SECONDS = 5  # for all pictures of a sheet
LONGEST = (60, 30, 15)  # letters of a caption, as many as there is room for
AT_ONCE = 3  # files fetched together
KEPT = 500  # small pictures of some 10 kB
_drawer = ThreadPoolExecutor(1, "sheet")  # one picture at a time is decoded, for everybody
_small: dict[str, bytes | None] = {}  # by the platform's unique name


class Sheet(MediaAttachment):
    """The picture of a window. It is drawn when it is uploaded; the same one is not uploaded again."""

    def __init__(self, thumbnails: Sequence[bytes | None]) -> None:
        self._thumbnails = tuple(thumbnails)
        named = hashlib.sha256(b"/".join(each or b"" for each in thumbnails)).hexdigest()
        super().__init__(ContentType.PHOTO, url=f"sheet:{named}")

    async def file(self) -> BufferedInputFile:
        return BufferedInputFile(await _aside(partial(contact_sheet.draw, self._thumbnails)), "anh.jpg")


def numbered(media: Sequence[Media], longest: int) -> list[str]:
    """The captions, each a line, by the numbers on the sheet."""
    said = [(n, " ".join(each.caption.split())) for n, each in enumerate(media, start=1)]
    return [f"{n}: {cut(caption, longest)}" for n, caption in said if caption]


def captioned(text: str, how: str, media: Sequence[Media], room: int) -> str:
    """A window's text, then `how` and the captions, cut so far that all of it fits under the sheet."""
    tried = [f"{text}\n{shown(how, *numbered(media, longest))}" for longest in LONGEST]
    return next((each for each in tried if _fits(each, room)), tried[-1])


def pictured(text: str, picture: Sheet | None, room: int) -> dict[str, Any]:
    """A window's text, as `shown` made it, under a picture if it is short enough for that."""
    return {"text": text, "picture": picture if _fits(text, room) else None}


def _fits(text: str, room: int) -> bool:
    return units(html.unescape(re.sub(r"<[^>]+>", "", text))) <= room


async def sheet_of(manager: DialogManager, media: Sequence[Media]) -> Sheet | None:
    """The sheet of some photos; nothing where not one of them can be drawn."""
    gate = asyncio.Semaphore(AT_ONCE)
    missing = {each.unique: each for each in media if each.unique not in _small}
    with suppress(TimeoutError):
        async with asyncio.timeout(SECONDS):
            await asyncio.gather(*(_look(manager, each, gate) for each in missing.values()))
    thumbnails = [_small.get(each.unique) for each in media]
    return Sheet(thumbnails) if any(thumbnails) else None


async def _look(manager: DialogManager, media: Media, gate: asyncio.Semaphore) -> None:
    """Keep the small picture of a photo, or that there is none."""
    async with gate:
        data = await fetch(manager, media.handle)
        if data is not None:
            _small[media.unique] = await _aside(partial(contact_sheet.thumbnail, data))
            for oldest in list(_small)[:-KEPT]:
                del _small[oldest]


async def _aside(draw: "partial[T]") -> T:
    return await asyncio.get_running_loop().run_in_executor(_drawer, draw)

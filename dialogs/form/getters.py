"""The window of a conversation: the lines and buttons that the product says, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from aiogram_dialog import DialogManager

from dialogs.album import PhotoAlbum, asked_with_sheet, with_captions
from dialogs.finding import paged_list
from dialogs.form import answers_shown
from dialogs.here import Here, here
from dialogs.outcome import carry_out
from dialogs.pages import Data, labels, page_line, window_text
from dialogs.states import Conversing
from dialogs.widgets import bold, paged, shown
from wording import Marked
from wording.marked import Writer
from workflow.actions import TakeStep
from workflow.errors import Refusal
from workflow.form.albums import Album
from workflow.form.view import Asked, Button, asked
from workflow.lines import Line
from workflow.requests.drafts.asked_text import MEND
from workflow.requests.drafts.held_part import REPLACE
from workflow.text import cut, units

HEAD, SHORT = 300, 120  # letters of the first line; a sheet of photos needs the room
MONTH = "month"  # the button that opens the month
BLANK, NO_PHOTOS = "blank", "no-photos"  # steps that leave an answer out
ROOM = 1800  # for the lines of a page: with everything around them they fit one message
SHARED = 20  # letters of a label that shares its row
LINES = 15  # on a page
LONG = 3000  # letters of a text that a window shows; a longer one comes as a file
WHOLE = "whole"  # what a button sends that asks for it
PLACE = "\ufffc"  # stands where words stand out


def conversation_of(manager: DialogManager) -> int:
    return int(manager.dialog_data["conversation"])


async def asked_now(manager: DialogManager) -> Asked | Refusal:
    """The question of the conversation, or why there is none."""
    at, id = here(manager), conversation_of(manager)
    try:
        return await at.app.ask(lambda work: asked(work, at.actor, id))
    except Refusal as refusal:
        return refusal


async def get_asked(dialog_manager: DialogManager, **_: object) -> Data:
    at, data, found = here(dialog_manager), dialog_manager.dialog_data, await asked_now(dialog_manager)
    if isinstance(found, Refusal):
        return {"text": shown(at.say(f"refusal-{found.code}", **found.values)), "alive": False}
    if data.get("field") != found.place:
        data.update(field=found.place, page=0)
    most = SHORT if found.album else HEAD
    head = bold(cut(at.value(found.head), most)) if found.head else ""
    blocks = [*_told(at, found), head, *(_stressed(at, each) for each in found.lines)]
    if found.whole or (found.replaces and found.place == REPLACE):
        blocks += _text_there(at, found)
    elif found.given:
        blocks.append("\n" + "\n".join(map(at.line, found.given)))
    listed = [(number, at.value(label)) for number, label in found.listed]
    if found.body or (found.below and not found.listing):
        text = {**await answers_shown.draw(dialog_manager, found), "options": []}
    elif album := album_of(dialog_manager, found):
        text = await _with_photos(dialog_manager, blocks, album)
    elif sheet := sheet_of(dialog_manager, found):
        told = window_text(dialog_manager, *blocks)
        pictured = await with_captions(dialog_manager, sheet, told["text"])
        text = {**told, **pictured, "options": labels(at, listed)}
    elif found.finds:
        text = paged_list(dialog_manager, listed, *blocks)
    elif found.listing:
        text = {**_paged_lines(dialog_manager, blocks, found), "options": labels(at, listed)}
    else:
        text = {**window_text(dialog_manager, *blocks), "options": labels(at, listed)}
    rows = [[_labelled(at, each, len(row)) for each in row] for row in found.rows]
    month = [[(at.say("dialog-do-calendar"), MONTH, "plain")]] if found.days else []
    return {**text, "rows": [*month, *_with_whole(at, found, rows)]}


def _told(at: Here, found: Asked) -> list[str]:
    """The lines about the answer before, apart from the question."""
    return ["\n".join(map(at.line, found.told)) + "\n"] if found.told else []


def _stressed(at: Here, each: Line) -> Marked | str:
    """A line in which one of its values stands out."""
    if not each.stressed:
        return at.line(each)
    said = at.line(replace(each, values={**each.values, each.stressed: PLACE}))
    before, _, after = said.partition(PLACE)
    return Writer().add(before).add(at.value(each.values[each.stressed]), "bold").add(after).done()


def _text_there(at: Here, found: Asked) -> list[Marked | str]:
    """The text there is, cut where it is long; of one that makes way, that it comes back as a file."""
    if found.whole is None:
        is_long = found.replaces is not None and len(found.replaces.text) > LONG
        return [at.say("dialog-replace-old")] if is_long else []
    text = found.whole.text
    is_cut = [at.say("dialog-cut", shown=LONG, length=len(text))] if len(text) > LONG else []
    quoted = Writer().add("\n").add(cut(text, LONG), "blockquote").done()
    return [quoted, *is_cut, *map(at.line, found.given)]


def _with_whole(
    at: Here, found: Asked, rows: list[list[tuple[str, str, str]]]
) -> Iterator[list[tuple[str, str, str]]]:
    """The rows, with a button for a text that is cut beside the one that mends it."""
    is_cut = found.whole is not None and len(found.whole.text) > LONG
    for row in rows:
        is_beside = is_cut and any(sends == MEND.name for _, sends, _ in row)
        yield [*row, (at.say("dialog-do-whole"), WHOLE, "")] if is_beside else row


def sheet_of(manager: DialogManager, found: Asked) -> PhotoAlbum | None:
    """The photos that may be sent beside other answers."""
    return _drawn(manager, found.sheet, NO_PHOTOS)


def album_of(manager: DialogManager, found: Asked) -> PhotoAlbum | None:
    """The photos that are asked for."""
    may_go = any(each.sends == BLANK for row in found.rows for each in row)
    return _drawn(manager, found.album, BLANK if may_go else None)


def _drawn(manager: DialogManager, album: Album | None, step: str | None) -> PhotoAlbum | None:
    """An album as the window has it; the step leaves out the last of its photos, where that may be."""
    if album is None:
        return None
    at, id = here(manager), conversation_of(manager)

    async def empty(manager: DialogManager) -> None:
        await carry_out(manager, TakeStep(at.actor, id, str(step)))
        await manager.switch_to(Conversing.asked)

    title, media = album.title.in_(at.language), list(album.media)
    return PhotoAlbum(album.of, title, media, Conversing.asked, empty if step else None)


async def _with_photos(manager: DialogManager, blocks: list[Marked | str], album: PhotoAlbum) -> Data:
    """The question above the sheet of its photos."""
    text = window_text(manager, *blocks)
    sheet = await asked_with_sheet(manager, album, text["text"])
    return {**text, **sheet, "options": [], "has_photos": bool(album.media)}


def _paged_lines(manager: DialogManager, blocks: list[Marked | str], found: Asked) -> Data:
    """A page of many lines, between those that stand on every page."""
    at = here(manager)
    pages = _pages(map(at.line, found.listing))
    where = paged(manager, pages)
    below, between = "\n".join(map(at.line, found.below)), "\n" if found.place else "\n\n"
    listing = "\n".join(pages[where["page"]])
    return {**window_text(manager, *blocks, listing, below, page_line(at, where), between=between), **where}


def _pages(lines: Iterable[str]) -> list[list[str]]:
    """Lines by the page, as many on each as are read at once and fit a message."""
    pages: list[list[str]] = [[]]
    for each in lines:
        room = ROOM - sum(units(one) + 1 for one in pages[-1])
        if pages[-1] and (len(pages[-1]) == LINES or units(each) > room):
            pages.append([])
        pages[-1].append(each)
    return pages


def _labelled(at: Here, button: Button, beside: int) -> tuple[str, str, str]:
    label = at.value(button.label)
    return cut(label, SHARED) if beside > 1 else label, button.sends, button.style

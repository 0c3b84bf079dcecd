"""The window of a conversation: the lines and buttons that the product says, in words."""

from collections.abc import Iterable

from aiogram_dialog import DialogManager

from dialogs.album import PhotoAlbum, asked_with_sheet
from dialogs.finding import paged_list
from dialogs.form import answers_shown
from dialogs.here import Here, here
from dialogs.outcome import carry_out
from dialogs.pages import Data, labels, page_line, window_text
from dialogs.states import Conversing
from dialogs.widgets import bold, paged, shown
from wording import Marked
from workflow.actions import TakeStep
from workflow.errors import Refusal
from workflow.form.view import Asked, Button, asked
from workflow.text import cut, units

HEAD, SHORT = 300, 120  # letters of the first line; a sheet of photos needs the room
MONTH = "month"  # the button that opens the month
BLANK = "blank"  # the step that leaves an answer out
ROOM = 1800  # for the lines of a page: with everything around them they fit one message
SHARED = 20  # letters of a label that shares its row
LINES = 15  # on a page


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
    blocks = [*_told(at, found), head, *map(at.line, found.lines)]
    if found.given:
        blocks.append("\n" + "\n".join(map(at.line, found.given)))
    listed = [(number, at.value(label)) for number, label in found.listed]
    if found.body or (found.below and not found.listing):
        text = {**await answers_shown.draw(dialog_manager, found), "options": []}
    elif album := album_of(dialog_manager, found):
        text = await _with_photos(dialog_manager, blocks, album)
    elif found.finds:
        text = paged_list(dialog_manager, listed, *blocks)
    elif found.listing:
        text = {**_paged_lines(dialog_manager, blocks, found), "options": labels(at, listed)}
    else:
        text = {**window_text(dialog_manager, *blocks), "options": labels(at, listed)}
    rows = [[_labelled(at, each, len(row)) for each in row] for row in found.rows]
    month = [[(at.say("dialog-do-calendar"), MONTH, "plain")]] if found.days else []
    return {**text, "rows": [*month, *rows]}


def _told(at: Here, found: Asked) -> list[str]:
    """The lines about the answer before, apart from the question."""
    return ["\n".join(map(at.line, found.told)) + "\n"] if found.told else []


def album_of(manager: DialogManager, found: Asked) -> PhotoAlbum | None:
    """The photos that are asked for."""
    asked, at, id = found.album, here(manager), conversation_of(manager)
    if asked is None:
        return None

    async def empty(manager: DialogManager) -> None:
        await carry_out(manager, TakeStep(at.actor, id, BLANK))
        await manager.switch_to(Conversing.asked)

    may_go = any(each.sends == BLANK for row in found.rows for each in row)
    title, media = asked.title.in_(at.language), list(asked.media)
    return PhotoAlbum(asked.of, title, media, Conversing.asked, empty if may_go else None)


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

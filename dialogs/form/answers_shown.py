"""The last look at a draft: the answers as deciders read them, by the page, under a sheet of the photos."""

from aiogram_dialog import DialogManager

from dialogs.here import Here, here
from dialogs.pages import Data, page_line
from dialogs.sheet import numbered, pictured, sheet_of
from dialogs.widgets import bold, paged, shown, with_hints
from wording import Marked, body_text
from wording.marked import join, plain
from workflow.form.view import Asked
from workflow.media.files import is_picture
from workflow.model import Media
from workflow.text import units

PAGE = 1800  # a page, with everything around it, fits one message
LEAST, MARGIN = 100, 20  # of the page under the sheet of the photos, and what is left free there
CAPTIONED = 200


async def draw(manager: DialogManager, found: Asked) -> Data:
    """A page of the answers, between what stands above and below them."""
    at = here(manager)
    picture = await sheet_of(manager, [each for each in found.media if is_picture(each)])
    body = body_text(found.body, found.media, at.language, at.wording, at.limits)
    body = join("\n", [body, *_captions(at, found.media)])
    told = [plain("\n".join(map(at.line, found.told)) + "\n")] if found.told else []
    head = join("\n", [*told, bold(at.value(found.head)), *(plain(at.line(each)) for each in found.lines)])
    given = "\n".join(map(at.line, found.given))
    around = head.length + units(given + _below(at, found, {"page": 0, "pages": 2}))
    first = max(LEAST, at.limits.caption - MARGIN - around) if picture else PAGE
    pages = body.pages(PAGE, first) or [Marked()]
    where = paged(manager, pages)
    text = shown(head, pages[where["page"]], given, _below(at, found, where), between="\n\n")
    sheet = None if where["page"] else picture
    return {**pictured(with_hints(manager, text), sheet, at.limits.caption), "alive": True, **where}


def _captions(at: Here, media: tuple[Media, ...]) -> list[Marked]:
    """The captions of the photos, by their numbers on the sheet."""
    said = numbered([each for each in media if is_picture(each)], CAPTIONED)
    return [plain("\n".join([at.say("dialog-captions"), *said]))] if said else []


def _below(at: Here, found: Asked, where: Data) -> str:
    """Any other lines, the page one is on, and last what is missing, or what the button will do."""
    *lines, outlook = map(at.line, found.below)
    return "\n".join(filter(None, [*lines, page_line(at, where), outlook]))

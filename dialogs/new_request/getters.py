"""The content of the windows before and after the questions."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.fields.cursor import draft_id, look_up
from dialogs.here import Here, here
from dialogs.sheet import numbered, pictured, sheet_of
from dialogs.widgets import bold, paged, shown, with_hints
from wording import Marked, body_text
from wording.marked import join, plain
from workflow.form import questions
from workflow.media.files import is_picture
from workflow.model import Media
from workflow.requests.drafts.last_look import Preview, attached, preview
from workflow.text import cut, units
from workflow.work import Actor, Work

LABEL = 40
PAGE = 1800  # a page, with everything around it, fits one message
LEAST, MARGIN = 100, 20  # of the page under the sheet of the photos, and what is left free there
CAPTIONED = 200
Data = dict[str, Any]


async def get_preview(dialog_manager: DialogManager, **_: object) -> Data:
    """The same body as on the deciders' card, from the same function."""
    at, id = here(dialog_manager), draft_id(dialog_manager)
    found = await at.app.ask(lambda work: _preview(work, at.actor, id))
    if found is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    picture = await sheet_of(dialog_manager, [each for each in found.media if is_picture(each)])
    body = body_text(found.answers, found.media, at.language, at.wording, at.limits)
    body = join("\n", [body, *captions(at, found.media)])
    head = join("\n", [bold(at.line(found.head)), *(plain(at.line(each)) for each in found.above)])
    below = "\n".join(map(at.line, attached(found.media)))
    around = head.length + units(below + _below(at, found, {"page": 0, "pages": 2}))
    first = max(LEAST, at.limits.caption - MARGIN - around) if picture else PAGE
    pages = body.pages(PAGE, first) or [Marked()]
    where = paged(dialog_manager, pages)
    text = shown(head, pages[where["page"]], below, _below(at, found, where), between="\n\n")
    text = with_hints(dialog_manager, text)
    return {
        **pictured(text, None if where["page"] else picture, at.limits.caption),
        "alive": True,
        "is_complete": not found.missing,
        "lacks": bool(found.missing),
        "send": at.say(f"dialog-do-send-{found.purpose}"),
        **where,
    }


def _preview(work: Work, actor: Actor, id: int) -> Preview | None:
    found = look_up(work, actor, id)
    return preview(work, found[0]) if found else None


def captions(at: Here, media: tuple[Media, ...]) -> list[Marked]:
    """The captions of the photos, by their numbers on the sheet."""
    said = numbered([each for each in media if is_picture(each)], CAPTIONED)
    return [plain("\n".join([at.say("dialog-captions"), *said]))] if said else []


def _below(at: Here, found: Preview, where: Data) -> str:
    """The page one is on, what is missing, or what the button will do."""
    lines = [at.line(each) for each in found.below]
    if where["pages"] > 1:
        lines.append(at.say("dialog-page", page=where["page"] + 1, pages=where["pages"]))
    return "\n".join([*lines, at.line(found.outlook())])


async def get_fields(dialog_manager: DialogManager, **_: object) -> Data:
    """The answers that can be changed, each alone."""
    at, id = here(dialog_manager), draft_id(dialog_manager)
    found = await at.app.ask(lambda work: look_up(work, at.actor, id))
    if found is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    options = []
    for n, key in enumerate(questions.order(found[1])):
        spec = found[1].fields[key]
        given = found[0].answers.get(key) not in (None, "", [])
        title = cut(spec.title.in_(at.language), LABEL - 2)
        options.append((f"✓ {title}" if given else title, n))
    text = shown(at.say("dialog-which-field"))
    return {"text": with_hints(dialog_manager, text), "alive": True, "options": options}


async def get_drop(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    return {"text": with_hints(dialog_manager, shown(at.say("dialog-drop-sure"))), "alive": True}

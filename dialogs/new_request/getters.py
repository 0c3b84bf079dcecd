"""The content of the windows before and after the questions."""

from collections.abc import Iterable
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.fields.cursor import draft_id, look_up
from dialogs.finding import listing
from dialogs.here import Here, here
from dialogs.sheet import numbered, pictured, sheet_of
from dialogs.widgets import bold, paged, shown, with_hints
from wording import Marked, body_text
from wording.marked import join, plain
from workflow.form import questions
from workflow.lines import Line, line
from workflow.media.files import is_picture
from workflow.model import Draft, Media
from workflow.people import permissions, staff
from workflow.requests import lead_time
from workflow.requests.drafts import own
from workflow.requests.drafts.last_look import Preview, attached, preview
from workflow.spec import Words
from workflow.text import cut, units
from workflow.work import Actor, Work

LABEL = 40
PAGE = 1800  # a page, with everything around it, fits one message
LEAST, MARGIN = 100, 20  # of the page under the sheet of the photos, and what is left free there
CAPTIONED = 200
Data = dict[str, Any]


def units_of(work: Work, actor: Actor) -> list[tuple[str, Words]]:
    """The units in whose name one may send, with their titles."""
    return staff.titled(work, permissions.units_to_submit(work, work.require_person(actor)))


def types_of(work: Work) -> list[tuple[str, Words]]:
    """Return the types that can be asked for under the rules of today."""
    return [(key, kind.title) for key, kind in work.rulebook.spec.request_types.items()]


def new_drafts(work: Work, actor: Actor) -> list[tuple[Draft, Words, Words]]:
    """New requests begun and not sent: each with what it is called, and its type."""
    drafts = [d for d in own.drafts_of(work, work.require_person(actor)) if d.purpose == "new"]
    return [(d, own.draft_title(work, d), own.kind_of(work, d).title) for d in drafts]


async def get_drafts(dialog_manager: DialogManager, **_: object) -> Data:
    """Drafts that are called the same are numbered, and told apart by their type and last change."""
    at = here(dialog_manager)
    found = await at.app.ask(lambda work: new_drafts(work, at.actor))
    options, lines = [(cut(at.value(title), LABEL), draft.id) for draft, title, _ in found], list[str]()
    if len({label for label, _ in options}) < len(options):
        options = [(cut(f"{n}. {label}", LABEL), id) for n, (label, id) in enumerate(options, start=1)]
        lines = [
            f"{n}. {at.value(kind)} · {at.say('dialog-draft-new', title=title, at=draft.updated_at)}"
            for n, (draft, title, kind) in enumerate(found, start=1)
        ]
    text = shown(bold(at.say("dialog-new")), at.say("dialog-unsent", count=len(found)), *_of_a_page(lines))
    return {"text": with_hints(dialog_manager, text), "alive": True, "options": options}


async def get_units(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    found = await at.app.ask(lambda work: units_of(work, at.actor))
    numbered = [(n, title) for n, (_, title) in enumerate(found)]
    return listing(dialog_manager, numbered, bold(at.say("dialog-new")), at.say("dialog-which-unit"))


def said_of_types(work: Work) -> list[Line]:
    """A line for each type: what it is for, and from which day on an event is in time if it is sent today."""
    lines = []
    for kind in work.rulebook.spec.request_types.values():
        used, day = kind.used_for, lead_time.earliest(work, kind)
        if used or day:
            key = "dialog-type-both" if used and day else "dialog-type" if used else "dialog-type-from"
            lines.append(line(key, title=kind.title, used=used, day=day))
    return lines


def _of_a_page(lines: Iterable[str]) -> list[str]:
    """The first lines, as many as one message has room for; a type without a line still has its button."""
    found: list[str] = []
    room = PAGE
    for each in lines:
        room -= units(each) + 1
        if room < 0:
            break
        found.append(each)
    return found


async def get_types(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    found, units, said = await at.app.ask(
        lambda work: (types_of(work), units_of(work, at.actor), said_of_types(work))
    )
    chosen = dialog_manager.dialog_data.get("unit")
    unit = next((title for key, title in units if key == chosen), None)
    text = shown(
        bold(at.say("dialog-types", unit=unit) if unit else at.say("dialog-new")),
        at.say("dialog-which-type"),
        *_of_a_page(map(at.line, said)),
    )
    return {
        "text": with_hints(dialog_manager, text),
        "alive": True,
        "options": [(cut(at.value(title), LABEL), n) for n, (_, title) in enumerate(found)],
        "can_back": dialog_manager.dialog_data.get("several_units", False),
    }


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

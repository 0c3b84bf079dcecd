"""The window of an offer: what it holds, and what it may become."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.here import Here, here
from dialogs.pages import LABEL
from dialogs.widgets import shown, with_hints
from workflow.calendar import days_off
from workflow.form import questions
from workflow.lines import Value
from workflow.people import staff
from workflow.requests.drafts import offered, own
from workflow.requests.drafts.offered import Content, Way
from workflow.spec import Words
from workflow.text import cut
from workflow.work import Work

TITLE = 100
Data = dict[str, Any]


@dataclass(frozen=True)
class SeenOffer:
    """An offer as its window shows it: what it holds, what it may become, and the draft it could join."""

    content: Content
    title: str
    ways: list[tuple[Way, Words, Words]]
    draft: tuple[Words, Content] | None
    until: datetime
    off: Value


def _look(work: Work, at: Here, id: int) -> SeenOffer | None:
    person = work.require_person(at.actor)
    offer = own.own_draft(work, person, id)
    if offer is None or offer.purpose != "offered":
        return None
    kind = own.kind_of(work, offer)
    text = offer.answers.get(questions.text_field(kind) or "")
    draft, until = offered.open_draft(work, person), offered.kept_until(work, offer.created_at)
    return SeenOffer(
        offered.content(work, kind, offer.answers),
        offered.title_of(kind, text) if isinstance(text, str) else "",
        [
            ((type, unit), work.rulebook.spec.request_types[type].title, staff.unit_title(work, unit))
            for type, unit in offered.ways(work, person)
        ],
        (own.draft_title(work, draft), offered.content(work, own.kind_of(work, draft), draft.answers))
        if draft
        else None,
        until.at,
        days_off.said(work.calendar, until),
    )


async def seen(manager: DialogManager) -> SeenOffer | None:
    at, id = here(manager), manager.dialog_data.get("offer")
    return await at.app.ask(lambda work: _look(work, at, int(id))) if id is not None else None


async def get_offer(dialog_manager: DialogManager, **_: object) -> Data:
    at, found = here(dialog_manager), await seen(dialog_manager)
    if found is None:
        key = "hint" if dialog_manager.dialog_data.get("offer") is None else "refusal-draft-gone"
        return {"text": with_hints(dialog_manager, shown(at.say(key))), "alive": False}
    what, lines = _said(at, found.content), []
    if found.draft:
        title, has = found.draft
        beside = "offer-beside" if _said(at, has) else "offer-beside-empty"
        lines.append(at.say(beside, what=what, title=title, has=_said(at, has)))
    else:
        lines += [at.say("offer-got", what=what), _asked(at, found)]
    lines.append(at.say("offer-kept", until=found.until, off=found.off))
    return {
        "text": with_hints(dialog_manager, shown(*lines)),
        "alive": True,
        "take": at.say("offer-do-new" if found.draft else "offer-do-take"),
        "can_join": found.draft is not None,
        "alone": found.draft is None,
    }


def _asked(at: Here, found: SeenOffer) -> str:
    if len(found.ways) != 1:
        return at.say("offer-ask-which")
    _, type, unit = found.ways[0]
    if found.title:
        return at.say("offer-ask-titled", type=type, unit=unit, title=cut(found.title, TITLE))
    return at.say("offer-ask", type=type, unit=unit)


def _said(at: Here, content: Content) -> str:
    """“bài 412 ký tự, 3 ảnh và tệp moi.docx”; nothing where there is none."""
    parts = [at.say("offer-text", length=content.length)] if content.length else []
    parts += [at.say("offer-photos", count=content.photos)] if content.photos else []
    parts += [at.say("offer-file", name=content.file)] if content.file else []
    named = dict(zip(("first", "second", "third"), parts, strict=False))
    return (
        at.say({2: "offer-two", 3: "offer-three"}[len(parts)], **named) if len(parts) > 1 else "".join(parts)
    )


async def get_which(dialog_manager: DialogManager, **_: object) -> Data:
    """The types and units to choose from."""
    at, found = here(dialog_manager), await seen(dialog_manager)
    if found is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False, "options": []}
    ways = [
        (cut(at.say("offer-way", type=type, unit=unit), LABEL), n)
        for n, (_, type, unit) in enumerate(found.ways)
    ]
    text = with_hints(dialog_manager, shown(at.say("offer-which")))
    return {"text": text, "alive": True, "options": ways}

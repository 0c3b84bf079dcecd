"""From a conversation to the windows of the fields of its draft, and of a text from its last look."""

from typing import Any  # aiogram-dialog hands dialogs untyped data

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.outcome import lead_to
from dialogs.states import Form
from dialogs.typed import words
from workflow.form import kinds, questions
from workflow.form.conversing import talk_of
from workflow.form.form import Talk
from workflow.form.kinds.base import Input
from workflow.lines import Line
from workflow.requests.drafts import own
from workflow.requests.drafts.answer_before import told
from workflow.requests.drafts.chosen_draft import ALONE, DRAFT, TYPE, UNIT, draft_of
from workflow.requests.drafts.request_questions import field_at
from workflow.text import clean
from workflow.work import Work

PARAGRAPH = 40  # letters; what is shorter is taken for an answer
REST = 12  # letters, right after the text itself
MOVED: tuple[Input, ...] = (  # fields that are asked in the window of conversations
    "line", "link", "options", "either", "found", "day", "days", "time", "event", "album", "file",
)  # fmt: skip
CARRIED = ("said", "ended", "refused_at", "drawings", "objects")


async def to_draft(manager: DialogManager, conversation: int) -> bool:
    """Lead to the field of the draft that a conversation is at; return whether it is at one.

    `chooser` is the conversation to which the first of them leads back, where something was chosen there.
    """
    at = here(manager)

    def look(work: Work) -> tuple[Talk, str | None, tuple[Line, ...]]:
        talk = talk_of(work, at.actor, conversation)
        field, draft = field_at(talk), draft_of(talk)
        lines = told(talk, draft) if draft else ()
        return talk, None if field and is_moved(talk, field) else field, lines

    talk, field, said = await at.app.ask(look)
    if field is None:
        return False
    alone = {"alone": True} if talk.number(ALONE) else {}
    chooser = conversation if talk.has(UNIT) or talk.has(TYPE) else 0
    data = {"draft": talk.number("draft"), "chooser": chooser, "field": field, **alone, **carried(manager)}
    data["hints"] += ["\n".join(map(at.line, said))] if said else []
    await lead_to(manager, Form.extras, data)
    return True


def is_moved(talk: Talk, key: str) -> bool:
    """Whether a field of its draft is asked in the window of conversations."""
    draft = draft_of(talk)
    spec = own.kind_of(talk.work, draft).fields.get(key) if draft else None
    return spec is not None and kinds.of(spec).input in MOVED


async def to_held(message: Message, manager: DialogManager) -> bool:
    """To the window that asks where a text goes that came at the last look. Return whether it is one."""
    at, conversation = here(manager), int(manager.dialog_data["conversation"])
    if manager.dialog_data.get("form") != "request":
        return False
    draft = (await at.app.ask(lambda work: talk_of(work, at.actor, conversation))).number(DRAFT)
    if await joined_by(message, manager, draft) is None:
        return False
    await lead_to(manager, Form.held, {"draft": draft, "conversation": conversation, **carried(manager)})
    return True


async def joined_by(message: Message, manager: DialogManager, draft: int) -> str | None:
    """The text of a draft that a message can join, if it is a paragraph, or a line right after the text."""
    at, least = here(manager), REST if manager.dialog_data.get("ended") else PARAGRAPH
    if message.text is None or len(clean(words(message))) < least:
        return None

    def look(work: Work) -> str | None:
        found = own.own_draft(work, work.require_person(at.actor), draft)
        key = questions.text_field(own.kind_of(work, found)) if found else None
        return None if found is None or key is None or isinstance(found.answers.get(key), list) else key

    return await at.app.ask(look)


def carried(manager: DialogManager) -> dict[str, Any]:
    """The lines to be shown, and what is known of the messages that came, for the dialog that follows."""
    data = manager.dialog_data if manager.has_context() else {}
    data.pop("undrawn", None)
    hints = data.pop("hints", [])
    return {"hints": hints, **{key: data[key] for key in CARRIED if key in data}}

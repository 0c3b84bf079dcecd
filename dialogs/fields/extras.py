"""The optional questions on one window: whatever is sent there goes where only it can be meant for."""

from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.fields import attachments, clicks, echo, photos
from dialogs.fields.cursor import draft_id, field_key, find_open, go_on, look_up, to_field, to_preview
from dialogs.fields.getters import SHOWN, Question, question, said
from dialogs.fields.held import hold_late
from dialogs.form.to_fields import PARAGRAPH
from dialogs.here import Here, here
from dialogs.numbering import number, seen
from dialogs.outcome import carry_out, hint, is_carried_out, is_kept, leave_line
from dialogs.sent import sent_file
from dialogs.sheet import captioned, pictured, sheet_of
from dialogs.states import Form
from dialogs.typed import words
from dialogs.widgets import bold, shown, with_hints
from wording import Marked
from workflow.actions import GiveChoice, SkipExtras
from workflow.form import kinds, questions
from workflow.form.kinds.base import Asking, Parsed
from workflow.form.short_answers import is_none, is_right
from workflow.media.files import is_picture
from workflow.media.numbered import read_order
from workflow.model import Media
from workflow.people import choosable
from workflow.spec import FieldSpec, RequestType, Words
from workflow.text import cut
from workflow.work import Actor, Work

LABEL = 24  # letters of a button of which two stand side by side
WAYS = ("album", "file", "link", "day", "days", "time")  # what can be sent without choosing first
Data = dict[str, Any]


@dataclass(frozen=True)
class Extras:
    """The optional questions of a draft with what was answered, and whether others come before them."""

    type: Words
    asked: dict[str, Question]
    is_first: bool


def _look(work: Work, actor: Actor, id: int) -> Extras | None:
    found = look_up(work, actor, id)
    if found is None:
        return None
    kind = found[1]
    asked = {key: question(work, actor, id, key) for key in questions.extras(kind)}
    return Extras(kind.title, {key: one for key, one in asked.items() if one}, not questions.steps(kind))


async def get_extras(dialog_manager: DialogManager, **_: object) -> Data:
    """Each optional question with its answer, and the day or link that was just typed."""
    at, id, data = here(dialog_manager), draft_id(dialog_manager), dialog_manager.dialog_data
    found = await at.app.ask(lambda work: _look(work, at.actor, id))
    if found is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    asked = list(found.asked.values())
    proposed = data.get("proposed")
    lines: list[Marked | str] = [
        bold(at.say("dialog-extras", type=found.type)),
        _how(at, [one.asking for one in asked]),
        *(at.say("dialog-extra-line", title=one.spec.title, answer=_answer(at, one)) for one in asked),
    ]
    if proposed:
        spec = found.asked[data["field"]].spec
        lines.append("\n" + at.say("dialog-extra-sure", title=spec.title, answer=said(at, spec, proposed)))
    key, media = _numbered(found)
    number(dialog_manager, key, media)
    text = with_hints(dialog_manager, shown(*lines))
    if any(each.caption for each in media):
        text = captioned(text, at.say("dialog-captions"), media, at.limits.caption)
    return {
        **pictured(text, await sheet_of(dialog_manager, media), at.limits.caption),
        "alive": True,
        "options": [(cut(one.spec.title.in_(at.language), LABEL), n) for n, one in enumerate(asked)],
        "is_proposed": bool(proposed),
        "is_done": not proposed,
        "can_back": not found.is_first or bool(data.get("chooser")),
    }


def _numbered(found: Extras) -> tuple[str, list[Media]]:
    """The photos that have numbers here: those of the only question for photos."""
    keys = [key for key, one in found.asked.items() if one.asking.input == "album"]
    return (keys[0], found.asked[keys[0]].media) if len(keys) == 1 else ("", [])


def _how(at: Here, asking: list[Asking]) -> str:
    """How the questions are answered: by sending, or by choosing one first."""
    found = sorted((WAYS.index(one.input), one.kind) for one in asking if one.input in WAYS)
    ways = ", ".join(at.say(f"dialog-way-{kind}") for _, kind in dict.fromkeys(found))
    if not ways:
        return at.say("dialog-extras-press")
    return at.say("dialog-extras-send", ways=ways[:1].upper() + ways[1:])


def _answer(at: Here, asked: Question) -> str:
    """An answer on one line."""
    if not asked.is_answered:
        return at.say("dialog-extra-none")
    if asked.asking.input == "album":
        captions = sum(bool(media.caption) for media in asked.media)
        return at.say("dialog-extra-photos", count=len(asked.media), captions=captions)
    if asked.media:
        return asked.media[0].name
    return cut(said(at, asked.spec, asked.answer), SHOWN)


async def on_extra(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """To one of the questions."""
    found = await find_open(manager)
    if found is None:
        return
    keys = questions.extras(found[1])
    if number < len(keys):
        await to_field(manager, found[1], keys[number])


async def on_review(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _review(manager)


async def _review(manager: DialogManager) -> None:
    """On to the preview; what has no answer is left out."""
    if await is_carried_out(manager, SkipExtras(here(manager).actor, draft_id(manager))):
        await to_preview(manager)


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """A photo, a file, a link, a day: the answer to the one question it can be meant for."""
    found = await find_open(manager)
    if found is None:
        return
    if message.photo or message.document:
        await _attach(message, widget, manager, found[1])
    elif message.text is None:
        await _ask_to_choose(manager)
    elif manager.dialog_data.get("proposed") and is_right(message.text) is not None:
        await echo.on_checked(message, widget, manager)
    elif is_none(message.text):
        await _review(manager)
    else:
        await _hear(message, widget, manager, found[1])


async def _attach(message: Message, widget: MessageInput, manager: DialogManager, kind: RequestType) -> None:
    """A picture is a photo where photos are asked for, anything else the file."""
    file = sent_file(message, here(manager).limits)
    inputs = {key: kinds.of(kind.fields[key]).describe().input for key in questions.extras(kind)}
    order = ("album", "file") if is_picture(file) else ("file", "album")
    fits = [key for wanted in order for key, input in inputs.items() if input == wanted]
    if not fits:
        await _ask_to_choose(manager)
        return
    before, proposed = manager.dialog_data.get("field", ""), manager.dialog_data.get("proposed")
    manager.dialog_data["field"] = fits[0]
    if inputs[fits[0]] == "album":
        await attachments.on_photo(message, widget, manager)
    else:
        await attachments.on_file(message, widget, manager)
    if manager.has_context():  # what was typed before still waits for its echo
        manager.dialog_data.update({"field": before, "proposed": proposed} if proposed else {"field": ""})


async def _hear(message: Message, widget: MessageInput, manager: DialogManager, kind: RequestType) -> None:
    """Take words that answer one question alone, or say what is to be done with the photos there are; a later
    part of the text is offered to it."""
    text, at = words(message), here(manager)

    def heard(work: Work) -> dict[str, Parsed]:
        return {
            key: questions.read_answer(kind, key, text, at.now, choosable.among(work, kind.fields[key]))
            for key in questions.extras(kind)
        }

    read = await at.app.ask(heard)
    sure = [key for key, (answer, _) in read.items() if answer is not None]
    asked = [key for key, (_, problem) in read.items() if problem and problem.options]
    if not sure and not asked and (key := await _ordered(manager, text)):
        manager.dialog_data["field"] = key
        await photos.obey_order(message, manager, key)
        if manager.current_context().state == Form.extras:
            manager.dialog_data["field"] = ""
        return
    if not sure and (not asked or len(text) >= 2 * PARAGRAPH) and await hold_late(message, manager):
        return
    fits = sure or asked
    if len(fits) != 1:
        await _ask_to_choose(manager)
        return
    key = fits[0]
    spec, (_, problem) = kind.fields[key], read[key]
    asking = kinds.of(spec).describe()
    manager.dialog_data["field"] = key
    if problem and problem.code == "date-past":
        await _keep_past(manager, spec, problem.options[0])
    elif asking.echo:
        await echo.on_typed(message, widget, manager)
    elif asking.options:
        await clicks.on_name(message, widget, manager)
    else:
        await echo.on_typed(message, widget, manager)


async def _ordered(manager: DialogManager, text: str) -> str:
    """The question whose photos `text` leaves out, moves or captions; empty where it is no such order."""
    at, id = here(manager), draft_id(manager)
    found = await at.app.ask(lambda work: _look(work, at.actor, id))
    key, media = _numbered(found) if found else ("", [])
    names = [each.unique for each in media]
    before = seen(manager, key, media)
    is_order = (before or names) and read_order(text, before, names) is not None
    return key if is_order else ""


async def _keep_past(manager: DialogManager, spec: FieldSpec, day: str) -> None:
    """Keep a day that is over and was typed with its year: nothing follows from it, so its echo is enough."""
    at = here(manager)
    given = GiveChoice(at.actor, draft_id(manager), field_key(manager), day)
    if await is_kept(manager, await carry_out(manager, given)):
        leave_line(manager, at.say("dialog-answered", answer=said(at, spec, day)))
        await go_on(manager)


async def _ask_to_choose(manager: DialogManager) -> None:
    await hint(manager, here(manager).say("dialog-extras-choose"))

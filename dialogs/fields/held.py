"""Something sent that has no place yet: it is held until the person says where it goes.

Before a text is replaced, by another text or by a file, its person is asked. A paragraph that comes to
another question is offered to the text.
"""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs import upload
from dialogs.edited import remember
from dialogs.fields.attachments import attach
from dialogs.fields.cursor import back_to_look, draft_id, field_key, look_up
from dialogs.fields.getters import SHOWN_LONG, Question, question
from dialogs.form.to_fields import joined_by
from dialogs.here import here
from dialogs.outcome import (
    carry_out,
    close,
    hint,
    is_kept,
    move_on,
    redraw_in_place,
    redraw_later,
    say_problem,
)
from dialogs.states import Form
from dialogs.typed import words
from dialogs.widgets import bold, on_other, shown, with_hints
from workflow.actions import GiveText
from workflow.form import kinds
from workflow.lines import Value
from workflow.media.files import SentFile
from workflow.requests.drafts import own
from workflow.requests.drafts.give_text import Add
from workflow.text import clean, cut, lowered
from workflow.work import Work

TOGETHER = 2  # seconds
SHOWN = 300
REASON = 500
LOOK = "look"  # where one comes back to from a text that came at the last look
Data = dict[str, Any]


async def take_part(
    message: Message, manager: DialogManager, keep: Callable[[Message, DialogManager], Awaitable[bool]]
) -> bool:
    """Take a part of a text, and return whether it was kept. After one that did not fit the rest of the paste
    is left out too: a text has no holes."""
    at, is_cut = int(message.date.timestamp()), may_be_cut(message, manager)
    if at - manager.dialog_data.get("refused_at", 0) <= TOGETHER:
        await hint(manager, here(manager).say("dialog-hint-rest"))
        kept = False
    else:
        kept = await keep(message, manager)
        if not manager.has_context():
            return False
    if not kept and (is_cut or "refused_at" in manager.dialog_data):
        manager.dialog_data["refused_at"] = at
    if is_cut:
        redraw_later(manager)
    elif kept:
        redraw_in_place(manager)
    return kept


def may_be_cut(message: Message, manager: DialogManager) -> bool:
    """Whether a message may be a part of a longer text, which its platform cut: the others arrive with it."""
    return len(message.text or "") >= here(manager).limits.paste


async def hold_text(message: Message, manager: DialogManager) -> None:
    """Ask where a text goes that comes where one is already."""
    _begin(manager, field_key(manager), text="")
    await take_part(message, manager, _hold)


async def hold_late(message: Message, manager: DialogManager) -> bool:
    """Offer a paragraph that is no answer to the form's text, or a line that comes right after the text.
    Return whether there is one it can join."""
    key = await joined_by(message, manager, draft_id(manager))
    if key is None:
        return False
    _begin(manager, key, text="")
    await take_part(message, manager, _hold)
    return True


async def hold_from_look(manager: DialogManager) -> None:
    """Hold the text that came at the last look; what cannot be held leads back there."""
    message = manager.event
    key = await joined_by(message, manager, draft_id(manager)) if isinstance(message, Message) else None
    if not isinstance(message, Message) or key is None:
        await back_to_look(manager)
        return
    manager.dialog_data["held"] = {"field": key, "back": LOOK, "text": ""}
    if not await take_part(message, manager, _hold) and manager.has_context():
        await back_to_look(manager)


def or_held(handler: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """The place of a message in a window that asks for no text."""

    async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        if not await hold_late(message, manager):
            await handler(message, widget, manager)

    return on_message


def _begin(manager: DialogManager, key: str, **held: object) -> None:
    """Something is held for a field, and the window one is at is where one comes back to."""
    _, _, name = (manager.current_context().state.state or "").partition(":")
    manager.dialog_data["held"] = {"field": key, "back": name, **held}


async def _hold(message: Message, manager: DialogManager) -> bool:
    """Hold a text, or the next part of it, within the limit of its field."""
    asked = await _question(manager)
    if asked is None:
        await close(manager, "refusal-draft-gone")
        return False
    held = manager.dialog_data["held"]
    text = "\n\n".join(filter(None, (held["text"], clean(words(message)))))
    _, problem = kinds.of(asked.spec).parse(text, here(manager).now)
    if problem:
        await say_problem(manager, problem)
        return False
    held["text"] = text
    remember(manager, message, held["field"])
    await move_on(manager, Form.held)
    return True


async def hold_file(manager: DialogManager, file: SentFile) -> None:
    """Ask whether a file takes the place of a text."""
    _begin(manager, field_key(manager), file=asdict(file))
    await move_on(manager, Form.held)


async def on_more(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The next part of a text that is held."""
    if message.text is None or "text" not in manager.dialog_data["held"]:
        await on_other(message, widget, manager)
    else:
        await take_part(message, manager, _hold)


async def _question(manager: DialogManager) -> Question | None:
    """The field that what is held is for."""
    at, draft, key = here(manager), draft_id(manager), manager.dialog_data["held"]["field"]
    return await at.app.ask(lambda work: question(work, at.actor, draft, key))


async def get_held(dialog_manager: DialogManager, **_: object) -> Data:
    """The text there is, the part that came, and where it can go."""
    at, draft, held = here(dialog_manager), draft_id(dialog_manager), dialog_manager.dialog_data["held"]

    def look(work: Work) -> tuple[Question | None, Value]:
        found = look_up(work, at.actor, draft)
        reason = own.asked_for(work, found[0], REASON) if found else ""
        return question(work, at.actor, draft, held["field"]), reason

    asked, reason = await at.app.ask(look)
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    text, part = asked.answer, held.get("text", "")
    is_late = getattr(Form, held["back"], None) != Form.long_text
    title = asked.spec.title.in_(at.language)
    values = {
        "title": lowered(title) if is_late else title,
        "length": len(text) if isinstance(text, str) else 0,
        "part": len(part),
        "words": cut(part, SHOWN),
        "file": held["file"]["name"] if "file" in held else asked.media[0].name if asked.media else "",
    }
    kind = "file" if "file" in held else "text" if isinstance(text, str) else "over-file"
    kind = "late" if is_late else kind
    lines = [at.say("dialog-asked", reason=reason)] if reason and not is_late else []
    lines.append(at.say(f"dialog-held-{kind}", **values))
    return {
        "text": with_hints(dialog_manager, shown(*lines)),
        "alive": True,
        "drop": at.say("dialog-do-drop-file" if kind == "file" else "dialog-do-drop-part"),
        "instead": "" if is_late else at.say(f"dialog-do-instead-{kind}"),
        "can_add": kind in ("text", "late"),
        "can_start": kind == "text",
        "can_replace": not is_late,
    }


async def get_replace(dialog_manager: DialogManager, **_: object) -> Data:
    """How much shorter the text becomes."""
    at, asked = here(dialog_manager), await _question(dialog_manager)
    if asked is None or not isinstance(asked.answer, str):
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    before, after = len(asked.answer), len(dialog_manager.dialog_data["held"]["text"])
    title = lowered(asked.spec.title.in_(at.language))
    sure = at.say("dialog-replace-sure", title=title, before=before, after=after)
    old = at.say("dialog-replace-old") if before > SHOWN_LONG else ""
    return {"text": with_hints(dialog_manager, shown(bold(sure), old)), "alive": True}


async def on_end(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _place(manager, "end")


async def on_start(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _place(manager, "start")


async def on_instead(press: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """In place of what is there; a text that would become shorter is asked about once more."""
    asked, held = await _question(manager), manager.dialog_data["held"]
    if asked and isinstance(asked.answer, str) and len(held.get("text", asked.answer)) < len(asked.answer):
        await manager.switch_to(Form.replace_sure)
    else:
        await on_sure(press, button, manager)


async def on_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Replace. A text longer than a window shows is given back as a file."""
    asked, held = await _question(manager), manager.dialog_data["held"]
    if asked is None:
        await close(manager, "refusal-draft-gone")
        return
    kept = await (attach(manager, SentFile(**held["file"])) if "file" in held else _place(manager, ""))
    if kept and isinstance(asked.answer, str) and len(asked.answer) > SHOWN_LONG:
        title = asked.spec.title.in_(here(manager).language)
        await upload.hand_out_text(manager, title, asked.answer, "dialog-old")
        redraw_in_place(manager)


async def on_keep(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.held)


async def on_drop(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Nothing changes."""
    await _back(manager)


async def _back(manager: DialogManager) -> None:
    """To the window where it came; a text goes on there."""
    held = manager.dialog_data.pop("held")
    state = getattr(Form, held["back"], None)
    await (manager.switch_to(state) if state else back_to_look(manager))


async def _place(manager: DialogManager, add: Add) -> bool:
    """Put a text where it goes; more of it can follow."""
    held = manager.dialog_data["held"]
    given = GiveText(here(manager).actor, draft_id(manager), held["field"], held["text"], add)
    kept = await is_kept(manager, await carry_out(manager, given))
    if kept:
        manager.dialog_data["adding"] = True
        await _back(manager)
    return kept

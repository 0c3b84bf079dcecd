"""A long text in a conversation: the parts of a paste, and the text there is as a file."""

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs import upload
from dialogs.edited import remember
from dialogs.form.doing import outcome_of, show
from dialogs.form.getters import LONG, asked_now, conversation_of
from dialogs.here import here
from dialogs.outcome import hint, redraw_in_place, redraw_later
from dialogs.typed import may_be_cut, words
from workflow.actions import SayInConversation
from workflow.errors import Refusal
from workflow.form.conversing import Heard
from workflow.form.pressed import pressed
from workflow.form.view import Asked
from workflow.requests.drafts.held_part import HELD, REPLACE

TOGETHER = 2  # seconds


async def hear(message: Message, manager: DialogManager, found: Asked | Refusal) -> Heard | None:
    """Return the outcome of words. After a part of a text that did not fit the rest of the paste is left out,
    too: a text has no holes."""
    data, in_parts = manager.dialog_data, isinstance(found, Asked) and found.in_parts
    if in_parts and message.text and _sent(message) - data.get("refused_at", 0) <= TOGETHER:
        data["refused_at"] = _sent(message)
        await hint(manager, here(manager).say("dialog-hint-rest"))
        _leave_for_later(message, manager)
        return None
    text = None if message.text is None else words(message)
    is_part = may_be_cut(message, manager) or (in_parts and "refused_at" in data)
    say = SayInConversation(here(manager).actor, conversation_of(manager), text, is_part)
    return await outcome_of(manager, say)


async def follow(message: Message, manager: DialogManager, found: Asked | Refusal, heard: Heard) -> None:
    """The window that follows words; while more of a paste arrives it is drawn once when that stops."""
    data, is_cut = manager.dialog_data, may_be_cut(message, manager)
    now = await asked_now(manager) if heard.became == "held" else found
    if isinstance(now, Asked) and now.of and heard.became in ("on", "found", "held"):
        data["draft"] = now.of.draft
        if field := heard.of or now.of.field:
            remember(manager, message, field)
    if heard.problem and isinstance(found, Asked) and found.in_parts and (is_cut or "refused_at" in data):
        data["refused_at"] = _sent(message)
    await show(manager, heard)
    if heard.became != "on":
        _leave_for_later(message, manager)


def _leave_for_later(message: Message, manager: DialogManager) -> None:
    if may_be_cut(message, manager) and manager.has_context():
        redraw_later(manager)


def _sent(message: Message) -> int:
    return int(message.date.timestamp())


async def hand_out(manager: DialogManager) -> None:
    """The text as a file, to be read or worked on in full."""
    found = await asked_now(manager)
    if isinstance(found, Asked) and found.whole:
        title = found.whole.title.in_(here(manager).language)
        await upload.hand_out_text(manager, title, found.whole.text)
        redraw_in_place(manager)


async def replace(manager: DialogManager, sends: str) -> None:
    """Press what puts something in place of a text: one longer than a window shows comes back as a file."""
    found = await asked_now(manager)
    heard = await outcome_of(manager, pressed(here(manager).actor, conversation_of(manager), sends))
    if heard is None:
        return
    old, now = found.replaces if isinstance(found, Asked) else None, await asked_now(manager)
    await show(manager, heard)
    is_gone = isinstance(now, Asked) and now.place not in (HELD, REPLACE)
    if old and is_gone and len(old.text) > LONG:
        await upload.hand_out_text(manager, old.title.in_(here(manager).language), old.text, "dialog-old")
        redraw_in_place(manager)

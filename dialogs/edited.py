"""A message that was an answer of the open form and is edited afterwards: the answer changes with it."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.here import here
from dialogs.outcome import carry_out, is_kept
from dialogs.typed import words
from workflow.actions import Answered, OfField, ReviseCaption, ReviseText
from workflow.app import Action
from workflow.text import clean

REMEMBERED = 50  # messages of one form


def remember(manager: DialogManager, message: Message, key: str, photo: str = "") -> None:
    """Keep which answer of its draft a message was, or a part of, and what it said; of a photo, its unique
    name."""
    said = manager.dialog_data.setdefault("said", {})
    said[str(message.message_id)] = {"field": key, "text": clean(words(message))}
    if photo:
        said[str(message.message_id)]["photo"] = photo
    for old in list(said)[:-REMEMBERED]:
        del said[old]


def awaits(manager: DialogManager, message: Message) -> bool:
    """Whether the window waits for the answer that this message was meant to be: it was not taken, or is not
    confirmed yet."""
    if not manager.has_context() or message.text is None or message.text.startswith("/"):
        return False
    return message.message_id in (manager.dialog_data.get("objects"), manager.dialog_data.get("proposed_by"))


async def correct(manager: DialogManager, message: Message) -> bool:
    """Change the answer that the message was, or the caption of its photo, in the draft or where it is held.
    Return whether it was one."""
    said = manager.dialog_data.get("said", {}) if manager.has_context() else {}
    kept, now = said.get(str(message.message_id)), clean(words(message))
    if kept is None:
        return False
    actor, draft, was = here(manager).actor, int(manager.dialog_data["draft"]), kept["text"]
    revise: Action[Answered] = (
        ReviseCaption(actor, OfField(draft, kept["field"]), kept["photo"], was, now)
        if "photo" in kept
        else ReviseText(actor, draft, kept["field"], was, now)
    )
    if await is_kept(manager, await carry_out(manager, revise)):
        kept["text"] = now
    if manager.has_context():
        await manager.show(ShowMode.EDIT)
    return True

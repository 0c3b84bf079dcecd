"""Photos and documents as answers."""

from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from dialogs.edited import remember
from dialogs.fields.cursor import draft_id, field_key, go_on
from dialogs.fields.hearing import hear
from dialogs.here import here
from dialogs.outcome import carry_out, is_kept, say_problem
from dialogs.sent import sent_file, take_photo
from dialogs.upload import contents_problem
from workflow.actions import Attach, OfField
from workflow.media.files import SentFile


async def on_photo(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A photo, one of an album, or an image sent as a file."""
    if not (message.photo or message.document):
        await _hear_other(message, manager)
        return
    kept = await take_photo(message, manager, OfField(draft_id(manager), field_key(manager)))
    if kept:
        remember(manager, message, field_key(manager), kept.unique)


async def on_file(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A document answers the field at once; another one replaces it."""
    if not message.document:
        await _hear_other(message, manager)
        return
    file = sent_file(message, here(manager).limits)
    if problem := await contents_problem(manager, file):
        await say_problem(manager, problem)
    else:
        await attach(manager, file)


async def attach(manager: DialogManager, file: SentFile) -> bool:
    """Take a document, its contents looked at, as the answer, and go on."""
    given = Attach(here(manager).actor, draft_id(manager), field_key(manager), file)
    kept = await is_kept(manager, await carry_out(manager, given))
    if kept:
        await go_on(manager)
    return kept


async def _hear_other(message: Message, manager: DialogManager) -> None:
    """Words where photos or a file are asked for: "không có" leaves the question out."""
    heard = await hear(message, manager)
    if heard and heard.problem:
        await say_problem(manager, heard.problem)

"""Presses and messages in a conversation: each is one action of the product."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs import upload
from dialogs.form import photos_asked, texts_asked
from dialogs.form.doing import do
from dialogs.form.getters import MONTH, WHOLE, asked_now, conversation_of
from dialogs.form.month import open_month
from dialogs.here import here
from dialogs.outcome import say_problem
from dialogs.sent import sent_file
from workflow.actions import GiveFile, GiveTable, SayInConversation
from workflow.errors import Refusal
from workflow.form.other_answers import Table
from workflow.form.pressed import pressed
from workflow.form.short_answers import chosen
from workflow.form.view import Asked
from workflow.requests.drafts.held_part import REPLACES
from workflow.spec import Words

WAYS_OUT = ("back", "later", "keep", "chosen", "look", "extras")


async def on_start(given: object, manager: DialogManager) -> None:
    """Words typed with a command are the first answer."""
    if isinstance(given, dict):
        manager.dialog_data.update({key: value for key, value in given.items() if key != "typed"})
        if given.get("typed"):
            await _say(manager, str(given["typed"]))


async def on_option(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await press(manager, f"{number}")


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """An answer in words, the name of a button where there are buttons only, photos, or a table."""
    found = await asked_now(manager)
    if isinstance(found, Asked) and found.album:
        await photos_asked.on_message(message, widget, manager)
        return
    if isinstance(found, Asked) and found.sheet and await photos_asked.is_for_sheet(message, manager, found):
        return
    if message.document and isinstance(found, Asked) and (found.table or found.takes_file):
        await (_give(message, manager, found.table) if found.table else _take(message, manager))
        return
    named = _named(manager, found, message.text or "") if isinstance(found, Asked) else None
    if named is not None:
        await press(manager, named)
    else:
        await _hear(message, manager, found)


def _named(manager: DialogManager, found: Asked, text: str) -> str | None:
    """Return the payload of the button whose name was typed; where words are read, of a way out alone."""
    at, steps = here(manager), [(each.sends, each.label) for row in found.rows for each in row]
    buttons = [(f"{number}", label) for number, label in found.listed] if found.names else []
    buttons += [(sends, label) for sends, label in steps if found.names or sends in WAYS_OUT]
    return chosen(text, {sends: Words(vi=at.value(label)) for sends, label in buttons})


async def press(manager: DialogManager, sends: str) -> None:
    if sends == MONTH:
        await open_month(manager)
    elif sends == WHOLE:
        await texts_asked.hand_out(manager)
    elif sends in REPLACES:
        await texts_asked.replace(manager, sends)
    else:
        await do(manager, pressed(here(manager).actor, conversation_of(manager), sends))


async def _say(manager: DialogManager, text: str | None) -> None:
    await do(manager, SayInConversation(here(manager).actor, conversation_of(manager), text))


async def _take(message: Message, manager: DialogManager) -> None:
    """A document as the answer; one that does not hold what its name says is refused."""
    file = sent_file(message, here(manager).limits)
    if problem := await upload.contents_problem(manager, file):
        await say_problem(manager, problem)
    else:
        await do(manager, GiveFile(here(manager).actor, conversation_of(manager), file))


async def _hear(message: Message, manager: DialogManager, found: Asked | Refusal) -> None:
    """An answer in words, or a part of one."""
    heard = await texts_asked.hear(message, manager, found)
    if heard is not None:
        await texts_asked.follow(message, manager, found, heard)


async def _give(message: Message, manager: DialogManager, table: Table) -> None:
    """The tables of a file; why it will not do is said."""
    read = await upload.receive(message, manager, table.how, table.columns)
    if read:
        await do(manager, GiveTable(here(manager).actor, conversation_of(manager), read[1]))

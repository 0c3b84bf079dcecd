"""Presses and messages in a question's window."""

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.fields import echo
from dialogs.fields.cursor import draft_id, field_key, find, find_open, go_back, go_on, to_field
from dialogs.fields.hearing import hear, keep
from dialogs.fields.held import hold_late
from dialogs.here import here
from dialogs.outcome import carry_out, close, is_kept, leave_line, say_problem
from dialogs.states import Form
from workflow.actions import Clear, Skip
from workflow.form import kinds
from workflow.form.short_answers import chosen
from workflow.spec import Words

OnMessage = Callable[[Message, MessageInput, DialogManager], Awaitable[None]]


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await go_back(manager)


async def on_next(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Keep the answer as it is."""
    await go_on(manager)


async def on_skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    skip = Skip(here(manager).actor, draft_id(manager), field_key(manager))
    if await is_kept(manager, await carry_out(manager, skip)):
        await go_on(manager)


async def on_blank(press: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Leave the field empty. Photos and files are not typed again in a minute: they are asked about first."""
    found = await find_open(manager)
    if found is None:
        return
    if isinstance(found[0].answers.get(field_key(manager)), list):
        await manager.switch_to(Form.blank_sure)
    else:
        await on_blank_sure(press, button, manager)


async def on_blank_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the question, with its answer."""
    if found := await find_open(manager):
        await to_field(manager, found[1], field_key(manager))


async def on_blank_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Take the answer back and go on without one."""
    actor, draft, key = here(manager).actor, draft_id(manager), field_key(manager)
    if await carry_out(manager, Clear(actor, draft, key)) is None:
        return
    if await is_kept(manager, await carry_out(manager, Skip(actor, draft, key))):
        await go_on(manager)


async def on_leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _leave(manager)


async def _leave(manager: DialogManager) -> None:
    """Nothing is lost: a draft with an answer waits in the list."""
    found = await find(manager)
    await close(manager, "dialog-kept" if found and found[0].answers else "dialog-left")


WAYS = {"dialog-do-back": go_back, "dialog-do-later": _leave, "dialog-do-done": go_on}


def or_way(read: OnMessage) -> OnMessage:
    """Words are the answer to a question, unless they are the name of a way out of it."""

    async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        at = here(manager)
        way = chosen(message.text or "", {key: Words(vi=at.say(key)) for key in WAYS})
        await (WAYS[way](manager) if way else read(message, widget, manager))

    return on_message


async def on_name(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The name of an option, typed instead of pressed; what was understood is said."""
    heard = await hear(message, manager)
    if heard is None:
        return
    if heard.problem and heard.problem.options:
        await echo.take(message, manager, heard)
    elif heard.problem:
        if not await hold_late(message, manager):
            await say_problem(manager, heard.problem)
    elif await keep(message, manager, heard):
        at = here(manager)
        said = at.value(kinds.of(heard.spec).format(heard.answer))
        leave_line(manager, at.say("dialog-answered", answer=said))
        await go_on(manager)

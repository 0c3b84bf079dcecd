"""The echo of an answer before it is kept, such as a day or a link that was not typed whole."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.fields.cursor import (
    ask_in_conversation,
    draft_id,
    field_key,
    go_on,
)
from dialogs.fields.getters import said
from dialogs.fields.hearing import Heard, hear, keep, spec_of
from dialogs.fields.held import hold_late
from dialogs.form.to_fields import MOVED
from dialogs.here import here
from dialogs.outcome import carry_out, is_kept, leave_line, move_to_echo, redraw_in_place, say_problem
from dialogs.states import Form
from dialogs.typed import words
from workflow.actions import GiveChoice
from workflow.form import kinds
from workflow.form.short_answers import is_right


async def on_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Typed words: what is understood is shown first, what is not clear is asked about."""
    heard = await hear(message, manager)
    if heard:
        await take(message, manager, heard)


async def take(message: Message, manager: DialogManager, heard: Heard) -> None:
    """Keep an answer that needs no echo, show one that does, and offer each meaning of unclear words. A
    paragraph that is no answer is offered to the text, unless the question takes any words."""
    asking, problem = kinds.of(heard.spec).describe(), heard.problem
    if problem is None and asking.echo == "always":
        await propose(manager, str(heard.answer))
    elif problem is None:
        if await keep(message, manager, heard):
            await go_on(manager)
    elif problem.options and asking.echo == "unsure":
        await propose(manager, problem.options[0])
    elif problem.options and asking.input in MOVED:
        await ask_in_conversation(manager, field_key(manager), words(message))
    elif problem.options or asking.is_written or not await hold_late(message, manager):
        await say_problem(manager, problem)


async def propose(manager: DialogManager, answer: str) -> None:
    manager.dialog_data["proposed"] = answer
    await move_to_echo(manager, Form.extras)


async def on_right(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _keep(manager, str(manager.dialog_data.get("proposed", "")))


async def on_checked(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Typed under the echo: that it is right or not, or other words for the answer."""
    right = is_right(message.text or "")
    if right is None:
        await on_typed(message, widget, manager)
    elif right:
        await _keep(manager, str(manager.dialog_data.get("proposed", "")))
    else:
        redraw_in_place(manager)
        await _ask_again(manager)


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Nothing was kept; an answer given before stays."""
    await _ask_again(manager)


async def _ask_again(manager: DialogManager) -> None:
    """To the question, with what was not kept."""
    spec, proposed = await spec_of(manager), manager.dialog_data.pop("proposed", None)
    if spec:
        if proposed:
            at = here(manager)
            leave_line(manager, at.say("dialog-not-kept", answer=said(at, spec, proposed)))
        await ask_in_conversation(manager, field_key(manager))


async def _keep(manager: DialogManager, answer: str) -> None:
    given = GiveChoice(here(manager).actor, draft_id(manager), field_key(manager), answer)
    if await is_kept(manager, await carry_out(manager, given)):
        await go_on(manager)

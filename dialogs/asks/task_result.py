"""With what a task or an item of a round is done: a link or a note, and when it was put up."""

from datetime import datetime

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.asks.clicks import typed_words
from dialogs.asks.getters import posted_in
from dialogs.here import here
from dialogs.outcome import (
    ask_anew,
    close,
    hint,
    is_kept,
    move_to_echo,
    open_with,
    problem_text,
    redraw_in_place,
    say_problem,
)
from dialogs.states import Asks
from dialogs.typed import words
from workflow.actions import PublishTask, UpdateItem
from workflow.form import links
from workflow.form.problem import Problem
from workflow.form.short_answers import is_right
from workflow.requests.publishing import posted
from workflow.requests.publishing.publish_task import Captions


async def on_link(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The link of what was published, perhaps with when; one that will not do is asked for again."""
    heard = await hear(message, manager)
    if isinstance(heard, Problem):
        await say_problem(manager, heard)
        return
    if heard and not posted.has_link(words(message)):
        redraw_in_place(manager)
        return
    link = await _link(message, manager, is_understood=heard is not None)
    if link:
        await publish(manager, "dialog-link-kept", said=link)


async def on_note(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A note of the work that was done. Words that only say when are no note."""
    text = await typed_words(message, manager)
    if text and isinstance(await hear(message, manager), datetime):
        redraw_in_place(manager)
    elif text:
        await publish(manager, "dialog-result-kept", said=text)


async def hear(message: Message, manager: DialogManager) -> datetime | Problem | None:
    """The moment that a message says; one that is read stays with the result until it is returned."""
    text, task = words(message), int(manager.dialog_data["task"])
    heard = await here(manager).app.ask(lambda work: posted.read_of(work, task, text))
    if isinstance(heard, datetime):
        manager.dialog_data["posted"] = heard.isoformat()
    return heard


async def publish(manager: DialogManager, kept: str, *, said: str = "", seen: Captions = ()) -> None:
    """Return a link, a note, or the photos as they were seen."""
    at, task, posted_at = here(manager), int(manager.dialog_data["task"]), posted_in(manager)
    published = await open_with(manager, PublishTask(at.actor, task, said, posted_at, seen))
    if published and await is_kept(manager, published):
        await close(manager, kept, reference=published.reference, posted=posted_at)


async def on_update(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The link where an item of a unit's site was brought up to date."""
    link = await _link(message, manager)
    if link:
        await _update(manager, link)


async def _update(manager: DialogManager, link: str) -> None:
    at, given = here(manager), manager.dialog_data
    update = UpdateItem(at.actor, int(given["round"]), int(given["item"]), link)
    answered = await open_with(manager, update)
    if answered is None:
        return
    if answered.problem:
        await hint(manager, problem_text(manager, answered))
    else:
        await close(manager, "dialog-update-kept", left=answered.left)


async def _link(message: Message, manager: DialogManager, *, is_understood: bool = False) -> str | None:
    """The link that was sent whole, and alone or with words that are understood.

    Any other is shown first, and what is none asked for again.
    """
    if message.text is None:
        await hint(manager, here(manager).say("problem-answer-kind-link"))
        return None
    link, problem = links.read(words(message))
    if problem and is_understood and problem.options and problem.options[0] in message.text:
        return problem.options[0]
    if problem and problem.options:
        manager.dialog_data["link"] = problem.options[0]
        await move_to_echo(manager, Asks.link_sure)
    elif problem:
        await say_problem(manager, problem)
    return str(link) if link else None


async def on_link_right(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _keep_link(manager)


async def _keep_link(manager: DialogManager) -> None:
    """The link as shown."""
    link = str(manager.dialog_data["link"])
    await (_update(manager, link) if _is_update(manager) else publish(manager, "dialog-link-kept", said=link))


async def on_link_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ask_link(manager)


async def _ask_link(manager: DialogManager) -> None:
    manager.dialog_data.pop("posted", None)
    await ask_anew(manager, Asks.update if _is_update(manager) else Asks.link)


def _is_update(manager: DialogManager) -> bool:
    return "round" in manager.dialog_data


async def on_link_checked(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Typed under the link: that it is right or not, or another link."""
    right = is_right(message.text or "")
    if right:
        await _keep_link(manager)
    elif right is False:
        redraw_in_place(manager)
        await _ask_link(manager)
    else:
        await (on_update if _is_update(manager) else on_link)(message, widget, manager)

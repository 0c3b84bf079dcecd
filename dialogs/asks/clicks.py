"""A typed answer is an action at once; then one line closes the window."""

from collections.abc import Callable

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.asks.getters import LONGEST, reasons_for
from dialogs.fields.attached import sent_file
from dialogs.here import here
from dialogs.outcome import (
    ask_anew,
    carry_out,
    close,
    hint,
    move_on,
    move_to_echo,
    object_to,
    open_with,
    redraw_in_place,
    redraw_later,
    say_problem,
)
from dialogs.states import Asks
from dialogs.typed import words
from dialogs.upload import contents_problem
from workflow import form
from workflow.actions import (
    AddResultPhoto,
    AnswerRecheck,
    AskReason,
    CloseRequest,
    Decide,
    OpenCorrection,
    PublishTask,
    Recall,
    RemoveResultPhoto,
    Reopen,
    UpdateItem,
)
from workflow.actions.answer import problem_of
from workflow.app import Action
from workflow.short_answers import is_right
from workflow.text import clean
from workflow.work import Actor

STEPS: dict[str, Callable[[Actor, int, str], Action[str]]] = {
    "end": CloseRequest,
    "recall": Recall,
    "correct": OpenCorrection,
    "reopen": lambda actor, request, _: Reopen(actor, request),
}


async def on_start(given: object, manager: DialogManager) -> None:
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "dialog-left")


async def on_reason(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The decision, with this reason; a refusal is asked for once more."""
    text = await _words(message, manager)
    if not text:
        return
    at, given = here(manager), manager.dialog_data
    if given["verdict"] != "refuse":
        await _decide(manager, text)
        return
    may = AskReason(at.actor, given["visit"], given["revision"], given["verdict"])
    if await open_with(manager, may) is not None:
        given["reason"] = text
        await move_on(manager, Asks.sure)


async def on_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The question asked once more, with the reason that is shown."""
    given = manager.dialog_data
    await (_take_step if "step" in given else _decide)(manager, given["reason"])


async def on_other_reason(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Asks.reason)


async def on_more_instead(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """More is asked for instead of refusing."""
    manager.dialog_data["verdict"] = "more"
    await manager.switch_to(Asks.reason)


async def _decide(manager: DialogManager, text: str) -> None:
    at, given = here(manager), manager.dialog_data
    decide = Decide(at.actor, given["visit"], given["revision"], given["verdict"], text)
    decided = await open_with(manager, decide)
    if decided is not None:
        await close(manager, f"dialog-decided-{decided.word}", reference=decided.reference)


async def on_link(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The link of what was published; one that will not do is asked for again."""
    link = await _link(message, manager)
    if link:
        await _publish(manager, link, "dialog-link-kept")


async def on_note(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """What was done, in words."""
    text = await _words(message, manager)
    if text:
        await _publish(manager, text, "dialog-result-kept")


async def on_photo(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A photo of what was done, or an image sent as a file. The counter is drawn when they stop coming."""
    at, task = here(manager), int(manager.dialog_data["task"])
    if not (message.photo or message.document):
        await hint(manager, at.say("problem-answer-kind-photos"))
        return
    file = sent_file(message)
    problem = await contents_problem(manager, file)
    adding = AddResultPhoto(at.actor, task, file)
    added = problem_of(problem, 0) if problem else await open_with(manager, adding)
    if added is None:
        return
    if added.problem:
        await hint(manager, at.say(f"problem-{added.problem}", **(added.values or {})))
    redraw_later(manager)


async def on_less(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Take the last photo back."""
    await carry_out(manager, RemoveResultPhoto(here(manager).actor, int(manager.dialog_data["task"])))


async def on_done(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The photos are the result."""
    await _publish(manager, "", "dialog-result-kept")


async def _publish(manager: DialogManager, said: str, kept: str) -> None:
    at, task = here(manager), int(manager.dialog_data["task"])
    published = await open_with(manager, PublishTask(at.actor, task, said))
    if published is None:
        return
    if published.problem:
        await object_to(manager, at.say(f"problem-{published.problem}"))
    else:
        await close(manager, kept, reference=published.reference)


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
        await hint(manager, at.say(f"problem-{answered.problem}"))
    else:
        await close(manager, "dialog-update-kept", left=answered.left)


async def _link(message: Message, manager: DialogManager) -> str | None:
    """The link that was sent alone and whole; any other is shown first, and what is none asked for again."""
    if message.text is None:
        await hint(manager, here(manager).say("problem-answer-kind-link"))
        return None
    link, problem = form.read_link(words(message))
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
    await (_update(manager, link) if _is_update(manager) else _publish(manager, link, "dialog-link-kept"))


async def on_link_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ask_link(manager)


async def _ask_link(manager: DialogManager) -> None:
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


async def on_step(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The step, with this reason."""
    text = await _words(message, manager)
    if text:
        await _ask_again(manager, text)


async def on_step_reason(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """The step, with a ready-made reason."""
    request = int(manager.dialog_data["request"])
    reasons = await here(manager).app.ask(lambda work: reasons_for(work, request))
    if number < len(reasons):
        await _ask_again(manager, reasons[number].vi)


async def _ask_again(manager: DialogManager, reason: str) -> None:
    """A recall is asked for once more; any other step is taken."""
    if manager.dialog_data["step"] != "recall":
        await _take_step(manager, reason)
        return
    manager.dialog_data["reason"] = reason
    await move_on(manager, Asks.sure)


async def _take_step(manager: DialogManager, reason: str) -> None:
    at, request, step = here(manager), int(manager.dialog_data["request"]), manager.dialog_data["step"]
    reference = await open_with(manager, STEPS[step](at.actor, request, reason))
    if reference is not None:
        await close(manager, f"dialog-stepped-{step}", reference=reference)


async def on_wrong(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """What was found wrong. Without words it would mean that all is right, so it must have some."""
    text = await _words(message, manager)
    if not text:
        return
    at, recheck = here(manager), int(manager.dialog_data["recheck"])
    reference = await open_with(manager, AnswerRecheck(at.actor, recheck, text))
    if reference is not None:
        await close(manager, "dialog-wrong-kept", reference=reference)


async def _words(message: Message, manager: DialogManager) -> str:
    """What was typed, if it is usable; else why not is said."""
    at, text = here(manager), clean(words(message))
    if message.text is None:
        await hint(manager, at.say("problem-answer-kind-text"))
        return ""
    if not text:
        await hint(manager, at.say("problem-answer-empty"))
    elif len(text) > LONGEST:
        await hint(manager, at.say("problem-answer-too-long", limit=LONGEST, length=len(text)))
        return ""
    return text

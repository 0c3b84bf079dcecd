"""A typed answer is an action at once; then one line closes the window."""

from collections.abc import Callable

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.asks.getters import LONGEST, reasons_for
from dialogs.here import here
from dialogs.outcome import (
    close,
    hint,
    move_on,
    open_with,
)
from dialogs.states import Asks
from dialogs.typed import words
from workflow.actions import (
    AnswerRecheck,
    AskReason,
    CloseRequest,
    Decide,
    OpenCorrection,
    Recall,
    Reopen,
)
from workflow.app import Action
from workflow.results import OfRequest
from workflow.text import clean
from workflow.work import Actor

STEPS: dict[str, Callable[[Actor, int, str], Action[OfRequest]]] = {
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
    text = await typed_words(message, manager)
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


async def on_step(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The step, with this reason."""
    text = await typed_words(message, manager)
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
    done = await open_with(manager, STEPS[step](at.actor, request, reason))
    if done is not None:
        await close(manager, f"dialog-stepped-{step}", reference=done.reference)


async def on_wrong(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """What was found wrong. Without words it would mean that all is right, so it must have some."""
    text = await typed_words(message, manager)
    if not text:
        return
    at, recheck = here(manager), int(manager.dialog_data["recheck"])
    done = await open_with(manager, AnswerRecheck(at.actor, recheck, text))
    if done is not None:
        await close(manager, "dialog-wrong-kept", reference=done.reference)


async def typed_words(message: Message, manager: DialogManager) -> str:
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

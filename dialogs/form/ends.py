"""The end of a conversation: one line in place of its window, or the window that shows what became of it."""

from collections.abc import Awaitable, Callable

from aiogram_dialog import DialogManager

from dialogs.events.states import Events
from dialogs.here import here
from dialogs.outcome import close, close_with, lead_to
from workflow.form.conversing import talk_of
from workflow.form.form import Talk
from workflow.form.view import said

End = Callable[[DialogManager, Talk, str], Awaitable[None]]


async def over(manager: DialogManager, conversation: int) -> None:
    """It was sent: what became of it."""
    at = here(manager)
    talk, lines = await at.app.ask(
        lambda work: (talk_of(work, at.actor, conversation), said(work, at.actor, conversation))
    )
    await SENT.get(talk.kept.form, _line)(manager, talk, "\n".join(map(at.line, lines)))


async def left(manager: DialogManager, conversation: int) -> None:
    """Nothing of it was kept."""
    at = here(manager)
    talk = await at.app.ask(lambda work: talk_of(work, at.actor, conversation))
    await LEFT.get(talk.kept.form, _nothing_kept)(manager, talk, "")


async def _line(manager: DialogManager, _: Talk, said: str) -> None:
    await close_with(manager, said)


async def _nothing_kept(manager: DialogManager, _: Talk, __: str) -> None:
    await close(manager, "dialog-left")


async def _to_event(manager: DialogManager, talk: Talk, said: str) -> None:
    """The event, under what became of it."""
    data = {"event": talk.number("event"), "left_at": manager.dialog_data.get("left_at", 0)}
    await lead_to(manager, Events.event, {**data, "hints": [said]} if said else data)


async def _to_events(manager: DialogManager, _: Talk, __: str) -> None:
    await lead_to(manager, Events.list, {"page": manager.dialog_data.get("left_at", 0)})


async def _from_moving(manager: DialogManager, talk: Talk, said: str) -> None:
    """From its question back to the event, from the last look to the list, as the buttons say."""
    await (_to_event if talk.kept.at else _to_events)(manager, talk, said)


SENT: dict[str, End] = {"event": _to_event, "moving": _to_event}
LEFT: dict[str, End] = {"event": _to_events, "moving": _from_moving}

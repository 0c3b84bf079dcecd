"""The end of a conversation: one line in place of its window, or the window that shows what became of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands dialogs untyped data

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.events.states import Events
from dialogs.here import here
from dialogs.office_days.states import Days
from dialogs.outcome import close, close_with, give_way, lead_to, take_hints, toast
from dialogs.people.invitation_links import hand_over
from dialogs.people.states import People
from dialogs.units.states import Units
from workflow.form.conversing import talk_of
from workflow.form.form import Talk
from workflow.form.view import said
from workflow.model import Task
from workflow.people.forms import invitation
from workflow.results import NO_SECRET, Secret


@dataclass(frozen=True)
class Ended:
    """A conversation that is over, what became of it in words, and what may be said once only."""

    talk: Talk
    said: str = ""
    token: Secret = NO_SECRET


End = Callable[[DialogManager, Ended], Awaitable[None]]


async def over(manager: DialogManager, conversation: int, token: Secret) -> None:
    """It was sent: what became of it."""
    at = here(manager)
    talk, lines = await at.app.ask(
        lambda work: (talk_of(work, at.actor, conversation), said(work, at.actor, conversation))
    )
    ended = Ended(talk, "\n".join(map(at.line, lines)), token)
    await SENT.get(talk.kept.form, _line)(manager, ended)


async def left(manager: DialogManager, conversation: int) -> None:
    """Nothing of it was kept."""
    at = here(manager)
    talk = await at.app.ask(lambda work: talk_of(work, at.actor, conversation))
    await LEFT.get(talk.kept.form, _nothing_kept)(manager, Ended(talk))


async def _line(manager: DialogManager, ended: Ended) -> None:
    await close_with(manager, ended.said)


async def _nothing_kept(manager: DialogManager, _: Ended) -> None:
    await close(manager, "dialog-left")


async def _to_event(manager: DialogManager, ended: Ended) -> None:
    """The event, under what became of it."""
    data = {"event": ended.talk.number("event"), "left_at": manager.dialog_data.get("left_at", 0)}
    await lead_to(manager, Events.event, {**data, "hints": [ended.said]} if ended.said else data)


async def _to_events(manager: DialogManager, _: Ended) -> None:
    await lead_to(manager, Events.list, {"page": manager.dialog_data.get("left_at", 0)})


async def _from_moving(manager: DialogManager, ended: Ended) -> None:
    """From its question back to the event, from the last look to the list, as the buttons say."""
    await (_to_event if ended.talk.kept.at else _to_events)(manager, ended)


async def _to_menu(manager: DialogManager, _: Ended) -> None:
    data: dict[str, Any] = {"hints": take_hints(manager)}
    await lead_to(manager, People.menu, data)


async def _with_link(manager: DialogManager, ended: Ended) -> None:
    """The link goes into a message of its own, to be forwarded."""
    name = ended.talk.text("name")
    if await hand_over(manager, invitation(ended.talk), name, token=ended.token):
        await _to_menu(manager, ended)


async def _to_person(manager: DialogManager, ended: Ended) -> None:
    await lead_to(manager, People.person, {"person": ended.talk.number("person")})


async def _with_role(manager: DialogManager, ended: Ended) -> None:
    await toast(manager, "people-given")
    await _to_person(manager, ended)


async def _with_tenure(manager: DialogManager, ended: Ended) -> None:
    await toast(manager, "tenure-set")
    await _to_person(manager, ended)


async def _to_days(manager: DialogManager, ended: Ended) -> None:
    """From the first question back to the calendar; nothing of a notice that was begun is kept."""
    if ended.talk.kept.at == "notice":
        await lead_to(manager, Days.list, {})
    else:
        await close(manager, "days-cancelled")


async def _to_unit(manager: DialogManager, ended: Ended) -> None:
    """The unit, under what became of it."""
    hints = {"hints": [ended.said]} if ended.said else {}
    await lead_to(manager, Units.one, {"unit": ended.talk.number("unit"), **hints})


async def _to_units(manager: DialogManager, _: Ended) -> None:
    await lead_to(manager, Units.list, {})


async def _from_result(manager: DialogManager, ended: Ended) -> None:
    """Photos stay with their task, which is said."""
    task = await here(manager).app.ask(lambda work: work.store.get(Task, ended.talk.number("task")))
    count = len(task.photos) if task and task.state == "open" else 0
    await close(manager, "dialog-result-left" if count else "dialog-left", count=count)


async def _from_look(manager: DialogManager, ended: Ended) -> None:
    """The receipt of a new request is its card."""
    if ended.talk.text("purpose") == "new" and isinstance(manager.event, CallbackQuery):
        await give_way(manager, "dialog-sent-new", reference=ended.talk.text("reference"))
    else:
        await close_with(manager, ended.said)


SENT: dict[str, End] = {
    "event": _to_event,
    "moving": _to_event,
    "invitation": _with_link,
    "role": _with_role,
    "tenure": _with_tenure,
    "unit": _to_unit,
    "unit-change": _to_unit,
    "request": _from_look,
}
LEFT: dict[str, End] = {
    "event": _to_events,
    "moving": _from_moving,
    "invitation": _to_menu,
    "role": _to_person,
    "tenure": _to_person,
    "unit": _to_units,
    "unit-change": _to_unit,
    "days": _to_days,
    "result": _from_result,
}

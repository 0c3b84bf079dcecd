"""Saying when one is away: typed as people type it, echoed with who stands in, kept when it is right."""

from dataclasses import astuple
from datetime import date
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.checking import checked
from dialogs.here import Here, here
from dialogs.outcome import ask_anew, carry_out, close, hint, move_to_echo
from dialogs.states import Away
from dialogs.widgets import Keyed, PressButton, column, shown, window, with_hints
from workflow.actions import CancelAbsence, PlanAbsence
from workflow.dates import Unclear
from workflow.model import Person
from workflow.people import absences
from workflow.people.absences import Absence, StandIn
from workflow.work import Work

Data = dict[str, Any]


async def open_form(manager: DialogManager, typed: str = "") -> None:
    """Ask for the days; what was typed with the command is read at once."""
    await manager.start(Away.ask, data={"typed": typed}, mode=StartMode.RESET_STACK)


async def on_start(given: object, manager: DialogManager) -> None:
    typed = str(given["typed"]) if isinstance(given, dict) else ""
    if typed:
        await _hear(manager, typed)


def _me(work: Work, at: Here) -> Person:
    return work.require_person(at.actor)


async def get_ask(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    planned = await at.app.ask(lambda work: absences.planned(work, _me(work, at)))
    first = at.say("away-planned", first=planned.first, last=planned.last) if planned else at.say("away-here")
    text = with_hints(dialog_manager, shown(first, at.say("away-ask")))
    return {"text": text, "alive": True, "is_planned": planned is not None}


async def get_sure(dialog_manager: DialogManager, **_: object) -> Data:
    """The days and whoever stands in; of a day alone, whether all days up to it are meant."""
    at, options = here(dialog_manager), _options(dialog_manager)
    found = await at.app.ask(lambda work: absences.stand_ins(work, _me(work, at)))
    last = options[-1]
    if len(options) > 1:
        asked, labels = at.say("away-which", day=last.last), ["away-do-from-today", "away-do-only-day"]
    else:
        asked, labels = at.say("away-sure", first=last.first, last=last.last), ["dialog-do-right"]
    text = with_hints(dialog_manager, shown(*(_stand_in(at, each) for each in found), asked))
    return {"text": text, "alive": True, "options": [(at.say(key), n) for n, key in enumerate(labels)]}


def _stand_in(at: Here, found: StandIn) -> str:
    return at.say("away-stand-in", role=found.role, names=", ".join(found.names))


def _options(manager: DialogManager) -> list[Absence]:
    return [Absence(*map(date.fromisoformat, days)) for days in manager.dialog_data["days"]]


async def _hear(manager: DialogManager, text: str) -> None:
    at = here(manager)
    found = absences.read(text, at.now)
    if isinstance(found, Unclear):
        past = found.code in ("date-past", "range-past")
        await hint(manager, at.say("away-over" if past else "away-unread", **found.values))
        return
    manager.dialog_data["days"] = [[f"{day}" for day in astuple(each)] for each in found]
    await move_to_echo(manager, Away.sure)


async def on_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _hear(manager, message.text or "")


async def on_days(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await _keep(manager, number)


async def _keep(manager: DialogManager, number: int) -> None:
    at, options = here(manager), _options(manager)
    if number >= len(options):
        return
    first, last = options[number].first, options[number].last
    planned = await carry_out(manager, PlanAbsence(at.actor, first, last))
    if planned is not None:
        await close(manager, "away-from" if planned.later else "away-until", first=first, day=last)


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await ask_anew(manager, Away.ask)


async def on_forget(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if await carry_out(manager, CancelAbsence(here(manager).actor)) is not None:
        await close(manager, "away-forgotten")


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "dialog-left")


def dialog() -> Dialog:
    return Dialog(
        window(
            Away.ask,
            get_ask,
            PressButton(Keyed("away-do-forget"), "forget", on_forget, "is_planned"),
            PressButton(Keyed("dialog-do-close"), "close", on_close),
            on_message=on_typed,
        ),
        window(
            Away.sure,
            get_sure,
            column(on_days),
            PressButton(Keyed("dialog-do-again"), "again", on_again),
            on_message=checked(_options, _keep, Away.ask, on_typed),
        ),
        on_start=on_start,
    )

"""Presses in the windows of figures."""

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from dialogs import entrances
from dialogs.figures.states import Figures
from dialogs.finding import forget_search
from dialogs.here import here
from dialogs.outcome import close, passes
from workflow.calendar import periods
from workflow.figures import figure_sheet
from workflow.figures.figure_choices import FiguresOfUnit, SeeFigure
from workflow.model import Unit
from workflow.requests.cards.choices import ToSee
from workflow.spec import Every
from workflow.work import Work

Pressed = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]


async def open_report(manager: DialogManager) -> None:
    """This month, of all units or of one's own."""
    if await passes(manager, "figures"):
        await manager.start(Figures.report, mode=StartMode.RESET_STACK)


async def on_start(given: object, manager: DialogManager) -> None:
    at = here(manager)

    def question(work: Work) -> dict[str, str]:
        unit = figure_sheet.first_unit(work, work.require_person(at.actor))
        return {"period": figure_sheet.this_month(work), "unit": unit}

    manager.dialog_data.update(await at.app.ask(question), **(given if isinstance(given, dict) else {}))


def on_turn(by: int) -> Pressed:
    """The period before, or the one after."""

    async def on_press(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        shown = periods.read(str(manager.dialog_data["period"]))
        manager.dialog_data["period"] = (shown.before() if by < 0 else shown.next()).written

    return on_press


def on_length(every: Every) -> Pressed:
    """The month, quarter or year in which the shown period begins."""

    async def on_press(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        shown = periods.read(str(manager.dialog_data["period"]))
        manager.dialog_data["period"] = periods.around(every, shown.first).written

    return on_press


async def on_figure(manager: DialogManager, choice: SeeFigure) -> None:
    manager.dialog_data.update(number=choice.number, page=0)
    await manager.switch_to(Figures.figure)


async def on_case(manager: DialogManager, choice: ToSee) -> None:
    await entrances.see_request(manager, choice.request)


async def on_units(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    forget_search(manager)
    await manager.switch_to(Figures.unit)


async def on_unit(manager: DialogManager, choice: FiguresOfUnit) -> None:
    unit = await here(manager).app.ask(lambda work: work.store.get(Unit, choice.unit))
    manager.dialog_data["unit"] = unit.key if unit else ""
    await manager.switch_to(Figures.report)


async def on_report(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Figures.report)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "figures-closed")

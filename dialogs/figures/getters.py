"""The content of the windows of figures."""

from collections.abc import Callable

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.finding import SOUGHT
from dialogs.here import here
from dialogs.pages import Data
from dialogs.people.look import refused
from workflow.actions import admit
from workflow.calendar import periods
from workflow.cards.list_view import ListView
from workflow.errors import Refusal
from workflow.figures import figure_listing, figure_sheet
from workflow.model import Person
from workflow.work import Work


async def get_report(dialog_manager: DialogManager, **_: object) -> Data:
    data = dialog_manager.dialog_data
    written, unit = str(data["period"]), str(data["unit"])
    drawn = await _draw(
        dialog_manager, lambda work, person: figure_listing.report(work, person, written, unit)
    )
    now = await here(dialog_manager).app.ask(figure_sheet.this_month)
    shown = periods.read(written)
    return {
        **drawn,
        **{f"to_{every}": shown.every != every for every in ("month", "quarter", "year")},
        "to_next": f"{shown.next().first}"[:7] <= now,
    }


async def get_figure(dialog_manager: DialogManager, **_: object) -> Data:
    data, page = dialog_manager.dialog_data, drawn_list.page(dialog_manager)
    about = str(data["period"]), str(data["unit"]), int(data["number"])
    return await _draw(dialog_manager, lambda work, person: figure_listing.figure(work, person, *about, page))


async def get_unit(dialog_manager: DialogManager, **_: object) -> Data:
    at, page = here(dialog_manager), drawn_list.page(dialog_manager)
    sought = str(dialog_manager.dialog_data.get(SOUGHT, ""))
    return await _draw(
        dialog_manager, lambda work, person: figure_listing.units(work, person, page, sought, at.value)
    )


async def _draw(manager: DialogManager, view: Callable[[Work, Person], ListView]) -> Data:
    """A list, for somebody who may read it still."""
    at = here(manager)

    def question(work: Work) -> ListView | Refusal:
        try:
            return view(work, work.require_person(at.actor))
        except Refusal as refusal:
            return refusal

    try:
        await admit(at.app, at.actor, "figures")
    except Refusal as refusal:
        return refused(manager, refusal.code)
    found = await at.app.ask(question)
    return refused(manager, found.code) if isinstance(found, Refusal) else drawn_list.draw(manager, found)

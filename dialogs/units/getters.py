"""The content of the windows of units: all of them for administrators, for others their own."""

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.finding import SOUGHT
from dialogs.here import here
from dialogs.pages import Data, window_text
from dialogs.people.look import look, refused
from dialogs.widgets import bold
from workflow.actions import admit
from workflow.cards.list_view import ListView
from workflow.errors import Refusal
from workflow.model import Unit
from workflow.units import unit_listing, unit_ties
from workflow.units.checked_unit import require_own
from workflow.units.unit_ties import Ties
from workflow.work import Work


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    at, page = here(dialog_manager), drawn_list.page(dialog_manager)
    sought = str(dialog_manager.dialog_data.get(SOUGHT, ""))
    try:
        await admit(at.app, at.actor, "units")
    except Refusal as refusal:
        return refused(dialog_manager, refusal.code)
    found = await at.app.ask(
        lambda work: unit_listing.listed(work, work.require_person(at.actor), page, sought)
    )
    return drawn_list.draw(dialog_manager, found)


async def get_one(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["unit"])
    found = await at.app.ask(lambda work: unit_listing.seen(work, work.require_person(at.actor), id))
    if found is None:
        return refused(dialog_manager, "gone")
    text = window_text(dialog_manager, bold(at.value(found.unit.title)), *map(at.line, found.lines))
    return {**text, "may_change": found.may_change, "may_reopen": found.may_reopen}


async def get_rules(dialog_manager: DialogManager, **_: object) -> Data:
    """The rules that apply to the unit, each with where it comes from."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["unit"])
    page = drawn_list.page(dialog_manager)

    def question(work: Work) -> ListView | None:
        found = unit_listing.seen(work, work.require_person(at.actor), id)
        return unit_listing.rules(work, found.unit, page) if found else None

    view = await at.app.ask(question)
    return refused(dialog_manager, "gone") if view is None else drawn_list.draw(dialog_manager, view)


async def get_ending(dialog_manager: DialogManager, **_: object) -> Data:
    """Show all that hangs on the unit; the press ends it only while that is so."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["unit"])

    def question(work: Work) -> tuple[Unit, Ties] | Refusal:
        try:
            unit = require_own(work, id)
        except Refusal as refusal:
            return refusal
        return unit, unit_ties.of(work, unit)

    found = await look(dialog_manager, question)
    if found is None or isinstance(found, Refusal):
        return refused(dialog_manager, found.code if found else "not-administrator")
    unit, ties = found
    dialog_manager.dialog_data["seen"] = ties.mark
    said = [at.line(each) for each in ties.said] or [at.say("unit-tied-nothing")]
    return window_text(dialog_manager, bold(at.value(unit.title)), *said, at.say("unit-end-sure"))

"""The windows of the register of units."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from dialogs.drawn_list import choices
from dialogs.finding import on_search
from dialogs.units import clicks, getters
from dialogs.units.states import Units
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, pager, window
from workflow.units.unit_choices import SeeUnit


def dialog() -> Dialog:
    return Dialog(
        window(
            Units.list,
            getters.get_list,
            choices((SeeUnit, clicks.on_unit)),
            pager(),
            PressButton(Keyed("units-do-all"), "all", clicks.on_all, "can_all"),
            PressButton(Keyed("units-do-new"), "add", clicks.on_add, "can_add", GOOD),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
            on_message=on_search,
        ),
        window(
            Units.one,
            getters.get_one,
            PressButton(Keyed("units-do-rules"), "rules", clicks.on_rules),
            PressButton(Keyed("units-do-change"), "change", clicks.on_change, "may_change"),
            PressButton(Keyed("units-do-reopen"), "reopen", clicks.on_reopen, "may_reopen", GOOD),
            back(clicks.on_list),
            PressButton(Keyed("units-do-end"), "end", clicks.on_end, "may_change", BAD),
        ),
        window(Units.rules, getters.get_rules, pager(), back(clicks.on_back_to_one)),
        window(
            Units.ending,
            getters.get_ending,
            Row(
                back(clicks.on_back_to_one),
                PressButton(Keyed("units-do-end-sure"), "sure", clicks.on_sure, style=BAD),
            ),
        ),
        on_start=clicks.on_start,
    )

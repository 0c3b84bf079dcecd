"""The windows of figures."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from dialogs.drawn_list import choices
from dialogs.figures import clicks, getters
from dialogs.figures.states import Figures
from dialogs.finding import on_search
from dialogs.widgets import Keyed, PressButton, back, pager, window
from workflow.figures.figure_choices import FiguresOfUnit, SeeFigure
from workflow.requests.cards.choices import ToSee


def dialog() -> Dialog:
    return Dialog(
        window(
            Figures.report,
            getters.get_report,
            choices((SeeFigure, clicks.on_figure)),
            Row(
                PressButton(Keyed("figures-do-before"), "earlier", clicks.on_turn(-1)),
                PressButton(Keyed("figures-do-after"), "later", clicks.on_turn(1), "to_next"),
            ),
            Row(
                PressButton(Keyed("figures-do-month"), "month", clicks.on_length("month"), "to_month"),
                PressButton(
                    Keyed("figures-do-quarter"), "quarter", clicks.on_length("quarter"), "to_quarter"
                ),
                PressButton(Keyed("figures-do-year"), "year", clicks.on_length("year"), "to_year"),
            ),
            PressButton(Keyed("figures-do-unit"), "units", clicks.on_units),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        ),
        window(
            Figures.figure,
            getters.get_figure,
            choices((ToSee, clicks.on_case)),
            pager(),
            back(clicks.on_report),
        ),
        window(
            Figures.unit,
            getters.get_unit,
            choices((FiguresOfUnit, clicks.on_unit)),
            pager(),
            back(clicks.on_report),
            on_message=on_search,
        ),
        on_start=clicks.on_start,
    )

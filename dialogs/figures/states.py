"""The windows of figures."""

from aiogram.fsm.state import State, StatesGroup


class Figures(StatesGroup):
    report = State()
    figure = State()
    unit = State()

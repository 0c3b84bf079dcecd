"""The windows of the register of units."""

from aiogram.fsm.state import State, StatesGroup


class Units(StatesGroup):
    list = State()
    one = State()
    rules = State()
    ending = State()

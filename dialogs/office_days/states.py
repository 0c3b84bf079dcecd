"""The windows of the office's calendar."""

from aiogram.fsm.state import State, StatesGroup


class Days(StatesGroup):
    list = State()
    which = State()
    revoke = State()

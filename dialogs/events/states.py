"""The windows of events."""

from aiogram.fsm.state import State, StatesGroup


class Events(StatesGroup):
    list = State()
    event = State()
    cancel = State()
    table = State()
    preview = State()

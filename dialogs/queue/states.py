"""The windows of a queue."""

from aiogram.fsm.state import State, StatesGroup


class Queue(StatesGroup):
    list = State()
    types = State()
    units = State()

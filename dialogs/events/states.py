"""The windows of events. Typing the days and the last look serve adding and moving alike."""

from aiogram.fsm.state import State, StatesGroup


class Events(StatesGroup):
    list = State()
    event = State()
    cancel = State()
    unit = State()
    title = State()
    letters = State()
    when = State()
    when_sure = State()
    place = State()
    important = State()
    sure = State()
    table = State()
    preview = State()

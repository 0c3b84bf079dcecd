"""The windows of the office's calendar. All days meet in the preview."""

from aiogram.fsm.state import State, StatesGroup


class Days(StatesGroup):
    list = State()
    enter = State()
    date = State()
    date_sure = State()
    document = State()
    preview = State()
    which = State()
    revoke = State()

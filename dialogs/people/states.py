"""The windows of people administration. Choosing a role and a unit serves inviting and giving alike."""

from aiogram.fsm.state import State, StatesGroup


class People(StatesGroup):
    menu = State()
    table = State()
    preview = State()
    imported = State()
    list = State()
    person = State()
    which = State()
    sure = State()
    away = State()
    waiting = State()
    waiting_unit = State()
    invitation = State()

"""Every window has a state. Which window of a form is shown follows from the kind of its field."""

from aiogram.fsm.state import State, StatesGroup


class Offer(StatesGroup):
    """An offer, sent before any command: kept until its owner says what becomes of it."""

    window = State()
    which = State()


class MyWork(StatesGroup):
    """The lists of a person's work and drafts; what they seek; and one request."""

    lists = State()
    found = State()
    request = State()
    withdraw = State()


class Conversing(StatesGroup):
    """A form that is asked one question after another: one window, which draws what the product says.

    Those of its photos are opened by the buttons under their sheet, the month by one of a day.
    """

    asked = State()
    month = State()
    photos_less = State()
    photos_caption = State()


class Closing(StatesGroup):
    """The one line a finished dialog leaves in the chat."""

    line = State()

"""How the dispatcher tells updates apart: in the event loop, one after another."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.types import CallbackQuery, User
from aiogram_dialog.api.entities import DIALOG_EVENT_NAME
from aiogram_dialog.utils import CB_SEP

from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.intake.telegram.dispatcher import make_dispatcher
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.state import StorageOfUpdates
from handlers.filters import Narrow
from tests.kit import day
from tests.kit.builders import open_product
from wording import Wording


async def test_no_filter_is_taken_to_a_thread(tmp_path: Path) -> None:
    """aiogram does that with each that is not awaited, for every update that passes it."""
    async with open_product(tmp_path) as product:
        identify = Identify(product.app, product.database, Wording(lambda: day.ZONE), TELEGRAM)
        dispatcher = make_dispatcher(StorageOfUpdates(product.database), identify, product.clock)
        observers = [
            observer
            for router in dispatcher.chain_tail
            for name, observer in router.observers.items()
            if name != DIALOG_EVENT_NAME  # the library's own, for updates from the background: there are none
        ]
        handlers = [
            h for each in observers for h in (each._handler, *each.handlers)
        ]  # with the observer's own
        filters = [f for handler in handlers for f in handler.filters or ()]
        assert len(filters) > 40
        assert [f.callback for f in filters if not f.awaitable] == []


Check = Callable[..., Awaitable[tuple[bool, dict[str, object]]]]


async def test_a_press_on_a_window_asks_no_handler_of_commands_and_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """aiogram would ask thirty of them, a fourth of what a press costs."""
    async with open_product(tmp_path) as product:
        identify = Identify(product.app, product.database, Wording(lambda: day.ZONE), TELEGRAM)
        dispatcher = make_dispatcher(StorageOfUpdates(product.database), identify, product.clock)
    asked = list[object]()
    check: Check = HandlerObject.check

    async def noted(
        handler: HandlerObject, *given: object, **values: object
    ) -> tuple[bool, dict[str, object]]:
        asked.append(handler.callback)
        return await check(handler, *given)

    monkeypatch.setattr(HandlerObject, "check", noted)
    person = User(id=7, is_bot=False, first_name="Hạnh")
    query = CallbackQuery(id="1", from_user=person, chat_instance="", data=f"a{CB_SEP}week")
    ours = [each for each in dispatcher.chain_tail if type(each).__module__ == Narrow.__module__]
    assert len(ours) > 8
    assert [await each.propagate_event("callback_query", query) for each in ours] == [UNHANDLED] * len(ours)
    assert asked == []

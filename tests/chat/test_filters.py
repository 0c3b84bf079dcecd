"""How the dispatcher tells updates apart: in the event loop, one after another."""

from pathlib import Path

from aiogram_dialog.api.entities import DIALOG_EVENT_NAME

from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.intake.telegram.dispatcher import make_dispatcher
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.state import StorageOfUpdates
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

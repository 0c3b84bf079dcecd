"""aiogram put together: who is asked first, where dialogs begin, and what a lane feeds."""

import asyncio
import json
import logging
import math
from collections.abc import Awaitable, Callable
from typing import Any, cast  # Any: aiogram's own signatures

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import TelegramObject, Update
from aiogram_dialog import setup_dialogs
from aiogram_dialog.utils import CB_SEP

import dialogs
from bot.delivery.pace import Pacer
from bot.delivery.telegram.reach import Reach
from bot.intake import update_context
from bot.intake.gate import away
from bot.intake.lanes import OWED, REDRAW, SAY
from bot.intake.telegram import later
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.intents import Managers
from bot.intake.telegram.session import Session, lean
from bot.intake.telegram.state import StorageOfUpdates
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.intake.update_context import UpdateContext
from bot.tally import Tally
from handlers import (
    card_presses,
    commands,
    daily_log,
    entrance,
    failures,
    group_changes,
    leftovers,
    words_under_cards,
)
from workflow.cards.payloads import OnWayIn
from workflow.ports import TimeSource

_log = logging.getLogger("loa.dispatcher")

NEW = ("send", "copy", "forward")  # calls after which a chat has something that it had not
PATIENCE = 3
AGAIN = 2


class Paced(BaseRequestMiddleware):
    """Interactive calls pass the same pacer as delivery. Only a short `retry_after` is waited for."""

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        async with away():
            return await self._call(make_request, bot, method)

    async def _call(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if (this := update_context.current.get(None)) and method.__api_method__.startswith(NEW):
            this.says_anew = True
        chat = getattr(method, "chat_id", None)
        place = str(chat) if chat else method.__api_method__
        await self._pacer.interactive(place if chat and method.__api_method__.startswith("send") else "")
        for _ in range(AGAIN):
            if not await self._may_call(place):
                break
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as wait:
                self._pacer.chats.hold(place, wait.retry_after, is_chat=bool(chat))
        return self._put_off(method, place)

    async def _may_call(self, place: str) -> bool:
        """Wait until the place may be called, whichever library was told not to; False if that takes long."""
        while left := self._pacer.chats.held(place):
            if left > PATIENCE:
                return False
            await asyncio.sleep(left)
        return True

    def _put_off(self, method: TelegramMethod[TelegramType], place: str) -> Response[TelegramType]:
        """Go on as if it were said, and say it when the pause is over. Raises what only a result can mend."""
        left = max(1.0, self._pacer.chats.held(place))
        this, result = update_context.current.get(None), later.as_if_done(method)
        if this is None or result is None:
            raise TelegramRetryAfter(method, "the platform asked for patience", math.ceil(left))
        if later.is_window() and later.is_worth_keeping(method):
            this.owes_window = max(this.owes_window, left)
        elif later.is_worth_keeping(method) or later.clears(method):
            this.later.append((left, later.to_json(method)))
        return cast(Response[TelegramType], result)


def make_bot(settings: TelegramSettings, pacer: Pacer, reach: Reach) -> Bot:
    """The aiogram side of the bot: answers to people."""
    session = Session(settings.api, settings.proxy, reach)
    session.middleware(Paced(pacer))
    return Bot(settings.token, session=session)


async def note_drawn(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    """Tell the dialog when its window was drawn, before its data is kept."""
    done = await handler(event, data)
    if manager := data.get("dialog_manager"):  # a press may come alone
        dialogs.note_drawn(manager, update_context.current.get().drawn_at)
    return done


def make_dispatcher(storage: StorageOfUpdates, identify: Identify, clock: TimeSource) -> Dispatcher:
    """Cards and groups first, without dialogs: the dialog middleware reads and writes on every press."""
    dispatcher = Dispatcher(storage=storage, disable_fsm=False)
    dispatcher.update.outer_middleware(identify)
    private = Router(name="private")
    private.include_routers(
        leftovers.redraws(),
        leftovers.edits(),
        entrance.router(),
        commands.router(),
        daily_log.router(),
        leftovers.strays(),
        words_under_cards.router(),
        dialogs.router(),
        leftovers.router(),
    )
    setup_dialogs(private, dialog_manager_factory=Managers(later.Windows(clock)))
    private.message.middleware(note_drawn)
    private.callback_query.middleware(note_drawn)
    dispatcher.include_routers(failures.router(), card_presses.router(), group_changes.router(), private)
    return dispatcher


class Feed:
    """Feed one update of a lane into the dispatcher. Raises what no handler could settle.

    JSON that is no update of the platform is counted: to try it again would be of no use.
    """

    def __init__(self, dispatcher: Dispatcher, bot: Bot) -> None:
        self._dispatcher, self._bot = dispatcher, bot
        self._odd = Tally(_log, "%d updates of another shape than the platform's were passed over")

    async def __call__(self, this: UpdateContext) -> None:
        if this.row.update_id.startswith(SAY):
            await self._say(this.row.payload)
            return
        job = next((job for job in (OWED, REDRAW) if this.row.update_id.startswith(job)), None)
        try:
            raw = placed(json.loads(whole(this.row.payload)))
            given = edited(unpressed(raw) if job else raw)
            update = Update.model_validate(given, context={"bot": self._bot})
        except (ValueError, RecursionError):  # pydantic's errors are ValueErrors
            self._odd.add()
            return
        await self._dispatcher.feed_update(self._bot, update, job=job)

    async def _say(self, payload: str) -> None:
        """Make a call that was put off. A call that is refused now is over: its person has gone on."""
        try:
            await self._bot(later.from_json(payload))
        except TelegramRetryAfter:
            raise
        except TelegramAPIError as error:
            _log.warning("what was put off is refused now: %s", error)


def placed(update: dict[str, Any]) -> dict[str, Any]:
    """The update, where a press on a window comes without its message in the private chat of who pressed.

    Windows are nowhere else, and each knows its own message. Cards are found by what the press says; one that
    opens a window keeps its chat only, so that the window comes below the card and not in its place. The
    buttons of a window are not read: the press says which one it was.
    """
    query = update.get("callback_query")
    if not isinstance(query, dict):
        return update
    data, message = str(query.get("data")), query.get("message")
    opens = data.startswith(OnWayIn.prefix())
    if not opens and CB_SEP not in data:
        return update
    if not opens and message:
        return {**update, "callback_query": {**query, "message": lean(message)}}
    who = query.get("from")
    chat = {"id": who.get("id") if isinstance(who, dict) else None, "type": "private"}
    if isinstance(message, dict):
        chat = message.get("chat", chat)
    return {**update, "callback_query": {**query, "message": {"chat": chat, "message_id": 0, "date": 0}}}


def unpressed(update: dict[str, Any]) -> dict[str, Any]:
    """The update for whose sake a window is drawn later; a press says no window and no message any more.

    It may have led from its window to one of another dialog, which is the one to be drawn.
    """
    query = update.get("callback_query")
    if not isinstance(query, dict):
        return update
    message = query.get("message")
    chat = message.get("chat") if isinstance(message, dict) else None
    at = {"chat": chat, "message_id": 0, "date": 0} if chat else None
    return {**update, "callback_query": {**query, "data": "", "message": at}}


def edited(update: dict[str, Any]) -> dict[str, Any]:
    """The update, where somebody edited what they had said in private: a message that has an `edit_date`.

    Dialogs know of no other kind. `leftovers.edits` comes before whatever would take it for a new message.
    """
    message = update.get("edited_message")
    if not isinstance(message, dict) or "edit_date" not in message:
        return update
    chat = message.get("chat")
    if not isinstance(chat, dict) or chat.get("type") != "private":
        return update
    return {"update_id": update.get("update_id"), "message": message}


def whole(payload: str) -> str:
    """The JSON of an update in which each half of a character is a mark of the same length."""
    if "\\ud" not in payload:
        return payload
    text = json.dumps(json.loads(payload), ensure_ascii=False)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

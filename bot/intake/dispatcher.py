"""aiogram put together: who is asked first, where dialogs begin, and what a lane feeds."""

import asyncio
import json
import math
from typing import Any  # Any: aiogram's own signatures

import aiogram_dialog.api.entities.stack as dialog_stack
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.dispatcher.event.handler import FilterObject
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message
from aiogram_dialog import setup_dialogs

import dialogs
from bot.delivery.pace import Pacer
from bot.intake import turn
from bot.intake.gate import away
from bot.intake.identify import Identify
from bot.intake.lanes import REDRAW
from bot.intake.state import TurnStorage
from bot.intake.turn import Turn
from bot.settings import Settings
from handlers import cards, commands, entrance, errors, groups, leftovers, log

PATIENCE = 3
AGAIN = 2
# pydantic forgets a model that nobody holds: without these each call would build the class of its answer anew
ANSWERS = (Response[bool], Response[Message], Response[Message | bool])


class Paced(BaseRequestMiddleware):
    """Interactive calls pass the same pacer as delivery; a short `retry_after` is waited for."""

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
        chat = getattr(method, "chat_id", None)
        place = str(chat) if chat else method.__api_method__
        await self._pacer.interactive(place if chat and method.__api_method__.startswith("send") else "")
        for _ in range(AGAIN):
            await self._leave_alone(method, place)
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as wait:
                self._pacer.chats.hold(place, wait.retry_after)
        raise self._refusal(method, place)

    async def _leave_alone(self, method: TelegramMethod[TelegramType], place: str) -> None:
        """Wait until the place may be called again, whichever library was told so; not for long."""
        while left := self._pacer.chats.held(place):
            if left > PATIENCE:
                raise self._refusal(method, place)
            await asyncio.sleep(left)

    def _refusal(self, method: TelegramMethod[TelegramType], place: str) -> TelegramRetryAfter:
        left = math.ceil(self._pacer.chats.held(place))
        return TelegramRetryAfter(method, "the platform asked for patience", left)


def make_bot(settings: Settings, pacer: Pacer) -> Bot:
    """The aiogram side of the bot: answers to people."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.api), proxy=settings.proxy)
    session.middleware(Paced(pacer))
    return Bot(settings.token, session=session)


def make_dispatcher(storage: TurnStorage, identify: Identify) -> Dispatcher:
    """Cards and groups first, without dialogs: the dialog middleware reads and writes on every press."""
    dialog_stack.new_id = lambda: turn.current.get().next_intent()  # a replay must draw the same buttons
    dispatcher = Dispatcher(storage=storage, disable_fsm=False)
    dispatcher.update.outer_middleware(identify)
    private = Router(name="private")
    private.include_routers(
        leftovers.redraws,
        entrance.router,
        commands.router,
        log.router,
        leftovers.strays,
        dialogs.router(),
        leftovers.leftovers,
    )
    setup_dialogs(private)
    dispatcher.include_routers(errors.router, cards.router, groups.router, private)
    for router in dispatcher.chain_tail:
        for observer in router.observers.values():
            for handler in (
                observer._handler,
                *observer.handlers,
            ):  # the first holds the observer's own filters
                for each in handler.filters or ():
                    _decide_here(each)
    return dispatcher


def _decide_here(each: FilterObject) -> None:
    """aiogram takes every plain filter to a thread and back, which costs more than it takes to compare."""
    plain = each.callback

    async def decide(*args: Any, **kwargs: Any) -> Any:
        return plain(*args, **kwargs)

    if not each.awaitable:
        each.callback, each.awaitable = decide, True


class Feed:
    """What a lane calls: one update into the dispatcher. Raises what no handler could settle."""

    def __init__(self, dispatcher: Dispatcher, bot: Bot) -> None:
        self._dispatcher, self._bot = dispatcher, bot

    async def __call__(self, this: Turn) -> None:
        update: dict[str, Any] = json.loads(this.row.payload)
        job = "redraw" if this.row.update_id.startswith(REDRAW) else None
        await self._dispatcher.feed_raw_update(self._bot, update, job=job)

"""Webhook: the secret is checked, the update is committed to the inbox, and only then is 200 answered.

A slow connection, half a request, too large a one or none at all is answered or cut off in time, while others
go on.
"""

import asyncio
import errno
import hmac
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import cast

from aiohttp import web

from bot.delivery.telegram.api_results import number_of
from bot.intake.incoming import Raw
from bot.outage import CannotListen
from storage import StoreUnavailable

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST = 1024 * 1024
PATH = "/telegram"
HOST = "127.0.0.1"
HEADERS, BODY, IDLE, LINGER = 10.0, 10.0, 75.0, 1.0  # seconds
CONNECTIONS = 200  # the platform uses 40

Receive = Callable[[list[Raw]], Awaitable[None]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Connection = asyncio.BaseProtocol


class Door:
    """Listens on this machine. Refuses to exist without a secret."""

    def __init__(self, secret: str, receive: Receive) -> None:
        if not secret:
            raise ValueError("a webhook without a secret accepts updates from anybody")
        self._secret, self._receive = secret.encode(), receive
        self._silent: dict[web.RequestHandler, None] = {}  # connections without a request yet, in order
        app = web.Application(client_max_size=LARGEST, middlewares=[self._end_what_is_refused])
        app.router.add_post(PATH, self._take)
        self._runner = web.AppRunner(
            app, access_log=None, auto_decompress=False, keepalive_timeout=IDLE, lingering_time=LINGER
        )
        self._server: asyncio.Server | None = None

    async def open(self, port: int) -> None:
        """Begin to listen. Raises CannotListen."""
        await self._runner.setup()
        try:
            self._server = await asyncio.get_running_loop().create_server(self._connect, HOST, port)
        except OSError as error:
            raise CannotListen(why_shut(error)) from None

    async def close(self) -> None:
        """Take nothing new, and let what is in hand finish."""
        if self._server:
            self._server.close()
        await self._runner.cleanup()

    def _connect(self) -> Connection:
        """A connection that must speak soon. Where there are too many the oldest silent one goes."""
        server = cast(web.Server, self._runner.server)
        if len(server.connections) >= CONNECTIONS and self._silent:
            self._cut(next(iter(self._silent)))
        handler = server()
        self._silent[handler] = None
        asyncio.get_running_loop().call_later(HEADERS, self._cut, handler)
        return handler

    def _cut(self, handler: web.RequestHandler) -> None:
        """End a connection that has said nothing yet."""
        if handler in self._silent:
            del self._silent[handler]
            if handler.transport is not None:
                handler.transport.abort()

    async def _take(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        try:
            async with asyncio.timeout(BODY):
                update = json.loads(await request.read())
        except web.HTTPException:  # too large
            raise
        except TimeoutError:
            return web.Response(status=408)
        except Exception:  # no JSON, in chunks that are none, or from somebody who has gone
            return web.Response(status=400)
        if number_of(update) is None:
            return web.Response(status=400)
        try:
            await self._receive([update])
        except StoreUnavailable:  # the platform sends it again
            return web.Response(status=503)
        return web.Response()

    @web.middleware
    async def _end_what_is_refused(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Note that the other side has spoken. A refusal also says that the connection ends."""
        self._silent.pop(request.protocol, None)
        try:
            response = await handler(request)
        except web.HTTPException as refusal:
            refusal.force_close()
            raise
        if response.status != HTTPStatus.OK:
            response.force_close()
        return response


def why_shut(error: OSError) -> str:
    """Return why the port cannot be listened at, and the cure."""
    if error.errno == errno.EADDRINUSE:
        return "another program listens on this port already; set LOA_WEBHOOK_PORT to a free one"
    said = error.strerror or str(error)
    return f"cannot listen for the webhook: {said}; set LOA_WEBHOOK_PORT to a free port above 1023"

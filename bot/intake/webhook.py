"""Webhook: the secret is checked, the update is committed to the inbox, and only then is 200 answered."""

import hmac
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.intake.arrivals import Raw
from storage import StoreUnavailable

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST = 1024 * 1024
PATH = "/telegram"


def application(secret: str, receive: Callable[[list[Raw]], Awaitable[None]]) -> web.Application:
    """The web application of the webhook. Refuses to exist without a secret."""
    if not secret:
        raise ValueError("a webhook without a secret accepts updates from anybody")

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, secret.encode()):
            return web.Response(status=401)
        try:
            update = await request.json()
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        try:
            await receive([update])
        except StoreUnavailable:  # the platform sends it again
            return web.Response(status=503)
        return web.Response()

    app = web.Application(client_max_size=LARGEST)
    app.router.add_post(PATH, take)
    return app

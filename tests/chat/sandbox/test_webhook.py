"""Webhooks: the secret, retries, order within a person, the conflict with getUpdates."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from sandbox.client import Sandbox

from .helpers import Api, Refusal, keyboard


class Listener:
    """A bot's web address: keeps what was posted, answers with the statuses it is given."""

    def __init__(self) -> None:
        self.posts: list[tuple[str | None, dict[str, Any]]] = []
        self.statuses: list[int] = []
        self.arrived: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.hold: asyncio.Event | None = None
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.posts.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        await self.arrived.put(update)
        if self.hold is not None:
            await self.hold.wait()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def next(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.arrived.get(), 5)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    listener = Listener()
    app = web.Application()
    app.router.add_post("/hook", listener.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listener.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield listener
    await runner.cleanup()


async def test_updates_are_posted_with_the_secret(api: Api, hanh: Any, listener: Listener) -> None:
    await api("setWebhook", url=listener.url, secret_token="bi-mat-32", drop_pending_updates=True)
    await hanh.say("qua webhook")
    assert (await listener.next())["message"]["text"] == "qua webhook"
    assert listener.posts[0][0] == "bi-mat-32"
    info = await api("getWebhookInfo")
    assert (info["url"], info["max_connections"]) == (listener.url, 40)


async def test_not_2xx_is_tried_again_in_order(api: Api, hanh: Any, listener: Listener) -> None:
    listener.statuses = [503, 500]
    await api("setWebhook", url=listener.url, drop_pending_updates=True)
    await hanh.say("một")
    await hanh.say("hai")
    texts = [(await listener.next())["message"]["text"] for _ in range(4)]
    assert texts == ["một", "một", "một", "hai"]
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_one_person_waits_for_their_own_update_only(
    sandbox: Sandbox, api: Api, hanh: Any, listener: Listener
) -> None:
    khang = await sandbox.person("Đỗ Văn Khang")
    khang.bot = api.id
    await khang.start()
    await api("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    listener.hold = asyncio.Event()
    await api("setWebhook", url=listener.url, drop_pending_updates=True)
    await hanh.say("một")
    await hanh.say("hai")
    assert (await listener.next())["message"]["text"] == "một"
    await khang.say("chen vào")
    assert (await listener.next())["message"]["text"] == "chen vào"
    await hanh.press("Phê duyệt", timeout=0)
    assert "callback_query" in await listener.next(), "a press may overtake a message"
    assert listener.arrived.empty()
    listener.hold.set()
    assert (await listener.next())["message"]["text"] == "hai"


async def test_no_polling_beside_a_webhook(sandbox: Sandbox, api: Api, hanh: Any, listener: Listener) -> None:
    start = (await api.updates())[-1]["update_id"] + 1
    poll = asyncio.ensure_future(api.updates(offset=start, timeout=30))
    assert await sandbox.polling(api.id)
    await api("setWebhook", url=listener.url)
    with pytest.raises(Refusal, match="Conflict: terminated by setWebhook request"):
        await asyncio.wait_for(poll, 5)
    with pytest.raises(Refusal) as refusal:
        await api.updates()
    assert refusal.value.code == 409
    assert refusal.value.description == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    listener.hold = asyncio.Event()
    await hanh.say("chưa nhận")
    await listener.next()
    await api("deleteWebhook")
    assert (await api.updates(offset=-1))[0]["message"]["text"] == "chưa nhận", "not confirmed, not lost"
    await api("deleteWebhook", drop_pending_updates=True)
    assert await api.updates() == []
    listener.hold.set()

"""The page: the chats in a browser on this machine. Static files, the events as they come, what people do."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from . import chance
from .admin import Admin
from .api_errors import WrongUse
from .backstage import Backstage

JSON = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

FILES = Path(__file__).parent / "page"
NOBODY = "255.255.255.255"  # stands for a missing address, which is never this machine's
BEAT_SECONDS = 15.0
MOST_EVENTS = 500
ACTIONS = frozenset(
    {"bots", "calls", "clear_faults", "commands", "edit", "erase", "fault", "faults", "file"}
    | {"forward", "groups", "people", "photos", "press", "read", "say", "start"}
)
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self';"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Page:
    """The page. The address of this start lets a browser in; afterwards a cookie of this start is the key."""

    def __init__(self, admin: Admin, backstage: Backstage, key: str) -> None:
        self._admin = admin
        self._backstage = backstage
        self._key = key
        self._start = chance.key(8)
        self._files = {
            each.relative_to(FILES).as_posix(): each for each in FILES.rglob("*") if each.suffix in _TYPES
        }

    def routes(self, app: web.Application) -> None:
        app.router.add_get("/", self._enter)
        for path, handler in (
            ("/page/state", self._state),
            ("/page/events", self._events),
            ("/page/file/{file_id}", self._file),
            ("/page/{path:.*}", self._static),
        ):
            app.router.add_get(path, self._guarded(handler))
        app.router.add_post("/page/ask", self._guarded(self._ask))
        app.router.add_post("/page/do/{action}", self._guarded(self._do))

    # who may come in

    async def _enter(self, request: web.Request) -> web.StreamResponse:
        given = request.query.get("key", "")
        if not _is_here(request) or not hmac.compare_digest(given.encode(), self._key.encode()):
            return web.Response(status=403, text="The address of this start has a key in it.")
        response = web.Response(status=303, headers={**_HEADERS, "Location": "/page/"})
        response.set_cookie(_cookie(request), self._key, path="/page", httponly=True, samesite="Strict")
        return response

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            held = request.cookies.get(_cookie(request), "")
            if not _is_here(request) or not _is_own(request):
                return web.Response(status=403)
            if not hmac.compare_digest(held.encode(), self._key.encode()):
                return web.Response(status=403, text="Open the address that was printed.")
            response = await handler(request)
            if not response.prepared:
                response.headers.update(_HEADERS)
            return response

        return guarded

    # what is there

    async def _static(self, request: web.Request) -> web.StreamResponse:
        path = self._files.get(request.match_info["path"] or "index.html")
        if path is None:
            return web.Response(status=404)
        return web.Response(body=path.read_bytes(), content_type=_TYPES[path.suffix], charset="utf-8")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        stored = self._admin.world.files.by_id(request.match_info["file_id"])
        if stored is None:
            return web.Response(status=404)
        response = web.Response(body=stored.data, content_type=stored.mime)
        if not stored.mime.startswith("image/"):
            response.headers["Content-Disposition"] = "attachment"
        return response

    async def _state(self, request: web.Request) -> web.StreamResponse:
        """Everything but the messages of the chats, of which only the newest is told."""
        world = self._admin.world
        chats = [*world.private.values(), *world.groups.values()]
        newest = [
            {"chat": chat.id, "bot": chat.bot, "message": next(reversed(chat.messages.values()))}
            for chat in chats
            if chat.messages
        ]
        people = [{**each.user(), "started": sorted(each.started)} for each in world.people.values()]
        groups = [
            {**chat.shape(), "members": sorted(chat.members), "migrated_to": chat.migrated_to or None}
            for chat in world.groups.values()
        ]
        moved = [(each["time"], each["offset"]) for each in world.journal.events if each["type"] == "clock"]
        state: JSON = {"start": self._start, "seq": world.journal.seq, "people": people, "groups": groups}
        state.update(bots=[bot.user() for bot in world.bots.values()], newest=newest, clock=moved)
        state["shown"] = self._backstage.shown
        return _json(state)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: what happened after the id the page has seen, then everything as it comes."""
        after = int(request.headers.get("Last-Event-ID") or request.query.get("after") or 0)
        journal = self._admin.world.journal
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        lost = after > journal.seq or (journal.events and journal.events[0]["seq"] > after + 1)
        await response.write(_event("hello", json.dumps({"start": self._start, "lost": bool(lost)})))
        self._backstage.opened()
        try:
            while True:
                events = await journal.wait(after, BEAT_SECONDS, MOST_EVENTS)
                if not events:
                    await response.write(b": still here\n\n")
                    continue
                after = events[-1]["seq"]
                await response.write(_event("events", json.dumps(events, ensure_ascii=False), after))
        except (ConnectionError, asyncio.CancelledError):
            return response
        finally:
            self._backstage.closed()

    # what people do

    async def _do(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["action"] not in ACTIONS:
            return _json({"error": "no such action"}, 404)
        return await self._admin.handle(request)

    async def _ask(self, request: web.Request) -> web.StreamResponse:
        try:
            answer = await self._backstage.ask(json.loads(await request.read()))
            return _json(answer, 400 if "error" in answer else 200)
        except (WrongUse, KeyError, TypeError, ValueError) as error:
            return _json({"error": str(error)}, 400)


def _cookie(request: web.Request) -> str:
    """Cookies do not tell ports apart, so their names do."""
    return f"sandbox-{_port(request)}"


def _port(request: web.Request) -> int:
    address = request.transport.get_extra_info("sockname") if request.transport else None
    return int(address[1]) if address else 0


def _is_here(request: web.Request) -> bool:
    """The browser is on this machine and calls this server by a name of this machine."""
    own = (f"127.0.0.1:{_port(request)}", f"localhost:{_port(request)}")
    return request.host in own and ipaddress.ip_address(request.remote or NOBODY).is_loopback


def _is_own(request: web.Request) -> bool:
    """No page of another origin makes the browser ask; what changes something says its origin."""
    origin = request.headers.get("Origin")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        return False
    return origin == f"http://{request.host}" if origin or request.method != "GET" else True


def _json(body: JSON, status: int = 200) -> web.Response:
    text = json.dumps(body, ensure_ascii=False)
    return web.Response(text=text, status=status, content_type="application/json")


def _event(kind: str, data: str, number: int | None = None) -> bytes:
    at = "" if number is None else f"id: {number}\n"
    return f"event: {kind}\n{at}data: {data}\n\n".encode()

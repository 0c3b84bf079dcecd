"""The admin interface, /admin/<key>/<action>: what people do, and the switches."""

from __future__ import annotations

import asyncio
import binascii
import json
import time
from typing import Any

from aiohttp import web

from . import admin_people
from .api_errors import Dropped, Refused, WrongUse, unauthorized
from .backstage import Backstage
from .clock import Clock
from .entities import is_whole
from .faults import Faults
from .flood_limits import Limits
from .params import NAMES
from .world import Bot, World

JSON = dict[str, Any]


class Admin:
    """Actions are methods named `do_<action>`; the body is JSON, or the query for a GET."""

    def __init__(
        self, world: World, limits: Limits, faults: Faults, clock: Clock, backstage: Backstage
    ) -> None:
        self.world = world
        self.limits = limits
        self.faults = faults
        self.clock = clock
        self.backstage = backstage

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["action"]
        given: JSON = dict(request.query)
        if request.can_read_body:
            given.update(json.loads(await request.read()))
        if not is_whole(given):
            return web.json_response({"error": "a text holds half a symbol"}, status=400)
        act = admin_people.ACTIONS.get(name)
        try:
            if act is not None:
                result = act(self.world, given)
            elif (own := getattr(self, f"do_{name}", None)) is not None:
                result = await own(given)
            else:
                return web.json_response({"error": f"no action {name}"}, status=404)
        except (WrongUse, Refused) as error:
            return web.json_response({"error": str(error)}, status=400)
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
        return web.json_response(result)

    async def file(self, request: web.Request) -> web.StreamResponse:
        stored = self.world.files.by_id(request.match_info["file_id"])
        if stored is None:
            return web.Response(status=404)
        return web.Response(body=stored.data, content_type=stored.mime)

    async def follow_clock(self, request: web.Request) -> web.StreamResponse:
        after, timeout = request.query.get("after"), float(request.query.get("timeout", 20))
        who = request.query.get("who", "")
        return web.json_response(await self.clock.follow(int(after) if after else None, timeout, who))

    async def do_clock(self, given: JSON) -> JSON:
        if "offset" in given:
            return await self.clock.set(float(given["offset"]))
        if "forward" in given:
            return await self.clock.set(self.world.office_offset + float(given["forward"]))
        return self.clock.shape()

    async def do_followed(self, given: JSON) -> JSON:
        """Wait until somebody follows the office clock."""
        try:
            await asyncio.wait_for(self.clock.followed.wait(), min(float(given.get("timeout", 10)), 60))
        except TimeoutError:
            return {"followed": False}
        return {"followed": True}

    async def do_advance(self, given: JSON) -> JSON:
        """Let lifetimes of updates and presses pass; real time and the office clock stay."""
        self.world.advanced += float(given["seconds"])
        return {"advanced": self.world.advanced}

    async def do_bot(self, given: JSON) -> JSON:
        token = str(given["token"])
        bot = self.world.bots.get(int(token.partition(":")[0])) or self.world.add_bot(token)
        bot.token = token
        bot.username = given.get("username") or bot.username
        bot.name = given.get("name") or bot.name
        return bot.user()

    async def do_bots(self, given: JSON) -> list[JSON]:
        return [{**bot.user(), "revoked": bot.revoked} for bot in self.world.bots.values()]

    async def do_revoke(self, given: JSON) -> JSON:
        bot = admin_people.bot_of(self.world, given)
        bot.revoked = bool(given.get("on", True))
        if bot.revoked:
            bot.queue.stop_poll(unauthorized())
        return {"revoked": bot.revoked}

    async def do_fault(self, given: JSON) -> JSON:
        rule = self.faults.add(**given)
        if rule.kind == "partition":
            for bot in self.world.bots.values():
                bot.queue.stop_poll(Dropped())
        return {"id": rule.id}

    async def do_clear_faults(self, given: JSON) -> JSON:
        self.faults.remove(given.get("id"))
        return {}

    async def do_faults(self, given: JSON) -> list[JSON]:
        return self.faults.listed()

    async def do_limits(self, given: JSON) -> JSON:
        if "on" in given:
            self.limits.switch(bool(given["on"]))
        return {"on": self.limits.on}

    async def do_updates(self, given: JSON) -> JSON:
        """Deliberate disorder: copies of each update, shuffled batches, old ones again, other ids."""
        queue = admin_people.bot_of(self.world, given).queue
        queue.copies = int(given.get("copies", queue.copies))
        queue.shuffled = bool(given.get("shuffle", queue.shuffled))
        if "renumber" in given:
            queue.renumber(given["renumber"])
        replayed = queue.replay(given["replay"] or None) if "replay" in given else 0
        return {
            "waiting": queue.waiting(),
            "expired": queue.expired,
            "next_id": queue.next_id,
            "replayed": replayed,
        }

    async def do_polling(self, given: JSON) -> JSON:
        """Wait until the bot waits in a long poll, which is when it has come up or caught up."""
        try:
            waits = admin_people.bot_of(self.world, given).queue.waits.wait()
            await asyncio.wait_for(waits, min(float(given.get("timeout", 10)), 60))
        except TimeoutError:
            return {"polling": False}
        return {"polling": True}

    async def do_calls(self, given: JSON) -> list[JSON]:
        after, method = int(given.get("after", 0)), given.get("method")
        chat = given.get("chat")
        return [
            call
            for call in self.world.journal.calls
            if call["seq"] > after
            and (method is None or call["method"] == method)
            and (chat is None or call.get("chat") == int(chat))
        ]

    async def do_lost(self, given: JSON) -> list[JSON]:
        return list(self.world.journal.lost)

    async def do_violations(self, given: JSON) -> list[JSON]:
        found = list(self.world.journal.violations)
        if given.get("forget"):
            self.world.journal.forget_violations()
        return found

    async def do_events(self, given: JSON) -> JSON:
        journal = self.world.journal
        after = int(given.get("after", 0))
        events = await journal.wait(
            after, min(float(given.get("timeout", 0)), 60), int(given.get("limit", 1000))
        )
        return {"events": events, "seq": events[-1]["seq"] if events else journal.seq}

    async def do_answer(self, given: JSON) -> JSON:
        """Wait for the answer to a press."""
        timeout = min(float(given.get("timeout", 10)), 60)
        return {"answer": await self.world.presses.wait(str(given["query"]), timeout)}

    async def do_answer_within(self, given: JSON) -> JSON:
        self.world.presses.answer_seconds = float(given["seconds"])
        return {}

    async def do_press_shows(self, given: JSON) -> JSON:
        """How much of its message each press tells the bot from now on: full, inaccessible or absent."""
        self.world.press_shows = str(given["shown"])
        return {}

    def _unrest(self, quiet_for: float) -> float:
        """Seconds until the world can be quiet; 0 when it is."""
        journal = self.world.journal
        if journal.in_flight or any(_expecting(bot) for bot in self.world.bots.values()):
            return 0.02
        return max(0.0, journal.last_call + quiet_for - time.monotonic())

    async def do_quiet(self, given: JSON) -> JSON:
        """Wait until no bot called for a while and no update waits for a bot that is listening."""
        quiet_for, timeout = float(given.get("for", 0.3)), float(given.get("timeout", 10))
        since, end = time.monotonic(), time.monotonic() + timeout
        while (now := time.monotonic()) < end:
            pause = max(self._unrest(quiet_for), since + quiet_for - now)
            if pause <= 0:
                return {"quiet": True}
            await asyncio.sleep(min(pause, end - now + 0.001))
        return {"quiet": False}

    async def do_show(self, given: JSON) -> JSON:
        """Something for the page: the newest of a topic stays; no data takes it away."""
        self.backstage.show(str(given["topic"]), given.get("data"))
        return {}

    async def do_asked(self, given: JSON) -> JSON:
        """Wait until a page asks whoever started the sandbox for something."""
        return {"asked": await self.backstage.asked(min(float(given.get("timeout", 20)), 60))}

    async def do_reply(self, given: JSON) -> JSON:
        self.backstage.answer(int(given["id"]), given["result"])
        return {}

    async def do_visited(self, given: JSON) -> JSON:
        """Wait until somebody has opened the page."""
        visited = await self.backstage.visited(min(float(given.get("timeout", 10)), 60))
        return {"visited": visited, "pages": self.backstage.pages}

    async def do_methods(self, given: JSON) -> list[str]:
        return sorted(NAMES.values())


def _expecting(bot: Bot) -> bool:
    return (bot.queue.listening() or bot.webhook is not None) and bot.queue.waiting() > 0

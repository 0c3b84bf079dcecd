"""The Bot API over HTTP: reading calls, faults and limits around them, answers, the call log."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from . import update_feed
from .api_errors import Dropped, Refused, bad, too_many, unauthorized
from .call import Call, Upload
from .entities import is_whole
from .faults import Faults, Rule
from .flood_limits import Limits
from .methods import METHODS
from .params import ALLOWED, NAMES, problems
from .uploads import DOWNLOAD_LIMIT, UPLOAD_LIMIT
from .world import Bot, World

JSON = dict[str, Any]

_BROKEN = (
    (500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
    (500, '{"ok":false,"error_code":500,"description":"Internal Server Error: restart"}'),
    (503, '{"ok":false,"error_code":503,"description":"Service Unavailable"}'),
)
_HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class BotApi:
    """Handlers for /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, world: World, limits: Limits, faults: Faults) -> None:
        self.world = world
        self.limits = limits
        self.faults = faults

    async def handle(self, request: web.Request) -> web.StreamResponse:
        journal = self.world.journal
        started = time.monotonic()
        record: JSON = {"time": time.time(), "method": request.match_info["method"], "ok": False, "code": 200}
        polling = record["method"].lower() == "getupdates"
        if not polling:
            journal.in_flight += 1
        try:
            status, body = await self._answer(request, record)
        except Refused as refusal:
            status, body = refusal.code, json.dumps(refusal.body())
            record.update(code=refusal.code, error=refusal.description)
            if refusal.parameters:
                record["retry_after"] = refusal.parameters.get("retry_after")
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        finally:
            record["seconds"] = round(time.monotonic() - started, 6)
            journal.call(record)
            if not polling:
                journal.in_flight -= 1
                journal.last_call = time.monotonic()
        kind = "application/json" if body[:1] != "<" else "text/html"
        charset = record.get("charset")
        return web.Response(status=status, body=body.encode(), content_type=kind, charset=charset)

    async def _answer(self, request: web.Request, record: JSON) -> tuple[int, str]:
        params, files = await read(request)
        bot = self._bot(request, record)
        method = NAMES.get(record["method"].lower())
        if method is None:
            self.world.journal.violation(record["method"], "unknown method")
            raise Refused(404, "Not Found: method not found")
        record["method"] = method
        call = Call(self.world, bot, method, params, files)
        record["params"] = {key: _short(value) for key, value in params.items()}
        chat = record["chat"] = _chat_of(params)
        for problem in problems(method, params.keys() | (files.keys() & ALLOWED[method])):
            call.violation(problem)
        fault = self.faults.choose(bot.id, method, chat, params)
        if fault is not None:
            record.update(fault=fault.kind, charset=fault.charset)
            broken = await self._before(fault, bot, method, chat)
            if broken is not None:
                record["code"] = broken[0]
                return broken
        self._flood(bot, method, chat, record)
        result = await self._carry_out(call)
        record["ok"] = True
        if isinstance(result, dict) and "message_id" in result:
            record["message_id"] = result["message_id"]
        body = json.dumps({"ok": True, "result": result}, ensure_ascii=False)
        if fault is not None and fault.kind == "slow_answer":
            await asyncio.sleep(fault.seconds)
        return 200, self._after(fault, record, body)

    def _bot(self, request: web.Request, record: JSON) -> Bot:
        digits = request.match_info["token"].partition(":")[0]
        number = int(digits) if digits.isdigit() else 0
        record["bot"] = number
        if self.faults.partitioned(number):
            record["fault"] = "partition"
            raise Dropped
        return self.world.bot_of(request.match_info["token"])

    async def _before(self, fault: Rule, bot: Bot, method: str, chat: int | None) -> tuple[int, str] | None:
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        elif fault.kind == "partition":
            raise Dropped
        elif fault.kind == "5xx":
            return self.faults.rng.choice(_BROKEN)
        elif fault.kind == "answer":
            return fault.status, fault.body
        elif fault.kind == "html502":
            return 502, _HTML
        elif fault.kind == "401":
            raise unauthorized()
        elif fault.kind == "refused":
            raise Refused(fault.code, fault.words)
        elif fault.kind == "429":
            self.limits.close(bot.id, method, chat, fault.seconds)
            raise too_many(max(1, round(fault.seconds)))
        return None

    def _flood(self, bot: Bot, method: str, chat: int | None, record: JSON) -> None:
        left = self.limits.early(bot.id, method, chat)
        if left:
            record["early"] = True
            raise too_many(left)
        wait = self.limits.check(bot.id, method, chat)
        if wait:
            self.limits.close(bot.id, method, chat, wait)
            raise too_many(wait)

    async def _carry_out(self, call: Call) -> Any:
        match call.method:
            case "getUpdates":
                return await update_feed.get_updates(call)
            case "setWebhook":
                return await update_feed.set_webhook(call, self.faults.partitioned)
            case "deleteWebhook":
                return await update_feed.delete_webhook(call)
            case "getWebhookInfo":
                return update_feed.webhook_info(call)
        return METHODS[call.method](call)

    def _after(self, fault: Rule | None, record: JSON, body: str) -> str:
        if fault is None or fault.kind not in ("lost_answer", "truncate"):
            return body
        self.world.journal.lost.append({key: value for key, value in record.items() if key != "seconds"})
        if fault.kind == "lost_answer":
            raise Dropped
        return body[: len(body) // 2]

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._bot(request, {})
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        except Refused as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        stored = self.world.files.by_path(request.match_info["path"])
        if stored is None or stored.size > DOWNLOAD_LIMIT:
            return web.json_response(Refused(404, "Not Found").body(), status=404)
        return web.Response(body=stored.data, content_type="application/octet-stream")


def _short(value: Any) -> Any:
    return value[:300] if isinstance(value, str) else value


def _chat_of(params: JSON) -> int | None:
    try:
        return int(params["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


async def read(request: web.Request) -> tuple[JSON, dict[str, Upload]]:
    """Parameters and uploaded files, from the query, a form, JSON or multipart."""
    params: JSON = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_length is not None and request.content_length > UPLOAD_LIMIT + 100_000:
        raise Refused(413, "Request Entity Too Large")
    kind = request.content_type
    if kind == "multipart/form-data":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.file.read())
            else:
                params[name] = value.decode() if isinstance(value, bytes) else value
        return params, files
    body = await request.read()
    if not body:
        return params, files
    if kind == "application/json":
        try:
            given = json.loads(body)
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not is_whole(given):
            raise bad("strings must be encoded in UTF-8")
        if isinstance(given, dict):
            params.update(given)
    else:
        params.update(parse_qsl(body.decode(), keep_blank_values=True))
    return params, files

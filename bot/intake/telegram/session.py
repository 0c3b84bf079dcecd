"""aiogram's calls over HTTP. A call ends in a result, a refusal or `PlatformAway`."""

import json
from collections.abc import AsyncGenerator
from functools import lru_cache, partial
from typing import Any, cast  # Any: aiogram's own signatures

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNotFound, TelegramRetryAfter
from aiogram.methods import GetFile, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile
from aiohttp import ClientResponseError, ClientTimeout, JsonPayload
from pydantic import TypeAdapter, ValidationError

from bot.delivery.telegram.reach import Answer, Reach

GONE = (404, 410)
UNREAD = ("reply_markup", "entities", "from")
_dumps = partial(json.dumps, ensure_ascii=False)  # half a letter is refused here, not sent as a mark for one


@lru_cache(maxsize=64)
def _kind(returning: object) -> TypeAdapter[Any]:
    return TypeAdapter(returning)


def lean(message: object) -> object:
    """A message of the bot as it came, without what is made into many objects and read by nobody."""
    if not isinstance(message, dict):
        return message
    return {name: value for name, value in message.items() if name not in UNREAD}


class Session(AiohttpSession):
    """Raises the errors of aiogram for a refusal, and PlatformAway for any odd answer."""

    def __init__(self, api: str, proxy: str | None, reach: Reach) -> None:
        super().__init__(api=TelegramAPIServer.from_base(api), proxy=proxy)
        self._reach = reach

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - the library's signature
    ) -> TelegramType:
        """Make one call of the Bot API."""
        name = method.__api_method__
        answer = await self.call(bot, name, seconds=timeout or self.timeout, **self._body(bot, method))
        if not answer["ok"]:
            code = cast(int, answer["error_code"])
            return cast(TelegramType, self.check_response(bot, method, code, json.dumps(answer)).result)
        result = answer["result"]
        if result is True:
            return cast(TelegramType, result)
        try:
            kind = _kind(method.__returning__)
            return cast(TelegramType, kind.validate_python(lean(result), context={"bot": bot}))
        except ValidationError:
            raise self._reach.odd(name, "answers with a result of another kind") from None

    def _body(self, bot: Bot, method: TelegramMethod[TelegramType]) -> dict[str, object]:
        """The body of a call: JSON, which is less to make than a form; a form where files go with it."""
        files: dict[str, InputFile] = {}
        given = {
            key: self.prepare_value(value, bot, files, _dumps_json=False)
            for key, value in method.model_dump(warnings=False).items()
        }
        if files:
            return {"data": self.build_form_data(bot, method)}
        told = {key: value for key, value in given.items() if value not in (None, "")}
        return {"data": JsonPayload(told, dumps=_dumps)}

    async def call(self, bot: Bot, name: str, *, seconds: float, **body: Any) -> Answer:
        """Return the answer to a call as it came. Raises PlatformAway."""
        client = await self.create_session()
        url = self.api.api_url(token=bot.token, method=name)
        try:
            async with client.post(
                url, timeout=ClientTimeout(total=seconds), allow_redirects=False, **body
            ) as response:
                status, content = response.status, await response.read()
        except UnicodeEncodeError:  # of what we say, which no waiting mends
            raise
        except Exception as error:  # of the network, TLS, the proxy or the client: nothing of ours runs above
            raise self._reach.lost(name, error) from error
        return self._reach.heard(name, status, content)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - the library's signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """Download a file. Raises TelegramNotFound for one that is gone."""
        parts = super().stream_content(url, headers, timeout, chunk_size, raise_for_status)
        try:
            async for part in parts:
                yield part
        except Exception as error:
            if isinstance(error, ClientResponseError) and error.status in GONE:
                raise TelegramNotFound(GetFile(file_id=""), "the file is gone") from None
            raise self._reach.lost("a download", error) from error


def pause_asked(error: Exception) -> float | None:
    """Seconds that the platform asks for in a refusal; None for any other error."""
    return float(error.retry_after) if isinstance(error, TelegramRetryAfter) else None

"""python-telegram-bot's calls over HTTP. They end in results and errors of the library, whatever the other
side does."""

import json
from http import HTTPStatus
from typing import Any  # Any: what the library leaves open

from telegram.error import BadRequest, NetworkError
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest, RequestData

from bot.delivery.telegram.reach import Reach
from bot.outage import PlatformAway

UNREADABLE = (TypeError, ValueError, LookupError, AttributeError, RuntimeError)  # the library reads unchecked
KNOWN = (400, 403, 409, 429)  # refusals that the library tells apart

Sender = ExtBot[Any]


class Requests(HTTPXRequest):
    """The library's calls over HTTP. Anything but an ordinary answer is a NetworkError."""

    def __init__(self, proxy: str | None, reach: Reach) -> None:
        super().__init__(
            connection_pool_size=16,
            proxy=proxy,
            read_timeout=15,
            pool_timeout=5,
            httpx_kwargs={"trust_env": False},  # one proxy for both libraries: that of the settings
        )
        self._reach = reach

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **timeouts: Any
    ) -> tuple[int, bytes]:
        name = "a download" if method == "GET" else url.rpartition("/")[2]
        try:
            status, body = await super().do_request(url, method, request_data, *args, **timeouts)
        except UnicodeEncodeError as error:  # of what we say, which no waiting mends
            raise BadRequest(str(error)) from error
        except Exception as error:
            raise NetworkError(str(self._reach.lost(name, error))) from error
        if method == "GET":
            if status != HTTPStatus.OK:
                raise NetworkError(str(self._reach.odd(name, f"answers {status}")))
            return status, body
        try:
            answer = self._reach.heard(name, status, body)
        except PlatformAway as away:
            raise NetworkError(str(away)) from None
        if not answer["ok"] and status not in KNOWN:  # the library takes any other for a broken network
            raise BadRequest(str(answer["description"]))
        return status, json.dumps(answer).encode()


def make_sender(token: str, api: str, proxy: str | None, reach: Reach, *, paced: bool) -> Sender:
    """The python-telegram-bot side of the bot: everything that is not an answer to somebody waiting."""
    limiter = AIORateLimiter(overall_max_rate=1, overall_time_period=1 / 25, group_max_rate=0)
    return Sender(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=Requests(proxy, reach),
        rate_limiter=limiter if paced else None,
    )


async def open_sender(sender: Sender) -> None:
    """Have the library ask who it speaks for. Raises NetworkError for a result that it cannot read."""
    try:
        await sender.initialize()
    except UNREADABLE as error:
        raise NetworkError(f"a result that cannot be read ({type(error).__name__})") from error

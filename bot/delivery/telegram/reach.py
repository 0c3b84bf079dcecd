"""Whether Telegram is there: the meaning of each answer and each error of a call, for both libraries.

An answer is either the Bot API's own or no answer at all. A web page, half of one, `ok` without a result, a
refusal without its code: whatever is not ordinary is an outage, like a connection that is refused, a proxy
that is away or a certificate that is not trusted. An outage is waited for, and said when it begins and when
it ends. A refused token is an outage too until it is refused again (`command_menu.doubt` of the intake).
"""

import asyncio
import json
import math
from typing import cast

from bot.delivery.pace import LONGEST_PAUSE
from bot.delivery.telegram.api_results import fits
from bot.delivery.telegram.unreachable import Way
from bot.health import Health
from bot.outage import PlatformAway

Answer = dict[str, object]

UPDATES, CALLS = "updates", "calls"  # the two things that can be wrong
UNKNOWN_TOKEN = (401, 404)
PASSING = (407, 408, 425)  # said by something between us and the platform
SAID = 160
PAGE = "a web page"


class Reach:
    """Judges every call of one bot, whichever library made it."""

    def __init__(self, api: str, proxy: str | None, health: Health) -> None:
        self._way, self._health = Way(api, proxy), health
        self.in_doubt = asyncio.Event()  # the token was refused, perhaps by mistake
        self.answers = 0  # how many were ordinary

    def heard(self, method: str, status: int, body: bytes) -> Answer:
        """Return an ordinary answer. Raises PlatformAway for any other."""
        try:
            answer = ordinary(status, body)
            if answer["ok"] and not fits(method, answer["result"]):
                raise PlatformAway("answers with a result of another kind")
        except PlatformAway as away:
            if away.refuses_token:
                self.in_doubt.set()
            cure = f"; {self._way.right}" if status == 404 or (status < 400 and PAGE in str(away)) else ""
            raise self.odd(method, f"{away}{cure}", refuses_token=away.refuses_token) from None
        self._health.heard()
        self.answers += 1
        if answer["ok"] or _about(method) != UPDATES:  # refused in order is deaf all the same
            self._health.right(_about(method))
        return answer

    def odd(self, method: str, why: str, *, refuses_token: bool = False) -> PlatformAway:
        """Note an answer that means nothing, and return the outage that it stands for."""
        said = f"{self._way.host} {why} to {method}"
        self._health.wrong(_about(method), said)
        return PlatformAway(said, refuses_token=refuses_token)

    def lost(self, method: str, error: BaseException) -> PlatformAway:
        """Note that a call had no answer because of `error`, and return the outage that it stands for."""
        said = printable(self._way.why(error))
        self._health.wrong(_about(method), said)
        return PlatformAway(said)


def _about(method: str) -> str:
    return UPDATES if method == "getUpdates" else CALLS


def shown(text: str) -> str:
    """Return foreign words as they may stand in a line of the log."""
    return printable(text)[:SAID]


def printable(text: str) -> str:
    """A text in a line; what a broken proxy says need not be one that can be written down."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))


def ordinary(status: int, body: bytes) -> Answer:
    """Return an answer that the Bot API documents. Raises PlatformAway for anything else."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        what = PAGE if body.lstrip()[:1] == b"<" else "nothing" if not body else "what is no JSON"
        raise PlatformAway(f"answers {status} with {what}") from None
    if not isinstance(answer, dict):
        raise PlatformAway(f"answers {status} with what is no object")
    if answer.get("ok") is True and 200 <= status < 300:
        if answer.get("result") is None:
            raise PlatformAway(f"answers {status} without a result")
        return cast(Answer, answer)
    code, said = answer.get("error_code"), answer.get("description")
    is_refusal = answer.get("ok") is False and code == status and 400 <= status < 500
    if not is_refusal or not isinstance(said, str) or status in PASSING:
        raise PlatformAway(f"answers {status} {shown(said) if isinstance(said, str) else 'without a reason'}")
    if status in UNKNOWN_TOKEN:
        raise PlatformAway(f"answers {status} {shown(said)}, as to an unknown token", refuses_token=True)
    return {**answer, "parameters": _parameters(status, answer.get("parameters"))}


def _parameters(status: int, given: object) -> Answer:
    """The parameters of a refusal that make sense. Raises PlatformAway for a 429 without its seconds."""
    found: Answer = {}
    parameters = given if isinstance(given, dict) else {}
    if type(moved := parameters.get("migrate_to_chat_id")) is int:
        found["migrate_to_chat_id"] = moved
    if status == 429:
        found["retry_after"] = pause_in(parameters.get("retry_after"))
    return found


def pause_in(given: object) -> int:
    """Seconds that a `retry_after` asks for, an hour at most. Raises PlatformAway where it says none."""
    try:
        asked = math.nan if isinstance(given, bool) else float(cast(str, given))
    except (TypeError, ValueError, OverflowError):
        asked = math.inf if isinstance(given, int) and given > 0 else math.nan
    if not asked > 0:
        raise PlatformAway("answers 429 without a pause that makes sense")
    return math.ceil(min(asked, LONGEST_PAUSE))

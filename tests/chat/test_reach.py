"""Any answer that is not the platform's ordinary one is an outage, for every method and both libraries."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from telegram.error import NetworkError

from bot.delivery.messenger import Trouble
from bot.delivery.pace import LONGEST_PAUSE
from bot.delivery.telegram.reach import CALLS, Reach, pause_in
from bot.delivery.telegram.refusals import pause_after
from bot.delivery.telegram.sender import make_sender, open_sender
from bot.health import Health
from bot.intake.patience import MOST, Patience
from bot.intake.telegram.session import pause_asked
from bot.outage import PlatformAway
from bot.time_sources import SystemClock
from sandbox.client import Sandbox
from tests.chat.answers import ODD, RESULTS, refused
from tests.chat.line import TEXT, TOKEN, Line, is_away, open_line, sandbox
from wording.render import Message

__all__ = ["sandbox"]
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def line(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Line]:
    async with open_line(sandbox.api, tmp_path) as line:
        person = await sandbox.person("Lương Thị Hạnh")
        await person.start()
        line.chat = person.id
        await open_sender(line.sender)
        yield line
        await sandbox.clear_faults()


@pytest.mark.parametrize("odd", ODD)
async def test_an_odd_answer_to_any_method_is_an_absence(sandbox: Sandbox, line: Line, odd: str) -> None:
    status, body, charset = ODD[odd]
    await sandbox.fault("answer", status=status, body=body, charset=charset)
    for calls in (line.calls(), line.deliveries(), line.changes()):
        for method, call in calls.items():
            assert await is_away(call), method
    assert f"answers {status} " in line.health.troubles[CALLS]
    assert TOKEN not in line.health.troubles[CALLS]
    await sandbox.clear_faults()
    await line.telegram.send(str(line.chat), TEXT)
    assert line.health.troubles == {}


@pytest.mark.parametrize("odd", RESULTS)
async def test_a_result_of_another_kind_is_an_absence(
    sandbox: Sandbox, line: Line, odd: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said as one trouble, however many calls meet it."""
    begin = len(caplog.records)
    body = json.dumps({"ok": True, "result": RESULTS[odd]})
    await sandbox.fault("answer", body=body)
    for calls in (line.calls(), line.deliveries(), line.changes()):
        for method, call in calls.items():
            assert await is_away(call), method
    assert len([r for r in caplog.records[begin:] if r.name == "loa.health"]) == 1
    with pytest.raises(NetworkError) as error:
        await open_sender(make_sender(TOKEN, sandbox.api, None, line.reach, paced=False))
    assert pause_after(error.value) is not None


async def test_what_the_platform_refuses_in_order_stays_a_refusal(sandbox: Sandbox, line: Line) -> None:
    await sandbox.fault("answer", status=400, body=refused(400))
    with pytest.raises(TelegramBadRequest):
        await line.bot.send_message(line.chat, "x")
    with pytest.raises(Trouble) as found:
        await line.telegram.send(str(line.chat), TEXT)
    assert found.value.kind == "refused"
    assert line.health.troubles == {}


async def test_what_cannot_be_written_is_ours_and_no_absence(line: Line) -> None:
    half = "một nửa \ud83d"
    with pytest.raises(UnicodeEncodeError):
        await line.bot.send_message(line.chat, half)
    with pytest.raises(Trouble) as found:
        await line.telegram.send(str(line.chat), Message(half))
    assert found.value.kind == "refused"
    assert line.health.troubles == {}


@pytest.mark.parametrize("code", [401, 404])
async def test_one_refused_token_is_an_absence_and_a_doubt(sandbox: Sandbox, line: Line, code: int) -> None:
    for calls in (line.calls(), line.deliveries(), line.changes()):
        for method, call in calls.items():
            line.reach.in_doubt.clear()
            await sandbox.fault("answer", status=code, body=refused(code), count=1)
            assert await is_away(call), method
            assert line.reach.in_doubt.is_set()


PAUSES = {
    5: 5,
    2.5: 3,
    "7": 7,
    86_400: LONGEST_PAUSE,
    10**12: LONGEST_PAUSE,
    10**400: LONGEST_PAUSE,
    1e308: 3600,
}


@pytest.mark.parametrize("given", PAUSES, ids=lambda given: str(given)[:12])
async def test_a_pause_is_believed_for_an_hour_at_most(sandbox: Sandbox, line: Line, given: object) -> None:
    assert pause_in(given) == PAUSES[given]
    if given != 10**400:
        await sandbox.fault("answer", status=429, body=refused(429, retry_after=given))
        with pytest.raises(TelegramRetryAfter) as asked:
            await line.bot.get_file("a")
        assert asked.value.retry_after == PAUSES[given]
        with pytest.raises(Trouble) as found:
            await line.telegram.send(str(line.chat), TEXT)
        assert (found.value.kind, found.value.seconds) == ("wait", PAUSES[given])


async def test_one_update_that_the_platform_never_takes_is_given_up_and_an_outage_never_is(
    tmp_path: Path,
) -> None:
    reach = Reach("http://127.0.0.1", None, Health(tmp_path, SystemClock()))
    patience = Patience(lambda: reach.answers, pause_asked)
    for _ in range(3 * MOST):
        assert patience.pause(1, PlatformAway("away")) is not None
    for _ in range(MOST):
        reach.answers += 1
        assert patience.pause(1, PlatformAway("away")) is not None
    reach.answers += 1
    assert patience.pause(1, PlatformAway("away")) is None
    assert patience.pause(2, ValueError()) is None

"""Any answer that is not the platform's ordinary one is its absence, for every method and both libraries."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import BotCommand
from telegram.error import NetworkError

from bot.clocks import SystemClock
from bot.delivery.pace import ChatPace, Pacer
from bot.delivery.sender import Sender, make_sender, open_sender
from bot.delivery.telegram import Telegram, Trouble, pause_after
from bot.health import Health
from bot.intake.patience import MOST, Patience
from bot.intake.session import Session
from bot.reach import CALLS, LONGEST_PAUSE, PlatformAway, Reach, pause_in
from sandbox.client import Sandbox
from tests.chat.answers import ODD, RESULTS, refused
from tests.kit.proxy import open_proxy
from wording.render import Album, Message
from workflow.model import Media

pytestmark = pytest.mark.asyncio(loop_scope="module")
TOKEN = "42:token"
TEXT = Message("một tin")
PICTURE = Media(kind="photo", handle="a", unique="a", position=1)
Call = Callable[[], Awaitable[object]]


class Line:
    """Both libraries on one line, and every call that the bot makes."""

    def __init__(self, api: str, folder: Path, proxy: str | None = None) -> None:
        self.health = Health(folder, SystemClock())
        self.reach = Reach(api, proxy, self.health)
        self.bot = Bot(TOKEN, session=Session(api, proxy, self.reach))
        self.sender: Sender = make_sender(TOKEN, api, proxy, self.reach, paced=False)
        self.telegram = Telegram(self.sender, Pacer(ChatPace(on=False), on=False), folder)
        self.chat = 0

    def calls(self) -> dict[str, Call]:
        """Methods that are called through aiogram."""
        bot, chat = self.bot, self.chat
        return {
            "getMe": bot.get_me,
            "sendMessage": lambda: bot.send_message(chat, "x"),
            "sendPhoto": lambda: bot.send_photo(chat, "a"),
            "sendDocument": lambda: bot.send_document(chat, "a"),
            "editMessageText": lambda: bot.edit_message_text("x", chat_id=chat, message_id=1),
            "editMessageReplyMarkup": lambda: bot.edit_message_reply_markup(chat_id=chat, message_id=1),
            "deleteMessage": lambda: bot.delete_message(chat, 1),
            "answerCallbackQuery": lambda: bot.answer_callback_query("1"),
            "getFile": lambda: bot.get_file("a"),
            "setMyCommands": lambda: bot.set_my_commands([BotCommand(command="a", description="a")]),
            "setWebhook": lambda: bot.set_webhook("https://a.example"),
            "deleteWebhook": bot.delete_webhook,
        }

    def deliveries(self) -> dict[str, Call]:
        """Methods that are called through python-telegram-bot and whose results are used."""
        place = str(self.chat)
        return {
            "sendMessage": lambda: self.telegram.send(place, TEXT),
            "sendPhoto": lambda: self.telegram.send(place, Album((PICTURE,))),
            "sendMediaGroup": lambda: self.telegram.send(place, Album((PICTURE, PICTURE))),
            "getFile": lambda: self.telegram.download("a"),
        }

    def changes(self) -> dict[str, Call]:
        """The same, for calls whose results nobody reads."""
        place = str(self.chat)
        return {
            "editMessageText": lambda: self.telegram.edit(place, 1, TEXT, "1"),
            "deleteMessage": lambda: self.telegram.delete(place, 1),
        }

    async def close(self) -> None:
        await self.bot.session.close()
        await self.sender.shutdown()


@asynccontextmanager
async def open_line(api: str, folder: Path, proxy: str | None = None) -> AsyncIterator[Line]:
    line = Line(api, folder, proxy)
    try:
        yield line
    finally:
        await line.close()


async def is_away(call: Call) -> bool:
    """Whether a call finds the platform away, as the library that makes it says so."""
    try:
        await call()
    except PlatformAway:
        return True
    except Trouble as found:
        return found.kind == "network"
    return False


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start(limits=False) as sandbox:
        await sandbox.bot(TOKEN)
        yield sandbox


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


# connections


@contextmanager
def nobody_listens() -> Iterator[str]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


async def expect_away(api: str, folder: Path, *says: str, proxy: str | None = None) -> None:
    """Both libraries find it away, and the one line about it names the cause."""
    async with open_line(api, folder, proxy) as line:
        line.chat = 5
        for calls in (line.calls(), line.deliveries()):
            assert await is_away(calls["sendMessage"])
            for word in says:
                assert word in line.health.troubles[CALLS], line.health.troubles
            line.health.right(CALLS)
        with pytest.raises(Exception) as error:  # noqa: PT011 - whichever it is, a start waits
            await open_sender(line.sender)
        assert pause_after(error.value) is not None


async def test_nobody_listens(tmp_path: Path) -> None:
    with nobody_listens() as api:
        await expect_away(api, tmp_path, "refuses the connection", "LOA_TELEGRAM_API", api[7:])


async def test_a_name_that_is_not_found(tmp_path: Path) -> None:
    await expect_away("http://nowhere.invalid", tmp_path, "is not found", "nowhere.invalid")


async def test_a_server_that_ends_the_connection(tmp_path: Path) -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        await expect_away(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", tmp_path)


async def test_a_server_that_speaks_something_else(sandbox: Sandbox, tmp_path: Path) -> None:
    async with AsyncExitStack() as held:
        for said in (
            b"SSH-2.0-x\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        ):

            async def speak(
                _: asyncio.StreamReader, writer: asyncio.StreamWriter, said: bytes = said
            ) -> None:
                writer.write(said)
                await writer.drain()
                writer.close()

            server = await asyncio.start_server(speak, "127.0.0.1", 0)
            await held.enter_async_context(server)
            await expect_away(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", tmp_path)
    await expect_away(sandbox.api.replace("http:", "https:"), tmp_path)


@pytest.mark.parametrize("scheme", ["socks5", "http"])
@pytest.mark.parametrize("mode", ["refuses", "login", "resets", "nonsense", "ends midway"])
async def test_a_proxy_that_does_not_do_its_work(
    sandbox: Sandbox, tmp_path: Path, scheme: str, mode: str
) -> None:
    async with open_proxy() as proxy:
        proxy.mode = mode
        await expect_away(sandbox.api, tmp_path, proxy=proxy.address(scheme))


@pytest.mark.parametrize("scheme", ["socks5", "http"])
async def test_a_proxy_that_is_away_and_comes_back(sandbox: Sandbox, tmp_path: Path, scheme: str) -> None:
    async with open_proxy() as proxy:
        await proxy.close()
        address = proxy.address(scheme)
        await expect_away(sandbox.api, tmp_path, "proxy", str(proxy.port), proxy=address)
        await proxy.start()
        async with open_line(sandbox.api, tmp_path, address) as line:
            person = await sandbox.person("Lương Thị Hạnh")
            await person.start()
            line.chat = person.id
            await open_sender(line.sender)
            await line.bot.send_message(person.id, "qua máy chủ trung gian")
            await line.telegram.send(str(person.id), TEXT)
            await person.wait_for("một tin")
        assert proxy.served


async def test_one_update_that_the_platform_never_takes_is_given_up_and_an_outage_never_is(
    tmp_path: Path,
) -> None:
    reach = Reach("http://127.0.0.1", None, Health(tmp_path, SystemClock()))
    patience = Patience(reach)
    for _ in range(3 * MOST):
        assert patience.pause(1, PlatformAway("away")) is not None
    for _ in range(MOST):
        reach.answers += 1
        assert patience.pause(1, PlatformAway("away")) is not None
    reach.answers += 1
    assert patience.pause(1, PlatformAway("away")) is None
    assert patience.pause(2, ValueError()) is None

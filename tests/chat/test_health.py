"""A trouble is logged at once, then once a minute, and once more when it is over."""

import json
import logging
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.health import FILE, Health

START = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)


class Hands:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def forward(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def health(tmp_path: Path, clock: Hands) -> Health:
    return Health(tmp_path, clock)


def kept(home: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((home / FILE).read_text("utf-8"))
    return found


def test_once_at_once_then_once_a_minute_then_once(
    health: Health, clock: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "loa.health")
    for _ in range(150):
        health.wrong("updates", "the proxy is away")
        clock.forward(1)
    health.right("updates")
    health.right("updates")
    assert caplog.messages == [
        "updates: the proxy is away",
        "updates: the proxy is away (for 1 min)",
        "updates: the proxy is away (for 2 min)",
        "updates: right again after 2 min 30 s",
    ]


def test_what_comes_and_goes_every_second_fills_no_log(
    health: Health, clock: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "loa.health")
    for _ in range(300):
        health.wrong("updates", "refused")
        clock.forward(1)
        health.right("updates")
    assert len(caplog.messages) == 10


async def test_what_began_within_the_minute_and_stays_is_said_by_the_beat(
    health: Health, clock: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    health.wrong("updates", "refused")
    health.right("updates")
    clock.forward(30)
    health.wrong("updates", "refused")
    await health.beat()
    assert len(caplog.messages) == 1
    clock.forward(30)
    await health.beat()
    assert caplog.messages[1:] == ["updates: refused (for 30 s)"]


def test_each_thing_has_a_line_of_its_own(health: Health, caplog: pytest.LogCaptureFixture) -> None:
    health.wrong("updates", "refused")
    health.wrong("database", "full")
    assert caplog.messages == ["updates: refused", "database: full"]
    assert health.troubles == {"updates": "refused", "database": "full"}
    health.right("updates")
    assert health.troubles == {"database": "full"}


def test_the_file_follows_each_change_and_is_for_its_owner_alone(
    tmp_path: Path, health: Health, clock: Hands
) -> None:
    assert kept(tmp_path)["since"] == "2026-11-24T01:00:00+00:00"
    assert kept(tmp_path)["wrong"] == []
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    clock.forward(6)
    health.wrong("updates", "refused")
    health.note("telegram", webhook={"url": "https://loa.bien-xanh.example.vn/telegram"})
    clock.forward(1)
    health.heard()
    assert kept(tmp_path)["heard"] is None  # nothing is written at every word
    clock.forward(5)
    health.heard()
    found = kept(tmp_path)
    assert found["wrong"] == [{"about": "updates", "why": "refused", "since": "2026-11-24T01:00:06+00:00"}]
    assert found["platforms"]["telegram"]["webhook"]["url"] == "https://loa.bien-xanh.example.vn/telegram"
    assert found["heard"] == found["at"] == "2026-11-24T01:00:12+00:00"
    health.right("updates")
    health.end("told to stop")
    health.end("something later")
    assert kept(tmp_path)["wrong"] == []
    assert kept(tmp_path)["ended"] == {"at": "2026-11-24T01:00:12+00:00", "why": "told to stop"}
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_no_secret_stays_in_it(tmp_path: Path, health: Health, caplog: pytest.LogCaptureFixture) -> None:
    token = "700700700:AAabcdefghijklmnopqrstuvwxyz012345"
    health.wrong("updates", f"https://api.telegram.org/bot{token}/getMe\nrefused")
    assert token not in (tmp_path / FILE).read_text("utf-8") + caplog.text
    assert "\n" not in health.troubles["updates"]


def test_a_disk_that_is_gone_ends_nothing(tmp_path: Path, clock: Hands) -> None:
    health = Health(tmp_path / "nowhere", clock)
    health.wrong("database", "full")
    assert health.troubles == {"database": "full"}


def test_any_thread_may_tell(tmp_path: Path, health: Health) -> None:
    def tell(name: str) -> None:
        for _ in range(200):
            health.wrong(name, "full")
            health.heard()
            health.right(name)

    threads = [threading.Thread(target=tell, args=(f"{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert health.troubles == {}
    assert kept(tmp_path)["wrong"] == []


def test_what_a_strangers_server_answered_is_a_line(tmp_path: Path, health: Health) -> None:
    health.wrong("calls", "answers 200 \udc80\x1b[31m\u2028\r\nxong")
    assert health.troubles["calls"] == "answers 200 ??[31m xong"
    assert kept(tmp_path)["wrong"][0]["why"] == "answers 200 ??[31m xong"

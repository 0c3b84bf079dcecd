"""The demonstration's guide speaks two languages, and its bot reaches nobody."""

from pathlib import Path

import pytest

from bot.demo.guide_words import ENGLISH
from bot.demo.live import settings_of
from bot.demo.story import TEN, days_of, steps
from bot.environment import BadSettings
from bot.intake.telegram.telegram_settings import TelegramSettings
from tests.kit.builders import calendar


def test_every_step_of_the_story_has_an_english_title() -> None:
    assert {step.title for step in steps(days_of(TEN, calendar()))} == set(ENGLISH)


def test_the_demonstration_has_its_own_settings_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LOA_TELEGRAM_TOKEN", "123456:of-a-real-bot")
    monkeypatch.setenv("LOA_TELEGRAM_API", "https://api.telegram.org")
    own = {"token": "700000007:own", "api": "http://127.0.0.1:1", "home": str(tmp_path), "config": "c"}
    assert settings_of(own).platforms == (TelegramSettings("700000007:own", "http://127.0.0.1:1"),)


@pytest.mark.parametrize(
    "api", ["https://api.telegram.org", "http://192.0.2.1:8081", "http://127.0.0.1.example"]
)
def test_the_demonstration_does_not_run_where_messages_reach_people(api: str, tmp_path: Path) -> None:
    with pytest.raises(BadSettings):
        settings_of({"token": "123456:of-a-real-bot", "api": api, "home": str(tmp_path), "config": "c"})

"""The day that tests play on: the one that `--day` gives, else a plain Monday.

A test that is about a certain day names it with `on`; every other test must hold on any day.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
PLAIN = "2026-11-23T10:00"  # a Monday; the tables of due times in digits are written for it

_day = {"given": PLAIN, "playing": PLAIN}


def moment(text: str) -> datetime:
    """A moment of the office, as `--day` writes it."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


def on(text: str) -> pytest.MarkDecorator:
    """Mark a test, or as `pytestmark` a module, that begins at its own moment whatever `--day` says."""
    return pytest.mark.day(text)


on_monday = on(PLAIN)


def given() -> datetime:
    """The moment at which tests without a day of their own begin."""
    return moment(_day["given"])


def begin() -> datetime:
    """The moment at which the present test begins."""
    return moment(_day["playing"])


def set_given(text: str) -> None:
    moment(text)  # a day that cannot be read is refused before anything runs
    _day.update(given=text, playing=text)


def play(item: pytest.Item) -> None:
    """Turn to the day of a test, before its fixtures are made."""
    marker = item.get_closest_marker("day")
    _day["playing"] = marker.args[0] if marker else _day["given"]

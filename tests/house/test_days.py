"""Each of the ten days is what the table says of it."""

from datetime import date, datetime

import pytest

from tests.days import DAYS, chosen
from tests.kit import day
from tests.kit.builders import calendar
from tests.nightly import PARTS

WORKED = {date(2026, 12, 31), date(2028, 2, 29), date(2026, 8, 22), date(2027, 4, 29), date(2026, 12, 7)}


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_worked_or_off_as_the_table_means_it(text: str) -> None:
    on = datetime.fromisoformat(text).date()
    assert calendar().is_working_day(on) == (on in WORKED)


def test_the_offices_zone_is_that_of_the_rules() -> None:
    assert str(day.ZONE) == calendar().zone.key


def test_every_day_is_played_at_night_and_one_with_a_change() -> None:
    played = [words for part in ("days-1", "days-2") for command in PARTS[part] for words in command]
    assert [text for text in DAYS if text not in played] == []
    assert chosen() in DAYS

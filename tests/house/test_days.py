"""Each of the ten days is what the table says of it."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.days import DAYS, HALVES, chosen, is_in
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
    of_tree, half = chosen()
    assert of_tree in DAYS
    assert half in HALVES


def test_a_file_is_in_one_of_two_halves_that_are_about_as_large() -> None:
    names = [path.name for path in Path(__file__).parents[1].rglob("test_*.py")]
    halves = [{name for name in names if is_in(half, name)} for half in HALVES]
    assert halves[0] | halves[1] == {*names}
    assert not halves[0] & halves[1]
    assert 0.7 < len(halves[0]) / len(halves[1]) < 1.4
    assert all(is_in("1/1", name) for name in names)

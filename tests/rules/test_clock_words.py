"""The words in which rows keep how a deadline is counted: they stay what they are in every office."""

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import words
from workflow.deadlines.counting import After, Before, EndOfDay, Following, OfPeriod, Rule, read, written
from workflow.spec import PeriodDay, Quantity
from workflow.spec.period_day import LAST, YearDay
from workflow.spec.quantities import QuantityUnit

QUANTITIES = st.builds(Quantity, st.integers(1, 999), st.sampled_from(get_args(QuantityUnit)))
YEARS = st.integers(2000, 2100)
PERIODS = st.one_of(
    st.builds("{:04}-{:02}".format, YEARS, st.integers(1, 12)),
    st.builds("{:04}-W{:02}".format, YEARS, st.integers(1, 52)),
    st.builds("{:04}-Q{}".format, YEARS, st.integers(1, 4)),
    st.builds(str, YEARS),
    st.just("once"),
)
YEAR_DAYS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: YearDay(day.month, day.day))
DAYS = st.one_of(
    st.builds(PeriodDay, st.integers(-99, 99).filter(bool)),
    st.just(PeriodDay(LAST)),
    st.builds(PeriodDay, st.integers(-99, 0), st.dates() | YEAR_DAYS),
)
RULES = st.one_of(
    *(st.builds(kind, QUANTITIES) for kind in (After, Before, Following)),
    st.builds(OfPeriod, PERIODS, DAYS),
    st.just(EndOfDay()),
)


@pytest.mark.parametrize(
    ("kept", "rule"),
    [
        ("1 working day", After(Quantity(1, "working_day"))),
        ("4 working hours", After(Quantity(4, "working_hour"))),
        ("48 hours", After(Quantity(48, "hour"))),
        ("before 5 working days", Before(Quantity(5, "working_day"))),
        ("following 3 days", Following(Quantity(3, "day"))),
        ("by the end of the day", EndOfDay()),
        ("period 2026-12 last working day", OfPeriod("2026-12", PeriodDay(LAST))),
    ],
)
def test_the_words_that_offices_have(kept: str, rule: Rule) -> None:
    assert read(kept) == rule
    assert written(rule) == kept


@given(RULES)
def test_each_rule_is_read_as_it_was_written(rule: Rule) -> None:
    assert read(written(rule)) == rule
    assert words.is_known("deadline.rule", written(rule))


@pytest.mark.parametrize("other", ["", "soon", "before", "following a day", "by the end of the week"])
def test_other_words_are_refused(other: str) -> None:
    with pytest.raises(ValueError, match="not an amount of time"):
        read(other)

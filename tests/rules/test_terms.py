"""One phrase says every moment and every clock: it is read, printed and translated without losing a word."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.meaning import meaning
from tests.rules.test_spec import SECOND_BASE
from workflow.spec import Quantity, SpecErrors, Term, load, reread
from workflow.spec.quantities import QuantityUnit
from workflow.spec.term import AT_ONCE, Side

NAMES = st.from_regex("[a-z][a-z0-9_]{0,20}", fullmatch=True)
QUANTITIES = st.builds(Quantity, st.integers(1, 999), st.sampled_from(get_args(QuantityUnit)))
SIDES = [side for side in get_args(Side) if side != "end of"]
TERMS = st.one_of(
    st.builds(Term, QUANTITIES),
    st.builds(Term, QUANTITIES, st.sampled_from(SIDES), NAMES),
    st.builds(Term, st.just(AT_ONCE), st.just("end of"), NAMES),
)
DAY = "      day: {kind: date, required: true, title: {vi: Ngày, en: Day}}\n"
WITH_DAY = SECOND_BASE.replace("    stages:\n", f"{DAY}    stages:\n", 1)


@given(TERMS)
def test_each_term_is_read_as_it_is_printed(term: Term) -> None:
    assert Term.parse(str(term)) == term
    assert str(Term.parse(str(term))) == str(term)


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("1 working day", Term(Quantity(1, "working_day"))),
        (" 30  Minutes ", Term(Quantity(30, "minute"))),
        ("3 working days after event_date", Term(Quantity(3, "working_day"), "after", "event_date")),
        ("1 working day  before  event_date", Term(Quantity(1, "working_day"), "before", "event_date")),
        ("1 day after start  of event", Term(Quantity(1, "day"), "after start of", "event")),
        ("2 hours after start", Term(Quantity(2, "hour"), "after", "start")),
        ("end of shown", Term(AT_ONCE, "end of", "shown")),
    ],
)
def test_a_term_is_read_as_an_office_says_it(words: str, term: Term) -> None:
    assert Term.parse(words) == term


@pytest.mark.parametrize(
    "words",
    ["", "after x", "1 day after", "1 day after Day", "2 hours before end of x", "end of", "1 day of x"],
)
def test_what_is_no_term_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="not an amount of time"):
        Term.parse(words)


AFTER_EVENT = "{type: news, published: 3 working days after event}"
IN_TWO_KEYS = {
    "lead_time: {at_least: 5 working days, before: day}": "lead_time: 5 working days before day",
    "{channel: site, within: 1 working day, after: day}": "{channel: site, within: 1 working day after day}",
    "{type: news, when: after, within: 3 working days}": AFTER_EVENT,
    "{type: news, when: before}": "{type: news}",
    "{type: news, when: during, within: 1 day}": "{type: news, published: 1 day after start of event}",
}


@pytest.mark.parametrize("earlier", IN_TWO_KEYS)
def test_a_kept_version_of_the_second_edition_is_read_by_the_words_it_had(earlier: str) -> None:
    """A file that is written anew says the phrase; the other is told of with its cure."""
    lead = "    lead_time: 5 working days before day\n"
    now = WITH_DAY.replace("    stages:\n", f"{lead}    stages:\n", 1)
    now = now.replace(
        "{channel: site, within: 1 working day}",
        IN_TWO_KEYS["{channel: site, within: 1 working day, after: day}"],
    )
    if "type: news" in earlier:
        now = now.replace(AFTER_EVENT, IN_TWO_KEYS[earlier])
    then = now.replace(IN_TWO_KEYS[earlier], earlier)
    assert then != now

    assert meaning(reread(then, "kept")) == meaning(load(now))
    with pytest.raises(SpecErrors) as refused:
        load(then)
    assert {problem.code for problem in refused.value.problems} == {"first-edition"}

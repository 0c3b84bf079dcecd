"""Conditions are read once, print as they are written, and are true as a slow reading of them says."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from tests.kit.builders import spec_of
from tests.rules.second_rules import changed, question
from workflow.form.facts import Facts, asked, is_true
from workflow.model import Answer, Answers
from workflow.spec import When
from workflow.spec.when import RESERVED

OPTIONS = {"topic": ("news", "staff", "money"), "english": ("yes", "no"), "places": ("hanoi", "hue")}
WORDS = {
    **dict.fromkeys(("late", "important", "own_request", "escalated"), ("yes", "no")),
    "sent_by": ("staff", "unit_head"),
    "unit_kind": ("faculty", "office"),
}
NAMES = {**OPTIONS, **WORDS}
FLAGS = ("late", "important", "own_request", "escalated")


def some_of(name: str) -> st.SearchStrategy[object]:
    """One option of a name, or a list of them."""
    options = st.sampled_from(NAMES[name])
    return options | st.lists(options, min_size=1, max_size=3, unique=True)


MAPPINGS = st.sets(st.sampled_from(sorted(NAMES)), min_size=1, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: some_of(name) for name in sorted(names)})
)
ONE = st.sampled_from(FLAGS) | MAPPINGS
CONDITIONS = ONE | st.lists(ONE, min_size=1, max_size=3)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "topic": st.sampled_from(OPTIONS["topic"]) | st.none(),
        "english": st.booleans() | st.none(),
        "places": st.lists(st.sampled_from(OPTIONS["places"]), unique=True).map(",".join),
    },
)
HELD = st.fixed_dictionaries({name: st.sets(st.sampled_from(found)) for name, found in WORDS.items()})


def is_so(written: object, answers: dict[str, object], held: dict[str, set[str]]) -> bool:
    """The meaning of a condition by its words, written apart from the product."""
    if isinstance(written, str):
        return "yes" in held[written]
    if isinstance(written, list):
        return len([each for each in written if is_so(each, answers, held)]) > 0
    assert isinstance(written, dict)
    for name, wanted in written.items():
        said = answers.get(name)
        found = held[name] if name in RESERVED else set(said.split(",")) if isinstance(said, str) else {said}
        if True in found or False in found:
            found = {"yes" if True in found else "no"}
        if not found & set(wanted if isinstance(wanted, list) else [wanted]):
            return False
    return True


@given(CONDITIONS, ANSWERS, HELD)
def test_a_condition_is_true_as_a_slow_reading_says(
    written: object, answers: dict[str, Answer], held: dict[str, set[str]]
) -> None:
    facts = Facts(answers, {name: frozenset(found) for name, found in held.items()})
    assert is_true(When.parse(written), facts) == is_so(written, dict(answers), held)


@given(CONDITIONS)
def test_a_condition_prints_as_it_was_written(written: object) -> None:
    when = When.parse(written)
    assert when.written == written
    assert when == When.parse(when.written)
    assert hash(when) == hash(When.parse(when.written))


CHAIN = [("first", "english"), ("second", "first"), ("third", "second")]
KIND = spec_of(
    changed(
        *(
            question(name, f"{{kind: yes_no, title: {{vi: {name}, en: {name}}}, when: {{{on}: yes}}}}")
            for name, on in CHAIN
        )
    )
).request_types["news"]


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(chain(*CHAIN), st.booleans() | st.none())))
def test_a_question_is_asked_where_all_before_it_are(answers: Answers) -> None:
    found = asked(KIND, Facts(answers)).fields
    for n, (name, _) in enumerate(CHAIN):
        assert (name in found) == all(answers.get(on) is True for _, on in CHAIN[: n + 1])
    assert found.keys() >= KIND.fields.keys() - {name for name, _ in CHAIN}

"""Whether a condition (`when`) is true of facts, and which questions are asked by it. Pure.

A test of an answer is false as long as that answer is missing, also where its question is not asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workflow.model import Answer, Answers
from workflow.spec import FieldSpec, RequestType, Stage, When
from workflow.spec.when import RESERVED, YES_NO, Test


@dataclass(frozen=True)
class Facts:
    """The answers of a case, the options of each word beside them, and whether something of it is out."""

    answers: Answers = field(default_factory=dict)
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    is_out: bool = False


def is_true(when: When | None, facts: Facts) -> bool:
    """Whether a condition holds; no condition always does."""
    return when is None or any(all(_passes(test, facts) for test in each) for each in when.any_of)


def grounds(when: When | None, facts: Facts) -> tuple[Test, ...]:
    """The tests by which a condition holds; none where it does not."""
    ways = when.any_of if when else ()
    return next((each for each in ways if all(_passes(test, facts) for test in each)), ())


def _passes(test: Test, facts: Facts) -> bool:
    said = facts.words.get(test.name, ()) if test.name in RESERVED else _said(facts.answers.get(test.name))
    return any(option in test.options for option in said)


def _said(answer: Answer) -> tuple[str, ...]:
    """The options that an answer has: one, or several of them."""
    if isinstance(answer, bool):
        return (yes_no(answer),)
    return tuple(answer.split(",")) if isinstance(answer, str) and answer else ()


def yes_no(is_so: object) -> str:
    return YES_NO[0] if is_so else YES_NO[1]


def of_sender(kind: RequestType) -> RequestType:
    """A type with the questions of its form alone: steps and tasks ask the others."""
    if not (later := kind.asked_later):
        return kind
    fields = {key: spec for key, spec in kind.fields.items() if key not in later}
    return kind.model_copy(update={"fields": fields})


def published(kind: RequestType) -> frozenset[str]:
    """The questions of steps whose answers are content: what is released has them."""
    return frozenset(name for name, field in kind.fields.items() if field.published)


def asked(kind: RequestType, facts: Facts) -> RequestType:
    """A type with the questions of its form that are asked: each depends on the answers before it."""
    kind = of_sender(kind)
    if not any(spec.when for spec in kind.fields.values()):
        return kind
    fields, answers = dict[str, FieldSpec](), Answers()
    for key, spec in kind.fields.items():
        if is_true(spec.when, Facts(answers, facts.words)):
            fields[key] = spec
            answers |= {key: facts.answers[key]} if key in facts.answers else {}
    return kind.model_copy(update={"fields": fields})


def with_later(kind: RequestType, found: Facts, later: Mapping[str, tuple[Stage, Answer]]) -> Facts:
    """The facts with the answers given at steps, in the order of asking: those that are asked by the rest."""
    for name, (stage, answer) in later.items():
        if is_true(stage.when, found) and is_true(kind.fields[name].when, found):
            found = replace(found, answers={**found.answers, name: answer})
    return found


def given(kind: RequestType, facts: Facts) -> Answers:
    """The answers to the form without those to questions that are no longer asked."""
    dropped = kind.fields.keys() - asked(kind, facts).fields.keys()
    return {key: answer for key, answer in facts.answers.items() if key not in dropped}

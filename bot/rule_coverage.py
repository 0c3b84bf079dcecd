"""`loa rules --coverage`: each rule with its test, and how often a year of a simulated office exercised it.

The file is written by the simulator (`python -m tests.simulate --coverage`, tests/simulate/README.md).
"""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ValidationError

ENOUGH = 100  # times in a year


class CannotRead(Exception):
    """A file is not there, or is none of the simulator's."""


class Exercised(BaseModel, frozen=True):
    """A rule with its tests, and how often it was exercised in a year of play."""

    rule: str
    tests: tuple[str, ...]
    times: int


class Coverage(BaseModel, frozen=True):
    """All rules after a play, by the line that plays it again."""

    played: str
    rules: tuple[Exercised, ...]


def lines_of(path: Path) -> Iterator[str]:
    """The lines to print. Raises CannotRead."""
    try:
        found = Coverage.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise CannotRead(f"{path} holds no coverage of a simulated office: {type(error).__name__}") from None
    yield found.played
    yield from table(found.rules)


def table(rules: tuple[Exercised, ...]) -> Iterator[str]:
    """Each rule, the least exercised first, and last the names of those that are exercised too seldom."""
    for each in rules:
        yield f"{each.rule}  {each.times:>9}  {each.tests[0] if each.tests else 'no test'}"
    seldom = [each.rule for each in rules if each.times < ENOUGH]
    yield f"{len(rules)} rules; less than {ENOUGH} times a year: {', '.join(seldom) or 'none'}"

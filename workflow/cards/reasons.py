"""The ready-made reasons of the office, as choices."""

from collections.abc import Callable

from workflow.cards.choices import Payload
from workflow.cards.shape import Choice
from workflow.lines import line
from workflow.spec import Spec, Words


def reasons(spec: Spec, choice: Callable[[int], Payload]) -> tuple[tuple[Choice, ...], ...]:
    """A choice a row. Each is sent back as its number in the rules of the request: a key may be too long."""
    found = spec.reasons.values()
    return tuple((Choice(line("reason", words=words), choice(n)),) for n, words in enumerate(found))


def named(spec: Spec, number: str) -> Words | None:
    """The reason that a choice sent back, or nothing where there is no such reason."""
    is_number = number.isdecimal() and len(number) <= 4
    return next(iter(list(spec.reasons.values())[int(number) :]), None) if is_number else None

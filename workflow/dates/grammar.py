"""Every way of cutting the words of a date or time into pieces that leaves no word over."""

import re
from collections.abc import Iterator
from datetime import datetime

from workflow.dates.clock_rules import clock_rules
from workflow.dates.date_rules import counted_rules, date_rules
from workflow.dates.pieces import Filler, Piece, Rule

_MOST_CUTS = 200


def _fillers() -> Iterator[Rule]:
    yield "FILL", lambda m, now: Filler()
    # A dash between two numbers may join the days of a range, unless a clock or a year has just ended.
    yield "(?<=[0-9]{2} )t(?= [0-9]{2} : )", lambda m, now: Filler()  # 2026-12-05T10:15
    yield r"-(?! [0-9])|(?<![0-9] )-|(?<=: [0-9]{2} )-|(?<=[0-9]{4} )-", lambda m, now: Filler()


_RULES = tuple(
    (re.compile(rf"(?:{pattern})(?= |$)"), build)
    for rules in (_fillers, date_rules, counted_rules, clock_rules)
    for pattern, build in rules()
)


def cuts(codes: str, now: datetime) -> list[tuple[Piece, ...]]:
    """Every cut of `codes`; none when too many fit to be a date or time."""
    known: dict[int, list[tuple[Piece, ...]]] = {len(codes) + 1: [()]}
    for start in sorted((0, *(space.end() for space in re.finditer(" ", codes))), reverse=True):
        found = [
            (build(match, now), *rest)
            for pattern, build in _RULES
            if (match := pattern.match(codes, start))
            for rest in known.get(match.end() + 1, ())
        ]
        if len(found) > _MOST_CUTS:
            return []
        known[start] = found
    return known[0]

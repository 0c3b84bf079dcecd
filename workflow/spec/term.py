"""Terms: one phrase for every moment and every clock of the rules, as an office reads it aloud.

`1 working day` · `30 minutes` · `3 working days after event_date` · `1 working day before event_date` ·
`1 working day after start of event` · `end of shown`
"""

import re
from dataclasses import dataclass
from typing import Literal

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from workflow.spec import meant
from workflow.spec.quantities import Quantity, read_quantity, wrong
from workflow.text import fold

Side = Literal["after", "after start of", "before", "end of"]
END: Side = "end of"
AT_ONCE = Quantity(1, "working_day")  # for what should be done already
NAME = "name"  # the part of a phrase, in paths
SENT, RELEASED, PUBLISHED, EVENT = "sent", "released", "published", "event"
COURSE = (SENT, RELEASED, PUBLISHED)  # moments of each request, beside its steps; no names of anything else
_KEY = "([a-z][a-z0-9_]{0,31})"
_SIDES: dict[str, Side] = {"after": "after", "after start of": "after start of", "before": "before"}
_COUNTED = re.compile(rf"(.+?) +(after|after +start +of|before) +{_KEY}")
_END = re.compile(rf"end +of +{_KEY}")
_NAMING = re.compile(r"\b(after|before|end of|sau|truoc|ke tu|het|cuoi)\b")
_BEFORE = ("before", "truoc")


@dataclass(frozen=True)
class Term:
    """One phrase. Without a `name` it counts from what its place implies, such as entering a step.

    Of a thing of several days `after` counts from the last one and `before` from the first. The `end of` a
    thing is said without a quantity.
    """

    quantity: Quantity
    side: Side = "after"
    name: str = ""

    def __str__(self) -> str:
        if self.side == END:
            return f"{END} {self.name}"
        return f"{self.quantity} {self.side} {self.name}" if self.name else f"{self.quantity}"

    @classmethod
    def parse(cls, text: str) -> "Term":
        """The term of a phrase; ValueError where it is none."""
        words = text.strip()
        if end := _END.fullmatch(words):
            return cls(AT_ONCE, END, end[1])
        if counted := _COUNTED.fullmatch(words):
            side = _SIDES[" ".join(counted[2].split())]
            return cls(Quantity.parse(counted[1]), side, counted[3])
        return cls(Quantity.parse(words))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _read, serialization=core_schema.to_string_ser_schema()
        )


def _read(value: object, info: ValidationInfo) -> Term:
    if isinstance(value, Term):
        return value
    if not isinstance(value, str) or not _NAMING.search(fold(value)):
        return Term(read_quantity(value, info))
    try:
        return Term.parse(value)
    except ValueError:
        shown = value.strip()
        raise wrong("not-a-term", shown=shown, near=_meant(shown)) from None


def _meant(text: str) -> str:
    """The phrase that is nearest: “3 ngày làm việc sau event_date” is 3 working days after event_date."""
    found = _NAMING.search(fold(text))
    if found is None or len(fold(text)) != len(text):
        return ""
    quantity = meant.quantity_meant(text[: found.start()])
    name = meant.key_meant(text[found.end() :])
    if not name:
        return ""
    if found[1] in ("end of", "het", "cuoi"):
        return "" if text[: found.start()].strip() else f"end of {name}"
    return f"{quantity} {'before' if found[1] in _BEFORE else 'after'} {name}" if quantity else ""

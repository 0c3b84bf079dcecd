"""The kinds of field, and what rules may say of each. How each is asked and read: workflow/form/kinds/."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias


@dataclass(frozen=True)
class Allowed:
    """Options that rules may give a field of this kind, and other places of the rules that may name it."""

    most: int = 0  # the most that `max` may be; 0 where rules cannot say `max`
    options: bool = False  # it has `options`, two at least
    or_file: bool = False  # a file may be handed in instead
    is_event: bool = False  # it says which event the request is about: in a form there is at most one
    names_request: bool = False  # it may be the `subject`
    has_day: bool = False  # time may be counted from it
    is_one_day: bool = False  # it is a day, and no span
    has_hour: bool = False  # and from an hour of the event's day
    names_unit: bool = False  # its answer is a unit, in which a party may be
    names_person: bool = False  # its answer is a person, who may be a party
    is_condition: bool = False  # a condition (`when`) may ask for its answer
    has_rows: bool = False  # a task may be for each row of its answer
    is_called: bool = False  # its answer is called when there is trouble
    yes_or_none: bool = False  # a required one always has the answer yes
    asked_later: bool = True  # a step or a task may ask it of those who do that
    own: tuple[str, ...] = ()  # further keys, of this kind alone or of few
    edition: int = 1  # the first edition of the language that has it


ALLOWED = {
    "text": Allowed(most=1000, names_request=True, own=("no_links", "not")),
    "long_text": Allowed(most=20000, or_file=True, own=("no_links", "not"), asked_later=False),
    "choice": Allowed(options=True, own=("several",), is_condition=True),
    "yes_no": Allowed(is_condition=True),
    "date": Allowed(has_day=True, is_one_day=True),
    "time": Allowed(has_hour=True),
    "date_range": Allowed(has_day=True),
    "event": Allowed(is_event=True, names_request=True, asked_later=False),
    "link": Allowed(),
    "photos": Allowed(most=10, asked_later=False),
    "file": Allowed(asked_later=False),
    "number": Allowed(own=("least", "most", "of"), edition=2),
    "tick": Allowed(is_condition=True, yes_or_none=True, edition=2),
    "unit": Allowed(own=("unit_kind",), names_unit=True, edition=2),
    "person": Allowed(own=("role",), names_person=True, edition=2),
    "telephone": Allowed(is_called=True, edition=2),
    "rows": Allowed(most=50, has_rows=True, own=("columns",), edition=2),
}
OWN = frozenset(key for allowed in ALLOWED.values() for key in allowed.own)
SECOND_KINDS = frozenset(kind for kind, allowed in ALLOWED.items() if allowed.edition > 1)

if TYPE_CHECKING:
    FieldKind: TypeAlias = str
else:
    FieldKind = Literal[tuple(ALLOWED)]

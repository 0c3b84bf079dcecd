"""The house that types of request belong to, and phrases for those who act in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.rules.drawn_words import JSON, PLAIN, UNIT_KINDS


@dataclass(frozen=True)
class House:
    """Of what types may speak: all that was drawn before them."""

    roles: JSON
    units: JSON
    channels: JSON
    english: bool

    def held_in(self, of: str) -> list[str]:
        return [name for name, role in self.roles.items() if role["of"] == of]

    @property
    def words(self) -> dict[str, Sequence[str]]:
        """The words that a condition may use of a request, with their options."""
        return {**PLAIN, "unit_kind": UNIT_KINDS, "sent_by": [*self.roles]}

    def verb(self, said: JSON) -> JSON:
        return said if self.english else {"vi": said["vi"]}


@st.composite
def parties(draw: st.DrawFn, house: House, *forms: str, fields: JSON | None = None) -> str:
    """A phrase: a role, or one of these forms of a place that is there."""
    of_unit, found = house.held_in("unit"), [*house.roles]
    for role in of_unit:
        found += [f"{role} in parent"] if "parent" in forms else []
        found += [f"{role} in {unit}" for unit in house.units] if "named" in forms else []
        found += [f"{role} in unit of {name}" for name in _naming_units(fields or {})]
    found += [f"person in {n}" for n, f in (fields or {}).items() if f["kind"] == "person" and _seen(f)]
    if "either" in forms and len(found) > 1 and draw(st.booleans()):
        return f"{found[0]} or {found[-1]}"
    return draw(st.sampled_from(found))


def _naming_units(fields: JSON) -> list[str]:
    found = []
    for name, field in fields.items():
        chosen = field["kind"] == "choice" and not field.get("several")
        names = chosen and all("unit" in option for option in field["options"].values())
        if (field["kind"] == "unit" or names) and _seen(field):
            found.append(name)
    return found


def _seen(field: JSON) -> bool:
    return "shown_to" not in field

"""Parties: who decides, publishes, answers, is told; a phrase as an office reads it aloud.

`unit_head` · `unit_head in training` · `unit_head in parent` · `unit_head in unit of area` ·
`person in contact` · `author` · `everybody` · `unit_head or unit_deputy in training`
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from workflow.spec.editions import edition_in

Who = Literal["role", "person", "author", "everybody", "either"]
Where = Literal["own", "named", "parent", "answer"]
RESERVED = ("person", "author", "everybody")  # no names of roles, since the second edition
PARENT = "parent"  # and no name of a unit
EXAMPLES = (
    "unit_head", "unit_head in training", "unit_head in parent", "unit_head in unit of area",
    "person in contact", "unit_head or unit_deputy",
)  # fmt: skip
_KEY = "[a-z][a-z0-9_]{0,31}"
Capacity = Literal["KT.", "TL.", "TUQ.", "T/M", "Q."]  # how somebody signs for another, or for a body
_OR = re.compile(r"\s+or\s+")
_SIGNED = "|".join(re.escape(each) for each in get_args(Capacity))
_PHRASE = re.compile(rf"({_KEY})(?: +in +(?:unit +of +({_KEY})|({_KEY})))?(?: +as +({_SIGNED}))?")


@dataclass(frozen=True)
class Party:
    """One phrase. `role` is empty where it names nobody by a role; `name` is a unit, or a field.

    A role without a place is held in the unit that something is about, or in the whole house. Of somebody who
    stands in it may be said how they sign: “unit_deputy as KT.”. Of one or another the people of
    `any_of` these are meant alike.
    """

    role: str = ""
    where: Where = "own"
    name: str = ""
    who: Who = "role"
    capacity: str = field(default="", compare=False)
    any_of: tuple["Party", ...] = ()

    def __str__(self) -> str:
        return f"{self._phrase} as {self.capacity}" if self.capacity else self._phrase

    @property
    def members(self) -> tuple["Party", ...]:
        """The parties that are meant alike: one or another, else itself."""
        return self.any_of or (self,)

    @property
    def _phrase(self) -> str:
        if self.any_of:
            return " or ".join(map(str, self.any_of))
        first = self.role or self.who
        if self.where == "own":
            return first
        if self.where == "answer" and self.who == "role":
            return f"{first} in unit of {self.name}"
        return f"{first} in {self.name}"

    @classmethod
    def parse(cls, text: str) -> "Party":
        """The party of a phrase; ValueError where it is none."""
        if len(parts := _OR.split(text.strip())) > 1:
            return cls.either([cls.parse(each) for each in parts])
        found = _PHRASE.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"not a party: {text!r}")
        first, of, place, capacity = found.groups()
        if first == "person":
            if place is None:
                raise ValueError("a person is chosen in a field")
            return cls("", "answer", place, "person")
        if first in RESERVED:
            if of or place or capacity:
                raise ValueError(f"{first} has no place")
            return cls(who="author" if first == "author" else "everybody")
        signed = capacity or ""
        if of:
            return cls(first, "answer", of, capacity=signed)
        if place:
            return cls(first, "parent" if place == PARENT else "named", place, capacity=signed)
        return cls(first, capacity=signed)

    @classmethod
    def either(cls, those: Sequence["Party"]) -> "Party":
        """One or another of these; ValueError where that says nothing, or signs for somebody."""
        if len({*those}) < len(those) or any(
            each.who in ("author", "everybody") or each.capacity for each in those
        ):
            raise ValueError("not one or another")
        return cls(who="either", any_of=tuple(those))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _read, serialization=core_schema.to_string_ser_schema()
        )


def _read(value: object, info: ValidationInfo) -> Party:
    """Read a phrase; in the first edition a role by its name, whatever the name is."""
    if isinstance(value, Party):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "string_type")
    text, first = value.strip(), edition_in(info) == 1
    if first and re.fullmatch(_KEY, text):
        return Party(text)
    try:
        party = Party.parse(text)
    except ValueError:
        code = (
            "not-a-party"
            if " in " in text or " as " in text or " or " in text or text == "person"
            else "not-a-name"
        )
        raise PydanticCustomError(code, code, {"shown": text, "known": ", ".join(EXAMPLES)}) from None
    if first:
        raise PydanticCustomError("second-edition", "second-edition", {"key": text})
    return party

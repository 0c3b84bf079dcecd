"""Debtors of a duty: whom it is asked of, as a phrase.

`the organisation` · `each unit` · `each unit with a site` · `each unit of kind faculty` ·
`each holder of contributor`
"""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from workflow.spec.basics import KEY, UnitKind
from workflow.spec.editions import require_second
from workflow.spec.quantities import shown, wrong

Whom = Literal["organisation", "unit", "site", "kind", "holder"]
KINDS: tuple[str, ...] = get_args(UnitKind)
_SAID: dict[Whom, str] = {
    "organisation": "the organisation", "unit": "each unit", "site": "each unit with a site",
    "kind": "each unit of kind {}", "holder": "each holder of {}",
}  # fmt: skip
_OF_KIND = re.compile(rf"each +unit +of +kind +({'|'.join(KINDS)})")
_OF_ROLE = re.compile(rf"each +holder +of +({KEY})")


@dataclass(frozen=True)
class Owing:
    """The debtors of a duty: all the house as one, units, or the holders of the role that is its `name`."""

    whom: Whom = "site"
    name: str = ""

    def __str__(self) -> str:
        return _SAID[self.whom].format(self.name)

    @property
    def counted(self) -> Literal["organisation", "unit", "holder"]:
        """As what the debtors are counted in reports."""
        return self.whom if self.whom in ("organisation", "holder") else "unit"

    @classmethod
    def parse(cls, text: str) -> "Owing":
        """The debtors of a phrase; ValueError where it is none."""
        words = " ".join(text.split())
        for whom in ("organisation", "unit", "site"):
            if words == _SAID[whom]:
                return cls(whom)
        if kind := _OF_KIND.fullmatch(words):
            return cls("kind", kind[1])
        if role := _OF_ROLE.fullmatch(words):
            return cls("holder", role[1])
        raise ValueError(f"names nobody who owes a duty: {text!r}")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _read, serialization=core_schema.to_string_ser_schema()
        )


def _read(value: object, info: ValidationInfo) -> Owing:
    if isinstance(value, Owing):
        return value
    try:
        found = Owing.parse(shown(value))
    except ValueError:
        raise wrong("not-owing", shown=shown(value), kinds=", ".join(KINDS)) from None
    if found.whom != "site":
        require_second(str(found), info)
    return found

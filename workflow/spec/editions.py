"""Editions of the language of the rules: a file says in its first line in which one it is written.

A file without that line is in the first edition. Rules that are kept are read by their own edition for ever.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BeforeValidator, ValidationInfo, ValidatorFunctionWrapHandler, WrapValidator
from pydantic_core import PydanticCustomError, PydanticKnownError


def edition_of(data: object) -> Literal[1, 2]:
    """The edition in which a file is written: the newest one where it names another that there is not."""
    named = data.get("edition") if isinstance(data, dict) else None
    return 1 if named in (None, "1") else 2


def read_edition(value: object) -> object:
    """An edition as a number, where it is one of those that exist."""
    return int(str(value)) if value in ("1", "2") else value


def edition_in(info: ValidationInfo) -> object:
    """The edition of the file that is read; nothing where none is."""
    return (info.context or {}).get("edition")


def since_second(value: object, info: ValidationInfo) -> object:
    """Refuse a key that only the second edition knows in a file of the first."""
    require_second((info.field_name or "").rstrip("_"), info)
    return value


def values_since_second(values: Collection[str]) -> BeforeValidator:
    """Refuse these values of a key in a file of the first edition."""

    def check(value: object, info: ValidationInfo) -> object:
        if isinstance(value, str) and value in values:
            require_second(value, info)
        return value

    return BeforeValidator(check)


def needed_in_first(without: object) -> WrapValidator:
    """Refuse a file of the first edition that lacks a key which only the second one can do without.

    The key has a default that is validated. `check_types` tells of one that is written, and empty.
    """

    def check(value: object, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> object:
        if value not in (None, {}, without):
            return handler(value)
        if edition_in(info) == 1:
            raise PydanticKnownError("missing")
        return without

    return WrapValidator(check)


def require_second(key: str, info: ValidationInfo) -> None:
    """Refuse what only the second edition knows in a file of the first."""
    if edition_in(info) == 1:
        raise PydanticCustomError("second-edition", "second-edition", {"key": key})


@dataclass(frozen=True)
class Meaning:
    """The points in which editions differ though no key says so, as they are meant in one version of rules.

    `own_request` is where a request goes that was sent by somebody of the party that decides it: up to the
    parent unit before the substitutes of the unit, or to these at once. `substitutes` are those of today's
    rules, or of the rules that a request began under. `decided` is whether a step is passed whose deciders
    have all decided the same text at an earlier one, or asks them again. `returns` is whether a step returns
    a request to any step before, or to the one just before alone. `several` is whether a refusal, and whoever
    comes in late, is one voice where several must agree, or decides for all. `hours` is whether what is
    counted in hours rings at any hour, or waits as what is counted in days does.
    """

    own_request: Literal["up", "substitutes"] = "up"
    substitutes: Literal["live", "kept"] = "live"
    decided: Literal["passes", "asks"] = "passes"
    returns: Literal["any", "before"] = "any"
    several: Literal["voices", "first"] = "voices"
    hours: Literal["ring", "wait"] = "ring"


FIRST, LATEST = Meaning("substitutes", "kept", "asks", "before", "first", "wait"), Meaning()


Edition = Annotated[Literal[1, 2], BeforeValidator(read_edition)]
SECOND = BeforeValidator(since_second)  # a key of the second edition is Annotated[…, SECOND]

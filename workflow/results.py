"""Results of actions: one family, kept as JSON for each cause (`App.do`).

A rule that says no raises `Refusal` instead. A `problem` in a result differs from a refusal: somebody may do
this, and what they typed or sent for it will not do (`Checked`).
"""

from dataclasses import dataclass

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True)
class Result:
    """The result of an action. Those of several actions stand here, others beside their action."""


@dataclass(frozen=True)
class Done(Result):
    """It is done; `changed` is False where there was nothing to do."""

    changed: bool = True


@dataclass(frozen=True)
class Checked(Result):
    """The outcome of words or files: kept, or not for a `problem`, a text key with these values."""

    problem: str | None = None
    values: dict[str, str | int] | None = None


@dataclass(frozen=True, kw_only=True)
class KeptFile(Checked):
    """The number under which a file was kept, by which it is the answer."""

    media: int = 0


@dataclass(frozen=True)
class OfRequest(Result):
    """The request to which it was done, by its reference."""

    reference: str


@dataclass(frozen=True)
class Begun(Result):
    """The number of the record that is there now: a draft, a card, a version of the rules."""

    id: int


@dataclass(frozen=True)
class Counted(Result):
    """How many there were."""

    count: int


@dataclass(frozen=True)
class Said(Result):
    """The key of the text that says what was done."""

    key: str


class Secret(str):
    """A token that is said once and kept nowhere: when an update is done again its result is empty."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret()"

    @classmethod
    def __get_pydantic_core_schema__(cls, _: type[object], __: GetCoreSchemaHandler) -> CoreSchema:
        empty = core_schema.plain_serializer_function_ser_schema(lambda _: "")
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(), serialization=empty
        )


NO_SECRET = Secret()

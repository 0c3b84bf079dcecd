"""The result that a task wants: one word, or a number of something that is enough from some value on."""

from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, model_serializer
from pydantic_core import PydanticKnownError

from workflow.spec.basics import Shape, Words
from workflow.spec.quantities import read_number

ResultKind = Literal["link", "photo", "file", "note", "tick", "person", "number"]
_WORDS = tuple(each for each in get_args(ResultKind) if each != "number")


class Gives(Shape):
    """The result of a task: a link, photos, a file, a note, a box to tick, a person, or a `number` of
    something.

    A number is enough when it is `at_least` so much (rule C23).
    """

    result: Annotated[ResultKind, Field(exclude=True)] = "tick"
    number: Words | None = None
    at_least: Annotated[int, Field(ge=0, le=10**12), BeforeValidator(read_number)] | None = None

    @model_serializer
    def _as_written(self) -> object:
        if self.number is None:
            return self.result
        is_one = self.number.en in (None, self.number.vi)
        said: dict[str, object] = {"number": self.number.vi if is_one else self.number}
        return said if self.at_least is None else {**said, "at_least": self.at_least}


def read_gives(value: object) -> object:
    """The keys of a result: of one that is a word by itself, or of a number in a unit of its own."""
    if isinstance(value, Mapping):
        unit = value.get("number")
        return {"number": None, **value, "result": "number", **_unit(unit)}
    if not isinstance(value, str):
        return value
    if value in _WORDS:
        return {"result": value}
    raise PydanticKnownError("literal_error", {"expected": " or ".join(f"'{word}'" for word in _WORDS)})


def _unit(unit: object) -> dict[str, object]:
    """A unit of measurement is mostly the same in every language."""
    return {"number": {"vi": unit, "en": unit}} if isinstance(unit, str) and unit else {}

"""Conditions: one closed form for steps, questions and tasks, as the office writes it.

`{english: yes}` holds where that is answered so. All keys of one mapping must hold, any one of a list of
conditions, any one of a list of options. Beside answers there are the words of `RESERVED`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from workflow.spec.editions import since_second
from workflow.spec.problems import Path
from workflow.spec.quantities import shown, wrong

PLAIN = ("late", "important", "own_request", "escalated")  # said alone, or with yes or no
ASKED_OF_SENDER = ("sent_by", "unit_kind")  # said with a role, or with a kind of unit
IN_QUESTIONS = ("important", *ASKED_OF_SENDER)  # known while a request is being written
RESERVED = (*PLAIN, *ASKED_OF_SENDER)  # no names of fields, steps and tasks
YES_NO = ("yes", "no")
_MOST_SHOWN = 60


@dataclass(frozen=True)
class Test:
    """One name, and the options of which it must have one. Each stands at its place in the condition."""

    name: str
    options: tuple[str, ...]
    place: Path = field(compare=False)
    places: tuple[Path, ...] = field(compare=False)


Meant = frozenset[tuple[str, frozenset[str]]]


def meant(all_of: Iterable[Test]) -> Meant:
    """The tests that must all hold, without their order."""
    return frozenset((test.name, frozenset(test.options)) for test in all_of)


@dataclass(frozen=True)
class When:
    """A condition, parsed once: any of several, each of which is several tests that must all hold."""

    any_of: tuple[tuple[Test, ...], ...]
    written: object = field(compare=False, repr=False)

    def tests(self) -> Iterator[Test]:
        return (test for each in self.any_of for test in each)

    @property
    def meaning(self) -> frozenset[Meant]:
        """The same of two conditions that say the same in another order."""
        return frozenset(map(meant, self.any_of))

    @property
    def names(self) -> frozenset[str]:
        return frozenset(test.name for test in self.tests())

    def holds(self, answers: Mapping[str, str]) -> bool:
        """Whether it is true of these answers, one a name."""
        return any(all(answers.get(test.name) in test.options for test in each) for each in self.any_of)

    @classmethod
    def parse(cls, written: object) -> "When":
        """The condition written so; ValueError where it is none."""
        if isinstance(written, list):
            if not written:
                raise ValueError("nothing to choose from")
            return cls(tuple(_all_of(each, (n,)) for n, each in enumerate(written)), written)
        return cls((_all_of(written, ()),), written)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _read, serialization=core_schema.plain_serializer_function_ser_schema(lambda when: when.written)
        )


EVERY_EVENT, IMPORTANT_EVENTS = "every event", "important events"
IN_NEEDS = ("important", "unit_kind")  # known of an event before anything is sent


def read_for(value: object, info: ValidationInfo) -> "str | When":
    """The events that need something: all of them, important ones, or those of which a condition is true."""
    if value in (EVERY_EVENT, IMPORTANT_EVENTS):
        return str(value)
    if isinstance(value, str) and value not in IN_NEEDS:
        known = f"'{EVERY_EVENT}' or '{IMPORTANT_EVENTS}'"
        raise PydanticCustomError("literal_error", known, {"expected": known})
    since_second(value, info)
    return _read(value)


def _all_of(written: object, place: Path) -> tuple[Test, ...]:
    """The tests of one condition: a word alone, or a mapping."""
    if isinstance(written, str) and written:
        return (Test(written, ("yes",), place, (place,)),)
    if not isinstance(written, dict) or not written:
        raise ValueError("neither a word nor a mapping")
    return tuple(_test(name, value, (*place, name)) for name, value in written.items())


def _test(name: str, written: object, place: Path) -> Test:
    asked = written if isinstance(written, list) else [written]
    options = tuple(each for each in asked if isinstance(each, str) and each)
    if not asked or len(options) < len(asked):
        raise ValueError("neither an option nor a list of options")
    places = tuple((*place, n) for n in range(len(options))) if isinstance(written, list) else (place,)
    return Test(name, options, place, places)


def _read(value: object) -> When:
    if isinstance(value, When):
        return value
    try:
        return When.parse(value)
    except ValueError:
        raise wrong("not-a-condition", shown=shown(value)[:_MOST_SHOWN]) from None

"""Choices as they travel: a class for each, which packs and parses itself. Subjects have theirs.

How a choice is written is in every chat already, so a form is never changed: a new one is added.
"""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal, Self, get_args, get_type_hints

NUMBER = r"0|[1-9]\d{0,11}"  # as few digits as it takes; no card has so many, no database takes more


@dataclass(frozen=True)
class Payload:
    """A choice in the text that a button sends. `form` names its fields where they stand in the text.

    No two texts are the same choice, so whatever parses packs to the text it came from.
    """

    form: ClassVar[str] = ""
    _pattern: ClassVar[re.Pattern[str]]
    _numbers: ClassVar[frozenset[str]]

    def __init_subclass__(cls) -> None:
        kinds = get_type_hints(cls)

        def held(field: re.Match[str]) -> str:
            """A number, one of a few words, or any text."""
            kind = kinds[field[1]]
            words = "|".join(map(re.escape, get_args(kind)))
            return f"(?P<{field[1]}>{NUMBER if kind is int else words or '.*'})"

        cls._pattern = re.compile(re.sub(r"\\{(\w+)\\}", held, re.escape(cls.form)), re.ASCII | re.DOTALL)
        cls._numbers = frozenset(name for name in cls._pattern.groupindex if kinds[name] is int)

    def pack(self) -> str:
        return self.form.format(**vars(self))

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The choice that this text is, or None where it is none of this kind."""
        found = cls._pattern.fullmatch(text)
        if found is None:
            return None
        return cls(**{name: int(v) if name in cls._numbers else v for name, v in found.groupdict().items()})

    @classmethod
    def prefix(cls) -> str:
        """How every payload of this kind begins."""
        return cls.form.partition("{")[0]


@dataclass(frozen=True)
class WayIn(Payload):
    """A choice that opens a window of the private chat. It names what the window is about, never a right.

    Where it `begins` a form, that is asked about what it names.
    """

    begins: ClassVar[str] = ""


@dataclass(frozen=True)
class InList(Payload):
    """The choice of a row in a list. It stands for one thing, whatever the list shows by then."""


@dataclass(frozen=True)
class ToPlace(WayIn):
    """A list or a form that everybody has."""

    form = "{name}"
    name: Literal["work", "new", "away", "waiting", "queue"]


@dataclass(frozen=True)
class OpenMenu(Payload):
    """Another menu of the same card; the first one without a name."""

    form = "menu:{menu}"
    menu: str = ""

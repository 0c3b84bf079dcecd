"""The basics of rules: keys, words in two languages, and a shape that is strict about its keys."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from workflow.spec.editions import SECOND
from workflow.spec.quantities import read_date
from workflow.text import cut, lowered

Language = Literal["vi", "en"]
UnitKind = Literal["faculty", "office", "centre", "union", "board"]
IsoDate = Annotated[date, BeforeValidator(read_date)]
LONGEST = 200  # letters of words in one language
KEY = "[a-z][a-z0-9_]{0,31}"
Key = Annotated[str, Field(pattern=f"^{KEY}$")]


class Shape(BaseModel):
    """A piece of the rules: frozen, and strict about unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Words(Shape):
    """The same words in the organisation's languages; `vi` is always there."""

    vi: Annotated[str, Field(min_length=1, max_length=LONGEST)]
    en: Annotated[str, Field(min_length=1, max_length=LONGEST)] | None = None

    def in_(self, language: str) -> str:
        """The words in `language`, or the Vietnamese ones where there is no translation."""
        return self.en if language == "en" and self.en else self.vi

    def within_sentence(self) -> "Words":
        """As a title is said inside a sentence: “Băng rôn” as “băng rôn”."""
        return Words(vi=lowered(self.vi), en=lowered(self.en) if self.en else None)

    @staticmethod
    def listed(titles: "Iterable[Words]", limit: int = LONGEST) -> "Words":
        """Titles after each other, in each language, cut to so many letters; a dash for none."""
        found = [*titles]
        vi, en = (cut(", ".join(each.in_(of) for each in found), limit) or "–" for of in ("vi", "en"))
        return Words(vi=vi, en=en)


class Option(Words):
    """One of the answers of a choice. It may name the unit that it stands for (rule A11)."""

    unit: Annotated[Key | None, SECOND] = None

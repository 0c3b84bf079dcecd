"""Words of a step: the three that every office has, and how the rules say another.

One Vietnamese form serves the button, “chờ … thống nhất” and “đã thống nhất”; English needs two, as in
endorse/endorsed.
"""

from collections.abc import Mapping
from typing import TypedDict

from pydantic import ValidationInfo
from pydantic_core import PydanticKnownError

from workflow.spec.basics import Words
from workflow.spec.editions import since_second
from workflow.spec.problems import closest

CORRECTION = Words(vi="đính chính", en="correction")  # the path of a mistake in what is out
BUILT_IN: Mapping[str, Mapping[str, str]] = {
    "confirm": {"vi": "xác nhận", "en": "confirm/confirmed"},
    "review": {"vi": "duyệt", "en": "pass/passed"},
    "approve": {"vi": "phê duyệt", "en": "approve/approved"},
}
# Words of other buttons on the same card: a step of that name would be pressed for another.
TAKEN = (
    "yêu cầu bổ sung", "trả lại", "từ chối", "không đính chính", "biên tập", "ask for more", "return",
    "refuse", "do not correct", "edit", "trình cấp trên", "escalate", "không đồng ý", "against it",
    "xin ý kiến", "ask for an opinion", "trả lời", "answer", "không có ý kiến", "no opinion",
)  # fmt: skip


class VerbSaid(TypedDict):
    """Values for texts: the word, the word of what is done, and the word at the head of a button."""

    name: str
    verb: Words
    done: Words
    label: Words


class Verb(Words):
    """The word of a step. English says two forms, as in endorse/endorsed; Vietnamese one."""

    @property
    def name(self) -> str:
        """The name of a built-in verb; empty for an office's own."""
        return next((name for name, words in BUILT_IN.items() if words == {"vi": self.vi, "en": self.en}), "")

    @property
    def plain(self) -> Words:
        """As it is said of something to be done: “thống nhất”, endorse."""
        return Words(vi=self.vi, en=(self.en or "").partition("/")[0].strip() or None).within_sentence()

    @property
    def said(self) -> VerbSaid:
        done = (self.en or "").partition("/")[2].strip()
        plain = self.plain
        label = Words(vi=plain.vi[:1].upper() + plain.vi[1:], en=plain.en and plain.en.capitalize())
        return {"name": self.name, "verb": plain, "done": Words(vi=plain.vi, en=done or None), "label": label}


def read_verb(value: object, info: ValidationInfo) -> object:
    """The words of a verb: of a built-in one by its name, or an office's own."""
    if isinstance(value, dict):
        return since_second(value, info)
    if not isinstance(value, str):
        return value
    if value in BUILT_IN:
        return BUILT_IN[value]
    if (info.context or {}).get("edition") == 2 and not closest(value, BUILT_IN):
        return value  # words of the office, which lack their language
    raise PydanticKnownError("literal_error", {"expected": " or ".join(f"'{name}'" for name in BUILT_IN)})

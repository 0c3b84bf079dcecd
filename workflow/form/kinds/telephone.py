"""Fields for telephone numbers of Vietnam, kept as digits from the nought on: 0912345678."""

import re
from datetime import datetime
from typing import ClassVar

from workflow.form.kinds.base import OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.lines import Value
from workflow.model import Answer
from workflow.text import clean, fold

_WRITTEN = re.compile(r"(?:\+|00)?\d(?:[ .\-()/]{0,2}\d){6,13}")
_LABELS = {"dt", "sdt", "dd", "dien", "thoai", "so", "di", "dong", "tel", "phone", "mobile", "hotline"}
_KEPT = re.compile(r"0[35789]\d{8}|02\d{9}|1[89]00\d{4}|1[89]00\d{6}")
_SHOWN = (
    (re.compile(r"(0[35789]..)(...)(...)"), r"\1 \2 \3"),
    (re.compile(r"(02[48x])(....)(....)"), r"\1 \2 \3"),
    (re.compile(r"(02..)(...)(....)"), r"\1 \2 \3"),
    (re.compile(r"(1[89]00)(...)(...)"), r"\1 \2 \3"),
    (re.compile(r"(1[89]00)(....)"), r"\1 \2"),
)
FIRST, LAST = 2, 3  # digits that a group may see


class TelephoneField(OfferedField):
    """One number, of a mobile, an office or a hotline. A group sees little of it."""

    is_found: ClassVar[bool] = False

    def _read(self, text: str, now: datetime) -> Parsed:
        text = clean(text)
        found = list(dict.fromkeys(filter(None, map(_kept, _WRITTEN.findall(text)))))
        if len(found) > 1:
            return None, Problem("telephone-several")
        if not found:
            return None, self.other()
        beside = re.findall(r"\w+", fold(_WRITTEN.sub(" ", text)))
        is_alone = set(beside) <= _LABELS and not re.fullmatch(r"\s*[1-9]\d{8}\s*", text)
        return (found[0], None) if is_alone else (None, Problem("telephone-asked", {}, (found[0],)))

    def check(self, answer: Answer) -> Problem | None:
        return None if isinstance(answer, str) and _KEPT.fullmatch(answer) else self.other()

    def masked(self, answer: Answer) -> Answer:
        if not isinstance(answer, str):
            return answer
        return answer[:FIRST] + "x" * (len(answer) - FIRST - LAST) + answer[-LAST:]

    def _said(self, answer: str | bool) -> Value:
        digits = str(answer)
        for pattern, shown in _SHOWN:
            if pattern.fullmatch(digits):
                return pattern.sub(shown, digits)
        return digits


def _kept(written: str) -> str:
    """A number as it is kept; empty where it is none of this country."""
    digits = re.sub(r"\D", "", written)
    abroad = re.fullmatch(r"(?:00)?840?([1-9]\d+)", digits)
    if abroad and _KEPT.fullmatch(f"0{abroad[1]}"):
        return f"0{abroad[1]}"
    digits = digits if _KEPT.fullmatch(digits) else f"0{digits}"
    return digits if _KEPT.fullmatch(digits) else ""

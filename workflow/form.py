"""A form: which question comes next and whether an answer will do. The same on every platform."""

import re
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from workflow.lines import Value, line
from workflow.model import Answer, Answers
from workflow.spec import FieldSpec, RequestType
from workflow.text import clean

LIMITS = {"text": 300, "long_text": 20_000, "link": 500, "photos": 10}
FILE_KINDS = (".docx", ".pdf")
FILE_BYTES = 20 * 1024 * 1024
PHOTO_KINDS = (".jpg", ".jpeg", ".png", ".webp", ".heic")


@dataclass(frozen=True)
class Problem:
    """Why an answer will not do: a text key and its values. Returned, never raised."""

    code: str
    values: dict[str, Value] = field(default_factory=dict)


def limit(spec: FieldSpec) -> int:
    """The most an answer may hold: characters, or photos."""
    return spec.max or LIMITS.get(spec.kind, 1)


def next_question(kind: RequestType, answers: Answers) -> str | None:
    """The first field without an answer; a skipped one has the answer None."""
    return next((key for key in kind.fields if key not in answers), None)


def missing(kind: RequestType, answers: Answers) -> list[str]:
    """The required fields that have no answer."""
    return [k for k, f in kind.fields.items() if f.required and answers.get(k) in (None, "", [])]


def read(spec: FieldSpec, text: str, today: date) -> tuple[Answer, Problem | None]:
    """Understand typed text as an answer to `spec`."""
    text = clean(text)
    if not text:
        return None, Problem("answer-empty")
    if spec.kind == "date":
        return _read_date(text, today)
    if spec.kind == "link":
        return _read_link(text)
    if spec.kind in ("text", "long_text"):
        if len(text) > limit(spec):
            return None, Problem("answer-too-long", {"limit": limit(spec), "length": len(text)})
        return (text if spec.kind == "long_text" else " ".join(text.split())), None
    return None, Problem(f"answer-kind-{spec.kind}")


_DATE = re.compile(
    r"^(?:ngày\s+)?(\d{1,2})\s*(?:[/.\-]|\s+tháng\s+)\s*(\d{1,2})(?:\s*(?:[/.\-]|\s+năm\s+)\s*(\d{4}))?$"
)


def _read_date(text: str, today: date) -> tuple[Answer, Problem | None]:
    """dd/mm/yyyy, or dd/mm for its next occurrence; kept in ISO form."""
    found = _DATE.match(text.lower())
    if not found:
        return None, Problem("answer-date")
    day, month, year = int(found[1]), int(found[2]), int(found[3] or today.year)
    try:
        when = date(year, month, day)
        if not found[3] and when < today:
            when = date(year + 1, month, day)
    except ValueError:
        return None, Problem("answer-date-none", {"text": text})
    return when.isoformat(), None


def _read_link(text: str) -> tuple[Answer, Problem | None]:
    problem = check_link(text)
    return (None, problem) if problem else (text, None)


def said(spec: FieldSpec, answer: Answer) -> Value:
    """An answer as people read it: the option's words, the date as a date."""
    if answer is None or isinstance(answer, list):
        return None
    if spec.kind == "choice" and spec.options:
        return spec.options.get(str(answer)) or str(answer)
    if spec.kind == "yes_no":
        return line("yes" if answer else "no")
    return date.fromisoformat(str(answer)) if spec.kind == "date" else str(answer)


def check_link(text: str) -> Problem | None:
    """A web address a person can open. It is never fetched (design: nothing fetched from typed addresses)."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return Problem("answer-link")
    if (
        len(text) > LIMITS["link"]
        or parts.scheme not in ("http", "https")
        or "." not in host
        or re.search(r"[\s<>\"]", text)
    ):
        return Problem("answer-link")
    return Problem("answer-link-password") if "@" in parts.netloc else None

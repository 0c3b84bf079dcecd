"""A form: which question comes next and whether an answer will do. The same on every platform."""

from datetime import date, datetime, time

from workflow import dates
from workflow.dates import Reading, Unclear
from workflow.form import links, short_answers
from workflow.form.letters import recased
from workflow.form.problem import Problem
from workflow.lines import Value, line
from workflow.model import Answer, Answers
from workflow.spec import FieldSpec, RequestType
from workflow.text import clean

LIMITS = {"text": 300, "event": 150, "long_text": 20_000, "link": links.LONGEST, "photos": 10}
FILE_KINDS = (".docx", ".pdf")
FILE_BYTES = 20 * 1024 * 1024
PHOTO_KINDS = (".jpg", ".jpeg", ".png", ".webp", ".heic")
DATED = ("date", "time", "date_range")
WRITTEN = ("text", "long_text", "event")


def limit(spec: FieldSpec) -> int:
    """The most an answer may hold: characters, or photos."""
    return spec.max or LIMITS.get(spec.kind, 1)


def order(kind: RequestType) -> list[str]:
    """The fields as they are asked."""
    return [*steps(kind), *extras(kind)]


def steps(kind: RequestType) -> list[str]:
    """The fields asked one by one: first the day that says whether the request comes in time (rule A17).

    Only the event it is taken from comes before it.
    """
    first = _first(kind)
    asked = [key for key, spec in kind.fields.items() if spec.required or key in first]
    return sorted(asked, key=lambda key: first.index(key) if key in first else len(first))


def extras(kind: RequestType) -> list[str]:
    """The fields that may be left out: one window asks for all of them."""
    first = _first(kind)
    return [key for key, spec in kind.fields.items() if not spec.required and key not in first]


def _first(kind: RequestType) -> list[str | None]:
    return [event_field(kind), kind.lead_time.before] if kind.lead_time else []


def event_field(kind: RequestType) -> str | None:
    """The field that asks for the event a request is about."""
    return next((key for key, field in kind.fields.items() if field.kind == "event"), None)


def text_field(kind: RequestType) -> str | None:
    """The field of the text itself, which a later part is meant for."""
    return next((key for key, field in kind.fields.items() if field.kind == "long_text"), None)


def next_question(kind: RequestType, answers: Answers) -> str | None:
    """The first question without an answer; a skipped one has the answer None."""
    return next((key for key in order(kind) if key not in answers), None)


def missing(kind: RequestType, answers: Answers) -> list[str]:
    """The required fields that have no answer."""
    return [k for k, f in kind.fields.items() if f.required and answers.get(k) in (None, "", [])]


def read(spec: FieldSpec, text: str, now: datetime) -> tuple[Answer, Problem | None]:
    """Understand typed text as an answer to `spec`; `now` is a moment in the zone of the organisation.

    Dates and times are kept as 2026-11-27, 14:30 and 2026-12-05/2026-12-07. Neither an answer nor a problem:
    a question that may be left out is.
    """
    text = clean(text)
    if not text:
        return None, Problem("answer-empty")
    if _is_none(spec, text):
        return None, Problem("answer-required") if spec.required else None
    if spec.kind in DATED:
        return _read_dated(spec, text, now)
    if spec.kind in WRITTEN:
        return _read_words(spec, text)
    answer, problem = links.read(text) if spec.kind == "link" else (_named(spec, text), None)
    return answer, None if answer is not None else problem or Problem(f"answer-kind-{spec.kind}")


def read_answer(kind: RequestType, key: str, text: str, now: datetime) -> tuple[Answer, Problem | None]:
    """As `read`; the letters in which the name of the request is written are asked about as well."""
    answer, problem = read(kind.fields[key], text, now)
    if key == kind.subject and isinstance(answer, str):
        problem = letters_problem(answer)
    return (None, problem) if problem else (answer, None)


def letters_problem(name: str, *, of_person: bool = False) -> Problem | None:
    """A name all in capitals or all in small letters, with the other way to write it and as it was typed."""
    better = recased(name, of_person=of_person)
    if better is None:
        return None
    code = "letters-capitals" if better.why == "capitals" else "letters-small"
    return Problem(code, {"typed": name, "better": better.text}, (better.text, name))


def _is_none(spec: FieldSpec, text: str) -> bool:
    """Whether `text` says that there is no answer. As the words of a required text, or beside an option that
    says so, it does not."""
    names = [name for words in (spec.options or {}).values() for name in (words.vi, words.en) if name]
    written = spec.required and spec.kind in WRITTEN
    said = short_answers.is_none(text) and not any(map(short_answers.is_none, names))
    return said and not written and spec.kind != "yes_no"


def _named(spec: FieldSpec, text: str) -> Answer:
    """The option that is named."""
    if spec.kind == "yes_no":
        return short_answers.yes_or_no(text)
    return short_answers.chosen(text, spec.options or {})


def _read_words(spec: FieldSpec, text: str) -> tuple[Answer, Problem | None]:
    if len(text) > limit(spec):
        return None, Problem("answer-too-long", {"limit": limit(spec), "length": len(text)})
    return (text if spec.kind == "long_text" else " ".join(text.split())), None


def _read_dated(spec: FieldSpec, text: str, now: datetime) -> tuple[Answer, Problem | None]:
    found: Reading | Unclear | tuple[date, date]
    if spec.kind == "date_range":
        found = dates.read_range(text, now)
    else:
        found = (dates.read_date if spec.kind == "date" else dates.read_time)(text, now)
    if not isinstance(found, Unclear):
        return _kept(spec, found), None
    return None, Problem(found.code, found.values, _offered(spec, found))


def _kept(spec: FieldSpec, found: Reading | tuple[date, date]) -> str:
    """What was understood, as it is kept."""
    if isinstance(found, tuple):
        return kept_range(*found)
    return f"{found.time:%H:%M}" if spec.kind == "time" else f"{found.date}"


def kept_range(first: date, last: date) -> str:
    """A range of days as it is kept."""
    return f"{first}/{last}"


def _offered(spec: FieldSpec, found: Unclear) -> tuple[str, ...]:
    """What may have been meant, as it would be kept; of a range that is over, the range."""
    days = [option.date for option in found.options if option.date]
    if spec.kind == "time":
        options = [f"{option.time:%H:%M}" for option in found.options if option.time]
    elif spec.kind == "date":
        options = [f"{day}" for day in days]
    elif found.code == "range-past":
        options = [kept_range(days[0], days[-1])]
    else:
        options = [kept_range(day, day) for day in days]
    return tuple(dict.fromkeys(options))


def is_kept_form(spec: FieldSpec, answer: str) -> bool:
    """Whether `answer` is a link, a date, a time or a range of days as it is kept."""
    if spec.kind == "link":
        return links.check(answer) is None
    try:
        days = days_of(spec, answer)
        if days is None:
            return spec.kind == "time" and answer == f"{time.fromisoformat(answer):%H:%M}"
    except ValueError:
        return False
    return answer == (f"{days[0]}" if spec.kind == "date" else kept_range(*days)) and days[0] <= days[1]


def days_of(spec: FieldSpec, answer: Answer) -> tuple[date, date] | None:
    """The first and the last day of an answer of kind date or date_range."""
    if not isinstance(answer, str) or spec.kind not in ("date", "date_range"):
        return None
    first, _, last = answer.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def said(spec: FieldSpec, answer: Answer) -> Value:
    """An answer as people read it: the option's words, the date as a date."""
    if answer is None or isinstance(answer, list):
        return None
    if spec.kind == "choice" and spec.options:
        return spec.options.get(str(answer)) or str(answer)
    if spec.kind == "yes_no":
        return line("yes" if answer else "no")
    if spec.kind == "time":
        return f"{time.fromisoformat(str(answer)):%H:%M}"
    days = days_of(spec, answer)
    if days is None:
        return str(answer)
    return days[0] if days[0] == days[1] else line("date-range", first=days[0], last=days[1])


def is_picture(kind: str, name: str, mime: str) -> bool:
    """A photo, or an image sent as a file."""
    return kind == "photo" or mime.startswith("image/") or clean(name).lower().endswith(PHOTO_KINDS)

"""A table of answers as people type them: read as meant, asked about or refused, none misread in silence."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kit.builders import CONFIG, spec_of
from workflow.form import kinds, questions
from workflow.form.kinds.base import Candidate, Field
from workflow.form.kinds.found import MANY, kept
from workflow.form.problem import Problem
from workflow.model import Answer
from workflow.people import staff
from workflow.spec import FieldSpec, Option, Words
from workflow.spec.kinds import ALLOWED

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
TABLE = Path(__file__).parent / "typed_answers.txt"
CATEGORIES = {
    "training": Option(vi="Đào tạo", en="Training"),
    "research": Option(vi="Nghiên cứu", en="Research"),
    "cooperation": Option(vi="Hợp tác", en="Cooperation"),
    "other": Option(vi="Khác", en="Other"),
}
FEES = {"fee": Option(vi="Có phí"), "none": Option(vi="Không")}
HALLS = {
    "a": Option(vi="Hội trường A"),
    "b": Option(vi="Hội trường B"),
    "morning": Option(vi="Sáng"),
    "ready": Option(vi="Sẵn"),
    "sifted": Option(vi="Sàng"),
}
MORE: dict[str, dict[str, object]] = {
    "choice of several": {"several": True, "max": 3},
    "rows": {"columns": ({"vi": "Báo"}, {"vi": "Người nhận"}, {"vi": "Lúc"})},
    "number": {"most": 50_000_000, "of": {"vi": "bản", "en": "copies"}},
}
PEOPLE = ("Lê Thị Hạnh", "Lê Văn Hành", "Đỗ Văn An", "Đỗ Văn An Bình", *(f"Phạm Tuấn {n}" for n in range(9)))
UNITS = {"training": "Phòng Đào tạo", "economics": "Khoa Kinh tế", "navigation": "Khoa Hàng hải"}
AMONG = {
    "person": tuple(
        Candidate(kept(f"{n}", Option(vi=name)), Words(vi=name), (name,)) for n, name in enumerate(PEOPLE)
    ),
    "unit": tuple(
        Candidate(kept(key, Option(vi=name)), Words(vi=name), (name,)) for key, name in UNITS.items()
    ),
}
KINDS = {"period": "date_range", "quantity": "text", "yes or no": "yes_no", "long text": "long_text"}
OPTIONS = {
    "choice": CATEGORIES,
    "choice of fees": FEES,
    "choice of halls": HALLS,
    "choice of several": CATEGORIES | {"both": Option(vi="Báo chí, thông cáo và sự kiện")},
}


def moment(heading: str) -> datetime:
    """The day that a heading names, else Monday."""
    _, _, day = heading.partition(" on ")
    return datetime.combine(date.fromisoformat(day), NOW.time(), NOW.tzinfo) if day else NOW


def question(heading: str) -> FieldSpec:
    heading = heading.partition(" on ")[0]
    name = heading.removesuffix(" required")
    kind = KINDS.get(name) or name.partition(" of ")[0]
    asked = {"kind": kind, "title": {"vi": "Câu hỏi"}, "required": name != heading}
    return FieldSpec.model_validate(asked | {"options": OPTIONS.get(name)} | MORE.get(name, {}))


def rows() -> Iterator[tuple[str, str, str]]:
    heading = ""
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("# "):
            heading = line.removeprefix("# ")
        elif heading and line:
            text, _, expected = line.partition(" => ")
            yield heading, text, expected


ROWS = tuple(rows())


def understood(heading: str, text: str) -> tuple[Answer, Problem | None]:
    if heading == "title":
        return questions.read_answer(spec_of(CONFIG).request_types["news"], "title", text, NOW)
    if heading == "staff name":
        return staff.read_name(text)
    return asked_in(heading).parse(text, moment(heading))


def asked_in(heading: str) -> Field:
    """The question of a heading, with those who can be named in it."""
    return kinds.of(question(heading), AMONG.get(heading.partition(" ")[0], ()))


def answered(heading: str, text: str) -> str:
    answer, problem = understood(heading, text)
    if problem and problem.options:
        return f"asked {problem.code}: {' | '.join(problem.options)}"
    if problem:
        return f"refused {problem.code}"
    if answer is None:
        return "left out"
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return str(answer)


@pytest.mark.parametrize(("heading", "text", "expected"), ROWS)
def test_a_typed_answer(heading: str, text: str, expected: str) -> None:
    assert answered(heading, text) == expected


def test_no_heading_hides_a_kind() -> None:
    """A kind that is added later is asked under its own name."""
    assert KINDS.keys() & ALLOWED.keys() == set(), "name the heading otherwise: a kind is called so"


def test_the_table_holds_what_people_type() -> None:
    assert len(ROWS) >= 200


def test_the_longest_message_is_read_in_no_time() -> None:
    """An answer is read where everybody's are written: a slow one would keep the whole office waiting."""
    began = process_time()
    understood("number", "ạ\n" * 2048)
    assert process_time() - began < 0.2


def test_a_word_that_is_repeated_is_sought_once_among_all_names() -> None:
    people = tuple(
        Candidate(f"{n}", Words(vi=name), (name,)) for n in range(500) for name in (f"An Bình {n}",)
    )
    began = process_time()
    _, problem = kinds.of(question("person"), people).parse("a " * 2047, NOW)
    assert problem == Problem("person-many", {"count": 500})
    assert process_time() - began < 1


WORDS = sorted({word for _, text, _ in ROWS for word in text.split()})
anything = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


@settings(max_examples=300)
@given(anything, st.sampled_from(sorted({heading for heading, _, _ in ROWS})))
def test_whatever_is_typed_is_kept_as_its_kind_or_not_at_all(text: str, heading: str) -> None:
    answer, problem = understood(heading, text)
    if problem:
        assert answer is None
        assert len(problem.options) <= (MANY if heading.startswith(("person", "unit")) else 4)
    elif heading not in ("title", "staff name"):
        asked = question(heading)
        assert answer is not None or not asked.is_required
        assert answer is None or asked_in(heading).check(answer) is None

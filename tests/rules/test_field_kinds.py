"""A table of the kinds of field: an answer as it is kept, in words, pressed, and compared with another."""

import pytest

from tests.kit.day import ZONE
from wording import Wording
from workflow.form import kinds
from workflow.form.kinds.base import Field
from workflow.form.kinds.found import kept, name_in
from workflow.model import Answer
from workflow.spec import FieldSpec, Words

WORDING = Wording(ZONE)
OPTIONS = {"a": {"vi": "Hội trường A"}, "b": {"vi": "Hội trường B"}}


def field(kind: str, **more: object) -> Field:
    """A question of this kind."""
    given = {"kind": kind, "title": {"vi": "Câu hỏi"}, **({"options": OPTIONS} if kind == "choice" else {})}
    return kinds.of(FieldSpec.model_validate(given | more))


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        ("text", "Cổng chính", "Cổng chính"),
        ("choice", "b", "Hội trường B"),
        ("yes_no", False, "Không"),
        ("date", "2026-11-27", "Thứ Sáu 27/11/2026"),
        ("time", "14:30", "14:30"),
        ("date_range", "2026-12-05/2026-12-05", "Thứ Bảy 05/12/2026"),
        ("event", "Ngày hội việc làm", "Ngày hội việc làm"),
        ("link", "https://kinhte.bienxanh.example/tin", "https://kinhte.bienxanh.example/tin"),
        ("photos", [1, 2], ""),
        ("file", [1], ""),
        ("date", None, ""),
        ("number", "1234567.5", "1.234.567,5"),
        ("number", "0", "0"),
        ("tick", True, "Có"),
        ("telephone", "0912345678", "0912 345 678"),
        ("telephone", "02838123456", "028 3812 3456"),
        ("telephone", "02253821234", "0225 382 1234"),
        ("telephone", "19001234", "1900 1234"),
        ("telephone", "1800123456", "1800 123 456"),
        ("unit", "training|Phòng Đào tạo|Training", "Phòng Đào tạo"),
        ("person", "17|Lê Thị Hạnh (Khoa Kinh tế)|", "Lê Thị Hạnh (Khoa Kinh tế)"),
        ("rows", "Báo A | chị Lan\nĐài B | anh Nam", "Báo A · chị Lan; Đài B · anh Nam"),
        ("tick", None, ""),
    ],
)
def test_an_answer_in_words(kind: str, answer: Answer, words: str) -> None:
    assert WORDING.value("vi", field(kind).format(answer)) == words


@pytest.mark.parametrize(
    ("kind", "option", "answer"),
    [
        ("choice", "b", "b"),
        ("choice", "c", None),
        ("yes_no", "yes", True),
        ("yes_no", "no", False),
        ("yes_no", "", None),
        ("date", "2026-11-27", "2026-11-27"),
        ("date", "27/11/2026", None),
        ("date", "2026-11-27/2026-11-27", None),
        ("time", "14:30", "14:30"),
        ("time", "9:00", None),
        ("date_range", "2026-12-05/2026-12-07", "2026-12-05/2026-12-07"),
        ("date_range", "2026-12-07/2026-12-05", None),
        ("link", "https://kinhte.bienxanh.example", "https://kinhte.bienxanh.example"),
        ("link", "kinhte.bienxanh.example", None),
        ("text", "Cổng chính", None),
        ("photos", "1", None),
        ("tick", "yes", True),
        ("tick", "no", None),
        ("unit", "training", None),
        ("person", "17|Lê Thị Hạnh|", None),  # nobody can be named
        ("telephone", "0912345678", "0912345678"),
        ("telephone", "0912 345 678", None),
        ("number", "12.5", "12.5"),
        ("number", "12.50", None),
        ("number", "1.000", None),
        ("number", "-1", None),
        ("number", "9" * 40, None),
    ],
)
def test_an_option_that_is_pressed(kind: str, option: str, answer: Answer) -> None:
    assert field(kind).press(option) == answer


@pytest.mark.parametrize(
    ("kind", "was", "now", "removed", "added"),
    [
        ("text", "Cổng chính", "Cổng phụ", "chính", "phụ"),
        ("event", "Ngày hội", "Ngày hội việc làm", "", "việc làm"),
        ("long_text", "Một đoạn.", [7], "Một đoạn.", "1 tệp"),
        ("choice", "a", "b", "Hội trường A", "Hội trường B"),
        ("yes_no", None, True, "", "Có"),
        ("date", "2026-11-27", "2026-11-28", "Thứ Sáu 27/11/2026", "Thứ Bảy 28/11/2026"),
        ("time", "14:30", None, "14:30", ""),
        ("link", "https://a.example", "https://b.example", "https://a.example", "https://b.example"),
        ("photos", [1, 2], [1, 2, 3], "2 tệp", "3 tệp"),
        ("file", [1], None, "1 tệp", ""),
        ("number", "1000", "1200", "1.000", "1.200"),
        ("tick", None, True, "", "Có"),
        ("rows", "Báo A", "Báo A\nĐài B", "Báo A", "Báo A; Đài B"),
        ("unit", "a|Khoa A|", "b|Khoa B|", "Khoa A", "Khoa B"),
    ],
)
def test_two_answers_compared(kind: str, was: Answer, now: Answer, removed: str, added: str) -> None:
    (change,) = field(kind).compare(was, now)
    assert [WORDING.value("vi", change.removed), WORDING.value("vi", change.added)] == [removed, added]


@pytest.mark.parametrize(("max", "limit"), [(None, 300), (40, 40)])
def test_the_rules_may_say_a_limit(max: int | None, limit: int) -> None:
    asked = field("text", max=max)
    assert asked.describe().limit == limit
    problem = asked.check("x" * (limit + 1))
    assert problem
    assert problem.values == {"limit": limit, "length": limit + 1}
    assert asked.check("x" * limit) is None


@pytest.mark.parametrize(("language", "said"), [("vi", "1.000,5 bản"), ("en", "1,000.5 copies")])
def test_a_number_is_said_with_its_measure_as_each_language_writes_it(language: str, said: str) -> None:
    asked = field("number", of={"vi": "bản", "en": "copies"})
    assert WORDING.value(language, asked.format("1000.5")) == said


@pytest.mark.parametrize(("typed", "code"), [("1", "number-too-small"), ("9", "number-too-large")])
def test_a_number_stays_within_its_bounds(typed: str, code: str) -> None:
    problem = field("number", least=2, most=8).check(typed)
    assert problem
    assert problem.code == code


def test_several_options_are_marked_one_after_another_and_unmarked_again() -> None:
    asked = field("choice", several=True, max=2, options=OPTIONS | {"c": {"vi": "Sân"}})
    assert [asked.marked(None, "b"), asked.marked("b", "a"), asked.marked("a,b", "b")] == ["b", "a,b", "a"]
    assert asked.marked("a", "a") == ""
    assert asked.chosen("a,b") == ("a", "b")
    assert WORDING.value("vi", asked.format("a,b")) == "Hội trường A; Hội trường B"


@pytest.mark.parametrize("answer", ["", "b,a", "a,a", "a,d", ",", "a,b,c", None, True, [1]])
def test_several_options_are_kept_in_one_form(answer: Answer) -> None:
    asked = field("choice", several=True, max=2, options=OPTIONS | {"c": {"vi": "Sân"}})
    assert asked.check(answer)
    assert asked.check("a,c") is None


def test_an_option_that_left_the_rules_is_still_read() -> None:
    assert WORDING.value("vi", field("choice", several=True).format("a,gone")) == "Hội trường A; gone"


@pytest.mark.parametrize(
    ("number", "said"), [("0912345678", "09xx xxx 678"), ("02838123456", "02x xxxx x456"), (None, "")]
)
def test_a_group_sees_little_of_a_telephone_number(number: Answer, said: str) -> None:
    asked = field("telephone")
    assert WORDING.value("vi", asked.format(asked.masked(number))) == said


@pytest.mark.parametrize("title", ["Khoa Kinh tế", "Khoa\nKinh tế", "Khoa | Kinh tế", "Khoa \u2028 Kinh tế"])
def test_a_name_is_kept_in_one_line(title: str) -> None:
    """Rules may write a title over several lines; the answer that names the unit is one all the same."""
    answer = kept("economics", Words(vi=title))
    assert field("unit").check(answer) is None
    assert "\n" not in name_in(answer).vi

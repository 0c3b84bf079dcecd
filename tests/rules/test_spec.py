"""Rules are read as the office means them, or every problem is said, with its line."""

import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict, get_args

import pytest
import yaml
from typer.testing import CliRunner

from bot.check import examine, in_words
from bot.cli import cli
from tests.kit.editions import second
from tests.rules.test_never_true import NEVER
from tests.rules.test_notes import NOTED
from workflow.spec import Code, Quantity, RuleProblem, SpecErrors, Term, decoded, load, read, rules_hash
from workflow.spec.quantities import QuantityUnit

HERE = Path(__file__).parent
BASE = (HERE / "broken" / "base.yaml").read_text(encoding="utf-8")
SECOND_BASE = second(BASE)
SECOND_EDITION = ["organisation:\n", "edition: 2\norganisation:\n"]  # a change that asks for SECOND_BASE
CONFIG = HERE.parents[1] / "config.yaml"


class Example(TypedDict, total=False):
    name: str
    change: list[list[str]]
    text: str
    times: int
    said: list[str]
    vi: list[str]


def _examples(file: str) -> list[Example]:
    found: list[Example] = yaml.safe_load((HERE / "broken" / file).read_text(encoding="utf-8"))
    return found


EXAMPLES: list[Example] = [
    example
    for file in (
        "examples.yaml",
        "typed.yaml",
        *sorted(p.name for p in (HERE / "broken").glob("second_*.yaml")),
    )
    for example in _examples(file)
]


def text_of(example: Example) -> str:
    changes = list(example.get("change", []))
    base = BASE
    if SECOND_EDITION in changes:
        changes.remove(SECOND_EDITION)
        base = SECOND_BASE
    text = example.get("text", base) * example.get("times", 1)
    for old, new in changes:
        assert old in text, f"{example['name']}: {old!r} is not in the rules"
        text = text.replace(old, new, 1)
    return text


def problems_of(text: str) -> list[RuleProblem]:
    with pytest.raises(SpecErrors) as refused:
        load(text, "config.yaml")
    return refused.value.problems


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_every_problem_is_said_with_its_line_in_both_languages(example: Example) -> None:
    errors = SpecErrors(problems_of(text_of(example)))
    assert in_words(errors, "en") == example["said"]
    assert in_words(errors, "vi") == example["vi"]


def test_every_code_has_an_example() -> None:
    shown = {problem.code for example in EXAMPLES for problem in problems_of(text_of(example))}
    warned = [warning for text in (CURLY, NEVER, *NOTED) for warning in read(text, "config.yaml")[1]]
    shown |= {code for _, _, code in SAVED} | {warning.code for warning in warned}

    assert shown == set(get_args(Code))
    assert len({example["name"] for example in EXAMPLES}) == len(EXAMPLES)


def test_what_the_second_edition_says_of_work_and_time_has_many_examples() -> None:
    second = ("tasks", "clocks", "duties", "acting_for")
    assert sum(len(_examples(f"second_{name}.yaml")) for name in second) >= 120


def test_a_problem_knows_its_line_column_path_and_code() -> None:
    first, *others = problems_of(BASE.replace("        by: board", "        by: bord"))

    assert others == []
    place = "config.yaml:53 request_types.news.stages[2].by:"
    assert str(first) == f"{place} unknown-role: name 'bord', near 'board'"
    assert (first.line, first.path, first.code) == (53, "request_types.news.stages[2].by", "unknown-role")
    assert BASE.splitlines()[first.line - 1][first.column - 1 :].startswith("by: board")


def test_the_rules_of_the_demonstration_are_right() -> None:
    spec = load(CONFIG.read_text(encoding="utf-8"), "config.yaml")

    assert spec.demonstration
    said = "config.yaml: 4 request types, 12 stages, 5 channels, 6 units: no problems"
    assert examine(CONFIG, "en")[1][-1] == said
    news = spec.request_types["news"]
    assert [str(stage.by) for stage in news.stages] == ["unit_head", "desk", "board"]
    assert news.stages[1].within == Term(Quantity(4, "working_hour"))
    assert all(len(reason.vi) <= 40 for reason in spec.reasons.values())


def test_words_are_not_mangled() -> None:
    text = BASE.replace("vi: Tin bài, en: News", "vi: no, en: 07:30").replace(
        "en: Incomplete", "en: 2026-01-02"
    )
    spec = load(text, "config.yaml")

    assert spec.request_types["news"].title.in_("vi") == "no"
    assert spec.request_types["news"].title.in_("en") == "07:30"
    assert spec.reasons["incomplete"].en == "2026-01-02"


def test_missing_translations_are_only_missed_where_the_language_is_spoken() -> None:
    vietnamese = BASE.replace("languages: [vi, en]", "languages: [vi]").replace(
        "language: en", "language: vi"
    )
    spec = load(vietnamese.replace("{vi: Khác, en: Other}", "{vi: Khác}"), "config.yaml")

    category = spec.request_types["news"].fields["category"]
    assert category.options is not None
    assert category.options["other"].in_("en") == "Khác"


def test_letters_are_composed_when_read_and_do_not_change_the_version() -> None:
    decomposed = unicodedata.normalize("NFD", BASE)

    assert decomposed != BASE
    assert load(decomposed, "config.yaml") == load(BASE, "config.yaml")
    assert rules_hash(decomposed) == rules_hash(BASE) == rules_hash("\ufeff" + BASE.replace("\n", "\r\n"))
    assert rules_hash(BASE) != rules_hash(BASE.replace("remind: 2", "remind: 1"))


def test_a_file_made_to_fill_the_memory_is_refused_at_its_first_anchor() -> None:
    layers = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    layers += [f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]" for i in range(20)]

    (problem,) = problems_of("\n".join(layers))
    assert (problem.line, problem.code) == (1, "anchor")


def test_a_file_of_many_small_things_is_refused_before_they_are_read() -> None:
    (problem,) = problems_of("a:\n" + "- x\n" * 30_000)

    said = "config.yaml:20000 the file holds more than 20000 values"
    assert in_words(SpecErrors([problem]), "en") == [said]


def test_check_prints_problems_in_the_order_of_the_file(tmp_path: Path) -> None:
    broken = tmp_path / "rules.yaml"
    broken.write_text(
        BASE.replace("parent: school", "parent: scool").replace("rule: W-01", "rule: 1"), "utf-8"
    )

    usable, lines = examine(broken)
    assert not usable
    assert [line.split(" ")[0] for line in lines] == ["rules.yaml:26", "rules.yaml:36"]


SAVED: list[tuple[bytes, int, Code]] = [
    (b"a: b\nname: Tr\xadng\n", 2, "not-utf-8"),
    ("organisation:\n  name: {vi: Tr\u01b0\u01a1\u0300ng}\n".encode("cp1258"), 2, "not-utf-8"),
    (BASE.encode("utf-16"), 1, "utf-16"),
    (BASE.encode("utf-16-le"), 1, "utf-16"),
    (b"PK\x03\x04\x14\x00\x06\x00 a document of Word", 1, "not-text"),
    (b"\xd0\xcf\x11\xe0 an older one", 1, "not-text"),
    (b"%PDF-1.7\n%\xe2\xe3", 1, "not-text"),
]
CURLY = BASE.replace("vi: Trường Biển Xanh", "vi: “Trường Biển Xanh”")


@pytest.mark.parametrize(("written", "line", "code"), SAVED, ids=range(len(SAVED)))
def test_a_file_that_was_saved_as_something_else_is_told_from_others(
    written: bytes, line: int, code: Code
) -> None:
    with pytest.raises(SpecErrors) as refused:
        decoded(written, "config.yaml")
    assert [(problem.line, problem.code) for problem in refused.value.problems] == [(line, code)]


@pytest.mark.parametrize("save", ["utf-8-sig", "crlf", "quoted numbers", "odd names"])
def test_what_editors_and_people_may_do_is_read(save: str) -> None:
    text = {
        "utf-8-sig": BASE.encode("utf-8-sig").decode("utf-8"),
        "crlf": BASE.replace("\n", "\r\n"),
        "quoted numbers": BASE.replace("max: 150", 'max: "150"').replace("needs: 2", "needs: '2'"),
        "odd names": BASE.replace("  desk: {", "  on: {").replace("desk", "on").replace("inaccurate:", "no:"),
    }[save]
    spec = load(text)
    assert spec.request_types["news"].fields["title"].max == 150
    assert set(spec.roles) >= ({"on"} if save == "odd names" else {"desk"})
    assert examine_text(text) == (
        True,
        "config.yaml: 1 request type, 3 stages, 2 channels, 2 units: no problems",
    )


def examine_text(text: str) -> tuple[bool, str]:
    """Return the last line of `loa check --lang en` for a file with this text."""
    with TemporaryDirectory() as place:
        file = Path(place, "config.yaml")
        file.write_bytes(text.encode("utf-8"))
        usable, lines = examine(file, "en")
        return usable, lines[-1]


def test_warnings_come_first_and_do_no_harm(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    rules.write_text(CURLY, "utf-8")

    usable, lines = examine(rules)
    assert usable
    places = [
        "rules.yaml:2 organisation.name.vi:", "rules.yaml:16 roles.head:", "rules.yaml:17 roles.desk:",
        "rules.yaml:25 units.school.kind:", "rules.yaml:26 units.economics.parent:",
    ]  # fmt: skip
    assert [line.partition(" lưu ý: ")[0] for line in lines[:-1]] == places
    assert lines[0].endswith('nếu không có ý ấy thì viết "Trường Biển Xanh"')
    assert "chưa có người thay cho “head”: khi mọi người giữ vai trò này vắng" in lines[1]
    assert lines[4].endswith("“parent” được nhận nhưng chưa có chỗ nào dùng đến; bỏ đi cũng được")
    assert lines[-1] == "rules.yaml: 1 loại yêu cầu, 3 bước, 2 kênh, 2 đơn vị: không có lỗi"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ["broken.yaml"],
            1,
            "broken.yaml:4 organisation.timezone: không có múi giờ “Asia/Hanoi”; viết Asia/Ho_Chi_Minh",
        ),
        (["broken.yaml", "--lang", "en"], 1, "no timezone 'Asia/Hanoi'; write Asia/Ho_Chi_Minh"),
        (["good.yaml"], 0, "không có lỗi"),
        (["good.yaml", "--lang", "en"], 0, "no problems"),
        (["none.yaml"], 1, "none.yaml: không có tệp này; xem lại tên tệp"),
        ([".", "--lang", "en"], 1, "this is a folder; name the file in it"),
    ],
)
def test_the_command_speaks_vietnamese_unless_asked_for_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.yaml").write_text(BASE, "utf-8")
    Path("broken.yaml").write_text(BASE.replace("Asia/Ho_Chi_Minh", "Asia/Hanoi"), "utf-8")

    ended = CliRunner().invoke(cli, ["check", *arguments])
    assert (ended.exit_code, said in ended.output) == (code, True)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "shown"),
    [
        ("5 working days", 5, "working_day", "5 working days"),
        ("1 working day", 1, "working_day", "1 working day"),
        ("05 Working  Days", 5, "working_day", "5 working days"),
        (" 4 working hours ", 4, "working_hour", "4 working hours"),
        ("10 days", 10, "day", "10 days"),
        ("1 day", 1, "day", "1 day"),
        ("999 hours", 999, "hour", "999 hours"),
    ],
)
def test_quantities_are_read_as_people_say_them(
    text: str, amount: int, unit: QuantityUnit, shown: str
) -> None:
    assert Quantity.parse(text) == Quantity(amount, unit)
    assert str(Quantity.parse(text)) == shown


@pytest.mark.parametrize(
    "text", ["", "5", "days", "0 days", "1000 days", "-1 days", "1.5 days", "5 weeks", "5days"]
)
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="amount of time"):
        Quantity.parse(text)

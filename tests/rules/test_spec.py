"""Rules are read as the office means them, or every problem is said, with its line."""

import unicodedata
from pathlib import Path
from typing import TypedDict, get_args

import pytest
import yaml

from bot.check import check, examine
from workflow.spec import Code, Problem, Quantity, SpecErrors, load, rules_hash

HERE = Path(__file__).parent
BASE = (HERE / "broken" / "base.yaml").read_text(encoding="utf-8")
CONFIG = HERE.parents[1] / "config.yaml"


class Example(TypedDict, total=False):
    name: str
    change: list[tuple[str, str]]
    text: str
    times: int
    said: list[str]


EXAMPLES: list[Example] = yaml.safe_load((HERE / "broken" / "examples.yaml").read_text(encoding="utf-8"))


def text_of(example: Example) -> str:
    text = example.get("text", BASE) * example.get("times", 1)
    for old, new in example.get("change", []):
        assert old in text, f"{example['name']}: {old!r} is not in base.yaml"
        text = text.replace(old, new, 1)
    return text


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(SpecErrors) as refused:
        load(text, "config.yaml")
    return refused.value.problems


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_every_problem_is_said_with_its_line(example):
    assert [str(problem) for problem in problems_of(text_of(example))] == example["said"]


def test_every_code_has_an_example():
    shown = {problem.code for example in EXAMPLES for problem in problems_of(text_of(example))}

    assert shown == set(get_args(Code))
    assert len({example["name"] for example in EXAMPLES}) == len(EXAMPLES)


def test_a_problem_knows_its_line_column_path_and_code():
    first, *others = problems_of(BASE.replace("        by: board", "        by: bord"))

    assert others == []
    assert (first.line, first.path, first.code) == (53, "request_types.news.stages[2].by", "unknown-role")
    assert BASE.splitlines()[first.line - 1][first.column - 1 :].startswith("by: board")


def test_the_rules_of_the_demonstration_are_right():
    spec = load(CONFIG.read_text(encoding="utf-8"), "config.yaml")

    assert spec.demonstration
    assert check(CONFIG) == ["config.yaml: 4 request types, 12 stages, 5 channels, 6 units: no problems"]
    news = spec.request_types["news"]
    assert [stage.by for stage in news.stages] == ["unit_head", "desk", "board"]
    assert [stage.name for stage in news.stages if stage.releases] == ["board"]
    assert news.stages[1].within == Quantity(4, "working_hour")
    assert all(len(reason.vi) <= 40 for reason in spec.reasons.values())


def test_words_are_not_mangled():
    text = BASE.replace("vi: Tin bài, en: News", "vi: no, en: 07:30").replace(
        "en: Incomplete", "en: 2026-01-02"
    )
    spec = load(text, "config.yaml")

    assert spec.request_types["news"].title.in_("vi") == "no"
    assert spec.request_types["news"].title.in_("en") == "07:30"
    assert spec.reasons["incomplete"].en == "2026-01-02"


def test_missing_translations_are_only_missed_where_the_language_is_spoken():
    vietnamese = BASE.replace("languages: [vi, en]", "languages: [vi]").replace(
        "language: en", "language: vi"
    )
    spec = load(vietnamese.replace("{vi: Khác, en: Other}", "{vi: Khác}"), "config.yaml")

    category = spec.request_types["news"].fields["category"]
    assert category.options is not None
    assert category.options["other"].in_("en") == "Khác"


def test_letters_are_composed_when_read_and_do_not_change_the_version():
    decomposed = unicodedata.normalize("NFD", BASE)

    assert decomposed != BASE
    assert load(decomposed, "config.yaml") == load(BASE, "config.yaml")
    assert rules_hash(decomposed) == rules_hash(BASE) == rules_hash("\ufeff" + BASE.replace("\n", "\r\n"))
    assert rules_hash(BASE) != rules_hash(BASE.replace("remind: 2", "remind: 1"))


def test_a_file_made_to_fill_the_memory_is_refused_at_its_first_anchor():
    layers = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    layers += [f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]" for i in range(20)]

    (problem,) = problems_of("\n".join(layers))
    assert (problem.line, problem.code) == (1, "anchor")


def test_a_file_of_many_small_things_is_refused_before_they_are_read():
    (problem,) = problems_of("a:\n" + "- x\n" * 30_000)

    assert str(problem) == "config.yaml:20000 the file holds more than 20000 values"
    assert problem.code == "too-big"


def test_check_prints_problems_in_the_order_of_the_file(tmp_path):
    broken = tmp_path / "rules.yaml"
    broken.write_text(
        BASE.replace("parent: school", "parent: scool").replace("rule: W-01", "rule: 1"), "utf-8"
    )

    usable, lines = examine(broken)
    assert not usable
    assert [line.split(" ")[0] for line in lines] == ["rules.yaml:26", "rules.yaml:36"]


def test_check_says_why_a_file_cannot_be_read(tmp_path):
    legacy = tmp_path / "old.yaml"
    legacy.write_bytes(b"a: b\nname: Tr\xadng\n")

    assert check(legacy) == ["old.yaml:2 the file is not UTF-8; save it as UTF-8"]
    assert check(tmp_path / "none.yaml") == ["none.yaml: cannot be opened: No such file or directory"]


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
def test_quantities_are_read_as_people_say_them(text, amount, unit, shown):
    assert Quantity.parse(text) == Quantity(amount, unit)
    assert str(Quantity.parse(text)) == shown


@pytest.mark.parametrize(
    "text", ["", "5", "days", "0 days", "1000 days", "-1 days", "1.5 days", "5 weeks", "5days"]
)
def test_what_is_no_quantity_is_refused(text):
    with pytest.raises(ValueError, match="amount of time"):
        Quantity.parse(text)

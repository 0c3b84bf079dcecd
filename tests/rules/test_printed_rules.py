"""Rules printed as a file say what they said, and are pleasant to read."""

import warnings
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from typer.testing import CliRunner

from bot.cli import cli
from bot.rules_printed import CannotPrint, print_kept
from tests.kit.builders import CONFIG
from tests.kit.editions import second
from tests.rules.drawn_specs import Drawn, files, specs
from tests.rules.drawn_words import MISTAKEN
from workflow.rules.comparison import rule_changes
from workflow.spec import Spec, SpecErrors, load
from workflow.spec.document import read_document
from workflow.spec.printing import WIDTH, in_a_line, printed, printed_type

slowly = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # rules as small as can be take longer than a test may
    suppress_health_check=list(HealthCheck),
)
UNIT = "      - {name: unit, by: unit_head, verb: confirm, within: 1 working day}\n"


@slowly
@given(specs())
def test_printed_rules_say_the_same(spec: Spec) -> None:
    assert load(printed(spec)) == spec


@slowly
@given(files())
def test_a_file_as_it_is_written_says_what_is_printed_of_it(drawn: Drawn) -> None:
    """Types that are like another one are whole when they are read, and no place of the rules has changed."""
    written = f"{in_a_line(drawn.written)}\n"
    assert load(written) == drawn.spec
    assert rule_changes(written, f"{in_a_line(drawn.whole)}\n") == []
    assert rule_changes(printed(drawn.spec), printed(drawn.spec)) == []


@slowly
@given(specs())
def test_a_printed_type_says_the_same_with_all_that_holds_without_being_said(spec: Spec) -> None:
    rest = printed(spec.model_copy(update={"request_types": {}}))
    types = [printed_type(spec, name).removeprefix("request_types:\n") for name in spec.request_types]

    assert load(rest.replace("request_types: {}\n", "request_types:\n" + "".join(types))) == spec


@pytest.mark.parametrize("words", MISTAKEN)
def test_words_that_a_file_could_mistake_are_read_as_they_are(words: str) -> None:
    said = {"vi": words, "list": [words, words]}

    assert read_document(f"{in_a_line(said)}\n", "rules").data == said


def test_a_file_is_printed_as_an_office_writes_it() -> None:
    text = printed(load(CONFIG))

    assert load(text) == load(CONFIG).model_copy(update={"edition": 2})
    assert "hours:\n      mon-fri: [07:30-11:30, 13:00-16:30]\n" in text
    assert "  unit_head: {title: {vi: Thủ trưởng đơn vị, en: Head of unit}, of: unit, substi" in text
    assert UNIT in text
    assert "    rests_on: Quy định truyền thông sự kiện, Điều 3\n" in text, "marks only where they are needed"
    assert "      - name: board\n        by: board\n        verb: approve\n" in text
    assert "        late: {remind: 2, then: deputy}\n" in text
    assert '\n\ndaily_log: {at: "16:30", to: board, unit_heads: unit_head}\n' in text
    assert max(map(len, text.splitlines())) <= WIDTH + 10


def test_a_type_alone_is_printed_with_what_holds_without_being_said() -> None:
    text = printed_type(load(CONFIG), "banner")

    assert text.startswith("request_types:\n  banner:\n    title: {vi: Băng rôn, en: Banner}\n")
    assert "        may: [more, refuse]\n        needs: any\n        within: 1 working day\n" in text
    assert "      banner: {channel: banner, within: 1 working day, late: {remind: 1}}\n" in text


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.yaml"
    path.write_text(CONFIG, "utf-8")
    return path


def printed_by(*words: str) -> tuple[int, str]:
    ended = CliRunner().invoke(cli, ["rules", *words])
    return ended.exit_code, ended.output


def test_a_file_is_printed_whole_or_one_type_of_it(rules: Path) -> None:
    spec = load(CONFIG)

    code, text = printed_by("--print", "--file", str(rules))
    told, english, whole = text.split("\n", 2)
    assert (code, whole) == (0, printed(spec))
    assert told.startswith("# Bản in theo cách viết 2, có bốn điểm hiểu khác cách viết 1")
    assert english.startswith("# This is in edition 2")
    rules.write_text(printed(spec), "utf-8")
    assert printed_by("--print", "--file", str(rules)) == (0, printed(spec))
    assert printed_by("--print", "press", "--file", str(rules)) == (0, printed_type(spec, "press"))


def test_what_cannot_be_printed_is_said(rules: Path) -> None:
    file = ("--file", str(rules))

    assert printed_by("press") == (1, "add --print\n")
    assert printed_by("--print", "pres", *file) == (1, "there is no type of request 'pres'; there is press\n")
    listed = "there is no type of request 'zzz'; there is news, banner, press, coverage\n"
    assert printed_by("--print", "zzz", *file) == (1, listed)
    rules.write_text(CONFIG.replace("rule: W-01", "rule: 1"), "utf-8")
    code, said = printed_by("--print", *file)
    assert (code, said.startswith("rules.yaml:")) == (1, True)


def test_names_that_the_second_edition_needs_for_itself_are_told_of(rules: Path) -> None:
    field = "      late: {kind: yes_no, title: {vi: Muộn, en: Late}}\n"
    rules.write_text(CONFIG.replace("fields:\n", f"fields:\n{field}", 1), "utf-8")

    code, said = printed_by("--print", "--file", str(rules))
    assert (code, said.split("\n")[0][:47]) == (1, "Quy định này vẫn dùng được theo cách viết 1, nh")
    assert said.split("\n")[1].startswith("request_types.news.fields.late: “late” ")


def test_rules_in_force_are_printed_though_a_check_was_added_since() -> None:
    kept = second(CONFIG).replace("may: [more, refuse]", "may: [return, refuse]", 1)

    with pytest.raises(SpecErrors):
        load(kept)
    assert "may: [return, refuse]" in print_kept(kept, None)
    with pytest.raises(CannotPrint, match="không có khóa “titel”"):
        print_kept(kept.replace("title:", "titel:", 1), None)


def test_events_chosen_by_a_condition_are_printed_as_they_were_written() -> None:
    text = second(CONFIG).replace("for: important events}", "for: {important: yes, unit_kind: faculty}}", 1)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = printed(load(text))
    assert "for: {important: " in again
    assert load(again) == load(text)

"""`loa init`: the answers of a terminal become rules that the check accepts."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli
from bot.first_rules import KINDS, Kind
from bot.init import UNITS, key_of, write
from workflow.spec import load, read

VIETNAMESE = ["", "Trường Cao đẳng Hoa Sen", "n", "Khoa Điện", "Phòng Đào tạo", "", "Tổ Truyền thông"]
BOTH = ["university", "Viện Sao Mai", "y", "Morning Star Institute", "Phòng Một", "Office One", "", "", ""]
ODD = ["9", "4", 'Trường "A": {b} # c', "n", "Khoa: Kinh tế - Luật, [đặc biệt]", "Khoa & 'Đất'", "", "null"]


def init(path: Path, answers: list[str]) -> Result:
    return CliRunner().invoke(cli, ["init", str(path)], input="\n".join([*answers, ""]))


@pytest.mark.parametrize("answers", [VIETNAMESE, BOTH, ODD])
def test_what_is_written_passes_the_check(tmp_path: Path, answers: list[str]) -> None:
    path = tmp_path / "config.yaml"
    assert init(path, answers).exit_code == 0
    checked = CliRunner().invoke(cli, ["check", str(path)])
    assert (checked.exit_code, "không có lỗi" in checked.output) == (0, True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_and_a_name_are_enough_for_a_script(tmp_path: Path, kind: Kind) -> None:
    """The file is short, like a page that a secretary reads, without a note of the check."""
    path = tmp_path / "office.yaml"
    written = CliRunner().invoke(cli, ["init", str(path), "--kind", kind, "--name", "Đơn vị Hoa Sen"])
    assert (written.exit_code, written.output.count("\n")) == (0, 1)
    text = path.read_text("utf-8")
    spec, warnings = read(text, path.name)
    assert warnings == []
    assert spec.organisation.name.vi == "Đơn vị Hoa Sen"
    assert len(text.splitlines()) + UNITS <= 150
    assert max(map(len, text.splitlines())) <= 120
    assert "    like: news\n" in text


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_whole_in_english_too(kind: Kind) -> None:
    names = {"name": ("Đơn vị Hoa Sen", "Lotus House")}
    spec = load(write(kind, names, [], "office.yaml", english=True))
    assert spec.organisation.languages == ("vi", "en")


def test_the_answers_are_kept_as_typed(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    init(path, ODD)
    spec = load(path.read_text("utf-8"))
    assert spec.organisation.name.vi == ODD[2]
    assert [unit.title.vi for unit in spec.units.values()] == [ODD[4], ODD[5]]
    assert spec.roles["desk"].title.vi == "null"
    assert spec.organisation.languages == ("vi",)
    assert [(need.type, need.when) for need in spec.events] == [("news", "after"), ("news", "before")]
    assert not spec.demonstration


def test_english_is_asked_for_only_where_it_is_used(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    init(path, BOTH)
    spec = load(path.read_text("utf-8"))
    assert spec.organisation.languages == ("vi", "en")
    assert spec.units["phong_mot"].title.en == "Office One"
    assert spec.roles["desk"].title.en == "Communications Office"


def test_the_file_tells_to_check_itself(tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    init(path, VIETNAMESE)
    text = path.read_text("utf-8")
    assert "loa check office.yaml" in text
    assert "config.yaml" not in text


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("mine", "utf-8")
    assert init(path, VIETNAMESE).exit_code == 1
    assert path.read_text("utf-8") == "mine"


def test_nothing_is_written_when_the_answers_end_early(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    assert init(path, VIETNAMESE[:4]).exit_code != 0
    assert not path.exists()


def test_an_answer_that_will_not_do_is_asked_for_again(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    said = init(path, ["0", "2", "x" * 300, "Trường Hoa Sen", "n", "Khoa Điện", "khoa điện", "", ""])
    assert said.exit_code == 0
    assert list(load(path.read_text("utf-8")).units) == ["khoa_dien"]


def test_the_file_explains_itself(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    init(path, VIETNAMESE)
    text = path.read_text("utf-8")
    assert len(re.findall(r"^\s*#", text, re.MULTILINE)) > 10
    assert "demonstration" not in text


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Khoa Kinh tế", "khoa_kinh_te"),
        ("Đ", "d"),
        ("2 – Tổ", "unit_2_to"),
        ("…", "unit"),
        ("a" * 60, "a" * 28),
    ],
)
def test_keys_come_from_titles(title: str, key: str) -> None:
    assert key_of(title, set()) == key
    assert key_of(title, {key}) == f"{key}_2"

"""`loa demo --rules FILE`: the first story of anybody's rules, by people made up from them."""

from pathlib import Path

import pytest

from bot.init import write
from tests.kit.day import on_monday
from tests.rules.small_office import small
from tests.stories.demo_steps import command, left_behind, run

pytestmark = [pytest.mark.xdist_group("demo"), on_monday]


def told(text: str, tmp_path: Path) -> tuple[int, str]:
    """The exit code and what was said, in a line."""
    file, temporary = tmp_path / "office.yaml", tmp_path / "tmp"
    file.write_text(text, "utf-8")
    temporary.mkdir()
    done = run(command("--tour-only", str(file)), temporary)
    assert (done.stderr, left_behind(temporary)) == ("", [])
    return done.returncode, " ".join(done.stdout.split())


def in_order(said: str, landmarks: tuple[str, ...]) -> None:
    place = 0
    for each in landmarks:
        place = said.find(each, place)
        assert place >= 0, f"{each} is missing, or not in its place: {said[-2000:]}"


def test_rules_that_were_begun_by_asking_are_played_to_their_end(tmp_path: Path) -> None:
    """Written by `loa init`: questions, steps, the group, the link and the second look."""
    code, said = told(write("school", {"name": ("Trường Thử", "")}, [], "office.yaml"), tmp_path)
    assert code == 0, said[-3000:]
    in_order(
        said, ("Đã dựng Trường Thử", "→ Loa: /moi", "bấm [Gửi yêu cầu]", "Tóm tắt", "Đường dẫn https://")
    )


def test_a_council_decides_by_as_many_voices_as_it_needs(tmp_path: Path) -> None:
    """Three of four, and a type without a second look ends when it is published."""
    code, said = told(small(), tmp_path)
    assert code == 0, said[-3000:]
    assert said.count("Hội đồng: phê duyệt ─") == 3
    in_order(said, ("bấm [Xác nhận]", "bấm [Phê duyệt]", "bấm [Nhận đăng: Trang tin]", "Đã đăng ·"))


def test_rules_with_a_mistake_are_not_played(tmp_path: Path) -> None:
    code, said = told(small().replace("by: council", "by: councl"), tmp_path)
    assert code == 1
    assert "không có vai trò “councl”; có phải là “council”?" in said
    assert "kiểm tra bằng: loa check" in said

"""The stage of `loa demo --rules FILE`: somebody invented in every role, and why it cannot be set."""

from pathlib import Path

import pytest

from bot.demo.made_up import ROOM
from bot.demo.piece import of_file
from bot.demo.stage import NotStarted, Scenery
from bot.demo.story import TEN
from bot.first_rules import KINDS, Kind
from bot.init import write
from tests.rules.small_office import small


def stage_of(folder: Path, text: str) -> Scenery:
    file = folder / "office.yaml"
    file.write_text(text, "utf-8")
    return of_file(file, TEN).scenery


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_house_that_loa_begins_has_its_people(kind: Kind, tmp_path: Path) -> None:
    found = stage_of(tmp_path, write(kind, {"name": ("Đơn vị thử", "")}, [], "office.yaml"))
    troupe, spec = found.troupe, found.spec
    held = {role for each in troupe.staff for role, _ in each.roles}
    assert held == {key for key, role in spec.roles.items() if not role.administers}
    assert len(troupe.people) == len(troupe.staff) + 1
    assert len({each.name for each in troupe.people.values()}) == len(troupe.people)
    again = of_file(tmp_path / "office.yaml", TEN).scenery.troupe
    assert again.people == troupe.people


def test_the_sender_comes_first_and_decides_nothing(tmp_path: Path) -> None:
    both_send = small().replace("vi: Trưởng phòng}, of: unit, submits: false", "vi: Trưởng phòng}, of: unit")
    troupe = stage_of(tmp_path, both_send).troupe
    assert troupe.staff[0].roles == (("staff", "unit_1"),)
    assert troupe.staff[1].roles[0][0] == "head"


def test_a_role_that_needs_many_has_one_more_and_sits_in_the_unit_of_its_name(tmp_path: Path) -> None:
    troupe = stage_of(tmp_path, small()).troupe
    council = [each for each in troupe.staff if each.roles[0][0] == "council"]
    assert [each.roles for each in council] == [(("council", "board"),)] * 4


def test_whoever_publishes_has_a_group_with_the_administrator(tmp_path: Path) -> None:
    troupe = stage_of(tmp_path, small()).troupe
    (circle,) = troupe.circles.values()
    assert (circle.title, circle.bound) == ("Hội đồng", (("Trưởng phòng", "Hội đồng"),))
    assert [troupe.people[key].roles for key in circle.members] == [(), (("head", "board"),)]


def test_a_large_house_has_people_where_the_rules_want_them(tmp_path: Path) -> None:
    troupe = stage_of(tmp_path, small(units=80)).troupe
    units = {unit for each in troupe.staff for _, unit in each.roles}
    assert len(troupe.people) <= ROOM + 10
    assert {"unit_1", "board"} <= units


def test_somebody_of_the_house_who_sends_has_a_unit_to_send_for(tmp_path: Path) -> None:
    editor = "  editor: {title: {vi: Ban biên tập}, of: organisation}\n  boss:"
    text = small(more="sent_by: [editor]").replace("  boss:", editor)
    assert stage_of(tmp_path, text).troupe.staff[0].roles == (("editor", "board"),)


def test_somebody_of_the_house_sends_for_a_unit_of_the_kind_that_the_rules_name(tmp_path: Path) -> None:
    text = small(more="sent_by: [editor]\n    for_units: [office]").replace(
        "  boss:", "  editor: {title: {vi: Biên tập}, of: organisation}\n  boss:"
    )
    assert stage_of(tmp_path, text).troupe.staff[0].roles == (("editor", "unit_1"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (small().replace("by: council", "by: councl"), "có phải là “council”?"),
        (small(more="from: 2027-01-01"), "chưa ai gửi được loại yêu cầu nào vào ngày 23/11/2026"),
        (small(more="for_units: [centre]"), "chưa ai gửi được loại yêu cầu nào"),
    ],
    ids=["wrong", "later", "nobody"],
)
def test_what_cannot_be_played_is_said_with_its_cure(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(NotStarted) as refused:
        stage_of(tmp_path, text)
    assert said in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotStarted, match="không có tệp"):
        of_file(tmp_path / "none.yaml", TEN)

"""Warnings of what no request meets: a file that says it can be used, and says where it waits in vain."""

from pathlib import Path

from bot.check import examine
from tests.kit.editions import second

BASE = second((Path(__file__).parent / "broken" / "base.yaml").read_text("utf-8"))
CHANGES = (
    ("    subject: title\n", "    subject: title\n    for_units: [office, union, faculty]\n"),
    ("        by: board\n", "        by: board\n        when: [late, {unit_kind: [faculty, centre]}]\n"),
)
NEVER = BASE.replace(*CHANGES[0], 1).replace(*CHANGES[1], 1)
LEAD = (
    "    stages:\n",
    "    lead_time: {at_least: 5 working days before day, late: {needs: reason}}\n    stages:\n",
)
DAY = ("      body:", "      day: {kind: date, title: {vi: Ngày, en: Day}, required: true}\n      body:")


def told(text: str, folder: Path, language: str = "en") -> list[str]:
    """The warnings of what is never true."""
    rules = folder / "rules.yaml"
    rules.write_text(text, "utf-8")
    usable, lines = examine(rules, language)
    assert usable, lines
    ends = ("or leave this out", "hoặc bỏ điều kiện này", "hoặc bỏ giá trị này")
    return [line.removeprefix("rules.yaml:") for line in lines if line.endswith(ends)]


def test_a_question_for_a_unit_of_a_kind_that_the_register_may_hold_is_a_note(tmp_path: Path) -> None:
    part = "      part: {kind: unit, title: {vi: Đơn vị, en: Unit}, unit_kind: union}\n"
    (said,) = told(BASE.replace("    stages:\n", f"{part}    stages:\n", 1), tmp_path)
    assert "fields.part.unit_kind: note: there is no unit of kind 'union'; add one" in said


def test_what_is_never_true_is_said_with_its_cure(tmp_path: Path) -> None:
    """A unit that comes from a table without its kind is an office, so that of these there may be some."""
    assert told(NEVER, tmp_path) == [
        "39 request_types.news.for_units[1]: note: there is no unit of kind 'union'; "
        "add one to 'units' or in /donvi, or leave this out",
        "56 request_types.news.stages[2].when[0]: note: no request of this type comes late; "
        "give it a 'lead_time' with 'late', or leave this out",
        "56 request_types.news.stages[2].when[1].unit_kind[1]: note: there is no unit of kind 'centre'; "
        "add one to 'units' or in /donvi, or leave this out",
    ]
    assert told(NEVER, tmp_path, "vi") == [
        "39 request_types.news.for_units[1]: lưu ý: chưa có đơn vị nào thuộc loại “union”; "
        "thêm đơn vị vào units hoặc ở /donvi, hoặc bỏ giá trị này",
        "56 request_types.news.stages[2].when[0]: lưu ý: yêu cầu loại này không bao giờ trễ hạn; "
        "thêm lead_time có late, hoặc bỏ điều kiện này",
        "56 request_types.news.stages[2].when[1].unit_kind[1]: lưu ý: chưa có đơn vị nào thuộc loại "
        "“centre”; thêm đơn vị vào units hoặc ở /donvi, hoặc bỏ giá trị này",
    ]


def test_a_type_whose_requests_may_come_late_is_not_warned_of_them(tmp_path: Path) -> None:
    text = NEVER.replace(*LEAD, 1).replace(*DAY, 1)
    assert [each for each in told(text, tmp_path) if "late" in each] == []
    closed = text.replace(", late: {needs: reason}", "")
    assert [each.split(":")[0] for each in told(closed, tmp_path) if "late" in each] == [
        "58 request_types.news.stages[2].when[0]"
    ]

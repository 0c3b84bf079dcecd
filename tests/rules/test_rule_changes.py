"""The words about a changed rules file: each place once, as the file says it."""

import re
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES
from tests.kit.editions import second
from wording import Wording
from workflow.rules import titles
from workflow.rules.comparison import LONGEST, RuleChange, is_condition, rule_changes
from workflow.spec import read_data
from workflow.spec.document import Data
from workflow.spec.problems import Path
from workflow.text import units

WORDING = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
STAGE = """      - name: legal
        by: board
        verb: review
        within: 2 working days
"""
DESK = "      - name: desk\n"
TABLE = [
    ("nothing", [], []),
    ("a note", [("# Quy định của một trường", "# Quy định của trường")], []),
    ("the layout", [("may: [more, refuse]\n", "may:\n          - more\n          - refuse\n")], []),
    (
        "a quantity",
        [
            (
                "        may: [more, refuse]\n        within: 1 working day",
                "        may: [more, refuse]\n        within: 2 working days",
            )
        ],
        ["request_types.news.stages[0].within: 1 working day → 2 working days"],
    ),
    ("a word", [("vi: Tin bài,", "vi: Tin tức,")], ["request_types.news.title.vi: Tin bài → Tin tức"]),
    (
        "a list of words",
        [("may: [edit, more, return, refuse]", "may: [edit, refuse]")],
        ["request_types.news.stages[1].may: edit, more, return, refuse → edit, refuse"],
    ),
    (
        "a stage put in between leaves the others alone",
        [(DESK, STAGE + DESK)],
        ["request_types.news.stages[1]:  → name: legal, by: board, verb: review, within: 2 working days"],
    ),
    (
        "a stage put in between while a later one changes",
        [(DESK, STAGE + DESK), ("within: 4 working hours", "within: 8 working hours")],
        [
            "request_types.news.stages[2].within: 4 working hours → 8 working hours",
            "request_types.news.stages[1]:  → name: legal, by: board, verb: review, within: 2 working days",
        ],
    ),
    (
        "a channel taken out",
        [("      - {channel: website_en, within: 2 working days, only_if: english}\n", "")],
        ["request_types.news.publish[1]: channel: website_en, within: 2 working days, only_if: engli… → "],
    ),
    (
        "channels in another order",
        [
            ("      - {channel: website_vi, within: 1 working day}\n", ""),
            (
                "only_if: english}\n",
                "only_if: english}\n      - {channel: website_vi, within: 1 working day}\n",
            ),
        ],
        ["request_types.news.publish: website_vi, website_en → website_en, website_vi"],
    ),
    (
        "a need of events without a name",
        [("    within: 10 days", "    within: 12 days")],
        ["events[1].within: 10 days → 12 days"],
    ),
    (
        "a need of events put in front",
        [("events:\n", "events:\n  - {type: coverage, when: before, within: 2 days}\n")],
        ["events[0]:  → type: coverage, when: before, within: 2 days"],
    ),
    (
        "something that was not there",
        [("    submits: false\n", "    submits: false\n    substitutes: [desk]\n")],
        ["roles.administrator.substitutes:  → desk"],
    ),
    (
        "a value of another kind",
        [("training: {vi: Đào tạo, en: Training}", "training: Đào tạo")],
        ["request_types.news.fields.category.options.training: vi: Đào tạo, en: Training → Đào tạo"],
    ),
]


@pytest.mark.parametrize(("changes", "said"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_each_place_is_said_once(changes: list[tuple[str, str]], said: list[str]) -> None:
    text = RULES
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    found = rule_changes(RULES, text)
    assert [f"{c.path}: {c.before} → {c.after}" for c in found] == said
    assert all(units(value) <= LONGEST for c in found for value in (c.before, c.after))
    back = rule_changes(text, RULES)
    assert len(back) == len(said)


WORDS = [
    (
        "may: [edit, more, return, refuse]",
        "may: [edit, refuse]",
        "Tin bài · bước 2 (Phòng Truyền thông duyệt) · được phép: "
        "biên tập, yêu cầu bổ sung, trả lại, từ chối → biên tập, từ chối",
    ),
    (
        DESK,
        STAGE + DESK,
        "Tin bài · bước 2 (Ban Giám hiệu duyệt) (mới): người thực hiện: Ban Giám hiệu; "
        "hình thức quyết định: duyệt; thời hạn: 2 ngày làm việc",
    ),
    (
        DESK,
        DESK + "        title: {vi: Biên tập}\n",
        "Tin bài · bước 2 (Biên tập) · tên gọi (mới): Biên tập",
    ),
    (
        "      - {channel: website_en, within: 2 working days, only_if: english}\n",
        "",
        "Tin bài · việc “Website tiếng Anh” (bỏ): kênh: Website tiếng Anh; thời hạn: 2 ngày làm việc; "
        "điều kiện: Cần bản tiếng Anh: có",
    ),
    ("max: 150", "max: 120", "Tin bài · câu hỏi “Tiêu đề” · tối đa: 150 → 120"),
    ("en: News item", "en: News", "Tin bài · tên gọi · tiếng Anh: News item → News"),
    (
        "    within: 10 days",
        "    within: 12 days",
        "nhu cầu của sự kiện (Tin giới thiệu sự kiện) · phải đăng: 10 ngày trước sự kiện → "
        "12 ngày trước sự kiện",
    ),
    (
        "    owner: webmaster",
        "    owner: desk",
        "kênh “Website tiếng Việt” · người phụ trách: Quản trị website → Phòng Truyền thông",
    ),
    (
        "        verb: approve\n        may: [more, return",
        "        verb: approve\n        when: [late, {english: yes, sent_by: staff}]\n"
        "        may: [more, return",
        "Tin bài · bước 3 (Ban Giám hiệu phê duyệt) · điều kiện (mới): "
        "trễ hạn hoặc Cần bản tiếng Anh: có, người gửi: Cán bộ",
    ),
    (
        "may: [edit, more, return, refuse]",
        "may: [edit, more, opinion, refuse]",
        "Tin bài · bước 2 (Phòng Truyền thông duyệt) · được phép: "
        "biên tập, yêu cầu bổ sung, trả lại, từ chối → biên tập, yêu cầu bổ sung, xin ý kiến, từ chối",
    ),
    (
        "may: [edit, more, return, refuse]",
        "may: [edit, more, opinion, refuse]",
        "Tin bài · bước 2 (Phòng Truyền thông duyệt) · được phép: "
        "biên tập, yêu cầu bổ sung, trả lại, từ chối → biên tập, yêu cầu bổ sung, xin ý kiến, từ chối",
    ),
    ("    submits: false", "    submits: true", "vai trò “Quản trị viên” · được gửi yêu cầu: không → có"),
    (
        'digest: ["07:30", "13:00"]',
        'digest: ["08:00", "13:00"]',
        "đơn vị chủ quản · tin nhắn · giờ nhắc việc: 07:30, 13:00 → 08:00, 13:00",
    ),
    ("staff: {vi: Nhân sự,", "staff: {vi: Đội ngũ,", "Cập nhật website · mục “Nhân sự”: Nhân sự → Đội ngũ"),
    (
        "mon-fri: [07:30-11:30,",
        "mon-fri: [08:00-11:30,",
        "đơn vị chủ quản · lịch làm việc · giờ làm việc mon-fri: "
        "07:30-11:30, 13:00-16:30 → 08:00-11:30, 13:00-16:30",
    ),
]


@pytest.mark.parametrize(("old", "new", "words"), WORDS, ids=[row[0].strip() for row in WORDS])
def test_a_place_is_said_in_the_words_of_the_office(old: str, new: str, words: str) -> None:
    assert old in RULES
    text = RULES.replace(old, new, 1)
    files = [read_data(each, "rules") for each in (RULES, text)]
    assert [WORDING.say("vi", titles.said(c, *files)) for c in rule_changes(RULES, text)] == [f"• {words}"]


OVER = "the file is written over into another edition"
OTHER_EDITION = [
    (OVER, [], ["edition: 1 → 2"], ["edition: 2 → 1"]),
    (
        "a channel taken out as well",
        [("      website_en: {channel: website_en, within: 2 working days, when: {english: yes}}\n", "")],
        [
            "edition: 1 → 2",
            "request_types.news.publish[1]: channel: website_en, within: 2 working days, only_if: engli… → ",
        ],
        [
            "edition: 2 → 1",
            "request_types.news.publish[1]:  → channel: website_en, within: 2 working days, only_if: engli…",
        ],
    ),
    (
        "a condition as well",
        [("when: {english: yes}", "when: [late, {english: yes}]")],
        [
            "edition: 1 → 2",
            "request_types.news.tasks.website_en.when: english → late, {english: yes}",
        ],
        [
            "edition: 2 → 1",
            "request_types.news.publish[1].only_if: late, {english: yes} → english",
        ],
    ),
]


@pytest.mark.parametrize(
    ("changes", "said", "back"), [row[1:] for row in OTHER_EDITION], ids=[row[0] for row in OTHER_EDITION]
)
def test_another_edition_is_no_other_rule(
    changes: list[tuple[str, str]], said: list[str], back: list[str]
) -> None:
    text = second(RULES)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    for before, after, expected in ((RULES, text, said), (text, RULES, back)):
        assert [f"{c.path}: {c.before} → {c.after}" for c in rule_changes(before, after)] == expected


@pytest.mark.parametrize("edition", [str, second], ids=["first", "second"])
def test_an_order_of_channels_is_said_as_its_file_writes_it(edition: Callable[[str], str]) -> None:
    channel = "      - {channel: website_vi, within: 1 working day}\n"
    last = "only_if: english}\n"
    text = RULES.replace(channel, "", 1).replace(last, last + channel, 1)
    (change,) = rule_changes(edition(RULES), edition(text))
    key = "publish" if edition is str else "tasks"
    assert change.path == f"request_types.news.{key}"
    assert (change.before, change.after) == ("website_vi, website_en", "website_en, website_vi")
    files = [read_data(edition(each), "rules") for each in (RULES, text)]
    said = WORDING.say("vi", titles.said(change, *files))
    assert said.endswith("Website tiếng Việt, Website tiếng Anh → Website tiếng Anh, Website tiếng Việt")


def places_in(data: Data, path: Path) -> Iterator[Path]:
    if path:
        yield path
    if path and is_condition(path):
        return  # it is said whole
    for key, value in (
        data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    ):
        yield from places_in(value, (*path, key))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_place_of_the_rules_can_be_said(language: str) -> None:
    """Each value of the shipped file, put in and taken out."""
    file, empty = read_data(RULES, "rules"), read_data("", "rules")
    places = list(places_in(file.data, ()))
    assert len(places) > 500
    for place in places:
        value = file.get(place)
        put_in = titles.said(RuleChange(place, None, value), empty, file)
        taken_out = titles.said(RuleChange(place, value, None), file, empty)
        for said in (WORDING.say(language, line) for line in (put_in, taken_out)):
            assert "???" not in said
            assert not re.search(r"[a-z]_[a-z]", said), said


def test_a_question_that_is_called_like_a_condition_is_said_as_a_question() -> None:
    renamed = RULES.replace("      source:\n", "      when:\n", 1)
    changes = rule_changes(RULES, renamed)
    assert changes
    old, new = read_data(RULES, "rules"), read_data(renamed, "rules")
    said = [WORDING.say("vi", titles.said(change, old, new)) for change in changes]
    assert any("Đường dẫn nguồn" in each for each in said)

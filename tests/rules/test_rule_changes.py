"""What is said of a changed rules file: each place once, as the file says it."""

import pytest

from tests.builders import RULES
from workflow.rule_changes import LONGEST, rule_changes
from workflow.text import units

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

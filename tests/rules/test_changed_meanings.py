"""Changed rules as administrators read them: what means the same is no change, and a verb has one form."""

import pytest

from tests.kit.builders import RULES
from tests.kit.editions import second
from tests.kit.verb_rules import ENDORSE, VERBS
from tests.rules.second_rules import SECOND, board_when
from tests.rules.test_rule_changes import WORDING
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec import read_data

CONDITION = "[{english: yes, category: [training, cooperation]}, late]"
SAME = [
    "[late, {english: yes, category: [training, cooperation]}]",
    "[{category: [cooperation, training], english: [yes]}, {late: yes}]",
]
OTHER = [
    "[{english: yes, category: training}, late]",
    "[{english: yes}, {category: [training, cooperation]}, late]",
]


def under(condition: str) -> str:
    return SECOND.replace(*board_when(condition), 1)


def said(before: str, after: str, language: str = "en") -> list[str]:
    files = read_data(before, "rules"), read_data(after, "rules")
    return [WORDING.say(language, titles.said(change, *files)) for change in rule_changes(before, after)]


@pytest.mark.parametrize("condition", SAME)
def test_a_condition_in_another_order_is_no_change(condition: str) -> None:
    assert rule_changes(under(CONDITION), under(condition)) == []


@pytest.mark.parametrize("condition", OTHER)
def test_another_condition_is_a_change(condition: str) -> None:
    (change,) = rule_changes(under(CONDITION), under(condition))
    assert change.path == "request_types.news.stages[2].when"


def test_a_verb_of_the_office_is_said_in_one_form() -> None:
    assert said(second(RULES), VERBS) == [
        "• News item · stage 2 (Communications Office: endorse) · way of deciding: reviews → endorse"
    ]
    assert said(second(RULES), VERBS, "vi") == [
        "• Tin bài · bước 2 (Phòng Truyền thông thống nhất) · hình thức quyết định: duyệt → thống nhất"
    ]


def test_both_forms_are_said_where_they_are_what_changed() -> None:
    assert said(VERBS, VERBS.replace(ENDORSE, "{vi: thống nhất, en: endorse / agreed}")) == [
        "• News item · stage 2 (Communications Office: endorse) · way of deciding · in English: "
        "endorse, endorsed → endorse, agreed"
    ]


def test_a_new_step_is_said_with_all_of_its_keys() -> None:
    """An administrator who applies it reads who may stop it, and what happens when nobody answers."""
    step = (
        "      - {name: council, by: board, verb: review, may: [refuse], needs: 2, veto: deputy, "
        "within: 1 working day, late: {remind: 1, goes_on: true}, when: late}\n"
    )
    place = SECOND.index("      - name: board")
    (line,) = said(SECOND, SECOND[:place] + step + SECOND[place:])
    assert line.endswith(
        "needs: 2; veto: Vice-Rector in charge; time allowed: 1 working day; when late: reminders: 1; "
        "goes on when late: yes; condition: sent late"
    )

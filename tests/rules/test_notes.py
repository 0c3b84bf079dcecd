"""Notes on rules that can be used and will not do what they seem to say: each is told with its cure."""

from pathlib import Path

import pytest

from bot.check import examine
from tests.kit.editions import second

BASE = second((Path(__file__).parent / "broken" / "base.yaml").read_text("utf-8"))
STEP = "{name: desk, by: desk, verb: review, may: [edit, return], needs: 2}"
COUNCIL = "{name: desk, by: desk, verb: review, may: [refuse], needs: 2, within: 1 working day"
RIGHT = "      right: {kind: tick, title: {vi: Đúng, en: Right}, required: true}\n"
TICK = ("      english:", f"{RIGHT}      english:")
ALIKE = """
  notice:
    like: news
    title: {vi: Thông báo, en: Notice}
    stages: [{name: board, by: board, verb: approve}]
events:
"""
FIELD = "      english:"
NEW = "training: {kind: yes_no, title: {vi: Mới, en: New}, required: true, when: {category: training}}"
TRAINED = (FIELD, f"      {NEW}\n{FIELD}")
CLASHING = (STEP, "{name: desk, by: desk, verb: review, when: {category: other, training: yes}}")
DAYS = (FIELD, f"      day: {{kind: date, title: {{vi: Ngày, en: Day}}, required: true}}\n{FIELD}")
SITE = "site: {channel: site,"
LINE = "line: {title: {vi: Đo, en: Test}, to: desk, needed_for: board}"
ASKS = (STEP, "{name: desk, by: desk, verb: review, asks: [right]}")
LATE = (STEP, COUNCIL + ", asks: [english], late: {goes_on: true}}")
TABLE = {
    "a veto that each of them has": (
        [(STEP, COUNCIL + ", veto: desk}")],
        "stages[1].veto",
        "those with a veto are those who decide",
    ),
    "a veto that comes in late": (
        [(STEP, COUNCIL + ", veto: deputy, late: {then: deputy}}")],
        "stages[1].late.then",
        "'deputy' can decide from the beginning",
    ),
    "a question nobody may answer": (
        [LATE],
        "stages[1].asks[0]",
        "when the time is over the request goes on without an answer to 'english'",
    ),
    "a tick that is never no": (
        [TICK, ASKS, ("when: {english: yes}", "when: {right: no}")],
        "tasks.site_en.when.right",
        "every request has 'right' ticked",
    ),
    "a step that no answers lead to": (
        [TRAINED, CLASHING],
        "stages[1].when",
        "no answer makes this condition true, so that no request comes to this step",
    ),
    "a task that no answers lead to": (
        [("when: {english: yes}", "when: {category: other, training: yes}"), TRAINED],
        "tasks.site_en.when",
        "no answer makes this condition true; change it",
    ),
    "a lead time that is too short": (
        [DAYS, ("    rule: W-01\n", "    rule: W-01\n    lead_time: 2 working days before day\n")],
        "lead_time",
        "the steps and the publishing need 1 working day + 1 working day + 1 working day, "
        "more than 2 working days before the event",
    ),
    "a task for which everything waits": (
        [(SITE, f"{LINE}\n      {SITE}")],
        "tasks.line.needed_for",
        "a request waits until this task is done, and nobody may waive it",
    ),
    "a key with nothing behind it": (
        [(STEP, "{name: desk, by: desk, verb: review, veto: }")],
        "stages[1].veto",
        "nothing is written here",
    ),
}


def changed(*changes: tuple[str, str]) -> str:
    text = BASE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


OF_SENDER = changed(TICK, ASKS, ("\nevents:\n", ALIKE))
DUTY = """    for: each unit with a site
    by: head
    helped_by: desk
    items:
      staff: {vi: Nhân sự, en: Staff}
    late: {remind: 2, report_to: board}
"""
OF_ADMINISTRATORS = """    for: each holder of admin
    counts: {types: [news], at_least: 2}
    late: {report_to: board}
"""
COMES_ROUND = {
    "a duty of a kind that no unit has": (
        (("for: each unit with a site", "for: each unit of kind union"),),
        "duties.unit_site.for: note: no unit of the file is of the kind union",
    ),
    "a duty that counts what its debtors never send": (
        ((DUTY, OF_ADMINISTRATORS), ("administers: true}", "administers: true, submits: false}")),
        "duties.unit_site.counts: note: the role 'admin' sends none of what is counted, so that it is never",
    ),
    "a channel that no log tells of": (
        (("unit_heads: head}", "channels: [site]}"),),
        "daily_log: note: nobody is told of what these channels publish: site_en",
    ),
}
OTHER = """request_types:
  other:
    like: news
    title: {vi: Tin khác, en: Other news}
    replaces: news
    for_units: [%s]
"""
INSTEAD = {
    "a type that is replaced where it is not": (
        (
            ("request_types:\n", OTHER % "economics"),
            ("    rule: W-01\n", "    rule: W-01\n    for_units: [school]\n"),
        ),
        "request_types.other.for_units[0]: note: 'economics' does not use 'news',",
    ),
    "a type that is replaced wherever it is": (
        (("request_types:\n", OTHER % "faculty, board"),),
        "request_types.news: note: every unit of the file has a type instead of 'news',",
    ),
}
NOTED = (
    *(changed(*changes) for changes, _, _ in TABLE.values()),
    *(changed(*changes) for changes, _ in (COMES_ROUND | INSTEAD).values()),
    OF_SENDER,
)


def told(text: str, folder: Path, language: str) -> list[str]:
    rules = folder / "rules.yaml"
    rules.write_text(text, "utf-8")
    usable, lines = examine(rules, language)
    assert usable, lines
    return [line for line in lines[:-1] if "roles." not in line]


@pytest.mark.parametrize("name", TABLE)
def test_a_surprise_is_told_where_it_stands(name: str, tmp_path: Path) -> None:
    changes, place, words = TABLE[name]
    (line,) = told(changed(*changes), tmp_path, "en")
    assert f"request_types.news.{place}: note: {words}" in line
    (line,) = told(changed(*changes), tmp_path, "vi")
    assert f"request_types.news.{place}: lưu ý: " in line


@pytest.mark.parametrize("name", COMES_ROUND | INSTEAD)
def test_what_is_without_effect_or_leaves_somebody_out_is_told(name: str, tmp_path: Path) -> None:
    changes, words = (COMES_ROUND | INSTEAD)[name]
    (line,) = told(changed(*changes), tmp_path, "en")
    assert words in line


def test_the_plain_rules_are_given_without_notes(tmp_path: Path) -> None:
    assert told(BASE, tmp_path, "en") == []


def test_a_question_that_becomes_the_senders_is_told(tmp_path: Path) -> None:
    """A type that replaces the steps of its base keeps the questions that these asked."""
    (line,) = told(OF_SENDER, tmp_path, "en")
    assert "request_types.notice: note: 'news' asks 'right' at a step or of a task" in line
    title = "    title: {vi: Thông báo"
    kept = OF_SENDER.replace(title, f"    fields: {{right: none}}\n{title}")
    assert told(kept, tmp_path, "en") == []

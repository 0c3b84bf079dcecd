"""Types that are like another one: whole when they are read, and compared by what they mean."""

from pathlib import Path

import pytest

from tests.kit.builders import CONFIG
from tests.kit.editions import second
from tests.rules.test_spec import BASE, problems_of
from workflow.rules.comparison import rule_changes
from workflow.spec import RequestType, load
from workflow.spec.printing import printed, printed_type

SHORT = """\
  short_news:
    like: news
    title: {vi: Tin vắn, en: Short news}
    fields:
      body: none
      english: {kind: yes_no, title: {vi: Có bản tiếng Anh, en: In English}}
      source: {kind: link, title: {vi: Nguồn, en: Source}}
    stages:
      - {name: desk, by: desk, verb: approve, within: 4 working hours}
    rule: none
"""
SECOND = second(BASE)
TEXT = SECOND.replace("events:\n", f"{SHORT}events:\n", 1)


def types(text: str = TEXT) -> dict[str, RequestType]:
    return load(text).request_types


def test_a_type_takes_another_one_over_and_replaces_what_it_writes_itself() -> None:
    news, short = types()["news"], types()["short_news"]

    assert [stage.name for stage in short.stages] == ["desk"], "a key of its own replaces the whole key"
    assert (short.title.vi, short.rule, news.rule) == ("Tin vắn", None, "W-01")
    assert (short.tasks, short.result, short.subject) == (news.tasks, news.result, news.subject)


def test_only_fields_are_merged_by_name_in_the_order_of_the_other_type() -> None:
    news, short = types()["news"], types()["short_news"]

    assert list(short.fields) == ["title", "category", "english", "photos", "source"]
    assert short.fields["english"].title.vi == "Có bản tiếng Anh"
    assert short.fields["photos"] == news.fields["photos"]


def test_a_type_may_be_written_before_the_one_that_it_is_like() -> None:
    assert types(SECOND.replace("request_types:\n", f"request_types:\n{SHORT}", 1)) == types()


def test_a_printed_type_shows_what_it_took_over() -> None:
    spec = load(TEXT)

    assert load(printed(spec)) == spec
    assert "like" not in printed(spec)
    assert "      site: {channel: site, within: 1 working day, late: {remind: 1}}\n" in printed_type(
        spec, "short_news"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "  site: {channel: site, within: 1 working day}",
            "  site: {channel: site, within: 2 working days}",
            ["request_types.news.tasks.site.within", "request_types.short_news.tasks.site.within"],
        ),
        ("like: news\n", "like: news\n    within: 3 working days\n", ["request_types.short_news.within"]),
        ("{name: unit, by: head,", "{name: first, by: head,", ["request_types.news.stages"]),
        ("    rule: none\n", "", ["request_types.short_news.rule"]),
    ],
)
def test_versions_are_compared_by_what_they_mean(old: str, new: str, said: list[str]) -> None:
    assert old in TEXT
    changed = [change.path for change in rule_changes(TEXT, TEXT.replace(old, new, 1))]

    assert [path for path in said if not any(each.startswith(path) for each in changed)] == []
    assert {path.split(".")[1] for path in changed} == {path.split(".")[1] for path in said}


def test_writing_a_type_out_changes_nothing() -> None:
    spec = load(TEXT)
    whole = printed_type(spec, "short_news").removeprefix("request_types:\n")

    assert load(TEXT.replace(SHORT, whole, 1)) == spec


def test_a_few_lines_that_become_many_are_refused() -> None:
    titles = ("{vi: Tin " + str(n) + ", en: News " + str(n) + "}" for n in range(400))
    many = "".join(f"  like_{n}: {{like: news, title: {title}}}\n" for n, title in enumerate(titles))

    problems = problems_of(TEXT.replace("events:\n", f"{many}events:\n", 1))
    assert {problem.code for problem in problems} == {"too-many"}


def test_the_example_of_the_guide_is_read() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "quan-tri.md").read_text("utf-8")
    example = guide.split("    # … đủ các khóa\n")[1].split("```")[0]
    short = types(second(CONFIG).replace("request_types:\n", f"request_types:\n{example}", 1))["short_news"]

    assert (short.title.vi, short.fields["body"].max, short.result) == ("Tin vắn", 500, None)
    assert "attachment" not in short.fields

"""The first edition of the rules means what it meant, in every file and every version that is kept."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.check import in_words
from tests.kit.builders import CONFIG, RULES, SHIPPED, Product, open_product
from tests.kit.editions import FIRST_LINE, second
from tests.rules.meaning import NOTHING, meaning, parsed
from tests.rules.rule_files import B, start
from tests.upgrade.kept import LANDED
from workflow.model import Request, RuleOffer, RuleVersion
from workflow.spec import SpecErrors, load, read, reread

HERE = Path(__file__).parent
MEANING = parsed(
    (HERE / "first_edition" / "config.txt").read_text("utf-8")
)  # read by the program of that time

PANELS = {
    "request_types.banner.title.vi": "Băng rôn và pano",
    "request_types.banner.fields.form.options.banner.vi": "Băng rôn và pano",
}
BROADCASTERS = {
    "channels.press.title.vi": "Mời báo chí và đài",
    "request_types.press.title.vi": "Mời báo chí và đài",
}
OLDER = {"request_types.news.used_for.en": "a news item that is written, for the website"}
VERSIONS = {
    ("0017", 1): OLDER,
    ("0017", 2): OLDER | PANELS,
    ("0017", 3): OLDER | PANELS | BROADCASTERS,
    ("0019", 1): {},
    ("0019", 2): PANELS,
    ("0019", 3): PANELS | BROADCASTERS,
}


def kept() -> dict[tuple[str, int], str]:
    """The text of each version of first-edition rules in a database of an earlier program."""
    found: dict[tuple[str, int], str] = {}
    for name in LANDED:
        office = sqlite3.connect(":memory:")
        office.executescript((HERE.parent / "upgrade" / name / "office.sql").read_text("utf-8"))
        versions = office.execute("SELECT id, text FROM rule_version")
        found |= {(name, id): text for id, text in versions if not text.startswith(FIRST_LINE)}
        office.close()
    return found


def is_said(text: str, expected: dict[str, str]) -> bool:
    """Whether rules mean this, as they are loaded and as they are kept; what came later says nothing."""
    said = meaning(load(text))
    later = {path: said[path] for path in said.keys() - expected.keys()}
    assert {path: said.get(path) for path in expected} == expected
    assert [f"{path}: {value}" for path, value in later.items() if value not in NOTHING] == []
    return meaning(reread(text, "kept")) == said


def test_the_file_of_the_first_edition_means_what_it_meant() -> None:
    assert is_said(CONFIG, MEANING)
    assert is_said("edition: 1\n" + CONFIG, MEANING)


def test_a_file_written_over_into_the_second_edition_means_the_same() -> None:
    assert "publish:" not in second(CONFIG)
    assert is_said(second(CONFIG), MEANING)


def test_the_shipped_file_says_in_the_second_edition_what_it_said_in_the_first() -> None:
    assert load(SHIPPED) == load(CONFIG).model_copy(update={"edition": 2})


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: f"{version[0]}-{version[1]}")
def test_every_version_that_is_kept_means_what_it_meant(version: tuple[str, int]) -> None:
    assert is_said(kept()[version], MEANING | VERSIONS[version])


def test_no_version_that_is_kept_is_left_out() -> None:
    assert sorted(kept()) == sorted(VERSIONS)


def test_a_warning_stands_at_the_line_of_its_file_in_either_edition() -> None:
    text = CONFIG.replace("why: Làm bù theo 12729/VPCP-KGVX", "why: “Làm bù”")
    for n, file in enumerate((text, second(text))):
        (told,) = [problem for problem in read(file, "config.yaml")[1] if problem.code == "curly-in-words"]
        assert told.line == text[: text.index("“Làm bù”")].count("\n") + 1 + n
        assert told.path == "organisation.calendar.days_worked[0].why"


# rules that a check refuses which came after them


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


REFUSED = [
    ("a unit of another that is not there", "  training: {", "  training: {parent: nowhere, "),
    ("no step that releases", "        releases: true\n", ""),
    ("one title for two types", "vi: Băng rôn, en: Banner}\n    used", "vi: Tin bài, en: Banner}\n    used"),
]


@pytest.mark.parametrize(("old", "new"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_running_case_goes_on_under_rules_that_a_later_check_refuses(
    product: Product, old: str, new: str
) -> None:
    """Nor does a changed file start unasked because of it."""
    assert old in RULES
    text = RULES.replace(old, new, 1)
    with pytest.raises(SpecErrors) as refused:
        load(text)
    assert in_words(refused.value, "vi")

    await product.submit()
    version = await product.newest(RuleVersion)
    await product.change(version, text=text)
    await start(product, B)
    assert [offer.state for offer in await product.all(RuleOffer)] == ["applied", "open"]
    await product.decide("head")
    await product.decide("desk")
    await product.decide("board")
    assert (await product.newest(Request)).status == "publishing"

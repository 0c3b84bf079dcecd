"""Documents that can be checked are."""

import pkgutil
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from bot.settings import names
from tests.house.test_house import PACKAGES

ROOT = Path(__file__).parents[2]
FOLDERS = (*PACKAGES, "tests")
OTHERS = {"Any", "ExtBot", "KeyError", "Preview", "verb_noun.py", "event_moves.py"}  # of libraries, examples
PARTS = ("Context", "Decision", "Considered", "Consequences", "How a breach would be noticed")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_everything_of_the_house_that_is_named_is_there(page: Path) -> None:
    """Files by their paths, names by their modules."""
    text = page.read_text("utf-8")
    drawn = re.findall(rf"^\W*((?:{'|'.join(FOLDERS)})/[\w/-]+(?:\.py|/))", text, re.M)
    for path in [*drawn, *re.findall(rf"`((?:{'|'.join(FOLDERS)})/[\w/.-]*)", text)]:
        assert (ROOT / path).exists(), path
    for name in re.findall(r"`((?:bot|dialogs|handlers|sandbox|storage|wording|workflow)\.[\w.]+)", text):
        assert pkgutil.resolve_name(name) is not None, name


@cache
def sources() -> dict[str, str]:
    """Return the modules of the house, by their paths."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
    }


@cache
def classes() -> set[str]:
    """Return the names of classes, and of other things that are called like one."""
    named = r"^\s*class (\w+)|^([A-Z]\w+)(?: =|:)"
    return {
        name for source in sources().values() for both in re.findall(named, source, re.M) for name in both
    }


def is_there(named: str) -> bool:
    """Whether a module, a test of one or a class that a page names is there; True of anything else."""
    if module := re.fullmatch(r"([\w/-]+\.py)(?:::(\w+))?", named):
        found = [source for path, source in sources().items() if f"/{path}".endswith(f"/{module[1]}")]
        return any(not module[2] or f"def {module[2]}(" in source for source in found)
    of_class = re.fullmatch(r"([A-Z][a-z]\w+)(?:\.\w+)?", named)
    return of_class is None or of_class[1] in classes()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_module_test_and_class_that_is_named_is_there(page: Path) -> None:
    named = set(re.findall(r"`([^`\n]+)`", page.read_text("utf-8")))
    assert [each for each in sorted(named - OTHERS) if not is_there(each)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_test_is_named_with_its_folder(page: Path) -> None:
    """Several files of tests have the same name, and a function alone leads nowhere."""
    named = re.findall(r"`(test_\w+(?:\.py)?(?:::\w+)?)`", page.read_text("utf-8"))
    assert named == []


def test_a_name_that_is_gone_is_found() -> None:
    gone = ("bot/turns_gone.py", "tests/house/test_documents.py::test_gone", "ContextGone.next_intent")
    assert [each for each in gone if is_there(each)] == []


def test_the_two_commands_are_the_makefiles() -> None:
    """The commands that the README shows first are run by .ci/run."""
    block = re.search(r"```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    assert block
    commands = block[1].split("\n")[:-1]
    assert commands == ["make demo", "make test"]
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    assert all(re.search(rf"^{c}( |$)", run, re.M) for c in commands)


def test_the_readme_names_every_setting() -> None:
    assert set(names()) <= set(re.findall(r"LOA_[A-Z_]+", (ROOT / "README.md").read_text("utf-8")))


def test_every_command_the_readme_shows_exists() -> None:
    shown = set(re.findall(r"`loa ([a-z]+)", (ROOT / "README.md").read_text("utf-8")))
    helped = subprocess.run(
        [sys.executable, "-m", "bot", "--help"], capture_output=True, text=True, check=True
    )
    assert shown
    assert {c for c in shown if c not in helped.stdout} == set()


def test_every_decision_has_its_parts() -> None:
    for page in (ROOT / "docs" / "decisions").glob("*.md"):
        text = page.read_text("utf-8")
        assert [part for part in PARTS if f"\n## {part}\n" not in text] == [], page.name

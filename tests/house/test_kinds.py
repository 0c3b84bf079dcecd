"""Kinds of field: nobody asks which one a field is of (CONTRIBUTING.md, "A new kind of field")."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.said_texts import variables
from wording import Wording
from wording.speaker import TEXTS
from workflow.form import kinds
from workflow.requests.drafts.asked_extras import WAYS
from workflow.spec import FieldSpec, Words
from workflow.spec.kinds import ALLOWED, Allowed

HOUSE = Path(__file__).parents[2]
ROOMS = ("workflow", "wording", "storage", "dialogs", "handlers", "bot")
MAY = (  # the two tables, and one of answers that are made up
    "workflow/spec/kinds.py",
    "workflow/form/kinds/__init__.py",
    "bot/demo/made_up_answers.py",
)
OTHER = ("workflow/people/listing.py",)  # whose `kind` is that of somebody who has not come in
OWN = {name for name in ALLOWED if "_" in name}  # the word of nothing else


def named(tree: ast.AST) -> Iterator[str]:
    """The kinds that a source names: one that nothing else is called, or that a `.kind` is compared with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in OWN:
            yield str(node.value)
        parts: list[ast.AST] = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        parts = [node.subject, *node.cases] if isinstance(node, ast.Match) else parts
        if any(isinstance(part, ast.Attribute) and part.attr == "kind" for part in parts):
            words = (each for part in parts for each in ast.walk(part) if isinstance(each, ast.Constant))
            yield from (str(each.value) for each in words if each.value in ALLOWED)


def test_only_the_tables_name_a_kind_of_field() -> None:
    named_in = {
        str(path.relative_to(HOUSE)): sorted(named(ast.parse(path.read_text("utf-8"))))
        for room in ROOMS
        for path in (HOUSE / room).rglob("*.py")
    }
    assert {path: names for path, names in named_in.items() if names and path not in (*MAY, *OTHER)} == {}


def test_every_kind_that_rules_may_name_has_a_class() -> None:
    assert list(kinds.KINDS) == list(ALLOWED)


@pytest.mark.parametrize("language", Wording.languages)
def test_every_kind_is_asked_in_words(language: str) -> None:
    texts = "\n".join(path.read_text("utf-8") for path in (TEXTS / language).glob("*.ftl"))
    assert set(re.findall(r"^dialog-ask-(\w+) =", texts, re.M)) == set(ALLOWED)
    ways = {name for name, kind in kinds.KINDS.items() if kind.input in WAYS}
    assert set(re.findall(r"^dialog-way-(\w+) =", texts, re.M)) == ways


@pytest.mark.parametrize("language", Wording.languages)
@pytest.mark.parametrize("kind", ALLOWED)
def test_the_text_that_asks_a_kind_says_what_the_kind_gives(kind: str, language: str) -> None:
    asking = kinds.of(FieldSpec(kind=kind, title=Words(vi="Câu hỏi"))).describe()
    assert variables(language, f"dialog-ask-{kind}") <= asking.values.keys()


def own_keys(allowed: Allowed) -> set[str]:
    """The keys that rules may give a field of a kind, beside those of all."""
    return (
        {
            key
            for key, fits in (
                ("max", allowed.most),
                ("options", allowed.options),
                ("or_file", allowed.or_file),
            )
            if fits
        }
        | set(allowed.own)
        | ({"max"} if "several" in allowed.own else set())
    )


def named_by(allowed: Allowed) -> set[str]:
    """The keys of a type that may name a field of a kind."""
    keys = {"lead_time"} if allowed.has_day else set()
    keys |= {"within", "due"} if allowed.has_day or allowed.has_hour or allowed.is_event else set()
    keys |= {"subject"} if allowed.names_request else set()
    return keys | ({"when"} if allowed.is_condition else set())


def test_the_guide_of_administrators_lists_every_kind() -> None:
    guide = (HOUSE / "docs" / "quan-tri.md").read_text("utf-8")
    table = guide.partition("| `kind` |")[2].partition("\n\n")[0]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines()[2:]]
    said = {re.findall(r"`(\w+)`", row[0])[0]: row[1:] for row in rows}
    assert list(said) == list(ALLOWED)
    for kind, allowed in ALLOWED.items():
        _asked, own, named = said[kind]
        assert set(re.findall(r"`(\w+)`", own)) == own_keys(allowed), kind
        assert set(re.findall(r"`(\w+)`", named)) == named_by(allowed), kind
        most = [int(number) for number in re.findall(r"đến (\d+)", own)]
        assert most == ([allowed.most] if allowed.most else []), kind

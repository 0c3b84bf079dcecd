"""Kinds of field: nobody asks which one a field is of (CONTRIBUTING.md, "A new kind of field")."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.fields.extras import WAYS
from wording import Wording
from wording.speaker import TEXTS
from workflow.form import kinds
from workflow.spec.kinds import ALLOWED

HOUSE = Path(__file__).parents[2]
ROOMS = ("workflow", "wording", "storage", "dialogs", "handlers", "bot")
MAY = ("workflow/spec/kinds.py", "workflow/form/kinds/__init__.py")  # the two tables
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
    assert {path: names for path, names in named_in.items() if names and path not in MAY} == {}


def test_every_kind_that_rules_may_name_has_a_class() -> None:
    assert list(kinds.KINDS) == list(ALLOWED)


@pytest.mark.parametrize("language", Wording.languages)
def test_every_kind_is_asked_in_words(language: str) -> None:
    texts = "\n".join(path.read_text("utf-8") for path in (TEXTS / language).glob("*.ftl"))
    assert set(re.findall(r"^dialog-ask-(\w+) =", texts, re.M)) == set(ALLOWED)
    ways = {name for name, kind in kinds.KINDS.items() if kind.input in WAYS}
    assert set(re.findall(r"^dialog-way-(\w+) =", texts, re.M)) == ways

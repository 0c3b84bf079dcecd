"""Texts that are said exist, also where a guide or a text names a button by its words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from workflow.spec import Verb
from workflow.spec.verbs import BUILT_IN

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "wording" / "texts" / "vi"
OTHERS = {"Bắt đầu", "45 thành 46", "Có"}  # a button of Telegram, an example, an answer
ROOMS = ("bot", "dialogs", "handlers")
GUIDES = sorted(
    page for page in (ROOT / "docs").glob("*.md") if "Hướng dẫn" in page.read_text("utf-8").split("\n")[0]
)


@cache
def texts() -> dict[str, ftl.Pattern]:
    found = {}
    for path in sorted(TEXTS.glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            if isinstance(entry, ftl.Message) and entry.value:
                found[entry.id.name] = entry.value
    return found


def keys_said(path: Path) -> Iterator[str]:
    """The keys that are written out, as the first or the last of what a call is given."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="Keyed") | ast.Attribute(attr="say"), args=[said, *_]):
                pass
            case ast.Call(func=ast.Attribute(attr="text"), args=[_, said]):
                pass
            case _:
                continue
        either = [said.body, said.orelse] if isinstance(said, ast.IfExp) else [said]
        yield from (str(each.value) for each in either if isinstance(each, ast.Constant))


def test_every_text_that_is_said_exists() -> None:
    """By windows and handlers; `tests/rules/test_wording_texts.py` reads what the product says."""
    said = {key for room in ROOMS for path in (ROOT / room).rglob("*.py") for key in keys_said(path)}
    assert len(said) > 150
    assert {key for key in said if re.fullmatch(r"[a-z][\w-]*-[\w-]+", key)} - texts().keys() == set()


def shapes(pattern: ftl.Pattern) -> str:
    """All that a text can become, as a regular expression."""
    return "".join(
        re.escape(part.value) if isinstance(part, ftl.TextElement) else _shape(part.expression)
        for part in pattern.elements
    )


def _shape(expression: object) -> str:
    match expression:
        case ftl.SelectExpression(variants=variants):
            return f"(?:{'|'.join(shapes(each.value) for each in variants)})"
        case ftl.MessageReference(id=ftl.Identifier(name=name)):
            return shapes(texts()[name])
        case ftl.StringLiteral(value=value):
            return re.escape(value)
    return ".+"


@cache
def buttons() -> re.Pattern[str]:
    """All labels of buttons, but for one that says nothing of its own."""
    labels = {shapes(text) for key, text in texts().items() if re.search(r"(^|-)(do|tab)-", key)}
    return re.compile("|".join(label for label in labels if re.search(r"[^\W\d]", label)))


def is_button(label: str, titles: set[str]) -> bool:
    """A list says behind its name how much is in it; a guide says its name."""
    return label in titles or any(buttons().fullmatch(each) for each in (label, f"{label} (2)"))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_every_button_that_a_guide_names_is_a_text(guide: Path) -> None:
    titles = set(re.findall(r"vi: \"?([^\",}]+)", (ROOT / "config.yaml").read_text("utf-8")))
    titles |= {Verb.model_validate(words).said["label"].vi for words in BUILT_IN.values()}
    text = re.sub(r"`[^`]*`", "", guide.read_text("utf-8"))  # names of packages have brackets too
    named = set(re.findall(r"(?<!!)\[([^\]]+)\](?!\()", text))
    assert len(named) > 10
    assert [each for each in sorted(named) if not is_button(each, titles)] == []
    assert not is_button("Xác nhận đúng là sai", titles)


def test_every_button_that_a_text_names_is_a_text() -> None:
    said = "\n".join(path.read_text("utf-8") for path in sorted(TEXTS.glob("*.ftl")))
    named = set(re.findall(r"(?:[Cc]họn|[Dd]ùng|[Bb]ấm|hoặc) “([^”{]+)”", said))
    assert len(named) > 20
    assert [each for each in sorted(named - OTHERS) if not is_button(each, set())] == []

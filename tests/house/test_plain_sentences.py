"""One negative is enough for a clause: docs/architecture.md, convention 10."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.test_docstrings import DOCUMENTED, FOLDERS, ROOT

TEXTS = ROOT / "wording" / "texts" / "en"
IN_VIETNAMESE = ("can-bo.md", "lanh-dao.md", "phong-truyen-thong.md", "quan-tri.md")
DOCUMENTS = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "tests" / "README.md")
KEY = re.compile(r"^(?:[\w-]+ =| +\*?\[\w+\])", re.MULTILINE)  # of a text, or of its variant
QUOTED = re.compile(r"`[^`]*`|“[^”]*”|\"[^\"]*\"|\{[^{}]*\}|\bNone\b|neither\b[^.;]*\bnor\b")
CLAUSE = re.compile(
    r"\(|[,.;:)|\n–·]\s|\b(?:and|or|nor|where|when|while|that|which|who|whoever|whom|whose|if|because|so|until|as"
    r"|than)\b"
)
NEGATIVE = r"(?:not|no|nothing|nobody|none|never|nowhere|cannot|without)"
AGAIN = (
    r"(?:nothing|nobody|none|never|nowhere|cannot|not|no(?! longer| more)|without|unless|but|except"
    r"|un(?:asked|changed|confirmed|done|finished|kept|known|noticed|opened|read|said|seen|told))"
)
TWICE = re.compile(rf"(?<!if )\b{NEGATIVE}\b.*\b{AGAIN}\b", re.IGNORECASE)


def is_twice(text: str) -> bool:
    """Whether a clause of a text says no twice; what is quoted and `None` count as names."""
    return any(TWICE.search(clause) for clause in CLAUSE.split(QUOTED.sub("x", text)))


def said_in(source: str) -> Iterator[str]:
    """The sentences of a module: its docstrings, its comments and the names of its tests."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, DOCUMENTED) and (said := ast.get_docstring(node)):
            yield from re.split(r"(?<=[.;:])\s+", said)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield node.name.replace("_", " ")
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and "type: ignore" not in token.string:
            yield token.string


def found(paths: Iterator[Path]) -> list[str]:
    """Return the sentences of modules, documents or texts that say no twice, each with its file."""
    listed = []
    for path in sorted(paths):
        text = path.read_text("utf-8")
        said = said_in(text) if path.suffix == ".py" else KEY.sub("", text).splitlines()
        listed += [f"{path.relative_to(ROOT)}: {each}" for each in said if is_twice(each)]
    return listed


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_clause_of_a_module_says_no_once(folder: str) -> None:
    assert found((ROOT / folder).rglob("*.py")) == []


def test_a_clause_of_a_document_says_no_once() -> None:
    assert found(path for path in DOCUMENTS if path.name not in IN_VIETNAMESE) == []


def test_a_clause_of_a_text_says_no_once() -> None:
    assert found(TEXTS.glob("*.ftl")) == []


@pytest.mark.parametrize("text", ["Nothing is no text.", "Never done without a draft.", "no row but one"])
def test_a_sentence_that_says_no_twice_is_found(text: str) -> None:
    assert is_twice(text)


@pytest.mark.parametrize("text", ["None where there is none.", "No row is lost, and none is doubled."])
def test_a_sentence_that_says_no_once_is_left(text: str) -> None:
    assert not is_twice(text)

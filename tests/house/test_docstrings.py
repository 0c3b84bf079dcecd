"""Sentences of docstrings begin with their noun, or with the verb of what is done: convention 10."""

import ast
import re
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "dialogs", "handlers", "sandbox", "storage", "tests", "wording", "workflow")
NO_NOUN = re.compile(
    r"(?:^|[.]\s+)(What|Whatever|Who|Whoever|Whom|Whose|One that|One who)\b"
    r"|(?:^|[.;]\s+)[Aa]nswers (what|whether|how|a|the)\b"
)
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def begins_without_a_noun(source: str) -> list[str]:
    """Return the docstrings with a sentence that begins with a pronoun, or says “answers” for “returns”."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, DOCUMENTED))
    return [said for node in nodes if (said := ast.get_docstring(node)) and NO_NOUN.search(said)]


def found() -> dict[str, list[str]]:
    """Return such docstrings by the room they stand in."""
    rooms = defaultdict[str, list[str]](list)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            rooms[str(path.parent.relative_to(ROOT))] += begins_without_a_noun(path.read_text("utf-8"))
    return {room: said for room, said in rooms.items() if said}


def test_a_docstring_begins_with_its_noun_or_verb() -> None:
    assert found() == {}


def test_what_begins_without_a_noun_is_found() -> None:
    source = '"""What is due."""\ndef one(): "Return what is due."\ndef two(): "Count. Who asks is told."'
    assert begins_without_a_noun(source) == ["What is due.", "Count. Who asks is told."]


def test_a_source_cites_what_is_in_the_repository() -> None:
    """Rules and decisions are pages of docs; other papers stay with whoever wrote them."""
    sources = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    outside = [
        path.name for path in sources if re.search(r"\((?:design,?|facts:?) ", path.read_text("utf-8"))
    ]
    assert outside == []

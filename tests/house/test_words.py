"""The words that databases hold: all that the code writes are in the table, only a migration renames one."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import words
from storage.schema import _scripts, head
from workflow.requests.cards.set_menu import MENUS
from workflow.rounds.set_round_menu import MENUS as OF_ROUNDS
from workflow.subjects import SUBJECTS

ROOT = Path(__file__).parents[2]
LANDED = sorted((ROOT / "tests" / "upgrade").glob("*/words.txt"))
RECORDS = {
    "Deadline": "deadline", "DueTime": "due_time", "Nudge": "nudge", "Stuck": "stuck", "Holding": "holding",
    "Telling": "telling",
}  # fmt: skip
METHODS = {"tell": "outbox.key", "audit": "audit.kind"}


def _said(node: ast.AST) -> Iterator[str]:
    """The words an expression may come to, where it says them; the beginning of one put together."""
    match node:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=body, orelse=other):
            yield from (*_said(body), *_said(other))
        case ast.JoinedStr(values=[ast.Constant(value=str(word)), *_]):
            yield word


def written(source: str) -> Iterator[tuple[str, str]]:
    """The words a module writes: the column, and the word."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in METHODS and node.args:
            yield from ((METHODS[name], word) for word in _said(node.args[0]))
        for keyword in node.keywords if name in RECORDS else ():
            column = f"{RECORDS[name]}.{keyword.arg}"
            if column in words.WORDS:
                yield from ((column, word) for word in _said(keyword.value))


def is_in_table(column: str, word: str) -> bool:
    """Whether a word, or one that begins so, is in the table."""
    return words.is_known(column, word) or any(
        each.startswith(word) for each in words.WORDS[column] if word.endswith(words.OPEN)
    )


def test_every_word_that_the_code_writes_is_in_the_table() -> None:
    found = {
        each
        for path in sorted((ROOT / "workflow").rglob("*.py"))
        for each in written(path.read_text("utf-8"))
    }
    assert len(found) > 80
    assert [each for each in sorted(found) if not is_in_table(*each)] == []


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("deadline.subject", {subject for subject, _ in SUBJECTS.fires}),
        ("deadline.kind", {kind for _, kind in SUBJECTS.fires}),
        ("due_time.subject", {subject.name for subject in SUBJECTS}),
        ("stuck.subject", {subject.name for subject in SUBJECTS if subject.movable}),
    ],
)
def test_the_table_and_the_code_say_the_same(column: str, said: set[str]) -> None:
    assert set(words.WORDS[column]) >= said
    if column.startswith("deadline"):
        assert set(words.WORDS[column]) == said


def test_every_menu_is_in_the_table() -> None:
    assert [menu for menu in (*MENUS, *OF_ROUNDS) if not words.is_known("card.menu", menu)] == []


@pytest.mark.parametrize("path", LANDED, ids=lambda path: path.parent.name)
def test_no_word_of_an_earlier_version_is_lost(path: Path) -> None:
    """Each is written still, or a migration that came later gives another to the rows that have it."""
    held = {f"{column} {word}" for column, found in words.WORDS.items() for word in found}
    gone = [word for word in path.read_text("utf-8").splitlines() if word not in held]
    later = {script.revision for script in _scripts().iterate_revisions(head(), path.parent.name)}
    assert [word for word in gone if words.RENAMED.get(word) not in later] == []


def test_what_is_written_is_found() -> None:
    source = (
        'work.tell("a", person=p)\nwork.audit("b" if x else "c", y)\nwork.audit(f"d.{e}", y)\n'
        'Deadline(subject="f", kind=LATE)\nother.add("g")'
    )
    assert set(written(source)) == {
        ("outbox.key", "a"), ("audit.kind", "b"), ("audit.kind", "c"), ("audit.kind", "d."),
        ("deadline.subject", "f"),
    }  # fmt: skip

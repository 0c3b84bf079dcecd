"""The words for how things stand, where mypy does not see them: what the store is asked for and given."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import words
from storage.tables import TABLES

ROOT = Path(__file__).parents[2]
PLACES = ("workflow", "wording", "storage", "dialogs", "handlers", "bot/delivery", "tests/rules", "tests/kit")
# of a kind of record, the first argument
ASKED = {"all", "one", "due", "in_turn", "largest", "ranked", "count"}
GIVEN = {"change", "change_all", "replace"}  # of a record whose kind is not to be seen
TABLE_OF = {kind.__name__: table.name for kind, table in TABLES.items()}
STATES = {"status", "state", "waiting", "outcome"}  # only records have fields of these names


def _words(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(word)):
            yield word
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            for part in parts:
                yield from _words(part)
        case ast.IfExp(body=body, orelse=other):
            yield from (*_words(body), *_words(other))


def _strange(column: str, table: str | None, value: ast.AST) -> Iterator[str]:
    """The words of a value that no row can hold in this column: of this table, or of any that has it."""
    held = [each for name, each in words.WORDS.items() if name == f"{table}.{column}"]
    if table is None and column in STATES:
        held = [each for name, each in words.WORDS.items() if name.endswith(f".{column}")]
    if held:
        yield from (f"{column} {word}" for word in _words(value) if word not in set().union(*held))


def strange(source: str) -> Iterator[str]:
    """The words in a module that no row can hold in the column which they are compared with or given to."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr=name), args=[ast.Name(id=kind), *_]) if name in ASKED:
                for each in node.keywords if kind in TABLE_OF else ():
                    yield from _strange(each.arg or "", TABLE_OF[kind], each.value)
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in GIVEN:
                for each in node.keywords:
                    yield from _strange(each.arg or "", None, each.value)
            case ast.Compare(left=ast.Attribute(attr=column)) if column in STATES:
                for other in node.comparators:
                    yield from _strange(column, None, other)


@pytest.mark.parametrize("place", PLACES)
def test_every_word_for_a_state_is_one(place: str) -> None:
    found = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in sorted((ROOT / place).rglob("*.py"))
        if "versions" not in path.parts
        for word in strange(path.read_text("utf-8"))
    }
    assert sorted(found) == []


def test_a_word_that_is_none_is_found() -> None:
    source = (
        'store.all(Task, state="opne")\nstore.change(x, state="done" if y else "dnoe")\n'
        'x.state in ("open", "oepn")\nstore.one(Visit, waiting=("decider", "nobody"))\n'
        'store.all(Task, state="done")\nreplace(x, outcome="withdrawn")'
    )
    assert set(strange(source)) == {"state opne", "state dnoe", "state oepn", "waiting nobody"}

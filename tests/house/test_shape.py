"""One shape for the same things: an action is one verb in a file of its own, and nothing grows too long."""

import ast
import importlib
import re
from pathlib import Path
from typing import get_type_hints

from workflow.results import Result

ROOT = Path(__file__).parents[2]
TAKEN_WITHOUT_BUTTONS = ["TakeNumber"]  # by a platform of plain text (tests/kit/plain.py)
PRODUCT = ("bot", "dialogs", "handlers", "sandbox", "storage", "wording", "workflow")
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
# A landed migration is never edited; the wiring is one function, which is the diagram of the program.
AS_LONG_AS_IT_IS = ("storage/migrations/versions/", "bot/wiring.py _assemble")
FILES = sorted(path for top in PRODUCT for path in (ROOT / top).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TREES = {str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8")) for path in FILES}


def perform(kind: ast.ClassDef) -> ast.FunctionDef | None:
    found = (each for each in kind.body if isinstance(each, ast.FunctionDef) and each.name == "perform")
    return next(found, None)


ACTIONS = {
    file: [kind for kind in tree.body if isinstance(kind, ast.ClassDef) and perform(kind)]
    for file, tree in TREES.items()
    if file.startswith("workflow/") and file != "workflow/app.py"  # where the shape itself is written down
}
ACTIONS = {file: kinds for file, kinds in ACTIONS.items() if kinds}


def too_long() -> list[str]:
    """Files, also of tests, and functions of the product."""
    found = []
    for path in [*FILES, *TESTS]:
        lines = len(path.read_text("utf-8").splitlines())
        if lines > LONGEST_FILE:
            found.append(f"{path.relative_to(ROOT)}: {lines} lines")
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    found.append(f"{file} {node.name}: {lines} lines")
    return [each for each in found if not each.startswith(AS_LONG_AS_IT_IS)]


def test_no_file_and_no_function_is_too_long() -> None:
    assert too_long() == []


def test_an_action_is_a_frozen_dataclass_that_performs_on_its_work() -> None:
    assert len(ACTIONS) > 70
    for file, kinds in ACTIONS.items():
        for kind in kinds:
            action = perform(kind)
            assert action is not None
            assert [ast.unparse(each) for each in kind.decorator_list] == ["dataclass(frozen=True)"], file
            assert kind.bases == [], file
            assert ast.unparse(action.args) == "self, work: Work", file
            assert action.returns is not None, file


def test_an_action_hands_back_a_result() -> None:
    for file, kinds in ACTIONS.items():
        room = importlib.import_module(file.removesuffix(".py").replace("/", "."))
        for kind in kinds:
            hints = get_type_hints(getattr(room, kind.name).perform)
            assert issubclass(hints["return"], Result), f"{file}: {hints['return']}"


def test_an_action_has_a_file_of_its_name() -> None:
    for file, kinds in ACTIONS.items():
        names = [re.sub(r"(?<!^)(?=[A-Z])", "_", kind.name).lower() for kind in kinds]
        assert names == [Path(file).stem], file


def test_nothing_is_borrowed_from_the_file_of_an_action() -> None:
    """Others take the action, the classes of its result and its limits; a helper stands in its room."""
    rooms = {file.removesuffix(".py").replace("/", ".") for file in ACTIONS}
    borrowed = [
        f"{file}: {alias.name} of {node.module}"
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in rooms
        for alias in node.names
        if alias.name.islower() or alias.name.startswith("_")
    ]
    assert borrowed == []


def test_outside_actions_come_from_their_list() -> None:
    rooms = {file.removesuffix(".py").replace("/", "."): kinds[0].name for file, kinds in ACTIONS.items()}
    astray = [
        f"{file}: {alias.name}"
        for file, tree in TREES.items()
        if not file.startswith("workflow/")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name == rooms.get(node.module or "")
    ]
    assert astray == []


def test_an_action_is_what_the_product_does() -> None:
    """An action that tests alone carry out is another way to the same end, and nobody takes it."""
    listed = "workflow/actions.py"
    named = {file: names_in(tree) for file, tree in TREES.items() if file != listed}
    unused = [
        kind.name
        for own, kinds in ACTIONS.items()
        for kind in kinds
        if not any(kind.name in names for file, names in named.items() if file != own)
    ]
    assert unused == TAKEN_WITHOUT_BUTTONS


def names_in(tree: ast.AST) -> set[str]:
    nodes = list(ast.walk(tree))
    plain = {node.id for node in nodes if isinstance(node, ast.Name)}
    return plain | {node.attr for node in nodes if isinstance(node, ast.Attribute)}

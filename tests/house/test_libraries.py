"""No part of a library is replaced, and none that is private is touched (`ruff` finds most of it: SLF001).

A feature that a library lacks is reached by another way that it offers, or made here.
"""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.test_house import PACKAGES, ROOT, sources

HOOKS = {
    "sys.excepthook": "Python's own way to say how a trace is printed",
    "threading.excepthook": "the same for threads",
    "sys.unraisablehook": "the same where nothing can be raised",
    "tempfile.tempdir": "the documented way to say where temporary files are made",
}
# aiogram-dialog: its page "Custom widgets" has one override these, although their names begin with a line
WIDGETS = {"_render_text", "_render_keyboard", "_render_button", "_process_item_callback"}


def root(node: ast.expr) -> str:
    """The name that an attribute or an item is reached from."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def imported(tree: ast.AST) -> set[str]:
    """The names that imports bind."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    return {(each.asname or each.name).partition(".")[0] for node in found for each in node.names}


def replaced(tree: ast.AST) -> Iterator[str]:
    """Return the values that are put into something imported."""
    names = imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
            if root(node) in names:
                yield ast.unparse(node)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("setattr", "delattr"):
            yield ast.unparse(node)
        elif isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.modules":
            yield "sys.modules"
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            private = [each.name for each in node.names if each.name.startswith("_")]
            yield from (f"{node.module}.{name}" for name in private)


@pytest.mark.parametrize("path", sources(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_nothing_that_was_imported_is_changed(path: Path) -> None:
    assert set(replaced(ast.parse(path.read_text("utf-8")))) - HOOKS.keys() == set()


def own(module: str) -> bool:
    return module.partition(".")[0] in PACKAGES


def classes() -> Iterator[type]:
    """The classes of the product."""
    for package in PACKAGES:
        for each in pkgutil.walk_packages([str(ROOT / package)], f"{package}."):
            if not each.name.endswith("__main__") and ".migrations." not in each.name:
                found = vars(importlib.import_module(each.name)).values()
                yield from (c for c in found if inspect.isclass(c) and c.__module__ == each.name)


def test_no_private_part_of_a_library_is_overridden() -> None:
    """A name of ours that a library has for itself would take its place without a word."""
    found = set()
    for kind in classes():
        foreign = [base for base in kind.__mro__[1:] if not own(base.__module__) and base is not object]
        private = {n for base in foreign for n in vars(base) if n.startswith("_") and not n.startswith("__")}
        taken = private & {n for n in vars(kind) if n not in ("_abc_impl", "_is_protocol")}
        found |= {f"{kind.__module__}.{name}" for name in taken}
    assert found == {f"dialogs.widgets.{name}" for name in WIDGETS}

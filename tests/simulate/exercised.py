"""Rules, their tests, and how often plays exercise each: by the functions whose docstrings name the rule.

A function stands for the rules that its own docstring names, or that of its class, or of its file; a rule
that none of them names is that of the files which docs/rules.md names.
"""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from bot.rule_coverage import Exercised

ROOT = Path(__file__).parents[2]
RULE = re.compile(r"\b([A-E]\d{2})\b")
ROW = re.compile(r"(?m)^\| ([A-E]\d{2}) \|(.*)\|(.*)\|(.*)\|$")
Place = tuple[str, int]  # a file, and the first line of a function in it


@contextmanager
def counted() -> Iterator[Counter[Place]]:
    """Count the calls of the product's functions. A play takes twice as long."""
    calls: Counter[Place] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            calls[frame.f_code.co_filename, frame.f_code.co_firstlineno] += 1

    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def exercised(calls: Counter[Place], years: float) -> tuple[Exercised, ...]:
    """Every rule of docs/rules.md, the least exercised first."""
    times: Counter[str] = Counter()
    by_file: Counter[str] = Counter()
    for path in sorted((ROOT / "workflow").rglob("*.py")):
        for place, rules in _functions(path):
            by_file[str(path.relative_to(ROOT))] += calls[place]
            for rule in rules:
                times[rule] += calls[place]
    found = []
    for rule, _, where, tests in ROW.findall((ROOT / "docs" / "rules.md").read_text("utf-8")):
        files = re.findall(r"`(workflow/[\w/]+\.py)`", where)
        often = times[rule] or min((by_file[file] for file in files), default=0)
        named = tuple(re.findall(r"`(tests/[^`]+)`", tests))
        found.append(Exercised(rule=rule, tests=named, times=round(often / years)))
    return tuple(sorted(found, key=lambda each: (each.times, each.rule)))


def _functions(path: Path) -> Iterator[tuple[Place, set[str]]]:
    """The functions of a file, with the rules that each stands for."""
    tree = ast.parse(path.read_text("utf-8"))
    yield from _inside(str(path), tree, _named(tree))


def _inside(path: str, node: ast.AST, around: set[str]) -> Iterator[tuple[Place, set[str]]]:
    for each in ast.iter_child_nodes(node):
        rules = around
        if isinstance(each, ast.ClassDef | ast.FunctionDef):
            rules = _named(each) or around
        if isinstance(each, ast.FunctionDef):
            first = min([each.lineno, *(decorator.lineno for decorator in each.decorator_list)])
            yield (path, first), rules
        yield from _inside(path, each, rules)


def _named(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> set[str]:
    return set(RULE.findall(ast.get_docstring(node) or ""))

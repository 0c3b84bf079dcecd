"""Rules of the house that no other tool checks. A rule that no machine checks is eventually broken."""

import ast
import re
import subprocess
import types
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest

from storage.tables import RECORDS, TABLES, reference
from workflow import actions

ROOT = Path(__file__).parents[2]
PACKAGES = ("workflow", "wording", "storage", "dialogs", "handlers", "bot", "sandbox")
LONGEST_FILE, LONGEST_FUNCTION = 330, 60
GENERATED = {"storage/migrations/versions"}


def sources() -> list[Path]:
    found = [p for package in PACKAGES for p in sorted((ROOT / package).rglob("*.py"))]
    return [p for p in found if not any(g in p.as_posix() for g in GENERATED)]


@pytest.mark.parametrize("path", sources(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_file_is_read_in_a_minute(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    tree = ast.parse(text)
    if path.name != "__main__.py" and tree.body:
        assert ast.get_docstring(tree), "a module says what it is for"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "_assemble":
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


def test_every_exception_to_a_rule_says_why() -> None:
    bare = []
    for path in sources():
        for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
            found = re.search(r"#\s*(?:noqa: [A-Z0-9, ]+|type: ignore\[[\w, -]+\])(.*)", text)
            if found and len(found[1].strip(" -#")) < 8:
                bare.append(f"{path.relative_to(ROOT)}:{number}")
    assert bare == []


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    assert "index-url" not in lock
    pinned = re.findall(r"^[A-Za-z0-9._-]+(?:\[[\w,-]+\])?==", lock, re.M)
    assert len(pinned) > 40
    blocks = re.split(r"^(?=[A-Za-z0-9._-]+(?:\[[\w,-]+\])?==)", lock, flags=re.M)[1:]
    assert [b.split()[0] for b in blocks if "--hash=sha256:" not in b] == []


def test_the_core_leaves_nothing_open() -> None:
    for path in sorted((ROOT / "workflow").rglob("*.py")):
        names = {n.id for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Name)}
        assert "Any" not in names, path


def test_every_action_has_the_same_shape() -> None:
    """A frozen dataclass whose `perform(work)` says what it answers."""
    for name in actions.__all__:
        kind = getattr(actions, name)
        if not hasattr(kind, "perform"):
            continue
        assert kind.__dataclass_params__.frozen, name
        assert list(kind.perform.__annotations__)[-1] == "return", name


def test_an_action_is_somebodys() -> None:
    """Through `act_as`, so that the log says whose; to look somebody up is enough for a question."""
    looked_up = [p for p in (ROOT / "workflow").rglob("*.py") if ".require_person(" in p.read_text("utf-8")]
    assert looked_up == [ROOT / "workflow" / "work.py"]


def _whole_numbers(hint: object) -> Iterator[object]:
    """The kinds of whole number in the hint of a field."""
    if get_origin(hint) is Annotated or hint is int:
        yield hint
    elif get_origin(hint) in (Union, types.UnionType, list):
        for part in get_args(hint):
            yield from _whole_numbers(part)


def test_every_whole_number_says_what_it_refers_to() -> None:
    """A number that refers to nothing says so; one that refers to a table names one that is there."""
    names, unsaid = {table.name for table in TABLES.values()}, []
    for kind in RECORDS:
        hints = get_type_hints(kind, include_extras=True)
        for field in fields(kind):
            for hint in _whole_numbers(hints[field.name]) if field.name != "id" else ():
                said = reference(hint)
                if said is None or not (said.table is None or said.table in names):
                    unsaid.append(f"{kind.__name__}.{field.name}")
    assert unsaid == []


def test_every_table_carries_the_organisation() -> None:
    assert all("organisation" in table.c for table in TABLES.values())


def test_the_notebook_of_background_work_is_the_only_one() -> None:
    """aiogram-dialog's background manager escapes isolation and loses data."""
    for path in [*(ROOT / "dialogs").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")]:
        text = path.read_text("utf-8")
        assert ".bg(" not in text, path
        assert "BgManager" not in text, path


def test_nothing_of_the_machine_is_in_the_repository() -> None:
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    marks = re.compile(r"/(?:home|root|Users)/[a-z]|pypi\.org|files\.pythonhosted")
    found = []
    for name in files:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".yaml", ".lock", ".ftl", ".txt"} and path.exists():
            text = path.read_text("utf-8")
            found += [name for _ in [0] if marks.search(text) and path != Path(__file__)]
    assert found == []

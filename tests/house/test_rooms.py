"""The rooms of `workflow/`: few files stand loose, and what is about a subject is found in its room."""

import ast
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "workflow"
LOOSE = {
    "actions",
    "app",
    "audit",
    "composers",
    "errors",
    "forms",
    "lines",
    "ports",
    "results",
    "subject",
    "subjects",
    "text",
    "work",
}
DOORS = {"calendar", "dates", "form/kinds", "model", "spec"}  # rooms that offer names of their own
GROUND = {"calendar", "model", "spec"}  # known by every room: imports of these say nothing about the walls
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(HOUSE.rglob("*.py"))
}


def imported(module: str) -> set[str]:
    """The modules of the product that a module imports."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in MODULES:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names & set(MODULES) or {node.module}
    return found - {module}


def room(module: str) -> str:
    """The room a module stands in; "" for what stands loose and for what every room stands on."""
    parts = module.split(".")
    return parts[1] if len(parts) > 2 and parts[1] not in GROUND else ""


def test_the_floor_alone_stands_loose() -> None:
    assert {path.stem for path in HOUSE.glob("*.py")} - {"__init__"} == LOOSE


def test_a_room_that_is_entered_imports_nothing() -> None:
    """So an order of imports that works in one place works in all."""
    said = {path.parent for path in HOUSE.rglob("__init__.py") if path.read_text("utf-8").strip()}
    assert {str(path.relative_to(HOUSE)) for path in said} == DOORS


def test_half_of_what_a_subject_imports_is_in_its_room() -> None:
    counted = Counter(
        room(module) == room(other)
        for module in MODULES
        for other in imported(module)
        if room(module) and room(other)
    )
    assert counted.total() > 500
    assert counted[True] >= counted[False], counted


def test_a_room_is_named_in_the_contracts() -> None:
    """In that of the floor; and, where something has a clock in it, by all who know no subject."""
    said = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    contracts = {each["name"]: each for each in said}
    floor = contracts.pop("the floor of the product knows no room")
    rooms = {f"workflow.{path.parent.name}" for path in HOUSE.glob("*/__init__.py")}
    named = {".".join(each.split(".")[:2]) for each in floor["source_modules"] + floor["forbidden_modules"]}
    assert rooms - named == set()
    subjects = {f"workflow.{path.relative_to(HOUSE).parts[0]}" for path in HOUSE.rglob("*/subject.py")}
    without = [each for name, each in contracts.items() if name.endswith("no subject")]
    assert len(without) == 4
    assert all(subjects <= set(each["forbidden_modules"]) for each in without)

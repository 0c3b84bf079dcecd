"""The windows of the register of units: the list, one unit, its end, and the forms at every question."""

from typing import Any

from aiogram.fsm.state import State

from dialogs.units.states import Units
from tests.house.conversations import ADMIN, Kept
from tests.house.longest import long
from workflow.people.unit_table import TITLE_LENGTH
from workflow.units.forms import PARTS


def unit_windows(unit: int, of_rules: int) -> list[tuple[str, State, dict[str, Any]]]:
    """An administrator at each window, of a unit with the longest title and of one of the rules."""
    data: list[tuple[State, dict[str, Any]]] = [
        (Units.list, {"page": page, "sought": typed}) for page in (0, 3) for typed in ("", "khoa", "ẩn")
    ]
    data += [(state, {"unit": unit}) for state in (Units.one, Units.ending)]
    data += [(Units.one, {"unit": of_rules})]
    data += [(Units.rules, {"unit": each, "page": page}) for each in (unit, of_rules) for page in (0, 3)]
    return [(ADMIN, state, each) for state, each in data] + [("hạnh", Units.list, {})]


def unit_conversations(unit: int) -> list[Kept]:
    """Adding a unit and changing each part of one."""
    title = long("Khoa Du lịch", TITLE_LENGTH)
    letters = {"code": "letters-small", "meant": [title, title.lower()]}
    site = {"code": "answer-link-asked", "meant": ["https://dulich.bienxanh.example"]}
    answers = {"title": title, "kind": "faculty", "parent": "economics", "site": site["meant"][0]}
    new = {"form": "unit", "answers": answers}
    found: list[dict[str, Any]] = [{**new, "at": at} for at in ("title", "kind", "parent", "site", "")]
    found += [{**new, "at": "title", "echo": letters}, {**new, "at": "site", "echo": site}]
    found += [{**new, "at": "parent", "echo": {"sought": sought}} for sought in ("khoa", "ẩn")]
    change = {"form": "unit-change", "about": {"unit": unit}}
    found += [{**change, "at": "part"}]
    found += [{**change, "at": "value", "answers": {"part": part}} for part in PARTS]
    return [(ADMIN, each) for each in found]

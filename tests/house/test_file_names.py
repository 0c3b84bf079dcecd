"""A file is found by its name: one name, one file, but for the parts that several rooms have."""

from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("bot", "dialogs", "handlers", "sandbox", "storage", "wording", "workflow")

# The name of a file, and its part in each room that has one.
PARTS = {
    "__init__": "the room itself",
    "__main__": "a program, started by `python -m`",
    "background": "the one place of a process where background work starts",
    "base": "the class from which all others of the room are made",
    "card": "a card of the room's subject",
    "choices": "the buttons of the room's subject",
    "clicks": "the effects of buttons in the room's windows",
    "due": "the room's things that fall due",
    "forms": "the forms of the room, asked one question after another",
    "getters": "the content of the room's windows",
    "importing": "the windows of a table that is sent, looked over and carried out",
    "listing": "the lines of the room's subject in lists and digests",
    "look": "the question with which each window of the room begins",
    "presses": "the effects of buttons on the room's cards",
    "states": "the names of the room's windows",
    "subject": "the room's kind of thing with a clock",
    "windows": "the room's windows",
}


def names() -> Counter[str]:
    return Counter(path.stem for top in PRODUCT for path in (ROOT / top).rglob("*.py"))


def test_a_file_has_a_name_that_no_other_has_or_plays_the_part_of_its_name() -> None:
    several = {name for name, files in names().items() if files > 1}
    assert several - PARTS.keys() == set(), "give one of them a name that says more"


def test_each_part_is_played_in_several_rooms() -> None:
    found = names()
    assert [name for name in PARTS if found[name] < 2] == []

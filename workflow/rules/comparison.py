"""The differences between two texts of the rules, place by place, as their files say it."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from workflow.spec.document import Data, read_document
from workflow.spec.problems import Path, dotted
from workflow.text import cut

LONGEST = 60  # units of a value
NAMES = ("name", "channel", "date")  # what tells the items of a list apart


@dataclass(frozen=True)
class RuleChange:
    """One place: a value that is written there on one side only is nothing on the other.

    An index in `place` is that of the new list, or of the old one for an item that is gone.
    """

    place: Path
    old: Data
    new: Data

    @property
    def path(self) -> str:
        return dotted(self.place)

    @property
    def before(self) -> str:
        return cut(_said(self.old), LONGEST)

    @property
    def after(self) -> str:
        return cut(_said(self.new), LONGEST)


def rule_changes(before: str, after: str) -> list[RuleChange]:
    """The places, in the order of the files. Notes and the way values are laid out do not count."""
    old, new = (read_document(text, "rules").data for text in (before, after))
    return list(_between((), old, new))


def _between(path: Path, old: Data, new: Data) -> Iterator[RuleChange]:
    if old == new:
        return
    if is_condition(path):
        yield RuleChange(path, old, new)
    elif isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _between((*path, key), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list) and any(isinstance(i, dict) for i in (*old, *new)):
        yield from _items(path, old, new)
    else:
        yield RuleChange(path, old, new)


def is_condition(path: Path) -> bool:
    """Whether a condition stands at a place. It is said whole, as it is read."""
    return path[-1:] == ("when",) and path[0] == "request_types"


def _items(path: Path, old: list[Data], new: list[Data]) -> Iterator[RuleChange]:
    """Items are known by what they are called: one put in between leaves the others as they were."""
    first, second = _named(old), _named(new)
    if first is None or second is None:
        yield from _places(path, old, new)
        return
    known, wanted = [n for n in first if n in second], [n for n in second if n in first]
    if known != wanted:
        yield RuleChange(path, list[Data](known), list[Data](wanted))
    for name in dict.fromkeys((*first, *second)):
        place = list(second).index(name) if name in second else list(first).index(name)
        yield from _between((*path, place), first.get(name), second.get(name))


def _named(items: list[Data]) -> dict[str, Data] | None:
    """The items by their names, where each has one of its own."""
    found = {}
    for item in items:
        name = next((item[key] for key in NAMES if key in item), None) if isinstance(item, dict) else None
        if isinstance(name, str):
            found[name] = item
    return found if len(found) == len(items) else None


def _places(path: Path, old: list[Data], new: list[Data]) -> Iterator[RuleChange]:
    """Items without names are followed by what is the same before and after them."""
    matcher = SequenceMatcher(None, [_said(item) for item in old], [_said(item) for item in new], False)
    for kind, i, until_i, j, until_j in matcher.get_opcodes():
        if kind == "equal":
            continue
        for n in range(max(until_i - i, until_j - j)):
            one = old[i + n] if i + n < until_i else None
            other = new[j + n] if j + n < until_j else None
            yield from _between((*path, j + n if other is not None else i + n), one, other)


def _said(value: Data) -> str:
    """A value in one line, much as one would write it in the file."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_inside(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(_inside, value))
    return " ".join((value or "").split())


def _inside(value: Data) -> str:
    said = _said(value)
    return f"{{{said}}}" if isinstance(value, dict) else f"[{said}]" if isinstance(value, list) else said

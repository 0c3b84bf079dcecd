"""The differences between two texts of the rules, place by place, as their files say it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from workflow.spec import read_data
from workflow.spec.document import Data, read_document
from workflow.spec.editions import edition_of
from workflow.spec.problems import Path, dotted
from workflow.spec.term import NAME
from workflow.spec.when import When
from workflow.text import cut

WITH_CONDITIONS: tuple[Path, ...] = (("fields",), ("stages",), ("tasks",), ("result", "correction", "stages"))
EDITION: Path = ("edition",)  # how a file is written
LONGEST = 60  # units of a value
NAMES = ("name", "channel", "date")  # what tells the items of a list apart


@dataclass(frozen=True)
class RuleChange:
    """One place: a value that is written there on one side only is nothing on the other.

    An index in `place` is that of the new list, or of the old one for an item that is gone. `place` and its
    values have the shape that the program reads; `path`, `before` and `after` are as the files say it.
    """

    place: Path
    old: Data
    new: Data
    path: str = ""
    before: str = ""
    after: str = ""


def rule_changes(before: str, after: str) -> list[RuleChange]:
    """The places, in the order of the files. Notes and the way values are laid out do not count."""
    old, new = _File(before), _File(after)
    editions = [str(edition_of(file.data.data)) for file in (old, new)]
    changes = [RuleChange(EDITION, *editions)] if editions[0] != editions[1] else []
    changes += (each for each in _between((), old.data.data, new.data.data) if each.place != EDITION)
    return [_as_written(change, old, new) for change in changes]


class _File:
    """A text as it is written, and in the shape that the program reads."""

    def __init__(self, text: str) -> None:
        self._written = read_document(text, "rules")
        self.data = read_data(text, "rules")

    def value(self, place: Path, value: Data) -> Data:
        """Return a value of the shape that the program reads, as the file says it where it stands there.

        A time that the file says in two keys is said as it is read.
        """
        if value is None or self.data.get(place) is not value or (*place, NAME) in self.data.moved:
            return value
        return self._written.get(self.data.written(place))


def _as_written(change: RuleChange, old: _File, new: _File) -> RuleChange:
    file = (old if change.new is None else new).data
    place = change.place if file.is_taken_over(change.place) else file.written(change.place)
    before, after = old.value(change.place, change.old), new.value(change.place, change.new)
    said = [cut(_said(value), LONGEST) for value in (before, after)]
    return replace(change, path=dotted(place), before=said[0], after=said[1])


def _between(path: Path, old: Data, new: Data) -> Iterator[RuleChange]:
    if is_condition(path):
        if _meaning(old) != _meaning(new):
            yield RuleChange(path, old, new)
    elif isinstance(old, dict) and isinstance(new, dict):
        if path[-1:] == ("tasks",):
            yield from _order(path, old, new)
        for key in dict.fromkeys((*old, *new)):
            yield from _between((*path, key), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list) and any(isinstance(i, dict) for i in (*old, *new)):
        yield from _items(path, old, new)
    elif old != new:
        yield RuleChange(path, old, new)


def is_condition(path: Path) -> bool:
    """Whether a condition stands at a place. It is said whole, as it is read.

    It belongs to an item of a collection: one that the office has named `when` is none.
    """
    if path[:1] == ("events",):
        return path[2:] == ("for",)
    if path[:1] != ("request_types",):
        return False
    return path[2:] == ("no_tasks_when",) or (path[-1:] == ("when",) and path[2:-2] in WITH_CONDITIONS)


def _meaning(written: Data) -> object:
    """A condition without its order; anything else as it is written."""
    try:
        return When.parse(written).meaning
    except ValueError:
        return written


def _items(path: Path, old: list[Data], new: list[Data]) -> Iterator[RuleChange]:
    """Items are known by what they are called: one put in between leaves the others as they were."""
    first, second = _named(old), _named(new)
    if first is None or second is None:
        yield from _places(path, old, new)
        return
    yield from _order(path, first, second)
    for name in dict.fromkeys((*first, *second)):
        place = list(second).index(name) if name in second else list(first).index(name)
        yield from _between((*path, place), first.get(name), second.get(name))


def _order(path: Path, first: Collection[str], second: Collection[str]) -> Iterator[RuleChange]:
    """The order of the names that both sides have, where it is another one."""
    known, wanted = [n for n in first if n in second], [n for n in second if n in first]
    if known != wanted:
        yield RuleChange(path, list[Data](known), list[Data](wanted))


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

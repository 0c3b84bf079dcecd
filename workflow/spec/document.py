"""Reading the text of a rules file into plain data that remembers its lines.

Only the part of YAML that an office needs is read: lists, keys and plain words. The parts that mangle a word
(a "no" read as false, 07:30 as a number) or multiply a file in memory (anchors, aliases) are refused.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, RuleProblem, SpecErrors, Values, dotted, given
from workflow.spec.unread import why_unread

Data = str | None | list["Data"] | dict[str, "Data"]
Place = tuple[int, int]

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_VALUES = 20_000
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")  # how files of Word, Excel and PDF begin
_COLON = re.compile(r"\s*:")
_EMPTY = ("", "~", "null", "Null", "NULL")


@dataclass
class Document:
    """The data of a file, where each path of it stands, and what was wrong while reading.

    Data in another shape than the file knows where that differs: `moved` has the path in the file of each
    place that is called otherwise there, and `left_out` the keys of a place that only the file has.
    """

    filename: str
    data: Data = None
    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[RuleProblem] = field(default_factory=list)
    bare: set[Path] = field(default_factory=set)
    moved: dict[Path, Path] = field(default_factory=dict)
    left_out: dict[Path, frozenset[str]] = field(default_factory=dict)

    def written(self, path: Path) -> Path:
        """The path of a place as the file has it. Words are one place, unless the file has them apart."""
        path = path if path in self.moved else self.whole(path)
        for end in range(len(path), 0, -1):
            if path[:end] in self.moved:
                return (*self.moved[path[:end]], *path[end:])
        return path

    def is_taken_over(self, path: Path) -> bool:
        """Whether a place of a type of request was written at another one."""
        return path[:1] == ("request_types",) and self.written(path)[:2] != path[:2]

    def whole(self, path: Path) -> Path:
        """The place of the words at `path`, where that would be a part of words."""
        words = (path[:end] for end in range(1, len(path)) if isinstance(self.get(path[:end]), str))
        return next(words, path)

    def key(self, path: Path) -> str:
        """The key of a place as the file calls it."""
        return str(self.written(path)[-1])

    def place(self, path: Path) -> Place:
        """Line and column of `path`, or of the nearest thing around it that is in the file."""
        path = self.written(path)
        for end in range(len(path), 0, -1):
            if path[:end] in self.places:
                return self.places[path[:end]]
        return (1, 1)

    def get(self, path: Path) -> Data:
        """Return the value at `path`, None where there is none."""
        found = self.data
        for part in path:
            if isinstance(found, dict) and isinstance(part, str):
                found = found.get(part)
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
            else:
                return None
        return found

    def keys(self, *path: str | int) -> frozenset[str]:
        """The keys written at `path`, whether or not what they hold is right."""
        found = self.get(path)
        return frozenset(found) if isinstance(found, dict) else frozenset()

    def is_bare(self, path: Path) -> bool:
        """Whether a key was written without a colon after it."""
        return self.written(path) in self.bare

    def problem(self, path: Path, code: Code, values: Values = ()) -> RuleProblem:
        line, column = self.place(path)
        return RuleProblem(line, column, dotted(self.written(path)), code, values, self.filename)


def normalised(text: str) -> str:
    """The text as it is read and hashed: NFC, without a byte order mark, lines ended by a line feed."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))


def decoded(written: bytes, filename: str) -> str:
    """The text of a file; SpecErrors where it was saved as something else than UTF-8 text."""
    code: Code = "not-utf-8"
    if written.startswith(_NO_TEXT):
        code = "not-text"
    elif written.startswith((b"\xff\xfe", b"\xfe\xff")) or written[:200].count(b"\0") > 20:
        code = "utf-16"
    line = 1
    if code == "not-utf-8":
        try:
            return written.decode("utf-8")
        except UnicodeDecodeError as error:
            line += written[: error.start].count(b"\n")
    raise SpecErrors([RuleProblem(line, 1, "", code, filename=filename)])


@lru_cache(maxsize=8)
def read_document(text: str, filename: str) -> Document:
    """The document in `text`, which nobody changes; SpecErrors when it is not one that can be read at all.

    The last few stay read: a card that compares two versions reads them again and again.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise SpecErrors([RuleProblem(1, 1, "", "too-big", filename=filename)])
    plain = normalised(text)
    try:
        return _Reader(plain, filename).read()
    except yaml.MarkedYAMLError as error:
        raise SpecErrors([replace(why_unread(plain, error), filename=filename)]) from None
    except yaml.reader.ReaderError as error:
        line = plain.count("\n", 0, error.position) + 1
        raise SpecErrors([RuleProblem(line, 1, "", "control-character", filename=filename)]) from None


class _Reader:
    def __init__(self, text: str, filename: str) -> None:
        self._events: Iterator[Event] = yaml.parse(text, Loader=yaml.SafeLoader)
        self._document = Document(filename)
        self._text = text
        self._values = 0

    def read(self) -> Document:
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._stop(event, "documents")
                self._document.data = self._value(next(self._events), ())
            elif isinstance(event, StreamEndEvent):
                break
        return self._document

    def _stop(self, event: Event, code: Code, values: Values = ()) -> SpecErrors:
        line, column = _place(event)
        return SpecErrors([RuleProblem(line, column, "", code, values, self._document.filename)])

    def _value(self, event: Event, path: Path) -> Data:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self._stop(event, "anchor")
        if getattr(event, "tag", None) not in (None, "!"):
            raise self._stop(event, "tag")
        if len(path) > MAX_DEPTH:
            raise self._stop(event, "too-deep")
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._stop(event, "too-many", given(most=MAX_VALUES))
        self._document.places.setdefault(path, _place(event))
        if isinstance(event, MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path)
        assert isinstance(event, ScalarEvent)  # noqa: S101 - what is left of YAML
        return None if event.implicit[0] and event.value in _EMPTY else event.value

    def _sequence(self, path: Path) -> list[Data]:
        items: list[Data] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Data]:
        items: dict[str, Data] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent):
                raise self._stop(event, "list-as-key")
            key = event.value
            if key == "<<":
                raise self._stop(event, "merge")
            here = (*path, key)
            if key in items:
                first, _ = self._document.places[here]
                line, column = _place(event)
                values = given(key=key, first=first)
                self._document.problems.append(
                    RuleProblem(line, column, dotted(here), "duplicate-key", values, self._document.filename)
                )
                self._value(next(self._events), (*here, "again"))
                continue
            self._document.places[here] = _place(event)
            if event.end_mark and not _COLON.match(self._text, event.end_mark.index):
                self._document.bare.add(here)
            items[key] = self._value(next(self._events), here)
        return items


def _place(event: Event) -> Place:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)

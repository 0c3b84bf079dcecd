"""Units in a table: the changes that its rows would make to the register, and what is wrong with a row."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workflow.form import links
from workflow.model import Unit
from workflow.people.sent_tables import Names, RowProblem
from workflow.spec import Spec
from workflow.spec.basics import KEY, UnitKind
from workflow.spec.check_senders import UNIT_KINDS
from workflow.spec.party import PARENT
from workflow.text import fold

TITLE_LENGTH = 60
RESERVED = frozenset({*UNIT_KINDS, PARENT})  # mean something else where rules name a unit
UNITS = {
    "ma don vi": "key", "unit code": "key", "ten don vi": "title", "unit name": "title",
    "ten tieng anh": "english", "english name": "english",
    "loai don vi": "kind", "unit kind": "kind", "cap tren": "parent", "don vi cap tren": "parent",
    "parent unit": "parent",
    "trang web": "site", "website": "site", "dia chi trang web": "site", "site": "site",
    "trang web tieng anh": "site_en", "english website": "site_en",
    "phu trach trang web": "owner", "website owner": "owner",
    "phu trach trang web tieng anh": "owner_en", "english website owner": "owner_en",
}  # fmt: skip
KINDS: Mapping[str, UnitKind] = {
    "khoa": "faculty", "phong": "office", "phong ban": "office", "trung tam": "centre",
    "doan the": "union", "lanh dao": "board", "leadership": "board",
    "faculty": "faculty", "office": "office", "centre": "centre", "union": "union", "board": "board",
}  # fmt: skip
OF = {"title": "title_vi", "english": "title_en", "site": "site_vi", "owner": "owner_vi"}
TEXTS = [column for column in dict.fromkeys(UNITS.values()) if column not in ("key", "kind")]
Row = tuple[int, Mapping[str, str]]


@dataclass(frozen=True)
class UnitChange:
    """A unit as it would be, to be added or changed."""

    row: int
    unit: Unit

    @property
    def is_new(self) -> bool:
        return not self.unit.id


class UnitRows:
    """The rows of units of one table, beside the units that there are."""

    def __init__(self, spec: Spec, units: Iterable[Unit], roles: Names, names: Names) -> None:
        self._spec, self._roles, self.names = spec, roles, names
        self._kept = {unit.key: unit for unit in units}
        self.changes: list[UnitChange] = []
        self.problems: list[RowProblem] = []
        self.unchanged = 0

    def read(self, rows: Sequence[Row]) -> None:
        """Read all rows: a unit may be below one that stands further down."""
        seen = set[str]()
        parents = {fold(values.get("key", "")): values.get("parent", "") for _, values in rows}
        sound = list[Row]()
        for number, values in rows:
            key, title = fold(values.get("key", "")), values.get("title", "")
            found = next(self._wrong(key, title, values, seen), None)
            seen.add(key)
            english = values.get("english", "")
            if found is None and (taken := self._taken(key, title, english)):
                found = "import-unit-taken", taken
            if found:
                self.problems.append(RowProblem(number, *found))
            else:
                self.names.add(key, title, english, key)
                sound.append((number, values))
        for number, values in sound:
            self._row(number, fold(values["key"]), values)
        self.problems += self._circles(parents)

    def _wrong(
        self, key: str, title: str, values: Mapping[str, str], seen: set[str]
    ) -> Iterator[tuple[str, str]]:
        """The problems of a row that can be seen without the others, each with what was written."""
        kept = self._kept.get(key)
        sites = [values.get("site", ""), values.get("site_en", "")]
        roles = [values.get("owner", ""), values.get("owner_en", "")]
        kind = values.get("kind", "")
        if not re.fullmatch(KEY, key):
            yield "import-unit-key", values.get("key", "")
        if key in RESERVED and not kept:
            yield "import-unit-word", key
        if not title or max(len(title), len(values.get("english", ""))) > TITLE_LENGTH:
            yield "import-unit-title", key
        if key in seen:
            yield "import-unit-twice", key
        if kept and kept.ended_at and key not in self._spec.units:
            yield "import-unit-ended", key
        if kind and fold(kind) not in KINDS:
            yield "import-unit-kind", kind
        for site in filter(None, sites):
            if links.check(site):
                yield "import-unit-site", site
        for role in filter(None, roles):
            if self._roles.find(role) is None:
                yield "import-unit-owner", role

    def _taken(self, key: str, *titles: str) -> str:
        """The first of these titles that another unit bears, if this one did not bear it before."""
        kept = self._kept.get(key)
        own = (kept.title_vi, kept.title_en) if kept else ()
        new = (title for title in titles if title not in own)
        return next((title for title in new if self.names.find(title) not in (None, key)), "")

    def _row(self, number: int, key: str, values: Mapping[str, str]) -> None:
        """The unit that a row would make; an empty cell leaves a part as it is."""
        kept = self._kept.get(key)
        given: dict[str, str | None] = {OF.get(name, name): values.get(name) for name in TEXTS}
        if said := given["parent"]:
            given["parent"] = self.names.find(said)
            if given["parent"] is None:
                self.problems.append(RowProblem(number, "import-unit-parent", said, self.names.nearest(said)))
                return
        given |= {name: self._roles.find(role) for name in ("owner_vi", "owner_en") if (role := given[name])}
        given["kind"] = KINDS.get(fold(values.get("kind", "")))
        said_of = {name: value for name, value in given.items() if value}
        before = kept or Unit(key=key, title_vi="")
        unit = replace(before, **said_of)  # type: ignore[arg-type]  # columns are named by their fields
        if kept and key in self._spec.units and unit != kept:
            self.problems.append(RowProblem(number, "import-unit-rules", key))
        elif (kept and key in self._spec.units) or replace(unit, registered=True) == kept:
            self.unchanged += 1
        else:
            self.changes.append(UnitChange(number, replace(unit, registered=True)))

    def _circles(self, said: Mapping[str, str]) -> Iterator[RowProblem]:
        """The rows whose units would be below themselves."""
        above = {key: unit.parent for key, unit in self._kept.items()}
        above |= {change.unit.key: change.unit.parent for change in self.changes}
        for change in self.changes:
            seen, each = {change.unit.key}, change.unit.parent
            while each and each not in seen:
                seen.add(each)
                each = above.get(each)
            if each == change.unit.key and said.get(each):
                yield RowProblem(change.row, "import-unit-circle", each)

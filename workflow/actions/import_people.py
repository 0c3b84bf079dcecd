"""People from a table: first what would change and every problem by row, then all of it or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workflow import cards, permissions
from workflow.actions.join import require_administrator
from workflow.errors import Refusal
from workflow.model import Membership, Person, Unit
from workflow.text import clean, fold
from workflow.work import Actor, Work

ROWS = 2000
COLUMNS = ("name", "address", "role", "unit")
HEADERS = {
    "ho va ten": "name", "ho ten": "name", "name": "name", "xung ho": "address", "address": "address",
    "vai tro": "role", "role": "role", "don vi": "unit", "unit": "unit",
}  # fmt: skip


@dataclass(frozen=True)
class RowProblem:
    """Why a row cannot be taken: its number in the file and a text key."""

    row: int
    code: str
    value: str = ""


@dataclass(frozen=True)
class Change:
    """One person to be added or given a role."""

    row: int
    name: str
    address: str
    role: str
    unit: str | None
    is_new: bool


@dataclass(frozen=True)
class Preview:
    """What an import would do. Only one without problems can be carried out."""

    changes: list[Change] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    unchanged: int = 0


Rows = tuple[tuple[str, ...], ...]


def preview(work: Work, rows: Rows) -> Preview:
    """Read a table: first row the headings, one person and role a row."""
    if not rows:
        return Preview(problems=[RowProblem(1, "import-empty")])
    headings = [HEADERS.get(fold(clean(h)), "") for h in rows[0]]
    lacking = [c for c in ("name", "role") if c not in headings]
    if lacking:
        return Preview(problems=[RowProblem(1, "import-column", c) for c in lacking])
    if len(rows) - 1 > ROWS:
        return Preview(problems=[RowProblem(ROWS + 2, "import-too-long", str(ROWS))])
    result = Preview()
    seen: set[tuple[str, str, str | None]] = set()
    unchanged = 0
    for number, row in enumerate(rows[1:], start=2):
        values = {h: clean(v) for h, v in zip(headings, row, strict=False) if h}
        if any(values.values()):
            unchanged += _read_row(work, number, values, seen, result)
    return Preview(result.changes, result.problems, unchanged)


def _read_row(
    work: Work, number: int, values: dict[str, str], seen: set[tuple[str, str, str | None]], result: Preview
) -> int:
    """Adds to `result`; answers 1 for a row that is true already."""
    spec = work.rulebook.spec
    name = values.get("name", "")
    role = _key(
        values.get("role", ""), ((k, (k, r.title.vi, r.title.en or "")) for k, r in spec.roles.items())
    )
    unit = _key(
        values.get("unit", ""), ((u.key, (u.key, u.title_vi, u.title_en or "")) for u in work.store.all(Unit))
    )
    problems = [RowProblem(number, "import-no-name")] if not name or len(name) > 80 else []
    if role is None:
        problems.append(RowProblem(number, "import-role", values.get("role", "")))
    if unit is None and (values.get("unit") or (role and spec.roles[role].of == "unit")):
        problems.append(RowProblem(number, "import-unit", values.get("unit", "")))
    if not problems and role is not None:
        if (fold(name), role, unit) in seen:
            problems.append(RowProblem(number, "import-twice", name))
        seen.add((fold(name), role, unit))
    result.problems.extend(problems)
    if problems or role is None:
        return 0
    person = find_by_name(work, name)
    if person and permissions.holds(work, spec, person, role, unit):
        return 1
    address = values.get("address", "")[:20] or "Anh/Chị"
    result.changes.append(Change(number, name, address, role, unit, is_new=person is None))
    return 0


def _key(said: str, known: Iterator[tuple[str, tuple[str, ...]]]) -> str | None:
    wanted = fold(said)
    return next((key for key, names in known if wanted and wanted in [fold(n) for n in names]), None)


def find_by_name(work: Work, name: str) -> Person | None:
    """The one active person of this name; two of a name are told apart by an administrator by hand."""
    return work.store.one(Person, name=name, active=True)


@dataclass(frozen=True)
class ImportPeople:
    """Carry out a table whose preview has no problem. Answers how many rows changed something."""

    actor: Actor
    rows: Rows

    def perform(self, work: Work) -> int:
        require_administrator(work, self.actor)
        found = preview(work, self.rows)
        if found.problems:
            raise Refusal("import-problems", count=len(found.problems))
        for change in found.changes:
            person = find_by_name(work, change.name) or work.store.add(
                Person(name=change.name, address=change.address)
            )
            work.store.add(Membership(person=person.id, role=change.role, unit=change.unit, since=work.now))
            work.audit(
                "imported", f"person/{person.id}", names=change.name, role=change.role, unit=change.unit
            )
        cards.sync_open(work)
        return len(found.changes)

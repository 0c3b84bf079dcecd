"""Events from a table: what it would add, move and change, and carrying it out."""

from collections.abc import Sequence

from workflow.errors import Refusal
from workflow.events import listing, moves
from workflow.events.event_table import COLUMNS, EventChange, EventPreview, pick_table, preview
from workflow.imports.importable import Imported, TableKind, TableRead, Tables
from workflow.lines import Line, line
from workflow.model import Person
from workflow.people import staff
from workflow.people.sent_tables import RowProblem, Rows
from workflow.text import cut
from workflow.work import Work

TITLE = 80


def _sort(found: Sequence[Rows]) -> Tables | RowProblem:
    table = pick_table(found)
    return table if isinstance(table, RowProblem) else {"events": table}


def _read(work: Work, person: Person, tables: Tables) -> TableRead:
    found = preview(work, person, tables["events"])
    if found.problems:
        return TableRead(found.problems)
    lines = [_change_line(work, each) for each in found.changes]
    return TableRead((), _counted(found), lines, bool(found.changes))


def _counted(found: EventPreview) -> Line:
    if not found.changes:
        return line("events-nothing-new", unchanged=found.unchanged)
    kinds = [change.kind for change in found.changes]
    return line(
        "events-counts",
        add=kinds.count("add"),
        move=kinds.count("move"),
        change=kinds.count("change"),
        unchanged=found.unchanged,
    )


def _change_line(work: Work, change: EventChange) -> Line:
    """Return the line of a row; a day that is over is marked."""
    event = change.event
    return line(
        f"events-row-{change.kind}",
        row=change.row,
        title=cut(event.title, TITLE),
        days=listing.said_days(work, event),
        before=listing.said_days(work, change.before) if change.before else "",
        unit=staff.unit_title(work, event.unit),
        past="yes" if event.ends_on < work.today.isoformat() else "no",
    )


def _carry_out(work: Work, person: Person, tables: Tables) -> Imported:
    """Keep what is new or changed; `late` counts needs whose last moment has passed.

    The same table again changes nothing.
    """
    found = preview(work, person, tables["events"])
    if found.problems:
        raise Refusal("import-problems", count=len(found.problems))
    late = 0
    for change in found.changes:
        if change.before is None:
            arranged = moves.keep(work, change.event)
        else:
            arranged = moves.change(work, change.before, change.event)
        late += len(arranged.late)
    kinds = [change.kind for change in found.changes]
    counts = {kind: kinds.count(kind) for kind in ("add", "move", "change")}
    return Imported({**counts, "late": late})


EVENTS = TableKind(COLUMNS, lambda work, actor: work.act_as(actor), _sort, _read, _carry_out)

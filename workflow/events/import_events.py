"""Import events from a table: all of it or nothing."""

from dataclasses import dataclass, field

from workflow.errors import Refusal
from workflow.events import moves
from workflow.events.event_table import preview
from workflow.people.sent_tables import Rows
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EventsImported(Result):
    """What became of a table; `late` counts needs whose last moment has passed."""

    added: int
    moved: int
    changed: int
    late: int


@dataclass(frozen=True)
class ImportEvents:
    """Carry out a table whose preview has no problem. The same table again changes nothing."""

    actor: Actor
    rows: Rows = field(repr=False)

    def perform(self, work: Work) -> EventsImported:
        person = work.act_as(self.actor)
        found = preview(work, person, self.rows)
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
        return EventsImported(kinds.count("add"), kinds.count("move"), kinds.count("change"), late)

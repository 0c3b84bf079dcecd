"""The clock of what an event needs: its unit is reminded, and told when it is late (rule B03)."""

from workflow.events import arranging, register, wants
from workflow.model import Deadline, Event, EventNeed
from workflow.notices import nudges
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """The head of the unit and whoever entered the event are reminded with their next digest."""
    found = _running(work, row)
    if found:
        _nudge(work, row, *found)


def late(work: Work, row: Deadline) -> None:
    """Also what was sent is late, where it should be published by now and is not."""
    found = _running(work, row)
    if found and (found[0].state != "sent" or wants.is_published_by(work, found[0])):
        need, event = found
        need = work.store.change(need, late_at=work.now)
        work.audit("late", f"event/{event.id}", need=need.key)
        _nudge(work, row, need, event)


def _running(work: Work, row: Deadline) -> tuple[EventNeed, Event] | None:
    need = work.store.get(EventNeed, row.subject_id)
    event = work.store.get(Event, need.event) if need else None
    planned = event is not None and event.state == "planned"
    return (need, event) if need and event and planned and need.is_running else None


def _nudge(work: Work, row: Deadline, need: EventNeed, event: Event) -> None:
    for person in register.concerned(work, event, need) if need.state in arranging.OPEN else ():
        nudges.add(work, person, "need", need.id, need.due_at, nudges.Because.of(row))

"""The people of whom the request is wanted that an event needs: all who may send it, until one begins it."""

from collections.abc import Sequence

from workflow.model import Event, EventNeed, Person, ToDo
from workflow.model.literals import NeedState
from workflow.office import list_rows
from workflow.people import permissions
from workflow.work import Work


def senders(work: Work, need: EventNeed) -> list[Person]:
    """The people who may send such a request in the name of the event's unit, here or not."""
    event = work.store.get(Event, need.event)
    kind = work.rulebook.spec.request_types.get(need.type)
    return permissions.senders(work, event.unit, kind) if event else []


def set_state(work: Work, need: EventNeed, state: NeedState) -> EventNeed:
    """Change the state of a need. The lists of people follow."""
    need = work.store.change(need, state=state)
    write_down(work, [need])
    return need


def write_down(work: Work, needs: Sequence[EventNeed]) -> None:
    """Write down of whom a request is wanted: nobody is asked any more once somebody has begun it."""
    list_rows.write(work, "need", {need.id: _wanted(work, need) for need in needs})


def is_behind(work: Work, need: EventNeed) -> bool:
    return list_rows.is_behind(work, "need", need.id, _wanted(work, need))


def _wanted(work: Work, need: EventNeed) -> list[ToDo]:
    return [
        ToDo(subject="need", subject_id=need.id, person=person.id, wanted="ask", due_at=need.due_at)
        for person in (senders(work, need) if need.state == "open" else ())
    ]

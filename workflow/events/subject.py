"""A need of an event, as a thing with a clock."""

from collections.abc import Sequence
from operator import attrgetter

from workflow.events import arranging, due, listing, wanting, wants
from workflow.lines import Line, line
from workflow.model import Event, EventNeed, Person
from workflow.office import movers
from workflow.people import permissions
from workflow.subject import Affected, Awaited, Basis, InLists, Movable, Subject
from workflow.work import Work


def _open(work: Work, after: int = 0, limit: int | None = None) -> list[EventNeed]:
    return work.store.all(EventNeed, state=arranging.OPEN, after=after, limit=limit)


def _near(work: Work, affected: Affected) -> list[EventNeed]:
    """The open needs of events of these people's units."""
    units = {unit for _, unit in affected.all_roles if unit}
    events = work.store.all(Event, unit=tuple(sorted(units)), state="planned") if units else []
    work.store.prefetch(EventNeed, "event", [event.id for event in events])
    found = [need for event in events for need in work.store.all(EventNeed, event=event.id) if _is_open(need)]
    return sorted(found, key=attrgetter("id"))


def _read(work: Work, needs: Sequence[EventNeed]) -> None:
    work.store.prefetch(Event, "id", [need.event for need in needs])


def _is_open(need: EventNeed) -> bool:
    return need.state in arranging.OPEN


def _movers(work: Work, need: EventNeed) -> list[Person]:
    """Return the people who may send such a request in the name of the event's unit and are here."""
    return [each for each in wanting.senders(work, need) if permissions.is_available(work, each)]


def _wanted(work: Work, need: EventNeed) -> Awaited:
    event = work.store.get(Event, need.event)
    return movers.by_unit(work, event.unit if event else "", work.rulebook.spec.request_types.get(need.type))


def _said(work: Work, need: EventNeed) -> Line:
    event = work.store.get(Event, need.event)
    return line("stuck-need", event=event.title if event else "", need=listing.need_title(work, need))


def _basis(work: Work, need: EventNeed) -> Basis:
    """The rules of today: they say what an event needs for as long as it is ahead."""
    spec = work.rulebook.spec
    place = next((w.place for w in wants.wanted(spec, important=True) if w.key == need.key), None)
    if place is None:
        return Basis()
    return Basis.at(work.rulebook.current, ("events", place), spec.request_types[need.type].rests_on)


def _dated(work: Work, need: EventNeed) -> Line:
    event = work.store.get(Event, need.event)
    return line("days-of-need", event=event.title if event else "")


def _moved(work: Work, need: EventNeed) -> None:
    """The lists of people say the new date."""
    wanting.write_down(work, [need])


NEED = Subject[EventNeed](
    name="need",
    record=EventNeed,
    open=_open,
    while_open={"state": arranging.OPEN},
    near=_near,
    read=_read,
    remind=due.remind,
    late=due.late,
    item=listing.digest_item,
    basis=_basis,
    dated=_dated,
    moved=_moved,
    lists=InLists(write_down=wanting.write_down, is_behind=wanting.is_behind, rows=listing.rows),
    ahead=True,
    movable=Movable(is_open=_is_open, movers=_movers, wanted=_wanted, said=_said),
)

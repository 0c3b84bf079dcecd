"""An absence that was planned begins by its date, and much that somebody has to do with follows in parts."""

from workflow.model import Deadline, Person
from workflow.office import standing
from workflow.office.invariant import Place
from workflow.people import absences, changed
from workflow.work import Work


def begin_absence(work: Work, row: Deadline) -> None:
    """Somebody who said so before is away from now on; a longer absence that runs stays."""
    person = work.store.get(Person, row.subject_id)
    if person is None or not person.active or row.anchor is None or row.anchor <= work.now:
        return
    if person.away_until is None or person.away_until < row.anchor:
        absences.begin(work, person, row.anchor)


def follow(work: Work, row: Deadline) -> None:
    """Somebody came or went: one part of what they have to do with follows."""
    person, place = work.require(Person, row.subject_id), Place(*standing.place(row))
    next_place = changed.follow_part(work, person, place)
    work.store.remove(row)
    if next_place:
        standing.follow(work, person, next_place.subject, next_place.after)

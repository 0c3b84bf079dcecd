"""An absence that was planned begins by its date."""

from workflow.model import Deadline, Person
from workflow.people import absences
from workflow.work import Work


def begin_absence(work: Work, row: Deadline) -> None:
    """Somebody who said so before is away from now on; a longer absence that runs stays."""
    person = work.store.get(Person, row.subject_id)
    if person is None or not person.active or row.anchor is None or row.anchor <= work.now:
        return
    if person.away_until is None or person.away_until < row.anchor:
        absences.begin(work, person, row.anchor)

"""People changed: what they may do, or whether they can be reached. All that waits for somebody follows."""

from collections.abc import Sequence

from workflow.cards import projection
from workflow.model import Person, Timed
from workflow.office import stuck
from workflow.people import turning
from workflow.subject import Subject
from workflow.work import Work


def people_changed(work: Work, *people: Person) -> None:
    """Each subject follows; then cards go to whoever they concern now, and what is stuck is looked at.

    Where only these `people` came or went, and hold the same roles, what they cannot have to do with stays.
    """
    for subject in work.subjects:
        if subject.people_changed:
            subject.people_changed(work, _touched(work, subject, people))
    turning.plan_people(work)
    if not people:
        projection.sync_open(work)
        stuck.check_all(work)
        return
    moved = list[Timed]()
    for subject in work.subjects:
        if subject.shown:
            projection.sync(work, *_touched(work, subject, people))
    for subject in work.subjects:
        if subject.movable and not subject.movable.alone:
            moved += _touched(work, subject, people)
    stuck.check(work, moved)


def _touched(work: Work, subject: Subject[Timed], people: Sequence[Person]) -> Sequence[Timed]:
    """The open things of a subject that these people may have to do with; all where nobody is named."""
    things = subject.near(work, people) if people else subject.open(work)
    subject.read(work, things)
    return things

"""Work for a unit besides requests, such as its round of the month (rules B03, B06)."""

from workflow.model import Person
from workflow.subject import UnitItem
from workflow.work import Work


def unit_items(work: Work, person: Person) -> list[UnitItem]:
    """The most urgent first."""
    found = [item for subject in work.subjects for item in subject.for_unit(work, person)]
    return sorted(found, key=lambda item: (item.due_at, item.kind, item.id))

"""People changed: what they may do, or whether they can be reached. All that waits for somebody follows."""

from workflow.cards import projection
from workflow.office import stuck
from workflow.people import turning
from workflow.work import Work


def people_changed(work: Work) -> None:
    """Each subject follows; then cards go to whoever they concern now, and what is stuck is looked at."""
    for subject in work.subjects:
        subject.people_changed(work)
    turning.plan_people(work)
    projection.sync_open(work)
    stuck.check_all(work)

"""What comes round for the whole office: the hours of the digest, the end of quiet hours."""

from workflow import nudges, standing
from workflow.model import Deadline, Notice
from workflow.work import Work


def digest(work: Work, row: Deadline) -> None:
    """Everybody who has reminders waiting gets them in one message; then the next hour is waited for."""
    nudges.say_all(work)
    standing.plan_digest(work)


def wake(work: Work, row: Deadline) -> None:
    """What was held through quiet hours goes out."""
    for notice in work.store.all(Notice, state="held"):
        work.store.change(notice, state="queued", not_before=work.system_now)

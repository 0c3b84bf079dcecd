"""What comes round for the whole office: the digest, the end of quiet hours, the months of the duties."""

from workflow import duties, nudges, standing
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


def month(work: Work, row: Deadline) -> None:
    """A month begins: what units owe every month is asked of them; then the next is waited for."""
    duties.open_months(work, row)

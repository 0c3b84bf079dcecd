"""A composed notice was sent or not: what is written down of it, in one transaction."""

from workflow.model import Notice
from workflow.notices.composing import Composed
from workflow.people.delivery import take
from workflow.work import Work

WHY = 500  # letters of a reason that are kept


def sent(work: Work, composed: Composed, message: str) -> None:
    """A chat has taken the message."""
    for notice in composed.carries:
        work.store.change(notice, state="sent", message=message, sent_at=work.system_now, why="")
        take(work, notice)
    composed.then(work)


def unsaid(work: Work, composed: Composed) -> None:
    """Nothing was left to say."""
    for notice in composed.carries:
        drop(work, notice, composed.why)
    composed.then(work)


def drop(work: Work, notice: Notice, why: str) -> None:
    """A notice is never sent."""
    work.store.change(notice, state="dropped", why=why[:WHY])

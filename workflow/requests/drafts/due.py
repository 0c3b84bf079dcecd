"""An offer that nobody made a request of is forgotten when its time is over, as it was said to be."""

from workflow.model import Deadline, Draft
from workflow.work import Work


def drop_offer(work: Work, row: Deadline) -> None:
    """Nothing happens to one that became a request, or a part of one."""
    offer = work.store.get(Draft, row.subject_id)
    if offer and offer.purpose == "offered" and offer.sent_at is None:
        work.store.change(offer, sent_at=work.now, answers={})

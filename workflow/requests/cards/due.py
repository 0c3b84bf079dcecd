"""An answer to typed words goes: drawing its card takes away what is no part of it."""

from workflow.cards import projection
from workflow.model import Card, Deadline
from workflow.work import Work


def drop_reply(work: Work, row: Deadline) -> None:
    """The buttons under words that nobody pressed are gone."""
    card = work.store.get(Card, row.subject_id)
    if card:
        projection.redraw(work, card)

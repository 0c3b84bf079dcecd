"""Numbers of choices that nothing offers any more are forgotten, some of them in each transaction."""

from workflow.cards import projection
from workflow.cards.choice_numbers import KEPT, is_last
from workflow.cards.payloads import OnCard, OnNotice, OnWayIn
from workflow.model import Card, ChoiceNumber
from workflow.rules import choices as rules
from workflow.work import Work

PART = 250  # numbers that are looked at in one transaction


def forget_part(work: Work) -> bool:
    """Look at the numbers whose time has come, some of them. Return whether there may be more.

    The last number of a chat stays, so that none is given to two choices.
    """
    rows = work.store.due(ChoiceNumber, "look_at", work.system_now, PART)
    for row in rows:
        if is_last(work.store, row) or _is_offered(work, row.data):
            work.store.change(row, look_at=work.system_now + KEPT)
        else:
            work.store.remove(row)
    return len(rows) == PART


def _is_offered(work: Work, data: str) -> bool:
    """Whether a choice of so long ago can be taken: on a card of something open, or one that shows it.

    Under a notice only changed rules wait for so long; an answer to a question is one of its day. A way in
    names no card, and stays.
    """
    if OnWayIn.parse(data):
        return True
    if on_card := OnCard.parse(data):
        return _is_on_card(work, on_card)
    on_notice = OnNotice.parse(data)
    return on_notice is not None and rules.read(on_notice.data) is not None


def _is_on_card(work: Work, on: OnCard) -> bool:
    card = work.store.get(Card, on.card)
    if card is None or (thing := projection.thing_of(work, card)) is None:
        return False
    if any(each.id == thing.id for each in projection.of(work, projection.subject_of(work, card))):
        return True
    return any(choice.data == on.data for row in projection.view(work, card).choices for choice in row)

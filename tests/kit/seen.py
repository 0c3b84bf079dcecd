"""Waiting work is seen by somebody: held against the database, beside how delivery itself decides."""

from workflow.cards.projection import place_of
from workflow.model import AuditEntry, Card, CardPart, DutyRound, Request, ToDo
from workflow.office import stuck
from workflow.requests.cards import chats
from workflow.rounds import turns
from workflow.work import Work


def unseen(work: Work, before: int = 0) -> list[str]:
    """Return the waiting work that no chat shows to those it waits for and no administrator was told of.

    Only requests after `before`.
    """
    found = []
    for request in work.store.all(Request):
        if request.id > before and chats.waits(work, request):
            shown = any(
                _shows(work, card)
                for card in work.store.all(Card, request=request.id)
                if (card.person, card.chat) in _keys(chats.waited_for(work, request))
            )
            if not shown and not _told(work, request, request.reference):
                found.append(request.reference)
    for turn in work.store.all(DutyRound):
        if turns.is_answerable(turn):
            asked = _keys(turns.asked(work, turn))
            mine = [c for c in work.store.all(Card, duty_round=turn.id) if (c.person, c.chat) in asked]
            shown = any(_shows(work, card) for card in mine)
            if asked and not shown and not _told(work, turn, f"round/{turn.id}"):
                found.append(f"round/{turn.id}")
    return found


def _keys(ways: list[turns.Way]) -> set[tuple[int | None, int | None]]:
    return {(person.id if person else None, chat.id if chat else None) for person, chat in ways}


def _shows(work: Work, card: Card) -> bool:
    """Whether the message with the buttons of the card's posting is in its chat, and can be acted on."""
    place = place_of(work.store, card)
    part = work.store.one(CardPart, card=card.id, post=card.post, n=0)
    if card.held:  # its person was told, and has it in the list
        subject, id = ("round", card.duty_round) if card.duty_round else ("request", card.request)
        return bool(work.store.all(ToDo, subject=subject, subject_id=id, person=card.person))
    return part is not None and (part.platform, part.place) == place and not card.refused


def _told(work: Work, of: Request | DutyRound, subject: str) -> bool:
    """Whether administrators were told, of this step, that nobody sees it or that nobody can move it on."""
    if stuck.is_known(work, of):
        return True
    for entry in work.store.all(AuditEntry, subject=subject, newest=True):
        if entry.kind in ("stage", "released", "unseen"):
            return entry.kind == "unseen"
    return False

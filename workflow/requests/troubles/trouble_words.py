"""Words under a card that raise trouble at its request: “sự cố: mất mạng” (rule C26)."""

from workflow.model import ChatPlace, Person, Request
from workflow.requests.cards.replies import card_at
from workflow.requests.troubles import raising
from workflow.requests.troubles.raise_trouble import RaiseTrouble
from workflow.work import Actor, Work


def meant(
    work: Work, actor: Actor, person: Person, text: str, place: ChatPlace, message: str
) -> RaiseTrouble | None:
    """The trouble that words under a message raise; nothing where it is no card of such a request."""
    card = card_at(work, place, message)
    request = work.store.get(Request, card.request) if card and card.request else None
    found = raising.kind_at(work, request) if request else None
    words = raising.words_after(found[1], text) if found else None
    return RaiseTrouble(actor, request.id, words) if request and words else None

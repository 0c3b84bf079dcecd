"""The state of one's own request, for somebody who asks how far it is instead of opening the list."""

import re
from collections.abc import Sequence

from workflow.cards.choices import ToPlace
from workflow.cards.shape import Choice
from workflow.form.state_question import state_asked
from workflow.lines import line
from workflow.model import Card, ChatPlace, Person, Request
from workflow.people import permissions
from workflow.requests.cards import views
from workflow.requests.cards.choices import ToSee
from workflow.requests.cards.replies import Reply, card_at
from workflow.text import fold
from workflow.work import Work

LINES = 4  # of a card: who has it and until when, or what is published


def asked_state(work: Work, person: Person, text: str, place: ChatPlace, under: str = "") -> Reply | None:
    """The state that is asked about; nothing where no state is, or none of one's own requests can be meant.

    It is that of the card under which it is asked, of the request that the words name, or of the one that is
    open; of several the list is offered. With none open the newest is meant, which says how it ended. The
    answer goes with the card at its next drawing, so that no state is left behind that is no longer so.
    """
    named = state_asked(text)
    if named is None:
        return None
    card = card_at(work, place, under) if under else None
    mine = permissions.requests_of(work, person, "deciding", "publishing", "rechecking")
    if card and card.request:
        own = permissions.requests_of(work, person, "deciding", "publishing", "rechecking", "closed")
        found = [each for each in own if each.id == card.request]
    else:
        found = _called(mine, named) or _called(_newest(work, person), named)
    if len(found) > 1:
        choice = Choice(line("do-open-work"), ToPlace("work"))
        return Reply((line("state-several", count=len(found)),), (choice,))
    return _state(work, person, found[0]) if found else None


def _called(requests: Sequence[Request], named: Sequence[str]) -> list[Request]:
    """Those whose number and name hold all of the words that name one."""
    wanted = {fold(each).lstrip("0") for each in named}
    return [each for each in requests if wanted <= _words(each)]


def _words(request: Request) -> set[str]:
    return {each.lstrip("0") for each in re.findall(r"\w+", fold(f"{request.reference} {request.subject}"))}


def _newest(work: Work, person: Person) -> list[Request]:
    """The request that came to its end last, of those that somebody answers for."""
    closed = permissions.requests_of(work, person, "closed")
    return [max(closed, key=lambda each: each.id)] if closed else []


def _state(work: Work, person: Person, request: Request) -> Reply:
    card = views.card(work, Card(request=request.id, person=person.id))
    lines = [card.head, *([card.number] if card.number else []), *card.lines[:LINES]]
    return Reply(tuple(lines), (Choice(line("do-see"), ToSee(request.id)),), request.id)

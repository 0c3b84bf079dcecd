"""The whole difference of a request's text, for a page of its own where a card has no room for it."""

from dataclasses import dataclass

from workflow.cards.shape import CardView
from workflow.form import kinds
from workflow.form.diff import Piece, pieces
from workflow.lines import Line, line
from workflow.model import Card, Chat, Person, Request
from workflow.requests.cards import views
from workflow.requests.cards.case import Case, passed_before
from workflow.requests.cards.text_changes import who_changed
from workflow.spec import Words
from workflow.work import Work


@dataclass(frozen=True)
class Difference:
    """The card that has no room, what stands above the texts, and each changed answer with all its text."""

    card: CardView
    reference: str
    lines: tuple[Line, ...]
    answers: tuple[tuple[Words, tuple[Piece, ...]], ...]


def difference(work: Work, id: int) -> Difference | None:
    """The comparison on a decider's card with this number, as it is now; None where nothing differs."""
    card = work.store.get(Card, id)
    request = work.store.get(Request, card.request) if card and card.request else None
    if card is None or request is None:
        return None
    person = work.store.get(Person, card.person) if card.person else None
    case = Case(work, request, False, person, work.store.get(Chat, card.chat) if card.chat else None)
    base = passed_before(case) or case.revision
    before, now = case.reader.sees(base.answers), case.answers
    if not (found := case.reader.changes(base.answers, case.revision.answers)):
        return None
    answers = []
    for key, field in case.kind.fields.items():
        was, is_now = before.get(key), now.get(key)
        if was != is_now and kinds.of(field).is_written:
            texts = (each if isinstance(each, str) else "" for each in (was, is_now))
            answers.append((field.title, tuple(pieces(*texts))))
    said = (case.number(), who_changed(case, found), line("changes-legend"))
    return Difference(views.card(work, card), request.reference, said, tuple(answers))

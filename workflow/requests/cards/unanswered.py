"""The card of whoever decides while the requester has let the time to answer pass."""

from workflow.cards.choices import OpenMenu
from workflow.cards.menu_pages import opened, page_of
from workflow.cards.reasons import reasons
from workflow.cards.shape import CardView, Choice
from workflow.lines import line
from workflow.model import Card, Inquiry, Person, Visit
from workflow.people import permissions
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case, marks
from workflow.requests.cards.choices import EndUnanswered, Proceed, ToStep
from workflow.requests.cards.opinions import opinions
from workflow.requests.cards.task_results import out
from workflow.requests.cards.walk import behind

MENU = "end"


def unanswered(case: Case, card: Card, visit: Visit, inquiry: Inquiry) -> CardView:
    """Since when nobody has answered, and the two ways on."""
    answers, media = body(case.work, case.kind, case.answers)
    requester = case.work.store.get(Person, permissions.requester(case.request))
    who = requester.short if requester else ""
    lines = [
        line("card-unanswered", who=who, since=inquiry.asked_at, due=inquiry.due_at).stress("due"),
        *marks(case),
        *opinions(case),
        *out(case),
        *case.reader.not_shown(case.revision.answers),
        line("card-choose-end" if opened(card.menu)[0] == MENU else "card-unanswered-how"),
    ]
    proceed = Choice(line("do-proceed"), Proceed(visit.id), style="good")
    end = Choice(line("do-end"), OpenMenu(MENU), style="bad")
    choices = _reasons(case, card.menu) if opened(card.menu)[0] == MENU else ((proceed,), (end,))
    attention = f"unanswered:{inquiry.id}"
    said = case.state(), tuple(lines), case.number(), behind(case)
    return CardView(*said, answers, (), media, choices, attention)


def _reasons(case: Case, menu: str) -> tuple[tuple[Choice, ...], ...]:
    """The reasons of the office, each a press; a typed one goes through the private chat."""
    rows = page_of(reasons(case.spec, EndUnanswered), menu)
    other = Choice(line("do-other-reason"), ToStep("end", case.request.id))
    return (*rows, (other,), (Choice(line("do-back"), OpenMenu()),))

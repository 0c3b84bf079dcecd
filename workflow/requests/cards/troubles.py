"""Trouble on cards: at what it was raised; and what was raised at a request, with the button that does so."""

from dataclasses import replace

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Card, Request
from workflow.requests import lifecycle
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToTrouble
from workflow.requests.cards.task_results import results
from workflow.requests.troubles import raising

SHOWN = 3  # the newest


def with_troubles(case: Case, card: Card, view: CardView) -> CardView:
    """The view with the log of troubles of its request, whose results the full view tells (rule C26)."""
    work, request = case.work, case.request
    at = work.store.get(Request, request.during) if request.during else None
    if at:
        said = line("card-raised-at", subject=at.subject, reference=at.reference)
        return replace(view, lines=(said, *view.lines))
    found = raising.kind_at(work, request)
    if found is None:
        return view
    log = raising.log(work, request)
    told = [each for trouble in (log if case.whole else log[-SHOWN:]) for each in _told(case, trouble)]
    earlier = len(log) - SHOWN
    more = [line("card-troubles-earlier", count=earlier)] if earlier > 0 and not case.whole else []
    attention = f"trouble:{log[-1].id}" if log and _is_heard(case, view) else view.attention
    view = replace(view, lines=(*view.lines, *more, *told), attention=attention)
    if request.status == "closed" or card.menu:
        return view
    button = Choice(line("do-trouble", word=raising.word_of(found[1])), ToTrouble(request.id))
    return replace(view, choices=(*view.choices, (button,)))


def _is_heard(case: Case, view: CardView) -> bool:
    """Whether whoever has the card hears of the newest trouble by it, and of nothing else that waits."""
    return case.request.status == "publishing" or not view.attention


def _told(case: Case, trouble: Request) -> list[Line]:
    """A trouble; in the full view with what was done about it."""
    if not case.whole:
        return [said(trouble)]
    own = Case(case.work, trouble, person=case.person, chat=case.chat)
    return [said(trouble), *results(own, above=False)]


def said(trouble: Request) -> Line:
    """When it was raised and how it stands: “02:05 Thứ Bảy 28/11 · Mất mạng (TT-2026-0003): đang xử lý”."""
    in_vain = trouble.outcome in lifecycle.CAME_TO_NOTHING
    state = "over" if in_vain else "done" if trouble.status == "closed" else "open"
    at, name = trouble.created_at, trouble.subject
    return line("card-trouble", at=at, subject=name, reference=trouble.reference, state=state)

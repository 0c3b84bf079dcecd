"""The view of a request that each chat is shown: a card is a projection."""

from dataclasses import replace

from workflow.cards.choices import ToPlace, WayIn
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import (
    Card,
    Chat,
    Decision,
    Intervention,
    Person,
    Promise,
    Recheck,
    Request,
    Revision,
    Task,
    Visit,
)
from workflow.people import permissions
from workflow.requests import releases
from workflow.requests.cards.author import author
from workflow.requests.cards.case import Case, found_wrong
from workflow.requests.cards.choices import ToReopen, ToSee, ToStep
from workflow.requests.cards.decider import decider
from workflow.requests.cards.group import brief, is_short
from workflow.requests.cards.opinions import wanted
from workflow.requests.cards.publisher import beside, publisher, to_waive
from workflow.requests.cards.task_results import results
from workflow.requests.cards.text_changes import edited
from workflow.requests.cards.troubles import with_troubles
from workflow.requests.cards.unanswered import unanswered
from workflow.requests.cards.walk import behind
from workflow.requests.deciding import reopening
from workflow.requests.tasks import publishers, task_kinds
from workflow.requests.waiting import requesters
from workflow.work import Work

UNDONE = ("refused", "withdrawn", "unanswered", "ended", "kept")
PARTS = (Visit, Revision, Decision, Intervention, Task, Recheck, Promise)  # read whole, so that it is known
WHOLE = "whole"  # the menu of a card that stands beside the whole walk


def card(work: Work, card: Card) -> CardView:
    """The view of a request in one chat."""
    request = work.require(Request, card.request or 0)
    for kind in PARTS:
        work.store.all(kind, request=request.id)
    person = work.store.get(Person, card.person) if card.person else None
    chat = work.store.get(Chat, card.chat) if card.chat else None
    case = Case(work, request, card.menu == WHOLE, person, chat)
    view = wanted(case, card, _of_request(case, card))
    view = view if card.menu else replace(view, choices=(*view.choices, *to_waive(case)))
    view = with_troubles(case, card, view)
    return brief(case, view) if is_short(case, card) else view


def way_in(card: Card) -> WayIn:
    """The way to all of what a card is about, for a chat that refuses a part of it."""
    return ToSee(card.request) if card.request else ToPlace("work")


def _of_request(case: Case, card: Card) -> CardView:
    work, request, person, chat = case.work, case.request, case.person, case.chat
    tasks = [t for t in work.store.all(Task, request=request.id) if _publishes(case, t, person, chat)]
    waiting = [t for t in tasks if t.state == "open"]
    if person and person.id == permissions.requester(request):
        return beside(case, [] if card.menu else waiting, author(case, card, person))
    visit, stage = case.visit, case.stage
    inquiry = requesters.overdue(work, visit)
    if visit and stage and (inquiry or visit.waiting == "decider") and _decides(case, person, chat):
        if inquiry:
            return beside(case, [] if card.menu else waiting, unanswered(case, card, visit, inquiry))
        return decider(case, card, visit, stage, waiting)
    until, back = _taking_back(case, person)
    if waiting or (tasks and request.status == "publishing"):
        shown = publisher(case, tasks)
        return replace(shown, lines=(*shown.lines, *until), choices=(*shown.choices, *back))
    see = Choice(line("do-see"), ToSee(request.id))
    stopped = any(t.state == "cancelled" and t.n == tasks[-1].n for t in tasks)
    stop = [line("recall-stop")] if stopped and case.told else []
    told = edited(case, person, chat)
    changed = [told.said] if told else []
    said = (*found_wrong(case), *changed, *results(case, above=False), *stop, *until)
    return CardView(
        case.state(),
        said,
        case.number(),
        behind(case),
        changes=told.changes if told else (),
        choices=((see,), *back),
        attention=case.told or (told.attention if told else "") or _outcome(case, person),
    )


def _outcome(case: Case, person: Person | None) -> str:
    """The attention of an author in whose place a colleague answers: what came of the request rings once."""
    request = case.request
    if person is None or person.id != request.author or request.status not in ("rechecking", "closed"):
        return ""
    return f"closed:{request.outcome}" if request.outcome in UNDONE else f"out:{request.id}"


def _taking_back(case: Case, person: Person | None) -> tuple[list[Line], tuple[tuple[Choice, ...], ...]]:
    """The button that takes a release or a refusal back, for those who may, and until when they may."""
    work, request = case.work, case.request
    if person is None:
        return [], ()
    if releases.can_recall(work, request) and requesters.may_recall(work, request, person):
        button = Choice(line("do-recall"), ToStep("recall", request.id), style="bad")
        what = "-correction" if case.correction else case.manner
        return [line(f"card-recall{what}")], ((button,),)
    due = reopening.offered(work, request, person)
    button = Choice(line("do-reopen"), ToReopen(request.id))
    return ([line("card-reopen", due=due)], ((button,),)) if due else ([], ())


def _decides(case: Case, person: Person | None, chat: Chat | None) -> bool:
    """Whether the reader may decide: a person also while they are away, though nobody waits for them then."""
    if person:
        return case.deciders.role_of(person) is not None
    groups = [permissions.group_of(case.work, case.spec, post) for _, post in case.deciders.asked]
    return any(g is not None and chat is not None and g.id == chat.id for g in groups)


def _publishes(case: Case, task: Task, person: Person | None, chat: Chat | None) -> bool:
    if not task_kinds.of(task).is_given:
        return False
    if person:
        return publishers.may_publish(case.work, case.request, task, person)
    posts = set(publishers.publishing_posts(case.work, case.request, task))
    posts |= {post for _, post in publishers.publishers(case.work, case.request, task)}
    groups = [permissions.group_of(case.work, case.spec, post) for post in posts]
    return any(g is not None and chat is not None and g.id == chat.id for g in groups)

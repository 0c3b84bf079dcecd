"""The moves that the office shows: choices of cards, and what the windows behind them offer."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from tests.kit.moves import forms, rounds
from tests.kit.moves.move import (
    ANSWER,
    ASIDE,
    BACK,
    END,
    LINK,
    ON,
    OVER,
    WHY,
    Move,
    Place,
    account,
    actor,
    named,
    press,
    said,
    staff,
    window,
)
from workflow.actions import (
    AddPhoto,
    AnswerRecheck,
    AskAdvice,
    AskColleague,
    AskOpinion,
    AskReason,
    AskReopen,
    AskResult,
    AskWaiver,
    AskWhom,
    AskWrong,
    AttachResult,
    CloseRequest,
    Decide,
    GiveOpinion,
    HandBackTask,
    HandOverTask,
    OfTask,
    OpenCorrection,
    PublishTask,
    RaiseTrouble,
    Recall,
    Reopen,
    RepostCard,
    ReturnRound,
    StartEdit,
    StartNeed,
    StartSupplement,
    TakeOverRequest,
    TakeOverTask,
    WaiveTask,
    Withdraw,
)
from workflow.app import Action
from workflow.cards import projection
from workflow.cards.shape import Choice
from workflow.form.form import Talk
from workflow.media.files import SentFile
from workflow.model import Card, Chat, Conversation, DutyRound, Media, Request, Route, Task, Visit
from workflow.people import choosable, permissions
from workflow.requests import lifecycle, queries, seeing
from workflow.requests.deciding.ask_heir import AskHeir
from workflow.requests.deciding.hand_over_visit import HandOverVisit
from workflow.requests.deciding.taken import colleagues
from workflow.requests.opinions.asking import against, wanted_of
from workflow.requests.publishing import typed_results
from workflow.requests.tasks import publishers
from workflow.requests.tasks.task_rules import asks_of, result_of
from workflow.work import Actor, Work

KEPT = timedelta(days=4)  # for so long a closed request is still looked at
OF_A_GROUP = frozenset(
    {"may-not-see", "own-request", "giver-own-request", "escalated-before", "chose-decider"}
    | {"not-decider", "not-publisher", "cannot-hold", "already-counted"}
)
OF_FIRST = frozenset({"already-counted"})  # in the first edition who has spoken keeps the buttons
SENDS_NO_MORE = frozenset({"may-not-send", "type-not-yours"})  # what is over is not drawn again for a role
KEPT_WHILE_AWAY = frozenset({"cannot-hold"})  # who is away keeps the buttons, and reads what to do
Offered = tuple[tuple[Action[Any], ...], int]


def requests(work: Work) -> list[Request]:
    """Open requests, and those that were closed a short while ago."""
    since = work.now - KEPT
    return [r for r in work.store.all(Request) if r.closed_at is None or r.closed_at > since]


def cards(work: Work) -> Iterator[Place]:
    """Every card of a request or a round, before each person who sees it."""
    for request in requests(work):
        yield from cards_of(work, request)
    for turn in work.store.all(DutyRound, state=("open", "late", "done"), closed_at=None):
        for card in work.store.all(Card, duty_round=turn.id):
            for who in readers(work, card):
                yield Place(who, f"round {turn.duty} {turn.unit}", partial(on_card, who, card.id))


def cards_of(work: Work, request: Request) -> Iterator[Place]:
    for card in work.store.all(Card, request=request.id):
        for who in readers(work, card):
            yield Place(who, f"card {named(request)}", partial(on_card, who, card.id))


def readers(work: Work, card: Card) -> list[str]:
    """The person of a private card; of a group's, those who hold a role that was bound to it."""
    if card.person:
        who = account(work, card.person)
        return [who] if who else []
    chat = work.store.get(Chat, card.chat or 0)
    routes = work.store.all(Route, chat=chat.id) if chat else []
    held = {(route.role, route.unit) for route in routes}
    return [who for who, person in staff(work) if held & permissions.roles(work, person)]


def on_card(who: str, id: int, work: Work) -> Iterator[Move]:
    """The choices of a card as it would be drawn now."""
    card = work.store.get(Card, id)
    if card is None:
        return
    request = work.store.get(Request, card.request) if card.request else None
    turn = work.store.get(DutyRound, card.duty_round) if card.duty_round else None
    where = f"card {named(request)}" if request else f"round {turn.duty} {turn.unit}" if turn else ""
    may = OF_A_GROUP if card.chat else SENDS_NO_MORE | KEPT_WHILE_AWAY
    may |= OF_FIRST if request and work.spec(request.rules).edition == 1 else frozenset()
    for row in projection.view(work, card).choices:
        for choice in row:
            for n, (actions, rank) in enumerate(of_choice(work, who, card, choice)):
                what = f"{said(choice.label)} ({n})" if n else said(choice.label)
                yield Move(who, where, what, actions, rank, may)


def of_choice(work: Work, who: str, card: Card, choice: Choice) -> Iterator[Offered]:
    """A choice pressed, or what is done in the window that it opens."""
    if not choice.private:
        yield (press(who, card, choice),), ON if choice.style == "good" else ASIDE
        return
    verb, ids = window(choice)
    yield from WINDOWS[verb](work, actor(who), *ids)


def _result(work: Work, who: Actor, id: int) -> Iterator[Offered]:
    """A link or a note, with the answers that its task asks; photos first come one by one."""
    task = work.store.get(Task, id)
    if task is None:
        return
    request, asked = work.require(Request, task.request), AskResult(who, id)
    result = result_of(work, request, task)
    if result == "photo" and not task.photos:
        photo = SentFile("photo", "h", f"photo {id}", 1)
        yield (asked, AddPhoto(who, OfTask(id), photo)), ON
        return
    if result == "file" and not task.photos:
        yield (asked, AttachResult(who, id, forms.FILE)), ON
        return
    words = {"link": LINK, "note": "Đã thực hiện", "tick": "yes", "number": f"{10**12}"}.get(result, "")
    if result == "person":
        words = typed_results.field_of(work, request, task).among[0].kept
    media = {each.id: each.caption for each in work.store.all(Media, id=tuple(task.photos))}
    seen = tuple((id, media[id]) for id in task.photos) if result == "photo" else ()
    for answers in forms.asked(work, who, request, asks_of(work, request, task)):
        yield (asked, PublishTask(who, id, words, seen=seen, answers=answers)), ON


def _pass(work: Work, who: Actor, id: int, revision: int) -> Iterator[Offered]:
    """A pass, with the answers that its step asks."""
    visit = work.require(Visit, id)
    request = work.require(Request, visit.request)
    asks = lifecycle.stage_of(work.type_of(request), visit).asks
    for answers in forms.asked(work, who, request, asks):
        decide = Decide(who, id, revision, "pass", answers=answers)
        yield (AskReason(who, id, revision, "pass"), decide), ON


def _reasoned(
    verdict: Any, work: Work, who: Actor, visit: int, revision: int, step: int = 0
) -> Iterator[Offered]:
    yield (
        (AskReason(who, visit, revision, verdict), Decide(who, visit, revision, verdict, WHY, step)),
        END if verdict == "refuse" else ASIDE,
    )


def _opinion(work: Work, who: Actor, visit: int) -> Iterator[Offered]:
    """An opinion of each post that the window offers, and of somebody by name."""
    kept = Conversation(
        account=0, form="opinion", about={"visit": visit}, at="", created_at=work.now, updated_at=work.now
    )
    talk = Talk(work, who, work.require_person(who), kept)
    question = next(iter(work.forms["opinion"].questions(talk)))
    people = [each.kept.partition("|")[0] for each in choosable.people(work)]
    here = work.require(Visit, visit)
    request = work.require(Request, here.request)
    free = [id for id in people if not against(work, request, wanted_of(work, here, talk.person, id))]
    for whom in [*(answer for answer, _ in question.options), *free[:1]]:
        yield (AskWhom(who, visit), AskOpinion(who, visit, f"{whom}", WHY)), ASIDE


def _hand(work: Work, who: Actor, id: int) -> Iterator[Offered]:
    """A task is handed over to each colleague who can take it."""
    task = work.require(Task, id)
    request, person = work.require(Request, task.request), work.require_person(who)
    for each in publishers.colleagues(work, request, task, but=person):
        yield (AskColleague(who, id), HandOverTask(who, id, each.id)), ASIDE


def _hand_visit(work: Work, who: Actor, id: int) -> Iterator[Offered]:
    """A decision is handed over to each colleague who is asked for it."""
    visit = work.require(Visit, id)
    request, person = work.require(Request, visit.request), work.require_person(who)
    for each in colleagues(work, request, visit, but=person):
        yield (AskHeir(who, id), HandOverVisit(who, id, each.id)), ASIDE


def _one(
    rank: int, make: Callable[..., tuple[Action[Any], ...]], work: Work, *given: Any
) -> Iterator[Offered]:
    """A window in which one thing is done."""
    yield make(*given), rank


def _leads(work: Work, who: Actor, *ids: int) -> Iterator[Offered]:
    """A window that leads to others, which are places of their own."""
    yield from ()


WINDOWS: dict[str, Callable[..., Iterator[Offered]]] = {
    "link": _result,
    "pass": _pass,
    "more": partial(_reasoned, "more"),
    "return": partial(_reasoned, "return"),
    "return-to": partial(_reasoned, "return"),
    "refuse": partial(_reasoned, "refuse"),
    "escalate": partial(_reasoned, "escalate"),
    "opinion": _opinion,
    "advise": partial(_one, ASIDE, lambda who, id: (AskAdvice(who, id), GiveOpinion(who, id, WHY))),
    "wrong": partial(_one, ASIDE, lambda who, id: (AskWrong(who, id), AnswerRecheck(who, id, WHY))),
    "reopen": partial(_one, ASIDE, lambda who, id: (AskReopen(who, id), Reopen(who, id))),
    "end": partial(_one, END, lambda who, id: (CloseRequest(who, id, WHY),)),
    "hand": _hand,
    "give": _hand_visit,
    "waive": partial(_one, OVER, lambda who, id: (AskWaiver(who, id), WaiveTask(who, id, WHY))),
    "recall": partial(_one, ASIDE, lambda who, id: (Recall(who, id, WHY),)),
    "edit": partial(_one, ASIDE, lambda who, id: (StartEdit(who, id),)),
    "add": partial(_one, ANSWER, lambda who, id: (StartSupplement(who, id),)),
    "need": partial(_one, ASIDE, lambda who, id: (StartNeed(who, id),)),
    "card": partial(_one, ASIDE, lambda who, id: (RepostCard(who, id),)),
    "item": rounds.item,
    "redo": partial(_one, ASIDE, lambda who, turn: (ReturnRound(who, turn, WHY),)),
    "trouble": partial(_one, ASIDE, lambda who, id: (RaiseTrouble(who, id, WHY),)),
    "see": _leads,
    "work": _leads,
}


def windows(work: Work) -> Iterator[Place]:
    """The full view of each request, before each person."""
    for request in requests(work):
        yield from windows_of(work, request)


def windows_of(work: Work, request: Request) -> Iterator[Place]:
    for who, person in staff(work):
        if seeing.may_see(work, work.spec(request.rules), request, person):
            yield Place(who, f"window {named(request)}", partial(in_window, who, request.id))


def in_window(who: str, id: int, work: Work) -> Iterator[Move]:
    """Choices of the full view of a request, beside those of its card."""
    by = actor(who)
    seen = queries.see(work, work.require_person(by), id)
    if seen is None:
        return
    offered: list[tuple[bool, str, Action[Any], int]] = [
        (seen.can_supplement or seen.can_send_again, "supplement", StartSupplement(by, id), ASIDE),
        (seen.can_withdraw, "withdraw", Withdraw(by, id), END),
        (seen.can_take_over, "take over", TakeOverRequest(by, id), OVER),
        (seen.can_end, "end", CloseRequest(by, id, WHY), END),
        (seen.can_recall, "recall", Recall(by, id, WHY), ASIDE),
        (seen.can_correct, "correct", OpenCorrection(by, id, WHY), ASIDE),
        (seen.can_reopen, "reopen", Reopen(by, id), ASIDE),
        *((True, said(label), HandBackTask(by, task), ASIDE) for label, task in seen.can_hand_back),
        *((True, said(label), TakeOverTask(by, task), BACK) for label, task in seen.can_take_from),
    ]
    for is_offered, what, action, rank in offered:
        if is_offered:
            yield Move(who, f"window {named(seen.request)}", what, (action,), rank)

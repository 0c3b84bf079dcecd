"""A press on a request's card: what each choice does. It acts on the card's own request alone."""

from workflow.cards.choices import OpenMenu
from workflow.cards.presses import Pressed, Presses, Pressing, When
from workflow.cards.projection import part_at
from workflow.cards.reasons import named
from workflow.errors import Refusal
from workflow.model import ChatPlace, Opinion, Recheck, Request, Revision, Task, Verdict, Visit
from workflow.requests import revisions
from workflow.requests.cards.choices import (
    AskMissing,
    BeSureToWithdraw,
    DecideTyped,
    EndUnanswered,
    FindRight,
    GiveReason,
    GiveVisitBack,
    LeaveLink,
    NoOpinion,
    Pass,
    Proceed,
    ReturnTo,
    TakeTask,
    TakeVisit,
    TakeVisitOver,
    WantPackage,
)
from workflow.requests.cards.set_menu import SetMenu
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.decide import Decide
from workflow.requests.deciding.hand_back_visit import HandBackVisit
from workflow.requests.deciding.take_over_visit import TakeOverVisit
from workflow.requests.opinions.have_no_opinion import HaveNoOpinion
from workflow.requests.publishing.keep_link import KeepLink
from workflow.requests.publishing.take_package import TakePackage
from workflow.requests.rechecks.answer_recheck import AnswerRecheck
from workflow.requests.tasks import owed
from workflow.requests.tasks.claim_task import ClaimTask
from workflow.requests.waiting.close_request import CloseRequest
from workflow.requests.waiting.go_on_unanswered import GoOnUnanswered
from workflow.requests.withdraw import Withdraw

Own = type[Visit] | type[Revision] | type[Task] | type[Recheck] | type[Opinion]


def _pass(on: Pressing, choice: Pass) -> Pressed:
    return _decide(on, choice.visit, choice.revision, "pass", "")


def _give_reason(on: Pressing, choice: GiveReason) -> Pressed:
    return _decide(on, choice.visit, choice.revision, choice.verdict, _reason(on, choice.reason))


def _ask_missing(on: Pressing, choice: AskMissing) -> Pressed:
    return _decide(on, choice.visit, choice.revision, "more", owed.named(on.work, _request(on)))


def _return_to(on: Pressing, choice: ReturnTo) -> Pressed:
    return _decide(on, choice.visit, choice.revision, "return", _reason(on, choice.reason), choice.step)


def _decide_typed(on: Pressing, choice: DecideTyped) -> Pressed:
    """Until the end of its day; asking for more says the words that the message quotes."""
    if choice.until <= on.work.now.timestamp():
        raise Refusal("reply-over")
    if choice.verdict == "pass":
        return _decide(on, choice.visit, choice.revision, "pass", "")
    kept = part_at(on.work, ChatPlace(on.actor.platform, on.place), on.message)
    if kept is None:
        raise Refusal("gone", audited=True)
    return _decide(on, choice.visit, choice.revision, "more", kept.shown)


def _decide(on: Pressing, visit: int, revision: int, verdict: Verdict, reason: str, step: int = 0) -> Pressed:
    seen = _own(on, Visit, visit), _own(on, Revision, revision)
    decided = Decide(on.actor, *seen, verdict, reason, step).perform(on.work)
    return Pressed(f"said-{decided.word}", decided.reference, verb=decided.verb)


def _open_menu(on: Pressing, choice: OpenMenu) -> Pressed:
    SetMenu(on.actor, on.card.id, choice.menu).perform(on.work)
    return Pressed("said-nothing")


def _take_visit(on: Pressing, choice: TakeVisit) -> Pressed:
    reference = ClaimVisit(on.actor, _own(on, Visit, choice.visit)).perform(on.work).reference
    return _claimed(on, reference)


def _take_visit_over(on: Pressing, choice: TakeVisitOver) -> Pressed:
    reference = TakeOverVisit(on.actor, _own(on, Visit, choice.visit)).perform(on.work).reference
    return _claimed(on, reference)


def _claimed(on: Pressing, reference: str) -> Pressed:
    return Pressed("said-claimed" if on.card.chat else "said-claimed-here", reference)


def _give_visit_back(on: Pressing, choice: GiveVisitBack) -> Pressed:
    reference = HandBackVisit(on.actor, _own(on, Visit, choice.visit)).perform(on.work).reference
    return Pressed("said-handed-back", reference)


def _no_opinion(on: Pressing, choice: NoOpinion) -> Pressed:
    opinion = _own(on, Opinion, choice.opinion)
    return Pressed("said-no-opinion", HaveNoOpinion(on.actor, opinion).perform(on.work).reference)


def _take_task(on: Pressing, choice: TakeTask) -> Pressed:
    task = _own(on, Task, choice.task)
    return Pressed("said-taken", ClaimTask(on.actor, task).perform(on.work).reference)


def _leave_link(on: Pressing, choice: LeaveLink) -> Pressed:
    task = _own(on, Task, choice.task)
    return Pressed("said-link-kept", KeepLink(on.actor, task).perform(on.work).reference)


def _want_package(on: Pressing, _: WantPackage) -> Pressed:
    reference = TakePackage(on.actor, _request(on).id).perform(on.work).reference
    return Pressed("said-package", reference, elsewhere=on.card.chat is not None)


def _find_right(on: Pressing, choice: FindRight) -> Pressed:
    recheck = _own(on, Recheck, choice.recheck)
    return Pressed("said-right", AnswerRecheck(on.actor, recheck).perform(on.work).reference)


def _proceed(on: Pressing, choice: Proceed) -> Pressed:
    visit = _own(on, Visit, choice.visit)
    return Pressed("said-proceeded", GoOnUnanswered(on.actor, visit).perform(on.work).reference)


def _end(on: Pressing, choice: EndUnanswered) -> Pressed:
    closed = CloseRequest(on.actor, _request(on).id, _reason(on, choice.reason))
    return Pressed("said-ended", closed.perform(on.work).reference)


def _withdraw(on: Pressing, _: BeSureToWithdraw) -> Pressed:
    return Pressed("said-withdrawn", Withdraw(on.actor, _request(on).id).perform(on.work).reference)


def _request(on: Pressing) -> Request:
    return on.work.require(Request, on.card.request or 0)


def _own(on: Pressing, kind: Own, id: int) -> int:
    """The number of a record of the card's request; another's is refused."""
    if kind is Revision:
        revisions.current(on.work.store, _request(on))  # mostly the one that was seen
    else:
        on.work.store.all(kind, request=on.card.request)  # which of them is open is asked as well
    record = on.work.require(kind, id, audited=True)
    if record.request != on.card.request:
        raise Refusal("not-a-card", audited=True)
    return record.id


def _reason(on: Pressing, number: int) -> str:
    """Return one of the ready-made reasons; nothing where there is no such reason."""
    found = named(on.work.spec(_request(on).rules), str(number))
    return found.vi if found else ""


PRESSES: Presses = (
    When(Pass, _pass),
    When(GiveReason, _give_reason),
    When(AskMissing, _ask_missing),
    When(ReturnTo, _return_to),
    When(DecideTyped, _decide_typed),
    When(OpenMenu, _open_menu),
    When(TakeVisit, _take_visit),
    When(TakeVisitOver, _take_visit_over),
    When(GiveVisitBack, _give_visit_back),
    When(NoOpinion, _no_opinion),
    When(TakeTask, _take_task),
    When(LeaveLink, _leave_link),
    When(WantPackage, _want_package),
    When(FindRight, _find_right),
    When(Proceed, _proceed),
    When(EndUnanswered, _end),
    When(BeSureToWithdraw, _withdraw),
)

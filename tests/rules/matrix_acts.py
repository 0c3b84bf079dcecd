"""Every act on a request with its arguments, beside the reading of the rules that says who may do it.

A new verb of the product is one more line of `_of_visit`, `_of_task` or `_of_request`, and its rule in words.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, cast

from tests.kit.builders import LINK
from tests.kit.day import ZONE
from tests.rules.matrix_reference import NOTHING_CAME, Case
from workflow.actions import (
    AnswerRecheck,
    ClaimTask,
    CloseRequest,
    Decide,
    DropDraft,
    GiveText,
    GoOnUnanswered,
    HandBackTask,
    HandOverTask,
    OpenCorrection,
    PublishTask,
    Recall,
    Reopen,
    StartDraft,
    StartEdit,
    StartSupplement,
    TakeOverRequest,
    TakeOverTask,
    TakePackage,
    Withdraw,
)
from workflow.app import Action
from workflow.model import Draft, Recheck, Task, Verdict, Visit
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.hand_back_visit import HandBackVisit
from workflow.requests.deciding.take_over_visit import TakeOverVisit
from workflow.requests.publishing.keep_link import KeepLink
from workflow.requests.tasks.waive_task import WaiveTask
from workflow.work import Actor

WHY = "Sai tên diễn giả"
VERDICTS: tuple[Verdict, ...] = ("pass", "more", "return", "refuse", "escalate")
May = Callable[[int], bool]
Signed = tuple[str, int | None, str]  # a role, for whom, and the capacity


@dataclass(frozen=True)
class Act:
    """Something that anybody might try, whether the rules let a person do it, and end the step by it.

    `signs` is how a decision of theirs is signed; where it `is_own`, it is refused as that and logged.
    """

    name: str
    action: Callable[[Actor], Action[Any]]
    may: May
    ends: May | None = None
    signs: Callable[[int], Signed | None] | None = None
    is_own: May | None = None


def acts(case: Case) -> Iterator[Act]:
    """All acts on a request as it stands; visits that are over are tried as well."""
    last = case.visits[-1]
    yield from _of_visit(case, last)
    if case.visits[0] != last:
        old = case.visits[0]
        own = partial(case.is_own_by_another, visit=old)
        yield Act("old visit", partial(_decide, case, old, "pass", 0), lambda _: False, is_own=own)
        yield Act("old claim", lambda by: ClaimVisit(by, case.visits[0].id), lambda _: False)
    for task in case.tasks[-2:]:
        yield from _of_task(case, task)
    yield from _of_request(case)
    yield from _of_draft(case)


def _where(may: May, is_so: bool) -> May:
    return lambda person: is_so and may(person)


def _decide(case: Case, visit: Visit, verdict: Verdict, step: int, by: Actor) -> Decide:
    asks = case.stage(visit).get("asks", ()) if verdict == "pass" else ()
    answer = -1 if visit.path == "correction" else 0  # which says otherwise than the way before it
    answers = {name: [*case.kind["fields"][name]["options"]][answer] for name in asks}
    why = "" if verdict == "pass" else WHY
    return Decide(by, visit.id, case.texts[-1].id, verdict, why, step, answers=answers)


def _of_visit(case: Case, visit: Visit) -> Iterator[Act]:
    stage, house, taker, decides = case.stage(visit), case.house, case.taker(visit), case.decides(visit)
    is_own = partial(case.is_own_by_another, visit=visit)
    names = [each["name"] for each in case.path(visit.path)]
    several = stage.get("needs", "any") not in ("any", "1")
    verdicts, before = [*case.verdicts(visit)], case.before(visit)
    old = case.texts[0].id

    def works(person: int) -> bool:
        """Whether somebody decides it now, and has not spoken yet."""
        is_left = not several or not case.has_spoken(person, visit)
        return case.here_now(visit) and case.may_decide(person, visit) and is_left

    def free(person: int) -> bool:
        return works(person) and taker in (None, person)

    def holds(person: int) -> bool:
        return works(person) and not several and person in house.here and person in decides

    for verdict in VERDICTS:
        yield Act(
            verdict,
            partial(_decide, case, visit, verdict, 0),
            _where(free, verdict in verdicts),
            partial(case.ends_by_refusing, visit=visit) if verdict == "refuse" else None,
            partial(case.signs, visit=visit, verdict=verdict),
            is_own,
        )
    for n, name in enumerate(names, start=1):
        back = "return" in verdicts and name in (before if house.is_second else before[-1:])
        yield Act(
            f"return to {n}",
            partial(_decide, case, visit, "return", n),
            _where(free, back),
            is_own=is_own,
        )
    if old != case.texts[-1].id:
        yield Act("old text", lambda by: Decide(by, visit.id, old, "pass"), lambda _: False)
    yield Act(
        "claim", lambda by: ClaimVisit(by, visit.id), lambda p: holds(p) and taker in (None, p), is_own=is_own
    )
    yield Act(
        "hand back",
        lambda by: HandBackVisit(by, visit.id),
        lambda p: works(p) and not several and visit.assignee in (None, p),
    )
    yield Act("take visit over", lambda by: TakeOverVisit(by, visit.id), holds)
    inquiry = case.inquiry(visit)
    over = bool(inquiry and inquiry.late_at and visit.left_at is None)
    yield Act("go on", lambda by: GoOnUnanswered(by, visit.id), lambda p: over and case.may_decide(p, visit))


def _of_request(case: Case) -> Iterator[Act]:
    request, house, id = case.request, case.house, case.request.id
    visit = case.open
    can_be_withdrawn = request.status in ("deciding", "publishing") and not case.is_out
    is_open, is_decided = request.status != "closed", request.status == "deciding"
    came_to_nothing = request.outcome in NOTHING_CAME
    waits = bool(visit and visit.waiting == "requester")
    inquiry = case.inquiry(visit) if visit else None
    released = case.released
    recheck = next(iter(reversed(house.store.all(Recheck, request=id))), None)
    asked = bool(recheck and recheck.answer is None and request.status == "rechecking")
    putting_up = [t for t in case.tasks if t.state == "open" and t.channel and not t.afterwards]

    def edits(person: int) -> bool:
        may = bool(visit) and "edit" in case.stage(cast(Visit, visit)).get("may", ())
        return is_decided and may and case.may_decide(person, cast(Visit, visit))

    def adds(person: int) -> bool:
        again = came_to_nothing and house.may_begin(person, request.type, request.unit)
        return person == case.requester and (is_decided or again)

    def takes_over(person: int) -> bool:
        counts = visit is not None and person in case.spoken(visit)
        stands_in = house.stands_in(person, case.kind, request.unit)
        return person == case.requester or (stands_in and is_open and not case.requester_can and not counts)

    def ends(person: int) -> bool:
        over = bool(inquiry and inquiry.late_at and visit and case.may_decide(person, visit))
        left = (waits or can_be_withdrawn) and not case.requester_can
        return is_open and (
            over or (left and case.is_of(person, [*case.unit_parties(), *case.desk_parties()]))
        )

    def answers_for_release(person: int) -> bool:
        if released is None or person in case.own:
            return False
        given = [d for d in case.decisions if d.visit == released.id and d.verdict == "pass"]
        passed = any(d.person == person and case.still_holds(d) for d in given)
        return passed or case.is_of(person, case.desk_parties())

    def reopens(person: int) -> bool:
        last = next((d for d in reversed(case.decisions) if d.verdict == "refuse"), None)
        if last is None or last.person != person or person in case.own or not case.still_holds(last):
            return False
        texts = {text.id for text in case.texts}
        again = any(d.sent_at for d in house.store.all(Draft, purpose="new") if d.base in texts)
        return request.outcome == "refused" and not again and house.now < _next_evening(last.at)

    yield Act("edit", lambda by: StartEdit(by, id), edits)
    yield Act("supplement", lambda by: StartSupplement(by, id), adds)
    yield Act("withdraw", lambda by: Withdraw(by, id), lambda p: p == case.requester and can_be_withdrawn)
    yield Act("take over", lambda by: TakeOverRequest(by, id), takes_over)
    yield Act("end", lambda by: CloseRequest(by, id, WHY), ends)
    yield Act(
        "recall",
        lambda by: Recall(by, id, WHY),
        lambda p: case.waits_to_be_put_up and answers_for_release(p),
    )
    may_correct = case.is_out and not is_decided and not case.waits_to_be_put_up and case.path("correction")
    yield Act(
        "correct",
        lambda by: OpenCorrection(by, id, WHY),
        lambda p: bool(may_correct) and answers_for_release(p),
    )
    yield Act("reopen", lambda by: Reopen(by, id), reopens)
    yield Act(
        "package",
        lambda by: TakePackage(by, id),
        lambda p: request.status == "publishing" and any(p in case.publishes(t) for t in putting_up),
    )
    if recheck:
        number = recheck.id
        yield Act("right", lambda by: AnswerRecheck(by, number), lambda p: asked and p == case.requester)
        yield Act("wrong", lambda by: AnswerRecheck(by, number, WHY), lambda p: asked and p == case.requester)


def _next_evening(at: Any) -> Any:
    """The end of the working day after a moment, in weeks without a holiday."""
    day = at.astimezone(ZONE) + timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day.replace(hour=16, minute=30, second=0, microsecond=0)


def _of_task(case: Case, task: Task) -> Iterator[Act]:
    may, is_open = case.publishes(task), task.state == "open"
    taker, left = case.has(task), case.left(task)
    done = [each for each in case.tasks if each.state == "done" and each.link]
    out = any((each.channel, each.name) == (task.channel, task.name) for each in done)
    name = f"task {task.channel or task.name} {'open' if is_open else 'over'}"

    def works(person: int) -> bool:
        return is_open and person in may

    def takes(person: int) -> bool:
        return works(person) and person not in left

    yield Act(f"{name}: claim", lambda by: ClaimTask(by, task.id), lambda p: takes(p) and taker in (None, p))
    yield Act(
        f"{name}: hand back",
        lambda by: HandBackTask(by, task.id),
        lambda p: works(p) and task.assignee in (None, p),
    )
    heir = min((may & case.house.here) - left, default=0)
    yield Act(
        f"{name}: hand over",
        lambda by: HandOverTask(by, task.id, heir),
        lambda p: works(p) and taker in (None, p) and bool(heir),
    )
    waive = _where(partial(case.waives, task=task), is_open)
    yield Act(f"{name}: waive", lambda by: WaiveTask(by, task.id, WHY), waive)
    yield Act(f"{name}: take over", lambda by: TakeOverTask(by, task.id), takes)
    yield Act(f"{name}: publish", lambda by: PublishTask(by, task.id, LINK), works)
    yield Act(f"{name}: keep link", lambda by: KeepLink(by, task.id), lambda p: works(p) and out)


def _of_draft(case: Case) -> Iterator[Act]:
    """A draft is its owner's alone."""
    draft = next(iter(case.house.store.all(Draft, sent_at=None)), None)
    if draft:
        id, owner = draft.id, draft.owner
        yield Act("draft: write", lambda by: GiveText(by, id, "title", "Tên khác"), lambda p: p == owner)
        yield Act("draft: drop", lambda by: DropDraft(by, id), lambda p: p == owner)


def of_house(case: Case) -> Iterator[Act]:
    """A request of each type begun in the name of each unit."""
    for type in case.house.rules["request_types"]:
        for unit in case.house.rules["units"]:
            may = partial(case.house.may_begin, type=type, unit=unit)
            yield Act(f"begin {type} for {unit}", partial(StartDraft, type=type, unit=unit), may)

"""Entering and leaving stages: the steps that several actions share."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter

from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock, Pauses
from workflow.events import needs
from workflow.model import Outcome, Recheck, Request, Task, Verdict, Visit, VisitPath
from workflow.office import stuck
from workflow.people import deciders, parties, permissions
from workflow.people.deciders import Deciders
from workflow.requests import asked_content, lifecycle, releases, revisions, steps, whole
from workflow.requests.deciding import council, decided_before, late_accepted, reopening
from workflow.requests.search import kept_words
from workflow.requests.tasks import opening, publishers, terms
from workflow.requests.troubles import raising
from workflow.requests.waiting import inquiries
from workflow.spec import ResultSpec, Stage
from workflow.work import Work


def enter(work: Work, request: Request, path: VisitPath, stage: Stage, paused: Visit | None = None) -> Visit:
    """The request comes to a stage: its clock starts and whoever decides gets a card.

    A stage that goes on after the requester had it (`paused`) goes on with the time it had left.
    """
    spec = work.spec(request.rules)
    asked_content.keep(work, request)
    stays = work.store.all(Visit, request=request.id)  # all of them: which is open is asked soon
    before = max((stay.n for stay in stays if (stay.path, stay.stage) == (path, stage.name)), default=0)
    stood = _end_pauses(work, stays)
    asked, pauses = _since(work, request, stage, paused)
    clock = _clock(work, request, stage, asked, pauses)
    visit = work.store.add(
        Visit(
            request=request.id,
            path=path,
            stage=stage.name,
            n=before + 1,
            entered_at=work.now,
            asked_at=asked,
            due_at=clock.end(work.calendar, pauses) if clock else None,
            pauses=pauses,
            assignee=paused.assignee if paused else None,
        )
    )
    request = whole.entered(work, request, path, stood=stood)
    if clock and visit.due_at:
        clocks.start(work, "visit", visit.id, clock, visit.due_at, stage.late.remind)
    found = Deciders(work, request, stage).asked
    posts = {post for _, post in found}
    roles = sorted({post.kept(request) for post in posts})
    work.audit("stage", request.reference, stage=stage.name, path=path, asked=",".join(roles) or None)
    if found and posts.isdisjoint(parties.each_of([parties.post(work, spec, stage.by, request)])):
        title = parties.title(work, spec, roles[0], request)
        for admin in permissions.administrators(work):
            work.tell("notice-substitute", person=admin, reference=request.reference, role=title)
    opening.follow(work, request)
    projection.sync(work, request)
    stuck.check(work, [visit])
    return visit


def _end_pauses(work: Work, stays: Sequence[Visit]) -> bool:
    """Keep how long the requester had a stay that was just left; whether there was one."""
    ended = [(stay, stay.paused_at) for stay in stays if stay.paused_at and stay.left_at == work.now]
    for stay, since in ended:
        work.store.change(stay, pauses=[*stay.pauses, [since.isoformat(), work.now.isoformat()]])
    return bool(ended)


def _since(
    work: Work, request: Request, stage: Stage, paused: Visit | None
) -> tuple[datetime, list[list[str]]]:
    """When a stage began, and the spans in which its clock stood; of another moment all since the receipt."""
    asked, pauses = work.now, list[list[str]]()
    if paused and paused.paused_at:
        asked = paused.asked_at
        pauses = [*paused.pauses, [paused.paused_at.isoformat(), work.now.isoformat()]]
    if stage.within and stage.within.name:
        pauses = [*revisions.stood(work.store, request), *pauses]
    return asked, pauses


def _clock(work: Work, request: Request, stage: Stage, asked: datetime, stood: Pauses) -> Clock | None:
    """The clock of a stage that is entered: from then on, or from what its rules name."""
    if stage.within is None or not stage.within.name:
        return Clock.after(asked, stage.within.quantity) if stage.within else None
    known = terms.reached(work, request) | {stage.name: asked}
    return terms.clock(work, replace(terms.asked(work, request), stood=stood), stage.within, asked, known)


def event_moved(work: Work, request: Request) -> None:
    """Move the end of a stage that counts from the days of an event."""
    visit = permissions.open_visit(work, request)
    if visit is None or visit.waiting != "decider":
        return
    stage = lifecycle.stage_of(work.type_of(request), visit)
    clock = _clock(work, request, stage, visit.asked_at, visit.pauses)
    if clock is None or not terms.follows_event(work.type_of(request), stage.within):
        return
    end, before = clock.end(work.calendar, visit.pauses), visit.due_at
    late_at = visit.late_at if end <= work.now else None
    work.store.change(visit, due_at=end, late_at=late_at)
    clocks.stop(work.store, "visit", visit.id)
    remind = clocks.reminders(work.now, end, stage.late.remind)
    clocks.start_at(work, "visit", visit.id, clock, end, remind, late_at, "event")
    work.audit("deadline.moved", request.reference, of="visit", before=f"{before}", after=f"{end}")


def settle(work: Work, request: Request, visit: Visit, stage: Stage, *, unasked: bool = False) -> bool:
    """Leave a stage where several must agree as soon as their voices decide it, and say whether they do.

    `unasked`: because others can no longer be asked, and not by a press.
    """
    those = Deciders(work, request, stage)
    voices = council.tally(those)
    if voices.is_agreed:
        if unasked:
            work.audit("agreed", request.reference, stage=stage.name)
        leave(work, request, visit, "pass", voices.agreed[-1].saw[0][1])
        return True
    if not (those.is_council and voices.is_refused):
        return False
    for_it, against = len(voices.agreed), len(voices.against)
    work.audit("disagreed", request.reference, stage=stage.name, agreed=for_it, against=against)
    leave(work, request, visit, "refuse", voices.against[-1].saw[0][1], council.TOGETHER)
    return True


def leave(
    work: Work, request: Request, visit: Visit, verdict: Verdict, saw: str, reason: str = "", step: int = 0
) -> None:
    """A stage is decided, on the revision `saw`: the request goes where that leads, returned to a `step`."""
    back = steps.returned_to(work, request, visit, step) if verdict == "return" else None
    visit = work.store.change(visit, left_at=work.now, outcome=verdict, note=reason)
    if verdict == "refuse" and visit.path == "main":
        close(work, request, "refused")
        reopening.begin(work, visit)
    elif verdict == "refuse":
        keep(work, request)
    elif verdict == "return":
        if back:
            enter(work, request, visit.path, back)
    elif stage := steps.following(work, request, visit):
        _go_to(work, request, visit, stage, asks=verdict != "pass")
    else:
        late_accepted.keep(work, request, visit)
        release(work, request, saw)


def _go_to(work: Work, request: Request, visit: Visit, stage: Stage, *, asks: bool = False) -> None:
    """Enter the next stage; one that was decided before is passed, unless it `asks` all the same."""
    entered = enter(work, request, visit.path, stage)
    if not asks and decided_before.passes(work, request, entered, stage):
        saw = revisions.current(work.store, request).digest
        leave(work, request, entered, "pass", saw, decided_before.BEFORE)


def go_on(work: Work, request: Request, visit: Visit) -> bool:
    """Leave a stage whose time is over for the next one, without a decision and marked so (rule A13).

    False where its decision would release: then it stays.
    """
    stage = steps.following(work, request, visit)
    if stage is None:
        return False
    visit = work.store.change(visit, late_at=work.now, left_at=work.now, outcome="late")
    work.audit("late.goes-on", request.reference, stage=visit.stage, path=visit.path)
    _go_to(work, request, visit, stage)
    return True


def people_changed(work: Work, visits: Sequence[Visit]) -> None:
    """A stage that needed everybody is passed where all who can still be asked have passed it.

    Nobody is left to press. Where so many are against that those who are left cannot agree, it is refused.
    """
    for visit in sorted(visits, key=attrgetter("request")):
        if visit.waiting != "decider":
            continue
        request = work.require(Request, visit.request)
        stage = lifecycle.stage_of(work.type_of(request), visit)
        if not stage.one_is_enough and deciders.voices(work, visit):
            settle(work, request, visit, stage, unasked=True)


def release(work: Work, request: Request, saw: str) -> None:
    """Release the text that the decision saw: a task in each channel, and other work for parties (A10).

    Results of an earlier release are taken down by the task of this one; where that has none, by their own.
    Where nothing is to be put up it is the end; what was open before is not wanted where its rules say so.
    """
    if work.type_of(request).no_tasks_when:
        opening.follow(work, request)
    opens = opening.at_release(work, request)
    for task in (*publishers.of_release(work, request), *publishers.owed(work, request)):
        if opens or not task.afterwards:
            work.store.change(task, state="cancelled")
    n = work.store.largest(Task, "n", request=request.id) + 1
    opened = [terms.open_task(work, request, name, n=n, released=saw, value=value) for name, value in opens]
    request = work.store.change(request, status="publishing")
    work.audit("released", request.reference, revision=saw)
    if all(task.afterwards for task in publishers.open_tasks(work, request)):
        _all_over(work, request)
        return
    projection.sync(work, request)
    stuck.check(work, opened)


def _all_over(work: Work, request: Request) -> None:
    """All that is left is to take down: what is out is looked at again, else the case ends as approved."""
    if revisions.put_up(work, request):
        published(work, request)
    else:
        close(work, request, "approved")


def published(work: Work, request: Request) -> None:
    """Everything is published: the requester is asked to look again (rule B22), where rules ask for that."""
    result = work.type_of(request).result
    if result:
        ask_recheck(work, request, result)
    else:
        work.audit("published", request.reference)
        close(work, request, "done")


def task_over(work: Work, request: Request, task: Task) -> None:
    """Go on where a task is done or waived: what waits for all of them comes once none is open."""
    if request.status == "publishing" and task.n:
        opening.open_published(work, request, task.n, task.released)
    waits = any(not each.afterwards for each in publishers.open_tasks(work, request))
    if waits or task.afterwards or request.status != "publishing":
        projection.sync(work, request)
    else:
        _all_over(work, request)


def ask_recheck(work: Work, request: Request, result: ResultSpec) -> None:
    clock = Clock.after(work.now, result.recheck_within)
    before = work.store.largest(Recheck, "n", request=request.id)
    recheck = work.store.add(
        Recheck(
            request=request.id,
            n=before + 1,
            asked_at=work.now,
            due_at=clock.end(work.calendar),
        )
    )
    clocks.start(work, "recheck", recheck.id, clock, recheck.due_at, 1)
    request = work.store.change(request, status="rechecking")
    needs.met(work, request)
    work.audit("published", request.reference)
    inquiries.hand_on(work, request, "recheck", recheck.id, recheck.due_at)
    projection.sync(work, request)
    stuck.check(work, [recheck])


def keep(work: Work, request: Request) -> None:
    """A correction is not made: what is out stays, and a channel that it held up is published after all."""
    visit = permissions.open_visit(work, request)
    if visit:
        inquiries.close(work, visit)
        work.store.change(visit, left_at=work.now, outcome=visit.outcome or "kept")
    held_up = releases.held_up(work, request)
    if all(task.afterwards for task in (*held_up, *publishers.open_tasks(work, request))):
        close(work, request, "kept")
        return
    if held_up:
        revisions.restore(work, request, held_up[0].released)
        kept_words.keep(work, request)
    request = work.store.change(request, status="publishing")
    for task in held_up:
        terms.reopen(work, request, task)
    work.audit("resumed", request.reference)
    projection.sync(work, request)
    stuck.check(work, publishers.open_tasks(work, request))


def close(work: Work, request: Request, outcome: Outcome) -> None:
    """The end of a request, of whatever kind. Tasks of taking down stay."""
    visit = permissions.open_visit(work, request)
    if visit:
        inquiries.close(work, visit)
        work.store.change(visit, left_at=work.now, outcome=visit.outcome or outcome)
    if outcome in lifecycle.CAME_TO_NOTHING:
        for task in publishers.open_tasks(work, request):
            work.store.change(task, state="cancelled")
    request = whole.stop(work, request)
    request = work.store.change(request, status="closed", outcome=outcome, closed_at=work.now)
    work.audit("closed", request.reference, outcome=outcome)
    reopened = needs.closed(work, request)
    projection.sync(work, request)
    raising.redraw(work, request)
    stuck.check(work, reopened)

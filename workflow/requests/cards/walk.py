"""The steps of a request, each with who and when: the last ones on a card, all of them in the full view."""

from datetime import datetime
from typing import get_args

from workflow.lines import Line, line
from workflow.model import Decision, Inquiry, Intervention, Person, Purpose, Recheck, Revision, Task, Visit
from workflow.people import parties, permissions
from workflow.people.signed import signer
from workflow.requests import lifecycle, releases, signatures
from workflow.requests.cards.answers_given import with_answers
from workflow.requests.cards.case import Case, rests_on, sender
from workflow.requests.cards.opinions import told_opinions
from workflow.requests.cards.task_results import result, waived
from workflow.requests.deciding import council
from workflow.requests.deciding.decided_before import BEFORE
from workflow.requests.tasks import task_kinds
from workflow.spec import Stage
from workflow.work import Work

STEPS = 4
Step = tuple[datetime, Line]


def history(case: Case) -> list[Line]:
    """The last decisions, steps outside the ordinary path and the withdrawal, and how many came before.

    Nothing in the full view, which shows the whole walk.
    """
    if case.whole:
        return []
    steps = _in_order(
        [*_decisions(case), *_without_decision(case), *_interventions(case), *_withdrawal(case)]
    )
    earlier = [line("history-earlier", count=len(steps) - STEPS)] if len(steps) > STEPS else []
    return [*earlier, *steps[-STEPS:]]


def behind(case: Case) -> tuple[Line, ...]:
    """The steps so far, the newest first, and the document that the request rests on."""
    sent = [] if case.whole else sender(case)
    return (*reversed(history(case)), *sent, *rests_on(case.kind))


def walk(case: Case) -> list[Line]:
    """Every step from the sending to the end, the oldest first (rule B09)."""
    return _in_order(
        [
            *_revisions(case),
            *_decisions(case),
            *_without_decision(case),
            *_interventions(case),
            *told_opinions(case),
            *_tasks(case),
            *_rechecks(case),
            *_withdrawal(case),
        ]
    )


def _in_order(steps: list[Step]) -> list[Line]:
    return [said for _, said in sorted(steps, key=lambda step: step[0])]


def _who(work: Work, id: int | None) -> str:
    person = work.store.get(Person, id) if id else None
    return person.short if person else ""


def _revisions(case: Case) -> list[Step]:
    """The sending, and each change of the text."""
    found = case.work.store.all(Revision, request=case.request.id, why=get_args(Purpose))
    return [(r.at, line(f"history-{r.why}", who=_who(case.work, r.by), at=r.at)) for r in found]


def releases_of(case: Case) -> list[Line]:
    """The decisions of the release that counts."""
    visit = releases.releasing(case.work, case.request)
    return _in_order(_decisions(case, of=visit)) if visit else []


def _decisions(case: Case, of: Visit | None = None) -> list[Step]:
    found: list[Step] = []
    for decision in case.work.store.all(Decision, request=case.request.id):
        if of and decision.visit != of.id:
            continue
        visit = case.work.store.get(Visit, decision.visit)
        if visit:
            who = signer(case.work, decision)
            word, stage = (
                council.said(case.work, case.request, decision),
                lifecycle.stage_of(case.kind, visit),
            )
            at, reason = decision.at, case.reason(decision.reason)
            role = signatures.signed_as(case.work, case.request, decision)
            if visit.outcome == "pass" and visit.note == BEFORE:
                said = line("history-decided-before", who=who, role=role, at=at)
            else:
                said = line(f"history-{word}", who=who, role=role, at=at, reason=reason, **stage.verb.said)
            found.append((at, _at_step(stage, with_answers(case, said, decision.answers))))
    return found


def _without_decision(case: Case) -> list[Step]:
    """The steps that nobody's decision ended: refused for want of voices, or gone on without an answer."""
    found: list[Step] = []
    for visit in case.work.store.all(Visit, request=case.request.id):
        stage = lifecycle.stage_of(case.kind, visit)
        if visit.left_at and council.is_refused_together(visit):
            found.append((visit.left_at, _at_step(stage, line("history-together", at=visit.left_at))))
        elif visit.left_at and (then := _unanswered(case, visit)):
            found.append((visit.left_at, _at_step(stage, line(f"history-then-{then}", at=visit.left_at))))
        elif visit.left_at and visit.outcome == "late":
            role = parties.title(case.work, case.spec, stage.by, case.request)
            said = line("history-late", role=role, at=visit.left_at, **stage.verb.said)
            found.append((visit.left_at, _at_step(stage, said)))
    return found


def _unanswered(case: Case, visit: Visit) -> str:
    """The way by which rules moved on a visit whose requester was silent; empty for any other."""
    store, request = case.work.store, case.request
    waited = store.one(Inquiry, visit=visit.id)
    if waited is None or waited.late_at != visit.left_at:
        return ""
    if visit.outcome == "return":
        return "return"
    return "close" if request.closed_at == visit.left_at else "goes_on"


def _at_step(stage: Stage, said: Line) -> Line:
    """The same with the title of the step, where it has one."""
    return line("history-step", stage=stage.title, said=said) if stage.title else said


def _interventions(case: Case) -> list[Step]:
    found: list[Step] = []
    for step in case.work.store.all(Intervention, request=case.request.id):
        who, role = signer(case.work, step), signatures.stepped_in_as(case.work, case.request, step)
        why = case.reason(step.reason)
        found.append((step.at, line(f"history-{step.kind}", who=who, role=role, at=step.at, reason=why)))
    return found


def _tasks(case: Case) -> list[Step]:
    """The results with their links, also those that a correction replaced."""
    found: list[Step] = []
    for task in case.work.store.all(Task, request=case.request.id, state="done"):
        if task.done_at and task_kinds.of(task).is_given:
            who, what = signatures.done_by(case.work, case.request, task), result(case, task, in_walk=True)
            found.append((task.done_at, line("history-done", who=who, at=task.done_at, result=what)))
    for task in case.work.store.all(Task, request=case.request.id, state="waived"):
        if task.done_at:
            found.append((task.done_at, waived(case, task)))
    return found


def _rechecks(case: Case) -> list[Step]:
    """The answers of the requester to what was published."""
    return [
        (each.answered_at, line(f"history-{each.answer}", at=_said_at(each), note=each.note))
        for each in case.work.store.all(Recheck, request=case.request.id, answer=("right", "wrong", "silent"))
        if each.answered_at
    ]


def _said_at(recheck: Recheck) -> datetime | None:
    """When it was answered; where nobody answered, when the time ended, however late that was seen."""
    return recheck.due_at if recheck.answer == "silent" else recheck.answered_at


def _withdrawal(case: Case) -> list[Step]:
    request = case.request
    if request.outcome != "withdrawn" or request.closed_at is None:
        return []
    who = _who(case.work, permissions.requester(request))
    return [(request.closed_at, line("history-withdrawn", who=who, at=request.closed_at))]

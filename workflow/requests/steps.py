"""The steps of a request on its way: those that apply, those that are decided, and the one that comes next.

A step that was decided stays so until the request is returned or recalled to before it. The last step that
applies releases (rule A09).
"""

from collections.abc import Sequence
from dataclasses import replace

from workflow.form.facts import Facts, is_true
from workflow.model import Decision, Request, Verdict, Visit, VisitPath
from workflow.requests import conditions, lifecycle
from workflow.spec import RequestType, Stage
from workflow.spec.when import YES_NO
from workflow.work import Work


def applying(work: Work, request: Request, path: VisitPath) -> Sequence[Stage]:
    """The steps of a path whose conditions are true now."""
    steps = lifecycle.stages(work.type_of(request), path)
    if all(step.when is None for step in steps):
        return steps
    facts = conditions.of(work, request)
    return [step for step in steps if is_true(step.when, facts)]


def first(work: Work, request: Request, path: VisitPath) -> Stage:
    """The step at which a path begins."""
    return applying(work, request, path)[0]


def following(work: Work, request: Request, visit: Visit) -> Stage | None:
    """The step that comes after a visit; None where its decision releases."""
    return next(iter(_open(work, request, visit, lifecycle.after(work.type_of(request), visit))), None)


def brought_up(work: Work, request: Request, visit: Visit) -> Stage | None:
    """An earlier step that is still to be decided, since the request was changed."""
    before = lifecycle.before(work.type_of(request), visit)
    if all(step.when is None for step in before):
        return None
    return next(iter(_open(work, request, visit, before)), None)


def earlier(work: Work, request: Request, visit: Visit) -> list[Stage]:
    """The steps that were decided before this one on its path, to which it can be returned."""
    done = decided(work, request, visit)
    return [step for step in lifecycle.before(work.type_of(request), visit) if step.name in done]


def returned_to(work: Work, request: Request, visit: Visit, number: int = 0) -> Stage | None:
    """The earlier step with this number on the path, from 1 on; for 0 the one before. None where none is.

    In the first edition there is the one before alone, whatever a press says.
    """
    found = earlier(work, request, visit)
    if work.spec(request.rules).meaning.returns == "before":
        found = found[-1:]
    if number == 0:
        return found[-1] if found else None
    path = lifecycle.stages(work.type_of(request), visit.path)
    return next((step for step in found if path.index(step) + 1 == number), None)


def choices_of_return(work: Work, request: Request, visit: Visit) -> list[tuple[int, Stage]]:
    """The steps that a return offers, with their numbers; the first edition offers the one before alone."""
    path, found = lifecycle.stages(work.type_of(request), visit.path), earlier(work, request, visit)
    if work.spec(request.rules).meaning.returns == "before" or len(found) < 2:
        return []
    return [(path.index(step) + 1, step) for step in reversed(found)]


def verdicts(work: Work, request: Request, visit: Visit) -> list[Verdict]:
    """Return the verdicts of this visit, the undoable one last."""
    may = lifecycle.stage_of(work.type_of(request), visit).may
    allowed: list[Verdict] = ["pass"]
    if "more" in may:
        allowed.append("more")
    if "return" in may and earlier(work, request, visit):
        allowed.append("return")
    if "escalate" in may and _can_escalate(work, request, visit):
        allowed.append("escalate")
    if "refuse" in may:
        allowed.append("refuse")
    return allowed


def _can_escalate(work: Work, request: Request, visit: Visit) -> bool:
    """Whether it was not escalated yet, and a later step would decide it then."""
    if work.store.one(Decision, request=request.id, verdict="escalate"):
        return False
    facts = conditions.of(work, request)
    facts = replace(facts, words={**facts.words, "escalated": frozenset(YES_NO[:1])})
    later = lifecycle.after(work.type_of(request), visit)
    waiting = [step.when for step in later if step.when and "escalated" in step.when.names]
    return any(is_true(when, facts) for when in waiting)


def ahead(work: Work, kind: RequestType, facts: Facts, visit: Visit | None) -> list[Stage]:
    """The steps that are still to come, by these facts: after this visit, or of all that is sent."""
    path = lifecycle.stages(kind, visit.path if visit else "main")
    applies = [step for step in path if is_true(step.when, facts)]
    if visit is None:
        return applies
    here = lifecycle.stage_of(kind, visit)
    done = decided(work, work.require(Request, visit.request), visit)
    open = [step for step in applies if step.name not in done and step != here]
    again = [here] if any(path.index(step) < path.index(here) for step in open) else []
    return sorted([*open, *again], key=path.index)


def decided(work: Work, request: Request, visit: Visit) -> set[str]:
    """The steps of a visit's path that are decided, or went on late, and need not be decided again."""
    names = [step.name for step in lifecycle.stages(work.type_of(request), visit.path)]
    done: set[str] = set()
    before: Visit | None = None
    for stay in work.store.all(Visit, request=request.id):
        if stay.path != visit.path:
            continue
        if before and before.path == "correction" and not lifecycle.goes_on(names, before, stay):
            done = set()
        if before and before.outcome in ("return", "recalled"):
            done -= set(names[names.index(stay.stage) :])
        if stay.outcome in lifecycle.BEHIND:
            done.add(stay.stage)
        before = stay
    return done


def is_released(kind: RequestType, visit: Visit, after: Visit | None) -> bool:
    """Whether a visit was passed and nothing came after it: its decision is a release."""
    if visit.outcome != "pass" or after is None:
        return visit.outcome == "pass"
    names = [step.name for step in lifecycle.stages(kind, visit.path)]
    return after.path != visit.path or not lifecycle.goes_on(names, visit, after)


def _open(work: Work, request: Request, visit: Visit, among: Sequence[Stage]) -> list[Stage]:
    """The steps among these that apply and are not decided."""
    done = decided(work, request, visit)
    return [step for step in applying(work, request, visit.path) if step in among and step.name not in done]

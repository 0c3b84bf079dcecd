"""A step whose deciders have all decided the same text at an earlier one is passed with that decision.

It is said so where the steps of a request are told. A step that releases what came too late is asked all the
same: accepting that is a decision of its own. So is a step whose decider an answer names: an editor changes
answers; one that asks something of those who decide it; and one that waits for a task.
"""

from collections.abc import Collection, Sequence

from workflow.model import Decision, Request, Visit
from workflow.people.deciders import Deciders
from workflow.people.permissions import Acting
from workflow.requests import revisions, signatures, steps
from workflow.requests.tasks import needed
from workflow.spec import Stage
from workflow.work import Work

Seat = tuple[int, int | None]  # a person, and the one for whom they act
BEFORE = "before"  # the note of a stay that was passed so


def passes(work: Work, request: Request, visit: Visit, stage: Stage) -> bool:
    """Repeat at a step that was just come to what all who decide it have decided before.

    False where one of them has not decided this text, or too few are there.
    """
    if needed.missing(work, request, stage.name):
        return False
    if not may_repeat(work, request, stage, is_last=steps.following(work, request, visit) is None):
        return False
    asked = Deciders(work, request, stage).asked
    before = _before(work, request, visit) if asked else {}
    if not is_covered(stage, asked, before):
        return False
    for each in asked:
        _repeat(work, request, visit, each, before[seat(each)])
    names = ",".join(post.kept(request) for _, post in asked)
    work.audit("decided.before", request.reference, stage=stage.name, path=visit.path, role=names)
    return True


def may_repeat(work: Work, request: Request, stage: Stage, *, is_last: bool) -> bool:
    """Whether a step, the `last` of its path or not, is one that earlier decisions can be enough for."""
    is_named = any(each.where == "answer" for each in stage.by.members)
    if is_named or stage.asks or (request.late and is_last):
        return False
    return work.spec(request.rules).meaning.decided == "passes"


def is_covered(stage: Stage, asked: Sequence[Acting], before: Collection[Seat]) -> bool:
    """Whether these who are asked are enough, and all of them decided `before`."""
    return len(asked) >= stage.least and all(seat(each) in before for each in asked)


def seat(acting: Acting) -> Seat:
    """A person, and for whom they act."""
    person, post = acting
    return person.id, post.giver


def _before(work: Work, request: Request, visit: Visit) -> dict[Seat, Decision]:
    """The people who passed the text as it is at an earlier step that is decided, each with the decision, and
    for whom they acted.

    A pass from before a return or a recall to that step counts no more.
    """
    saw = revisions.current(work.store, request).digest
    stays = [stay for stay in work.store.all(Visit, request=request.id) if stay.path == visit.path]
    newest = {stay.stage: stay for stay in stays}
    before = (newest[step.name] for step in steps.earlier(work, request, visit))
    counting = sorted(stay.id for stay in before if stay.outcome != "late")
    work.store.prefetch(Decision, "visit", counting)
    given = [each for stay in counting for each in work.store.all(Decision, visit=stay, verdict="pass")]
    of_this = (each for each in given if any(digest == saw for _, digest in each.saw))
    return {(each.person, each.acted_for): each for each in of_this}


def _repeat(work: Work, request: Request, visit: Visit, acting: Acting, given: Decision) -> None:
    by = signatures.sign(work, request, *acting)
    work.store.add(
        Decision(
            visit=visit.id,
            request=request.id,
            person=by.person,
            role=by.role,
            verdict="pass",
            reason="",
            saw=given.saw,
            at=work.now,
            acted_for=by.acted_for,
            capacity=by.capacity,
        )
    )

"""The stages of a request and how texts call what is decided there. Pure: records and rules in."""

from collections.abc import Sequence

from workflow.errors import Refusal
from workflow.form.facts import Facts, is_true
from workflow.model import Outcome, Request, Verdict, Visit, VisitPath
from workflow.spec import RequestType, Stage, TaskSpec

CAME_TO_NOTHING: tuple[Outcome, ...] = ("refused", "withdrawn", "unanswered", "ended")
DECIDED: tuple[Verdict, ...] = ("pass", "escalate")  # ways in which a decision leads on from a visit
BEHIND = (*DECIDED, "late")  # ways in which a step is done with: the last one without a decision
_GO_ON = (*BEHIND, "return", "resent", "revised", "unanswered")  # ways to leave a visit for the next one


def stages(kind: RequestType, path: VisitPath) -> tuple[Stage, ...]:
    """The stages of a path; a correction after publishing has its own short one (rule B35)."""
    return kind.stages if path == "main" else kind.correction


def stage_of(kind: RequestType, visit: Visit) -> Stage:
    return next(s for s in stages(kind, visit.path) if s.name == visit.stage)


def before(kind: RequestType, visit: Visit) -> Sequence[Stage]:
    """The stages before this one on its path."""
    path = stages(kind, visit.path)
    return path[: path.index(stage_of(kind, visit))]


def after(kind: RequestType, visit: Visit) -> Sequence[Stage]:
    """The stages after this one on its path."""
    path = stages(kind, visit.path)
    return path[path.index(stage_of(kind, visit)) + 1 :]


def word(visit: Visit, verdict: Verdict) -> str:
    """How texts call a verdict: to refuse a correction is to “keep” what was published."""
    return "keep" if verdict == "refuse" and visit.path == "correction" else verdict


def require_open(request: Request, visit: Visit | None) -> Visit:
    """The open visit of a request that is being decided."""
    if request.status != "deciding" or visit is None:
        raise Refusal("moved-on")
    return visit


def tasks(kind: RequestType, facts: Facts) -> dict[str, TaskSpec]:
    """The tasks of a request of which this is true, by their names; none where its rules say that.

    A text that is out is corrected or taken down, also where the answers have become others.
    """
    if kind.no_tasks_when and not facts.is_out and is_true(kind.no_tasks_when, facts):
        return {}
    return {name: each for name, each in kind.tasks.items() if is_true(each.when, facts)}


def channels(kind: RequestType, facts: Facts) -> list[TaskSpec]:
    """Where a request of which this is true is published; of a type that goes to no channel all its tasks."""
    found = tasks(kind, facts).values()
    in_channels = any(each.channel for each in kind.tasks.values())
    return [each for each in found if each.channel or not in_channels]


def can_supplement(request: Request) -> bool:
    """Return whether a request may still be added to: while it is being decided, and not once released."""
    return request.status == "deciding"


def goes_on(names: list[str], visit: Visit, after: Visit) -> bool:
    """Whether the second visit of a path is the way on from the first, and not that of a new correction."""
    if visit.outcome == "recalled":
        return True
    is_onward = visit.outcome not in DECIDED or names.index(after.stage) > names.index(visit.stage)
    return visit.outcome in _GO_ON and is_onward and visit.left_at == after.entered_at

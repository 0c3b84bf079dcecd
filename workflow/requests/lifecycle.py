"""Which move is legal and where it leads. Pure: records and rules in, a step out."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Answers, Outcome, Request, Verdict, Visit, VisitPath
from workflow.spec import Publish, RequestType, Stage

CAME_TO_NOTHING: tuple[Outcome, ...] = ("refused", "withdrawn", "unanswered", "ended")


@dataclass(frozen=True)
class NextStep:
    """Where a request goes: to a stage, to publishing (`released`), or to its end (`refused`)."""

    stage: Stage | None = None
    released: bool = False
    refused: bool = False


def stages(kind: RequestType, path: VisitPath) -> tuple[Stage, ...]:
    """The stages of a path; a correction after publishing has its own short one (rule B35)."""
    return kind.stages if path == "main" else kind.result.correction.stages


def stage_of(kind: RequestType, visit: Visit) -> Stage:
    return next(s for s in stages(kind, visit.path) if s.name == visit.stage)


def earlier(kind: RequestType, visit: Visit) -> Stage | None:
    """The stage before this one on its path, to which it can be returned."""
    path = stages(kind, visit.path)
    at = path.index(stage_of(kind, visit))
    return path[at - 1] if at else None


def verdicts(kind: RequestType, visit: Visit) -> list[Verdict]:
    """Return the verdicts of this stage, the undoable one last."""
    stage = stage_of(kind, visit)
    allowed: list[Verdict] = ["pass"]
    if "more" in stage.may:
        allowed.append("more")
    if "return" in stage.may and earlier(kind, visit):
        allowed.append("return")
    if "refuse" in stage.may:
        allowed.append("refuse")
    return allowed


def word(kind: RequestType, visit: Visit, verdict: Verdict) -> str:
    """How texts call a verdict: to pass by the verb of its stage, and to refuse a correction “keep”."""
    if verdict == "pass":
        return f"pass-{stage_of(kind, visit).verb}"
    return "keep" if verdict == "refuse" and visit.path == "correction" else verdict


def require_open(request: Request, visit: Visit | None) -> Visit:
    """The open visit of a request that is being decided."""
    if request.status != "deciding" or visit is None:
        raise Refusal("moved-on")
    return visit


def after(kind: RequestType, visit: Visit, verdict: Verdict) -> NextStep:
    """Where a closed stage leads."""
    if verdict == "refuse":
        return NextStep(refused=True)
    if verdict == "return":
        return NextStep(stage=earlier(kind, visit))
    path = stages(kind, visit.path)
    at = path.index(stage_of(kind, visit))
    if path[at].releases or at + 1 == len(path):
        return NextStep(released=True)
    return NextStep(stage=path[at + 1])


def channels(kind: RequestType, answers: Answers) -> list[Publish]:
    """Where a request with these answers is published."""
    return [p for p in kind.publish if not p.only_if or answers.get(p.only_if)]


def can_supplement(request: Request) -> bool:
    """Return whether a request may still be added to: while it is being decided, and not once released."""
    return request.status == "deciding"

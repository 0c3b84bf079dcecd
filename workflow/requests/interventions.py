"""Parts of every step outside the ordinary path: its reason, and its record."""

from workflow.errors import Refusal
from workflow.model import Intervention, Person, Request, Step
from workflow.text import clean
from workflow.work import Work

REASON = 1000  # letters that are kept


def require_reason(said: str) -> str:
    """Return a reason as it is kept. Raises Refusal for an empty one."""
    reason = clean(said)[:REASON]
    if not reason:
        raise Refusal("reason-needed")
    return reason


def record(work: Work, request: Request, kind: Step, person: Person, role: str, reason: str = "") -> None:
    """Keep that a person took such a step, in which role, and why."""
    work.store.add(
        Intervention(request=request.id, kind=kind, person=person.id, role=role, reason=reason, at=work.now)
    )

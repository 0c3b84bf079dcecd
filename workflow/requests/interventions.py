"""Parts of every step outside the ordinary path: its reason, and its record."""

from workflow.errors import Refusal
from workflow.model import Intervention, Request, Step
from workflow.people.signed import Signed
from workflow.text import clean
from workflow.work import Work

REASON = 1000  # letters that are kept


def require_reason(said: str) -> str:
    """Return a reason as it is kept. Raises Refusal for an empty one."""
    reason = clean(said)[:REASON]
    if not reason:
        raise Refusal("reason-needed")
    return reason


def record(work: Work, request: Request, kind: Step, given: Signed, reason: str = "") -> None:
    """Keep that somebody took such a step, in which role, for whom, and why."""
    work.store.add(
        Intervention(
            request=request.id,
            kind=kind,
            person=given.person,
            role=given.role,
            reason=reason,
            at=work.now,
            acted_for=given.acted_for,
            capacity=given.capacity,
        )
    )

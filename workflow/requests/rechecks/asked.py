"""A re-check that was asked for and waits for its answer."""

from workflow.errors import Refusal
from workflow.model import Recheck, Request
from workflow.people import permissions
from workflow.work import Actor, Work


def require_recheck(work: Work, actor: Actor, id: int) -> tuple[Recheck, Request]:
    """A re-check that waits for an answer of the actor."""
    person = work.act_as(actor)
    recheck = work.require(Recheck, id, audited=True)
    request = work.require(Request, recheck.request)
    if permissions.requester(request) != person.id:
        raise Refusal("only-author", audited=True)
    if recheck.answer is not None or request.status != "rechecking":
        raise Refusal("already-answered")
    return recheck, request

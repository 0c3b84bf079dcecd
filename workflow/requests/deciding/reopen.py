"""Take a refusal back."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import needs
from workflow.model import Draft, Person, Request, Visit
from workflow.people.parties import Post
from workflow.requests import lifecycle, signatures
from workflow.requests.deciding import reopening
from workflow.requests.deciding.stages import enter
from workflow.requests.interventions import record
from workflow.requests.troubles import raising
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Reopen:
    """The request is at the stage that refused it again, with all of its time.

    Its refuser may until the end of the next working day, as long as the requester has not sent it anew.
    """

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        person, request, visit, post = self.require(work)
        given = signatures.sign(work, request, person, post)
        work.audit("reopened", request.reference, stage=visit.stage, **given.logged)
        record(work, request, "reopen", given)
        request = work.store.change(request, status="deciding", outcome=None, closed_at=None)
        needs.sent(work, request)
        for draft in work.store.all(Draft, request=request.id, purpose="new", sent_at=None):
            if draft.rules == request.rules:  # what the author began to send again becomes a supplement
                work.store.change(draft, purpose="supplement", need=None)
        enter(work, request, visit.path, lifecycle.stage_of(work.type_of(request), visit))
        raising.redraw(work, request)
        return OfRequest(request.reference)

    def require(self, work: Work) -> tuple[Person, Request, Visit, Post]:
        """The person who may reopen the stage that refused, and in which post. Raises Refusal."""
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        post = reopening.may_reopen(work, request, person)
        if post is None:
            raise Refusal("not-refuser", audited=True)
        visit = reopening.refused(work, request)
        if visit is None:
            raise Refusal("moved-on")
        if again := reopening.sent_again(work, request):
            raise Refusal("sent-again", reference=again.reference)
        if reopening.until(work, visit) is None:
            raise Refusal("too-late-to-reopen")
        return person, request, visit, post

"""A window asks whether a refusal is taken back: it opens only to those who may do so now."""

from dataclasses import dataclass

from workflow.requests.deciding.reopen import Reopen
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskReopen:
    """Whether a refusal is taken back."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        _, request, _, _ = Reopen(self.actor, self.request).require(work)
        return OfRequest(request.reference)

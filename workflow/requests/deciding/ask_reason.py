"""A window asks for the reason of a verdict, or for answers: it opens only to those who may give it now."""

from dataclasses import dataclass

from workflow.model import Verdict
from workflow.requests.deciding.decide import Decide
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskReason:
    """The reason of a verdict on what was seen, or the answers that go with it."""

    actor: Actor
    visit: int
    revision: int
    verdict: Verdict

    def perform(self, work: Work) -> OfRequest:
        _, _, request, _, _ = Decide(self.actor, self.visit, self.revision, self.verdict).require(work)
        return OfRequest(request.reference)

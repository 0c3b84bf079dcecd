"""Give the opinion that was asked for."""

from dataclasses import dataclass

from workflow.requests.interventions import require_reason
from workflow.requests.opinions.answering import answer, require_adviser
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveOpinion:
    """It goes to those who decide, word for word, and travels with the request (rule C04)."""

    actor: Actor
    opinion: int
    words: str

    def perform(self, work: Work) -> OfRequest:
        given, opinion, request = require_adviser(work, self.actor, self.opinion)
        return answer(work, given, opinion, request, "given", require_reason(self.words))

"""A window asks for the words of an opinion: it opens only to those who may give it now."""

from dataclasses import dataclass

from workflow.requests.opinions.answering import require_adviser
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskAdvice:
    """The words of an opinion."""

    actor: Actor
    opinion: int

    def perform(self, work: Work) -> OfRequest:
        _, _, request = require_adviser(work, self.actor, self.opinion)
        return OfRequest(request.reference)

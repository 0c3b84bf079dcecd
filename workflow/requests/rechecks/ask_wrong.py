"""A window asks for the mistake in what was published: it opens only to those who may name it now."""

from dataclasses import dataclass

from workflow.requests.rechecks.asked import require_recheck
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskWrong:
    """The mistake in what was published."""

    actor: Actor
    recheck: int

    def perform(self, work: Work) -> OfRequest:
        _, request = require_recheck(work, self.actor, self.recheck)
        return OfRequest(request.reference)

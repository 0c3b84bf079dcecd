"""A window asks for the mistake in what was published: it opens only to those who may name it now."""

from dataclasses import dataclass

from workflow.requests.rechecks.asked import require_recheck
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskWrong:
    """The mistake in what was published; returns the request's reference."""

    actor: Actor
    recheck: int

    def perform(self, work: Work) -> str:
        _, request = require_recheck(work, self.actor, self.recheck)
        return request.reference

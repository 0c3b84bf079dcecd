"""A window asks for whose opinion: it opens only to those who may ask it now."""

from dataclasses import dataclass

from workflow.requests.opinions.asked_opinions import require_asker
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskWhom:
    """The one whose opinion is asked, in a visit."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        _, _, request = require_asker(work, self.actor, self.visit)
        return OfRequest(request.reference)

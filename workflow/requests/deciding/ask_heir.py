"""A window asks to which colleague a decision goes: it opens only to those who may hand it over now."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Person, Request, Visit
from workflow.requests import holdings
from workflow.requests.deciding.taken import require_visit
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskHeir:
    """The colleague to whom what is to be decided is handed over."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        _, _, request = self.require(work)
        return OfRequest(request.reference)

    def require(self, work: Work) -> tuple[Person, Visit, Request]:
        """Somebody who decides it, and what is theirs or nobody's. Raises Refusal."""
        person, visit, request = require_visit(work, self.actor, self.visit)
        taker = holdings.taker(work, request, visit)
        if taker and taker.id != person.id:
            raise Refusal("visit-taken", who=taker.short)
        return person, visit, request

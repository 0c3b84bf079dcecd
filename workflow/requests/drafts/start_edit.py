"""Begin an edit of a request by the desk."""

from dataclasses import dataclass

from workflow.model import Request
from workflow.requests.drafts.begin import draft_of, require_editor
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class StartEdit:
    """A decider whose stage allows editing takes the text in hand (rule A08)."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        require_editor(work, request, person)
        return Begun(draft_of(work, person, request, "edit").id)

"""Begin a draft of a new request."""

from dataclasses import dataclass

from workflow.people import sending
from workflow.requests.drafts.begin import begin
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class StartDraft:
    """A new request of `type` in the name of `unit`."""

    actor: Actor
    type: str
    unit: str

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        sending.require_sender(work, person, self.type, self.unit)
        return Begun(begin(work, person, self.type, self.unit).id)

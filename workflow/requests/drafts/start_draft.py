"""Begin a draft of a new request."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.people import permissions
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
        if self.unit not in permissions.units_to_submit(work, person):
            raise Refusal("may-not-send", audited=True)
        return Begun(begin(work, person, self.type, self.unit).id)

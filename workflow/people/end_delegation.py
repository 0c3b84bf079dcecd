"""End a delegation before its time."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Delegation
from workflow.people import delegating, permissions
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EndDelegation:
    """The end of a delegation, by its giver, its receiver or an administrator."""

    actor: Actor
    delegation: int

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        kept = work.require(Delegation, self.delegation)
        is_theirs = person.id in (kept.giver, kept.receiver)
        if not is_theirs and not permissions.is_administrator(work, person):
            raise Refusal("not-your-delegation", audited=True)
        if kept.ended_at or kept.until <= work.now:
            raise Refusal("delegation-over")
        delegating.end(work, kept, person)
        return Done()

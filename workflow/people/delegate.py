"""Delegate a role to a colleague."""

from dataclasses import dataclass
from datetime import date

from workflow.model import Scope
from workflow.people import delegating
from workflow.people.delegating import Wanted
from workflow.people.parties import Post
from workflow.people.requirements import require_active
from workflow.results import Result
from workflow.spec.party import Capacity
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Delegated(Result):
    """Whether the delegation begins later."""

    later: bool


@dataclass(frozen=True)
class Delegate:
    """From the first to the last of these days a colleague acts in a role of the actor (rule B28)."""

    actor: Actor
    to: int
    role: str
    unit: str | None
    first: date
    last: date
    scope: Scope = "all"
    names: tuple[str, ...] = ()
    capacity: Capacity = "TUQ."

    def perform(self, work: Work) -> Delegated:
        giver = work.act_as(self.actor)
        receiver, post = require_active(work, self.to), Post(self.role, self.unit)
        days = self.first, self.last
        kept = delegating.give(
            work, Wanted(giver, receiver, post, *days, self.scope, self.names, self.capacity)
        )
        return Delegated(kept.since > work.now)

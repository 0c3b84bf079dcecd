"""Move an event: what it still needs moves with it, and what is late now is said."""

from dataclasses import dataclass, replace

from workflow.errors import Refusal
from workflow.events import register
from workflow.events.arranging import Arranged
from workflow.events.moves import change
from workflow.events.register import require_event
from workflow.work import Actor, Work


@dataclass(frozen=True)
class MoveEvent:
    """Requests already sent keep what they say; the answer names them. `starts_at` None leaves the hour."""

    actor: Actor
    event: int
    starts_on: str
    ends_on: str
    starts_at: str | None = None

    def perform(self, work: Work) -> Arranged:
        person = work.act_as(self.actor)
        event = require_event(work, person, self.event)
        hour = event.starts_at if self.starts_at is None else self.starts_at
        after = replace(event, starts_on=self.starts_on, ends_on=self.ends_on, starts_at=hour)
        if code := register.problem(work, after):
            raise Refusal(code)
        if register.known(work, after):
            raise Refusal("event-known", title=event.title)
        return change(work, event, after)

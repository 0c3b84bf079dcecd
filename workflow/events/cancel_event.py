"""Cancel an event: nothing more is needed for it. What was sent already goes its own way."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.events import arranging, moves, register
from workflow.events.register import require_event
from workflow.model import EventNeed
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CancelEvent:
    """Answers the references of requests that were sent for the event and still run."""

    actor: Actor
    event: int

    def perform(self, work: Work) -> tuple[str, ...]:
        event = require_event(work, work.act_as(self.actor), self.event)
        moves.tell_cancelled(work, event)
        work.store.change(event, state="cancelled")
        for need in work.store.all(EventNeed, event=event.id):
            arranging.call_off(work, need)
        for request in register.requests_about(work, event):
            projection.sync(work, request)
        work.audit("event.cancelled", f"event/{event.id}")
        return tuple(register.references(work, event))

"""Cancel an event: nothing more is needed for it. Requests that were sent go their own way."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.events import arranging, moves, register
from workflow.events.register import require_event
from workflow.model import EventNeed
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Cancelled(Result):
    """References of what was sent already: it goes on."""

    sent: tuple[str, ...]


@dataclass(frozen=True)
class CancelEvent:
    """Requests that were sent for the event go on, and are named."""

    actor: Actor
    event: int

    def perform(self, work: Work) -> Cancelled:
        event = require_event(work, work.act_as(self.actor), self.event)
        moves.tell_cancelled(work, event)
        work.store.change(event, state="cancelled")
        for need in work.store.all(EventNeed, event=event.id):
            arranging.call_off(work, need)
        for request in register.requests_about(work, event):
            projection.sync(work, request)
        work.audit("event.cancelled", f"event/{event.id}")
        return Cancelled(tuple(register.references(work, event)))

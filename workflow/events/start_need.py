"""Begin the request that an event needs, filled in from the event."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import arranging, needs, register
from workflow.events.register import require_event
from workflow.model import Draft, EventNeed
from workflow.people import sending
from workflow.requests.drafts.begin import begin
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class StartNeed:
    """Begin the request: the person's own draft open for the need, or a new one. Late is not too late."""

    actor: Actor
    need: int

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        need = work.store.get(EventNeed, self.need)
        if need is None:
            raise Refusal("event-gone", audited=True)
        event = require_event(work, person, need.event)
        kept = work.store.one(Draft, owner=person.id, need=need.id, type=need.type, sent_at=None)
        if kept:
            return Begun(kept.id)
        if need.state not in arranging.OPEN or need.type not in work.rulebook.spec.request_types:
            raise Refusal("need-met")
        kind = sending.require_sender(work, person, need.type, event.unit)
        given = register.prefilled(kind, event)
        draft = begin(work, person, need.type, event.unit, given, need.id, event.id)
        needs.began(work, draft)
        return Begun(draft.id)

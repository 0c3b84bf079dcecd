"""Say which event of the unit's register a request is about."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import needs, register
from workflow.events.listing import offered
from workflow.form import kinds
from workflow.model import Draft, Event
from workflow.requests.drafts.answers import Answered, field_of, require_draft
from workflow.spec import RequestType
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ChooseEvent:
    """Its title is the answer, and the draft is about it from then on. Its days answer the date that counts,
    unless that was answered otherwise.
    """

    actor: Actor
    draft: int
    field: str
    event: int

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        if kinds.of(field_of(work, draft, self.field)).input != "event":
            return Answered("answer-kind-event")
        event = next((each for each in offered(work, draft) if each.id == self.event), None)
        if event is None:
            raise Refusal("event-gone")
        kind = work.spec(draft.rules).request_types[draft.type]
        answers = {**draft.answers, self.field: event.title, **_date(work, kind, draft, event)}
        needs.tie(work, work.store.change(draft, answers=answers, updated_at=work.now), event)
        return Answered()


def _date(work: Work, kind: RequestType, draft: Draft, event: Event) -> dict[str, str]:
    """The date of the event, where there was none or that of the event chosen before."""
    key = register.date_field(kind)
    before = work.store.get(Event, draft.event) if draft.event else None
    if key is None:
        return {}
    given = draft.answers.get(key)
    filled = given is None or (before is not None and given == register.day_as_asked(kind, key, before))
    return {key: register.day_as_asked(kind, key, event)} if filled else {}

"""Move an event: what it still needs moves with it, and what is late now is said."""

from dataclasses import dataclass, replace

from workflow.errors import Refusal
from workflow.events import moves, register
from workflow.events.register import Arranged
from workflow.model import Draft, Event, Person
from workflow.work import Actor, Work


def require_event(work: Work, person: Person, id: int) -> Event:
    """A planned event of a unit in whose name the person may send."""
    event = work.store.get(Event, id)
    if event is None or event.state != "planned":
        raise Refusal("event-gone")
    if not register.may_plan(work, person, event.unit):
        raise Refusal("may-not-plan", audited=True)
    return event


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


def change(work: Work, before: Event, after: Event) -> Arranged:
    """Give an event other days or another description; drafts filled in from it follow."""
    work.store.change(
        before,
        starts_on=after.starts_on,
        ends_on=after.ends_on,
        starts_at=after.starts_at,
        place=after.place,
        important=after.important,
    )
    work.audit("event.moved", f"event/{after.id}", starts=after.starts_on, ends=after.ends_on)
    _refill(work, before, after)
    found = register.arrange(work, after)
    moves.follow(work, after)
    moves.tell(work, before, after)
    return found


def _refill(work: Work, before: Event, after: Event) -> None:
    """An open draft that still has the day the event gave it gets the new one."""
    for draft in work.store.all(Draft, event=after.id, sent_at=None):
        kind = work.spec(draft.rules).request_types[draft.type]
        key = register.date_field(kind)
        if key and draft.answers.get(key) == register.day_as_asked(kind, key, before):
            answers = {**draft.answers, key: register.day_as_asked(kind, key, after)}
            work.store.change(draft, answers=answers, updated_at=work.now)

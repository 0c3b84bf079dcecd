"""Enter an event of a unit: what it needs is reckoned from the rules (rules A24, A25, B03)."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import register
from workflow.events.arranging import Arranged
from workflow.events.moves import keep
from workflow.model import Event, Person
from workflow.people.staff import plain_name
from workflow.work import Actor, Work


@dataclass(frozen=True)
class PlanEvent:
    """Days are ISO dates, `starts_at` is HH:MM or nothing. The same event twice is refused."""

    actor: Actor
    unit: str
    title: str
    starts_on: str
    ends_on: str
    starts_at: str = ""
    place: str = ""
    important: bool = False

    def perform(self, work: Work) -> Arranged:
        person = work.act_as(self.actor)
        if not register.may_plan(work, person, self.unit):
            raise Refusal("may-not-plan", audited=True)
        event = self.event(work, person)
        if code := register.problem(work, event):
            raise Refusal(code)
        if register.known(work, event):
            raise Refusal("event-known", title=event.title)
        return keep(work, event)

    def event(self, work: Work, person: Person) -> Event:
        """The event as it would be kept."""
        return Event(
            unit=self.unit,
            title=plain_name(self.title),
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            starts_at=self.starts_at,
            place=plain_name(self.place),
            important=self.important,
            by=person.id,
            at=work.now,
        )

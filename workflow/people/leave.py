"""A person leaves the office. Waiting work goes to the holders of the role now."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Invitation, Membership
from workflow.people import handover, staff
from workflow.people.changed import people_changed
from workflow.people.handover import Left
from workflow.people.invitations import void
from workflow.people.memberships import end
from workflow.people.requirements import require_active, require_administrator, require_administrator_left
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Leave:
    """A person leaves the office: every role ends, no link lets them in, the account is a stranger's.

    Their taken work goes to the colleague `to`, where one is named, else back to where it belongs; the result
    says what that was.
    """

    actor: Actor
    person: int
    to: int | None = None

    def perform(self, work: Work) -> Left:
        require_administrator(work, self.actor)
        person = require_active(work, self.person)
        heir = require_active(work, self.to) if self.to is not None else None
        if heir and heir.id == person.id:
            raise Refusal("same-person")
        ended = staff.current(work, person.id)
        for held in work.store.all(Membership, person=person.id):
            if held.until is None or held.until > work.now:
                end(work, held)
        void(work, work.store.all(Invitation, person=person.id, used_at=None))
        person = work.store.change(person, active=False, away_until=None)
        require_administrator_left(work)
        work.audit("person.left", f"person/{person.id}")
        left = handover.settle(work, person, ended, heir)
        people_changed(work, person, turned=[(held.role, held.unit) for held in ended])
        return left

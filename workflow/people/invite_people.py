"""Invite many who have a staff record."""

from dataclasses import dataclass

from workflow.model import Account, Person
from workflow.people.invitations import VALID, Invited, Links, invite_record
from workflow.people.requirements import require_administrator
from workflow.work import Actor, Work


@dataclass(frozen=True)
class InvitePeople:
    """Links for many staff records at once; whoever has come in, left or holds no role is passed over."""

    actor: Actor
    people: tuple[int, ...]

    def perform(self, work: Work) -> Links:
        require_administrator(work, self.actor)
        found = []
        for id in dict.fromkeys(self.people):
            if work.store.one(Account, person=id) is None and (token := invite_record(work, id)):
                person = work.store.get(Person, id)
                found.append(Invited(person.name if person else "", token, work.now + VALID))
        return Links(tuple(found))

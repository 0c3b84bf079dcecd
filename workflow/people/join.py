"""Coming in: the first administrator claims the bot, everybody else uses a single-use invitation."""

from dataclasses import dataclass, field

from workflow.form import conversing
from workflow.model import Account, Invitation, Membership, Person
from workflow.people import permissions, staff
from workflow.people.changed import people_changed
from workflow.people.parties import Post
from workflow.people.usable import already_in, require_usable, role_of
from workflow.results import Result
from workflow.work import Actor, Work

ARRIVAL = "notice-joined"


@dataclass(frozen=True)
class Joined(Result):
    """The person to whom the account is bound now."""

    person: int
    role: str
    unit: str | None
    language: str


@dataclass(frozen=True)
class Join:
    """Use an invitation."""

    actor: Actor
    token: str = field(repr=False)
    name: str = field(repr=False)
    language: str = "vi"

    def perform(self, work: Work) -> Joined:
        invitation = require_usable(work, self.actor, self.token)
        role, unit = role_of(work, invitation)
        known = already_in(work, self.actor, invitation)
        person = known or self._bound(work, invitation)
        work.actor = person
        work.store.change(invitation, used_at=work.now, person=person.id)
        if not permissions.holds(work, work.rulebook.spec, person, Post(role, unit)):
            work.store.add(Membership(person=person.id, role=role, unit=unit, since=work.now))
        work.audit("joined", f"person/{person.id}", role=role, unit=unit)
        account, bound = ("", "") if known else self._account(work, person)
        for admin in permissions.administrators(work):
            if admin.id != person.id:
                work.tell(ARRIVAL, person=admin, silent=True, who=person.name, account=account, bound=bound)
        people_changed(work, person, turned=[(role, unit)])
        return Joined(person.id, role, unit, person.language)

    def _account(self, work: Work, person: Person) -> tuple[str, str]:
        """The account that came in: as it calls itself, and as a button names it."""
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        called = staff.plain_name(self.name)[: staff.NAME_LENGTH]
        return called, f"{account.id}-{person.id}" if account else ""

    def _bound(self, work: Work, invitation: Invitation) -> Person:
        """The person of an invitation, with this account in place of another."""
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        person = (work.store.get(Person, invitation.person) if invitation.person else None) or work.store.add(
            Person(
                name=invitation.name or staff.plain_name(self.name)[: staff.NAME_LENGTH] or "Quản trị viên",
                address=invitation.address,
                language=self.language,
            )
        )
        for old in work.store.all(Account, person=person.id, platform=self.actor.platform):
            conversing.forget(work, old)
            work.store.remove(old)
            work.audit("account.replaced", f"person/{person.id}")
        if account and account.person != person.id:
            work.store.change(account, person=person.id, reachable=True, refuses="")
        else:
            work.store.add(
                Account(person=person.id, platform=self.actor.platform, external=self.actor.external)
            )
        return person

"""Roles given and ended, being away, the language. What waited goes to who holds the role now."""

from dataclasses import dataclass
from datetime import datetime

from workflow import cards, permissions
from workflow.actions.join import require_administrator, require_role
from workflow.errors import Refusal
from workflow.model import Account, Membership, Person
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EndRole:
    """End a membership now. A former member's next press is refused."""

    actor: Actor
    membership: int

    def perform(self, work: Work) -> None:
        admin = require_administrator(work, self.actor)
        held = work.store.get(Membership, self.membership)
        if held is None or (held.until and held.until <= work.now):
            raise Refusal("gone")
        require_not_last(work, held, admin)
        work.store.change(held, until=work.now)
        work.audit("role.ended", f"person/{held.person}", role=held.role, unit=held.unit)
        cards.sync_open(work)


def require_not_last(work: Work, held: Membership, admin: Person) -> None:
    """The last administrator cannot end that role: nobody could give it back."""
    if work.rulebook.spec.roles[held.role].administers and len(permissions.administrators(work)) == 1:
        raise Refusal("last-administrator")


@dataclass(frozen=True)
class GiveRole:
    """Give a person a role, in a unit where the role is held in units."""

    actor: Actor
    person: int
    role: str
    unit: str | None

    def perform(self, work: Work) -> None:
        require_administrator(work, self.actor)
        require_role(work, self.role, self.unit)
        person = work.store.get(Person, self.person)
        if person is None:
            raise Refusal("gone")
        if permissions.holds(work, work.rulebook.spec, person, self.role, self.unit):
            return
        work.store.add(Membership(person=person.id, role=self.role, unit=self.unit, since=work.now))
        work.audit("role.given", f"person/{person.id}", role=self.role, unit=self.unit)
        cards.sync_open(work)


@dataclass(frozen=True)
class SetAway:
    """Away until a moment (None: back). An administrator may say it for somebody else."""

    actor: Actor
    until: datetime | None
    person: int | None = None

    def perform(self, work: Work) -> None:
        me = work.require_person(self.actor)
        person = me
        if self.person is not None and self.person != me.id:
            require_administrator(work, self.actor)
            person = work.store.get(Person, self.person) or me
        work.store.change(person, away_until=self.until)
        work.audit("away", f"person/{person.id}", until=self.until.isoformat() if self.until else None)
        cards.sync_open(work)


@dataclass(frozen=True)
class SetLanguage:
    actor: Actor
    language: str

    def perform(self, work: Work) -> str:
        person = work.require_person(self.actor)
        if self.language not in work.rulebook.spec.organisation.languages:
            raise Refusal("no-such-language")
        work.store.change(person, language=self.language)
        return self.language


@dataclass(frozen=True)
class SetReachable:
    """The platform says whether the bot may write to an account. What waited for it goes elsewhere."""

    actor: Actor
    reachable: bool

    def perform(self, work: Work) -> bool:
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        if account is None or account.reachable == self.reachable:
            return False
        work.store.change(account, reachable=self.reachable)
        person = work.store.get(Person, account.person)
        work.audit("reachable" if self.reachable else "unreachable", f"person/{account.person}")
        if person and not self.reachable:
            for admin in permissions.administrators(work):
                if admin.id != person.id:
                    work.tell("notice-unreachable", person=admin, who=person.name)
        cards.sync_open(work)
        return True

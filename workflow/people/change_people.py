"""Roles given, ended and moved; being away, leaving. What waited goes to whoever holds the role now."""

from dataclasses import dataclass
from datetime import datetime

from workflow.errors import Refusal
from workflow.model import Account, Invitation, Membership, Person
from workflow.people import absences, handover, permissions, staff
from workflow.people.handover import Left
from workflow.people.invite import void
from workflow.people.join import require_administrator, require_role
from workflow.requests.deciding.stages import people_changed
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EndRole:
    """End a membership now. A former member's next press is refused."""

    actor: Actor
    membership: int

    def perform(self, work: Work) -> Left:
        require_administrator(work, self.actor)
        held = require_held(work, self.membership)
        end(work, held)
        require_administrator_left(work)
        left = _settle(work, held.person, [held])
        people_changed(work)
        return left


def _settle(work: Work, id: int, ended: list[Membership], heir: Person | None = None) -> Left:
    """Hand over what somebody can no longer do."""
    person = work.store.get(Person, id)
    return handover.settle(work, person, ended, heir) if person else Left(id)


def require_held(work: Work, id: int) -> Membership:
    """A membership that has not ended."""
    held = work.require(Membership, id)
    if held.until and held.until <= work.now:
        raise Refusal("gone")
    return held


def require_active(work: Work, id: int) -> Person:
    """A person who has not left."""
    person = work.require(Person, id)
    if not person.active:
        raise Refusal("gone")
    return person


def require_administrator_left(work: Work) -> None:
    """Somebody who has come in must still administer: nobody else could give that role back."""
    if not any(work.store.one(Account, person=p.id) for p in permissions.administrators(work)):
        raise Refusal("last-administrator")


def end(work: Work, held: Membership) -> None:
    work.store.change(held, until=work.now)
    work.audit("role.ended", f"person/{held.person}", role=held.role, unit=held.unit)
    _tell(work, held.person, held.role, held.unit, given=False)


def _tell(work: Work, person: int, role: str, unit: str | None, *, given: bool) -> None:
    """A person hears that a role of theirs begins or ends, and who said so; whoever did it knows."""
    who, found = work.actor, work.store.get(Person, person)
    if who is None or found is None or not found.active or found.id == who.id:
        return
    key = "notice-role-given" if given else "notice-role-ended"
    title, of = staff.role_title(work, role), staff.unit_title(work, unit) if unit else ""
    work.tell(key, person=found, role=title, unit=of, who=who.short)


def give(
    work: Work,
    person: Person,
    role: str,
    unit: str | None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> None:
    """Nothing changes where the role is held already."""
    begins = max(since or work.now, work.now)
    if begins > work.now or not permissions.holds(work, work.rulebook.spec, person, role, unit):
        work.store.add(Membership(person=person.id, role=role, unit=unit, since=begins, until=until))
        dates = {"since": since.isoformat() if since else None, "until": until.isoformat() if until else None}
        given = {name: at for name, at in dates.items() if at}
        work.audit("role.given", f"person/{person.id}", role=role, unit=unit, **given)
        _tell(work, person.id, role, unit, given=True)


@dataclass(frozen=True)
class GiveRole:
    """Give a person a role, in a unit where the role is held in units; from a moment on, or up to one."""

    actor: Actor
    person: int
    role: str
    unit: str | None
    since: datetime | None = None
    until: datetime | None = None

    def perform(self, work: Work) -> None:
        require_administrator(work, self.actor)
        require_role(work, self.role, self.unit)
        if self.until and self.until <= (self.since or work.now):
            raise Refusal("ends-before")
        person = require_active(work, self.person)
        give(work, person, self.role, self.unit, self.since, self.until)
        people_changed(work)


@dataclass(frozen=True)
class MoveRole:
    """A role goes from one person to another in one step: there is no moment without a holder.

    What the first had taken in that role goes to the second.
    """

    actor: Actor
    membership: int
    to: int

    def perform(self, work: Work) -> Left:
        require_administrator(work, self.actor)
        held = require_held(work, self.membership)
        person = require_active(work, self.to)
        if person.id == held.person:
            raise Refusal("same-person")
        require_role(work, held.role, held.unit)
        end(work, held)
        give(work, person, held.role, held.unit)
        require_administrator_left(work)
        left = _settle(work, held.person, [held], person)
        people_changed(work)
        return left


@dataclass(frozen=True)
class Leave:
    """A person leaves the office: every role ends, no link lets them in, the account is a stranger's.

    What they had taken goes to the colleague `to`, where one is named, else back to where it belongs; the
    answer says what that was.
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
        people_changed(work)
        return left


@dataclass(frozen=True)
class SetAway:
    """Away until a moment (None: back). An administrator may say it for somebody else."""

    actor: Actor
    until: datetime | None
    person: int | None = None

    def perform(self, work: Work) -> None:
        person = work.act_as(self.actor)
        if self.person is not None and self.person != person.id:
            require_administrator(work, self.actor)
            person = require_active(work, self.person)
        absences.begin(work, person, self.until)


@dataclass(frozen=True)
class ComeBack:
    """The end of one's own absence. Answers whether there was one: nothing changes where there was none."""

    actor: Actor

    def perform(self, work: Work) -> bool:
        person = work.act_as(self.actor)
        if person.away_until is None or person.away_until <= work.now:
            return False
        SetAway(self.actor, None).perform(work)
        return True


@dataclass(frozen=True)
class SetLanguage:
    actor: Actor
    language: str

    def perform(self, work: Work) -> str:
        person = work.act_as(self.actor)
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
        if account is None or account.takes == self.reachable:
            return False
        work.store.change(account, reachable=self.reachable, refuses="")
        person = work.store.get(Person, account.person)
        work.audit("reachable" if self.reachable else "unreachable", f"person/{account.person}")
        if person and not self.reachable:
            for admin in permissions.administrators(work):
                if admin.id != person.id:
                    work.tell("notice-unreachable", person=admin, who=person.name)
        people_changed(work)
        return True

"""An administrator unbinds an account with which the wrong person came in."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form import conversing
from workflow.model import Account, Person
from workflow.people.changed import people_changed
from workflow.people.requirements import require_administrator, require_administrator_left
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Unbound(Result):
    """The name of the person whose account it was."""

    name: str


@dataclass(frozen=True)
class Unbind:
    """The account is a stranger's again; the roles wait for the right person. Return the person's name."""

    actor: Actor
    account: int
    person: int

    def perform(self, work: Work) -> Unbound:
        require_administrator(work, self.actor)
        account = work.require(Account, self.account)
        if account.person != self.person:
            raise Refusal("gone")
        conversing.forget(work, account)
        work.store.remove(account)
        require_administrator_left(work)
        work.audit("account.unbound", f"person/{self.person}")
        person = work.require(Person, self.person)
        people_changed(work, person)
        return Unbound(person.name)

"""Know whether an account can be written to."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.model import Account, Card, Person
from workflow.people import permissions
from workflow.people.changed import people_changed
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SetReachable:
    """The platform says whether the bot may write to an account. Waiting work goes elsewhere."""

    actor: Actor
    reachable: bool

    def perform(self, work: Work) -> Done:
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        if account is None or (account.reachable, account.refuses) == (self.reachable, ""):
            return Done(changed=False)
        work.store.change(account, reachable=self.reachable, refuses="")
        person = work.require(Person, account.person)
        work.audit("reachable" if self.reachable else "unreachable", f"person/{account.person}")
        if not self.reachable:
            for admin in permissions.administrators(work):
                if admin.id != person.id:
                    work.tell("notice-unreachable", person=admin, who=person.name)
        else:
            missed = [card for card in work.store.all(Card, person=person.id) if card.refused]
            projection.redraw(work, *missed)  # also of what was over before they came back
        people_changed(work, person)
        return Done()

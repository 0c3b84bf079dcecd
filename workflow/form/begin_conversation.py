"""Begin to ask a form; another that is open is parked."""

from dataclasses import dataclass

from workflow.form.conversing import account_of, begin
from workflow.model import Facts
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class BeginConversation:
    """Ask a form about something, from its first question on."""

    actor: Actor
    form: str
    about: Facts

    def perform(self, work: Work) -> Begun:
        account = account_of(work, self.actor)
        return Begun(begin(work, account, work.forms[self.form], self.actor, self.about).kept.id)

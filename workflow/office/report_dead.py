"""An update that never worked: its person gets a code to quote, the administrators learn of it."""

from dataclasses import dataclass

from workflow.people import permissions
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReportDead:
    actor: Actor
    code: str

    def perform(self, work: Work) -> Done:
        person = work.find_person(self.actor)
        if person:
            work.tell("notice-unexpected", person=person, alarm=True, code=self.code)
        for admin in permissions.administrators(work):
            who = person.name if person else ""
            work.tell("notice-dead-letter", person=admin, alarm=True, code=self.code, who=who)
        work.audit("dead-letter", f"code/{self.code}")
        return Done()

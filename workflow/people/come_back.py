"""Be here again."""

from dataclasses import dataclass

from workflow.people.set_away import SetAway
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ComeBack:
    """The end of one's own absence. Nothing changes where there was none."""

    actor: Actor

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        if person.away_until is None or person.away_until <= work.now:
            return Done(changed=False)
        SetAway(self.actor, None).perform(work)
        return Done()

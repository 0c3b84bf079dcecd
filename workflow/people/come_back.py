"""Be here again."""

from dataclasses import dataclass

from workflow.people.set_away import SetAway
from workflow.work import Actor, Work


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

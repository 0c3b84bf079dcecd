"""A step where several must agree: each has one voice, and all voices together decide it (rule E22).

In the first edition whoever refuses, and whoever comes in late, decides it alone.
"""

from dataclasses import dataclass

from workflow.model import Decision, Person, Request, Visit
from workflow.people import deciders
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle
from workflow.work import Work

TOGETHER = " together"  # the note of a stay refused for want of voices; no reason begins with a space
AGAINST = "against"  # how texts call a refusal that is one voice of several


@dataclass(frozen=True)
class Tally:
    """The voices given at a step, who can still be asked, and how many must agree.

    `alone` are people whose voices do not suffice by themselves.
    """

    agreed: tuple[Decision, ...]
    against: tuple[Decision, ...]
    left: tuple[Person, ...]
    needed: int
    all_must: bool
    alone: frozenset[int] = frozenset()

    @property
    def is_agreed(self) -> bool:
        if len(self.agreed) < self.needed or (self.all_must and self.against):
            return False
        return any(given.person not in self.alone for given in self.agreed)

    @property
    def is_refused(self) -> bool:
        """Whether so many are against that too few can agree. Where too few are there at all, it is not."""
        return self._is_refused(len(self.against), len(self.left))

    def hangs_on(self, person: int | None) -> bool:
        """Whether the voice of a person, or of any who can be asked, refuses it if it is against.

        Somebody who is away speaks beside those who can be asked.
        """
        left = sum(each.id != person for each in self.left)
        return self._is_refused(len(self.against) + 1, left if person else max(left - 1, 0))

    def _is_refused(self, against: int, left: int) -> bool:
        if self.all_must:
            return against > 0
        may_agree = len(self.agreed) + left
        return may_agree < self.needed <= may_agree + against


def is_refused_together(visit: Visit) -> bool:
    """Whether a stay was refused for want of voices, and by nobody alone."""
    return visit.outcome == "refuse" and visit.note == TOGETHER


def tally(those: Deciders) -> Tally:
    """The voices of a step now.

    Where all must agree, all are the people who can be asked or have spoken. Somebody who came in because the
    step is late is none of them: that voice stands for one that is missing.
    """
    stage, spoken = those.stage, {id for each in those.voices for id in each.seats}
    agreed = tuple(each for each in those.voices if each.verdict == "pass")
    against = tuple(each for each in those.voices if each.verdict == "refuse")
    left = tuple(person for person, post in those.asked if spoken.isdisjoint({person.id, post.giver}))
    if stage.needs != "all":
        return Tally(agreed, against, left, stage.least, all_must=False)
    members = {post.giver or person.id for person, post in those.asked if post not in those.late}
    counting = (each for each in those.voices if not (those.is_council and those.is_late(each.role)))
    members |= {each.acted_for or each.person for each in counting}
    return Tally(agreed, against, left, len(members), all_must=True, alone=those.alone)


def said(work: Work, request: Request, given: Decision) -> str:
    """How texts call a decision that was given: a refusal that did not end the step was a voice against."""
    visit, spec = work.require(Visit, given.visit), work.spec(request.rules)
    word, stage = lifecycle.word(visit, given.verdict), lifecycle.stage_of(work.type_of(request), visit)
    if given.verdict != "refuse" or not deciders.is_council(spec, stage):
        return word
    ended = visit.outcome == "refuse" and not is_refused_together(visit)
    return word if ended and deciders.voices(work, visit)[-1] == given else AGAINST


def word(those: Deciders, visit: Visit, person: int | None) -> str:
    """How texts call a refusal by a person, or by one of a group: a voice against where it ends nothing."""
    ends = not those.is_council or person in those.vetoes or tally(those).hangs_on(person)
    return lifecycle.word(visit, "refuse") if ends else AGAINST

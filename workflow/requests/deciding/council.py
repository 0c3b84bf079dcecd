"""A step where several must agree: each has one voice, and all voices together decide it (rule E22).

In the first edition whoever refuses, and whoever comes in late, decides it alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.model import Decision, Person, Request, Visit
from workflow.people import parties, permissions
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.requests import lifecycle
from workflow.spec import Stage
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


def is_one(work: Work, request: Request, stage: Stage) -> bool:
    """Whether the voices of a step are counted, and none of them decides it alone."""
    return not stage.one_is_enough and work.spec(request.rules).meaning.several == "voices"


def is_refused_together(visit: Visit) -> bool:
    """Whether a stay was refused for want of voices, and by nobody alone."""
    return visit.outcome == "refuse" and visit.note == TOGETHER


def tally(
    work: Work, request: Request, visit: Visit, stage: Stage, found: Sequence[Acting] | None = None
) -> Tally:
    """The voices of a visit now; `found` are the deciders of its step, where they are known.

    Where all must agree, all are the people who can be asked or have spoken. Somebody who came in because the
    step is late is none of them: that voice stands for one that is missing.
    """
    spec = work.spec(request.rules)
    if found is None:
        found = permissions.deciders(work, spec, request, stage)
    given = permissions.voices(work, visit)
    agreed = tuple(each for each in given if each.verdict == "pass")
    spoken = {each.person for each in given}
    left = tuple(person for person, _ in found if person.id not in spoken)
    against = tuple(each for each in given if each.verdict == "refuse")
    if stage.needs != "all":
        return Tally(agreed, against, left, stage.least, all_must=False)
    late = _who_came_late(work, request, visit, stage)
    members = {person.id for person, post in found if post not in late}
    stand_for_one = {post.kept(request) for post in late} if is_one(work, request, stage) else set()
    members |= {each.person for each in given if each.role not in stand_for_one}
    alone = permissions.barred(work, spec, request, stage, alone=True)
    return Tally(agreed, against, left, len(members), all_must=True, alone=alone)


def _who_came_late(work: Work, request: Request, visit: Visit, stage: Stage) -> set[Post]:
    """The posts that come in because a step is late, with those asked in their place; none asked before.

    In the first edition the party itself is meant, also before the step is late.
    """
    spec = work.spec(request.rules)
    first = permissions.comes_late(work, spec, request, stage)
    if not is_one(work, request, stage):
        return {first} if first else set()
    parties_before = (party for party in (stage.by, stage.veto) if party)
    before = {parties.post(work, spec, party, request) for party in parties_before}
    if visit.late_at is None or first in before:
        return set()
    return {*parties.asked(work, spec, first, permissions.answered_for(work, request))} - before


def veto_of(work: Work, request: Request, stage: Stage, person: int) -> str | None:
    """The role, as a record keeps it, by which a refusal of this decider ends the step at once; or None.

    It is held by the people of the party, or by those who are asked while nobody of it can be. A veto decides
    alone: who escalated the request has one voice and no veto.
    """
    if stage.veto is None or person in parties.editors(work, stage.veto, request):
        return None
    spec = work.spec(request.rules)
    if person in permissions.barred(work, spec, request, stage, alone=True):
        return None
    first = parties.post(work, spec, stage.veto, request)
    if first and any(each.id == person for each in permissions.holding(work, spec, first)):
        return first.kept(request)
    barred = permissions.barred(work, spec, request, stage, alone=False)
    found = permissions.asked_of(work, spec, request, stage.veto, but=barred)
    return next((post.kept(request) for each, post in found if each.id == person), None)


def has_veto(work: Work, request: Request, stage: Stage) -> bool:
    """Whether somebody could end the step alone by refusing it."""
    if stage.veto is None:
        return False
    spec = work.spec(request.rules)
    held = permissions.holding(work, spec, parties.post(work, spec, stage.veto, request))
    asked = [person for person, _ in permissions.deciders(work, spec, request, stage)]
    return any(veto_of(work, request, stage, each.id) for each in (*held, *asked))


def said(work: Work, request: Request, given: Decision) -> str:
    """How texts call a decision that was given: a refusal that did not end the step was a voice against."""
    visit = work.require(Visit, given.visit)
    word, stage = lifecycle.word(visit, given.verdict), lifecycle.stage_of(work.type_of(request), visit)
    if given.verdict != "refuse" or not is_one(work, request, stage):
        return word
    ended = visit.outcome == "refuse" and not is_refused_together(visit)
    return word if ended and permissions.voices(work, visit)[-1] == given else AGAINST


def word(work: Work, request: Request, visit: Visit, person: int | None) -> str:
    """How texts call a refusal by a person, or by one of a group: a voice against where it ends nothing."""
    said, stage = lifecycle.word(visit, "refuse"), lifecycle.stage_of(work.type_of(request), visit)
    if not is_one(work, request, stage) or tally(work, request, visit, stage).hangs_on(person):
        return said
    return said if person and veto_of(work, request, stage, person) else AGAINST

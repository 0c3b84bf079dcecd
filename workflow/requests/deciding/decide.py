"""A decision on a stage. The first one closes it; a later press is told who decided and when.

Where several must agree, it is one voice of them.
"""

from dataclasses import dataclass, field

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Answers, Decision, Person, Request, Verdict, Visit
from workflow.office import stuck
from workflow.people.deciders import Deciders
from workflow.people.parties import Post
from workflow.requests import asked_content, holdings, left_open, lifecycle, revisions, signatures, steps
from workflow.requests.asked_answers import checked, logged
from workflow.requests.conditions import Asked
from workflow.requests.deciding import council
from workflow.requests.deciding.authority import require_authority, require_escalator, require_still
from workflow.requests.deciding.stages import leave, settle
from workflow.requests.interventions import require_reason
from workflow.requests.search import kept_words
from workflow.requests.tasks import needed
from workflow.requests.waiting import inquiries
from workflow.results import Result
from workflow.spec import Stage, Verb
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Decided(Result):
    """A decision, in the word that texts have for it and the verb of its step; the card shows the rest."""

    word: str
    reference: str
    verb: Verb


@dataclass(frozen=True)
class Decide:
    """`actor` decides the visit they saw, on the revision they saw. Anything newer refuses the press.

    `step` is the number, from 1 on, of the earlier step to which it is returned; 0 is the step before.
    `answers` are those to what the step asks of everybody who passes it (rule B15).
    """

    actor: Actor
    visit: int
    revision: int
    verdict: Verdict
    reason: str = ""
    step: int = 0
    answers: Answers = field(default_factory=dict)

    def perform(self, work: Work) -> Decided:
        person, visit, request, those, post = self.require(work)
        stage, by = those.stage, signatures.sign(work, request, person, post)
        reason = "" if self.verdict == "pass" else require_reason(self.reason)
        answers = self._answers(work, request, stage)
        revision = revisions.current(work.store, request)
        if self.verdict == "pass":
            revision = asked_content.keep(work, request, Asked(visit.id, answers))
        given = work.store.add(
            Decision(
                visit=visit.id,
                request=request.id,
                person=by.person,
                role=by.role,
                verdict=self.verdict,
                reason=reason,
                saw=[[revision.piece, revision.digest]],
                at=work.now,
                took=work.calendar.working_minutes(visit.entered_at, work.now),
                answers=answers,
                acted_for=by.acted_for,
                capacity=by.capacity,
            )
        )
        own = {"verb": stage.verb.vi} if not stage.verb.name else {}
        work.audit(
            f"decided.{self.verdict}",
            request.reference,
            stage=stage.name,
            saw=revision.digest,
            answers=logged(work.type_of(request), answers),
            **own,
            **by.logged,
        )
        left_open.tell_of_step(work, request, answers)
        self._move(work, request, visit, those, given)
        against = self.verdict == "refuse" and work.require(Visit, visit.id).left_at is None
        word = council.AGAINST if against else lifecycle.word(visit, self.verdict)
        return Decided(word, request.reference, stage.verb)

    def _answers(self, work: Work, request: Request, stage: Stage) -> Answers:
        """The answers that are kept: who escalates answers nothing, and former answers count no more."""
        if self.verdict == "pass":
            return checked(work, request, stage.asks, self.answers)
        return dict.fromkeys(stage.asks) if self.verdict == "escalate" else {}

    def require(self, work: Work) -> tuple[Person, Visit, Request, Deciders, Post]:
        """The person who may decide this now, on what they saw, and in which post. Raises Refusal."""
        person = work.act_as(self.actor)
        visit = work.require(Visit, self.visit, audited=True)
        request = work.require(Request, visit.request)
        stage = lifecycle.stage_of(work.type_of(request), visit)
        those = Deciders(work, request, stage)
        post = require_authority(work, those, person)
        require_still(work, those, visit, person)
        taker = holdings.taker(work, request, visit)
        if taker and taker.id != person.id:
            raise Refusal("visit-taken", who=taker.short)
        if self.verdict not in steps.verdicts(work, request, visit):
            raise Refusal("verdict-not-here", audited=True)
        if self.verdict == "escalate":
            require_escalator(work, those, person)
        if self.step and steps.returned_to(work, request, visit, self.step) is None:
            raise Refusal("verdict-not-here", audited=True)
        if revisions.current(work.store, request).id != self.revision:
            raise Refusal("text-changed")
        if self.verdict == "pass":
            needed.require_done(work, request, stage.name)
        if self.verdict == "refuse" and those.is_council:
            post = those.vetoes.get(person.id, post)
        return person, visit, request, those, post

    def _move(self, work: Work, request: Request, visit: Visit, those: Deciders, given: Decision) -> None:
        if given.acted_for:  # who decided for another sees it when that is over
            kept_words.keep(work, request)
        if self.verdict == "more":
            visit = work.store.change(visit, waiting="requester", note=given.reason, paused_at=work.now)
            inquiries.begin(work, request, visit)
            projection.sync(work, request)
            stuck.check(work, [visit])
            return
        if _decides_alone(those, visit, given):
            leave(work, request, visit, given.verdict, given.saw[0][1], given.reason, self.step)
        elif not settle(work, request, visit, those.stage):
            projection.sync(work, request)


def _decides_alone(those: Deciders, visit: Visit, given: Decision) -> bool:
    """Whether a decision is the step's, and no voice of several."""
    if those.stage.one_is_enough or given.verdict not in ("pass", "refuse"):
        return True
    refuses = given.verdict == "refuse"
    if those.is_council:
        return refuses and given.person in those.vetoes
    return refuses or (visit.late_at is not None and those.is_late(given.role))

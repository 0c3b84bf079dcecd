"""Ask a post or a person for an opinion, without giving the decision away (rules B17, C04, D07)."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.requests.opinions.asked_opinions import SUBJECT, clock_of, require_asker
from workflow.requests.opinions.asking import LONGEST, against, wanted_of
from workflow.requests.search import kept_words
from workflow.results import OfRequest
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskOpinion:
    """`whom` is the number of a person, or a post as records keep it, such as `unit_head in training`."""

    actor: Actor
    visit: int
    whom: str
    question: str = ""

    def perform(self, work: Work) -> OfRequest:
        person, visit, request = require_asker(work, self.actor, self.visit)
        wanted = wanted_of(work, visit, person, self.whom, clean(self.question)[:LONGEST])
        if refusal := against(work, request, wanted):
            raise refusal
        clock, remind = clock_of(work, visit)
        opinion = work.store.add(wanted)
        clocks.start_at(work, SUBJECT, opinion.id, clock, opinion.due_at, remind, cause="counted")
        asked = opinion.role or f"person/{opinion.person}"
        work.audit("opinion.asked", request.reference, stage=visit.stage, opinion=opinion.id, of=asked)
        kept_words.keep(work, request)
        projection.sync(work, request)
        return OfRequest(request.reference)

"""A window asks for words or a result: it opens only to those who may give them now.

The action that follows checks again. Without these the asking itself would promise what is then refused.
"""

from dataclasses import dataclass

from workflow.model import Verdict
from workflow.requests.deciding.decide import Decide
from workflow.requests.deciding.reopen import Reopen
from workflow.requests.publishing.publish import require_open, require_task
from workflow.requests.rechecks.answer_recheck import require_recheck
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskReason:
    """The reason of a verdict on what was seen; returns the request's reference."""

    actor: Actor
    visit: int
    revision: int
    verdict: Verdict

    def perform(self, work: Work) -> str:
        _, _, request, _, _ = Decide(self.actor, self.visit, self.revision, self.verdict).require(work)
        return request.reference


@dataclass(frozen=True)
class AskResult:
    """The result of a task; returns its kind: a link, photos or a note."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        _, task, request = require_task(work, self.actor, self.task)
        require_open(work, task)
        return work.spec(request.rules).channels[task.channel].result


@dataclass(frozen=True)
class AskWrong:
    """The mistake in what was published; returns the request's reference."""

    actor: Actor
    recheck: int

    def perform(self, work: Work) -> str:
        _, request = require_recheck(work, self.actor, self.recheck)
        return request.reference


@dataclass(frozen=True)
class AskReopen:
    """Whether a refusal is taken back; returns the request's reference."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> str:
        _, request, _, _ = Reopen(self.actor, self.request).require(work)
        return request.reference

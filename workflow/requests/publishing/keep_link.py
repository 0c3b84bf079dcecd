"""Publish a correction where the link stays the same."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.requests.publishing import releases
from workflow.requests.publishing.publish_task import PublishTask
from workflow.requests.publishing.tasks import require_open_task
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class KeepLink:
    """Close a task of a correction with the link that its channel has already."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        _, task, _ = require_open_task(work, self.actor, self.task)
        link = releases.link_out(work, task)
        if link is None:
            raise Refusal("gone", audited=True)
        return OfRequest(PublishTask(self.actor, task.id, link).perform(work).reference)

"""Publish a correction where the link stays the same."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.requests.publishing.publish_task import PublishTask
from workflow.requests.releases import done_before
from workflow.requests.tasks.tasks import require_open_task
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class KeepLink:
    """Close a task of a correction with the link that its channel has already, and the answers beside it."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        _, task, _ = require_open_task(work, self.actor, self.task)
        done = done_before(work, task)
        if done is None or done.link is None:
            raise Refusal("gone", audited=True)
        publish = PublishTask(self.actor, task.id, done.link, answers=done.answers)
        return OfRequest(publish.perform(work).reference)
